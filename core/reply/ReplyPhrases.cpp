// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyPhrases.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

// Patterns, casefolded by the search; a space stands for any white space, a ' for either apostrophe.

const QStringList &promisePatterns()
{
    static const QStringList patterns{
        // English
        u"(?:i|we)(?: will|'ll| shall) (?:be in touch|get back to|come back to|get in touch|reach out to you|follow "
        u"up|call you|"
        u"ring you|phone you|email you|write to you|contact you|let you know|keep you "
        u"(?:posted|updated|informed)|update you|"
        u"send you an update)"_s,
        u"you(?: will|'ll) hear (?:back )?from (?:us|me)"_s,
        // French
        u"(?:nous|je|on) (?:revenons|reviens|revient|reviendrons|reviendrai|reviendra) vers (?:vous|toi)"_s,
        // "je vous rappelle que" reminds, it does not call
        u"(?:nous|je|on) (?:vous|te) (?:rappelons|rappelle|rappellerons|rappellerai|rappellera)(?! (?:que\\b|qu'))"_s,
        u"(?:nous|je|on) (?:vous|te) (?:recontacte|recontacterons|recontacterai|recontactera)"_s,
        u"(?:nous|je|on) (?:vous|te) (?:tiens|tient|tenons|tiendrons|tiendrai|tiendra) (?:au courant|informé)"_s,
        u"vous (?:aurez|recevrez) (?:rapidement |bientôt |vite )?de nos nouvelles"_s,
        // Portuguese
        u"(?:entrarei|entraremos|vamos entrar|vou entrar|iremos entrar) em conta(?:to|cto)"_s,
        u"(?:retornaremos|retornarei|daremos retorno|daremos notícias|damos notícias|ligaremos|ligarei|avisaremos|"
        u"voltaremos a (?:contactar|contatar|falar|escrever))"_s,
        u"(?:vamos|vou|iremos) (?:(?:te|lhe|o|a) )?(?:ligar para|ligar-lhe|ligar-te|avisar|retornar|manter "
        u"(?:você|vocês)|manter-te|"
        u"mantê-l[oa])"_s,
        u"(?:manteremos|mantemos) (?:você|vocês|-te|o senhor|a senhora)|mantê-l[oa]-emos"_s,
        // Spanish
        u"nos (?:pondremos|vamos a poner) en contacto (?:contigo|con usted|con ustedes|con vosotros)"_s,
        u"(?:te|le|lo|la|os|les) "
        u"(?:llamaremos|llamaré|avisaremos|avisaré|contactaremos|contactaré|mantendremos|mantendré|"
        u"escribiremos|informaremos)"_s,
        u"volveremos a (?:escribirte|contactarte|escribirle|contactarle|llamarte|llamarle)"_s,
        // German
        u"(?:wir melden uns|ich melde mich|melden wir uns|melde ich mich|werden uns (?:bei (?:ihnen|dir|euch) )?melden)"_s,
        u"(?:wir|ich) rufen? (?:sie|dich|euch) (?:\\S+ ){0,3}(?:zurück|an)\\b"_s,
        u"(?:wir|ich) halten? (?:sie|dich|euch) auf dem laufenden"_s,
        u"(?:sie hören|du hörst|ihr hört) (?:\\S+ ){0,2}von (?:uns|mir)"_s};
    return patterns;
}

const QStringList &blamePatterns()
{
    static const QStringList patterns{
        u"you should(?: have|'ve) (?:read|checked|known|told|asked|called|contacted|noticed|looked|listened)"_s,
        u"(?:it's|it is|that's|that is|this is) your (?:own )?fault"_s,
        u"you (?:did not|didn't|failed to) (?:read|listen|bother|even)"_s,
        u"as (?:i|we)(?: have|'ve)? already (?:said|told|explained|mentioned)"_s,
        u"calm down"_s,
        u"vous auriez dû (?:lire|vérifier|savoir|appeler|regarder|demander|nous contacter)"_s,
        u"c'est (?:de )?(?:votre|ta) faute"_s,
        u"comme (?:je|nous) (?:(?:vous|te) )?l'(?:ai|avons) déjà (?:dit|expliqué)"_s,
        u"calmez-vous|calme-toi"_s,
        u"(?:deveria|devia|deverias|devias) ter (?:lido|verificado|perguntado|ligado|avisado|reparado)"_s,
        u"a culpa é (?:sua|tua)"_s,
        u"como (?:eu )?já (?:lhe |te )?(?:disse|dissemos|expliquei|explicamos)"_s,
        u"(?:se acalme|acalme-se|acalma-te)"_s,
        u"(?:debería|deberías|debió|debiste) haber (?:leído|revisado|preguntado|llamado|avisado|mirado)"_s,
        u"(?<!no\\x20)es (?:su|tu) culpa|(?<!no\\x20)es culpa (?:suya|tuya)"_s,
        u"como ya (?:le|te) (?:dije|dijimos|expliqué|explicamos)"_s,
        u"cálmese|cálmate"_s,
        u"(?:sie hätten|du hättest) (?:\\S+ ){0,5}(?:lesen|prüfen|wissen|fragen|anrufen) (?:müssen|sollen)"_s,
        u"(?:das ist )(?:ihre|deine) (?:eigene )?schuld|selbst (?:dran )?schuld"_s,
        u"wie (?:ich|wir) (?:ihnen|dir) (?:bereits|schon) (?:\\S+ )?(?:gesagt|sagten|sagte|erklärt|mitgeteilt)"_s,
        u"beruhigen sie sich|beruhige dich"_s};
    return patterns;
}

QRegularExpression phrasePattern(const QStringList &patterns)
{
    QString any = patterns.join(u'|');
    any.replace(u'\'', u"['’]"_s).replace(u' ', u"\\s+"_s);
    return QRegularExpression(u"\\b(?:"_s + any + u')', QRegularExpression::CaseInsensitiveOption |
                                                            QRegularExpression::UseUnicodePropertiesOption);
}

QList<TextRange> matchesOf(const QRegularExpression &pattern, const QString &text)
{
    QList<TextRange> places;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        places.append({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

/// "Send us a message and we'll get back to you": their message will bring the conversation back.
bool waitsForThem(const QString &text, qsizetype at)
{
    static const QRegularExpression request =
        phrasePattern({u"(?:dm|message|text|send|tell|e-?mail|contact|drop) (?:us|me)\\b"_s, u"share (?:your|the)"_s,
                       u"(?:via|by|in) dm\\b"_s, u"let (?:us|me) know"_s, u"reply with"_s,
                       u"(?:envie|mande|escreva|conte)-nos|nos (?:envie|mande|escreva|conte|chame)\\b"_s,
                       u"(?:envoyez|écrivez|contactez|indiquez|dites)-nous"_s,
                       u"(?:schreib|schick|sag)(?:e|en sie)? uns|(?:senden|sende) (?:sie )?uns"_s,
                       u"(?:envía|envíe|escríbe|escríba|cuénta|cuénte|mánda|mánde)nos"_s});
    static const QRegularExpression ends(u"[.!?]\\s|\\n"_s);
    constexpr qsizetype longestSentence = 200;
    const qsizetype from = std::max<qsizetype>(0, at - longestSentence);
    const QString before = text.mid(from, at - from);
    const qsizetype end = before.lastIndexOf(ends);
    return request.match(end < 0 ? before : before.mid(end + 1)).hasMatch();
}

/// Abbreviations are in capitals too, so it takes words, and letters.
bool isShouted(QStringView sentence)
{
    constexpr qsizetype fewestWords = 3;
    constexpr qsizetype fewestLetters = 12;
    constexpr qsizetype fewestLong = 2; // words longer than abbreviations are
    constexpr qsizetype longestAbbreviation = 4;
    qsizetype words = 0;
    qsizetype letters = 0;
    qsizetype longWords = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i <= sentence.size(); ++i) {
        const bool isLetter = i < sentence.size() && sentence[i].isLetter();
        if (isLetter && !sentence[i].isUpper())
            return false;
        letters += isLetter;
        longWords += !isLetter && run > longestAbbreviation;
        words += !isLetter && run > 0;
        run = isLetter ? run + 1 : 0;
    }
    return words >= fewestWords && letters >= fewestLetters && longWords >= fewestLong;
}

}

QList<TextRange> promisesIn(const QString &text)
{
    static const QRegularExpression promises = phrasePattern(promisePatterns());
    QList<TextRange> places = matchesOf(promises, text);
    places.removeIf([&](const TextRange &place) { return waitsForThem(text, place.start); });
    return places;
}

QList<TextRange> blamesIn(const QString &text)
{
    static const QRegularExpression blames = phrasePattern(blamePatterns());
    return matchesOf(blames, text);
}

QList<TextRange> shoutsIn(const QString &text)
{
    static const QRegularExpression sentence(u"[^.!?\\n]+"_s);
    QList<TextRange> places = matchesOf(sentence, text);
    places.removeIf(
        [&](const TextRange &place) { return !isShouted(QStringView(text).mid(place.start, place.length)); });
    for (TextRange &place : places) {
        for (; text[place.start].isSpace(); ++place.start)
            --place.length;
    }
    return places;
}

QList<TextRange> exclamationsIn(const QString &text)
{
    static const QRegularExpression run(u"!{2,}"_s);
    QList<TextRange> places = matchesOf(run, text);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i].length > 2 || i > 0)
            return {places[i]};
    }
    return {};
}

}
