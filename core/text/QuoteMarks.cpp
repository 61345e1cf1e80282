// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QuoteMarks.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestMark = 400;

/// Folded for comparison: lower case, plain spaces, the typographic apostrophe as the other one.
QString plainMark(QStringView line)
{
    return line.trimmed().toString().toCaseFolded().replace(u'’', u'\'').simplified();
}

bool isRuleCharacter(QChar c)
{
    return c == u'-' || c == u'_' || c == u'=' || c == u'*' || c == u'–' || c == u'—';
}

QStringView withoutRule(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty() && (isRuleCharacter(line.front()) || line.front().isSpace()))
        line = line.mid(1);
    while (!line.isEmpty() && (isRuleCharacter(line.back()) || line.back().isSpace() || line.back() == u':'))
        line.chop(1);
    return line;
}

/// Titles that stand between dashes.
const QSet<QString> &originalTitles()
{
    static const QSet<QString> titles{u"original message"_s,
                                      u"original appointment"_s,
                                      u"reply message"_s,
                                      u"forwarded message"_s,
                                      u"ursprüngliche nachricht"_s,
                                      u"originalnachricht"_s,
                                      u"original-nachricht"_s,
                                      u"originalmeldung"_s,
                                      u"weitergeleitete nachricht"_s,
                                      u"message d'origine"_s,
                                      u"message original"_s,
                                      u"message initial"_s,
                                      u"message transféré"_s,
                                      u"message transmis"_s,
                                      u"mensaje original"_s,
                                      u"mensaje reenviado"_s,
                                      u"mensagem original"_s,
                                      u"mensagem encaminhada"_s,
                                      u"mensagem reencaminhada"_s,
                                      u"messaggio originale"_s,
                                      u"messaggio inoltrato"_s,
                                      u"oorspronkelijk bericht"_s,
                                      u"origineel bericht"_s,
                                      u"doorgestuurd bericht"_s,
                                      u"oryginalna wiadomość"_s,
                                      u"wiadomość oryginalna"_s,
                                      u"wiadomość przekazana dalej"_s,
                                      u"treść przekazanej wiadomości"_s,
                                      u"originalmeddelande"_s,
                                      u"ursprungligt meddelande"_s,
                                      u"ursprungligt brev"_s,
                                      u"vidarebefordrat meddelande"_s,
                                      u"vidarebefordrat brev"_s,
                                      u"oprindelig meddelelse"_s,
                                      u"original meddelelse"_s,
                                      u"videresendt meddelelse"_s,
                                      u"videresendt besked"_s,
                                      u"opprinnelig melding"_s,
                                      u"videresendt melding"_s,
                                      u"alkuperäinen viesti"_s,
                                      u"välitetty viesti"_s,
                                      u"исходное сообщение"_s,
                                      u"пересылаемое сообщение"_s,
                                      u"пересланное сообщение"_s,
                                      u"оригинальное сообщение"_s,
                                      u"původní zpráva"_s,
                                      u"přeposlaná zpráva"_s,
                                      u"pôvodná správa"_s,
                                      u"eredeti üzenet"_s,
                                      u"továbbított üzenet"_s,
                                      u"özgün ileti"_s,
                                      u"orijinal mesaj"_s,
                                      u"yönlendirilmiş ileti"_s,
                                      u"iletilen mesaj"_s,
                                      u"mesaj original"_s,
                                      u"mesaj redirecționat"_s,
                                      u"αρχικό μήνυμα"_s,
                                      u"προωθημένο μήνυμα"_s,
                                      u"пересланий лист"_s,
                                      u"原始邮件"_s,
                                      u"原始郵件"_s,
                                      u"转发邮件"_s,
                                      u"轉寄郵件"_s,
                                      u"转发的邮件"_s,
                                      u"元のメッセージ"_s,
                                      u"転送メッセージ"_s,
                                      u"원본 메시지"_s,
                                      u"전달된 메시지"_s,
                                      u"thư gốc"_s,
                                      u"pesan asli"_s,
                                      u"الرسالة الأصلية"_s,
                                      u"הודעה מקורית"_s,
                                      u"הודעה שהועברה"_s};
    return titles;
}

/// Lines by which Apple's mail programs begin a forward, and others without dashes.
const QSet<QString> &forwardLines()
{
    static const QSet<QString> lines{u"begin forwarded message"_s,
                                     u"forwarded message"_s,
                                     u"anfang der weitergeleiteten nachricht"_s,
                                     u"début du message réexpédié"_s,
                                     u"début du message transféré"_s,
                                     u"inicio del mensaje reenviado"_s,
                                     u"início da mensagem encaminhada"_s,
                                     u"início da mensagem reencaminhada"_s,
                                     u"inizio messaggio inoltrato"_s,
                                     u"begin doorgestuurd bericht"_s,
                                     u"początek przekazanej wiadomości"_s,
                                     u"vidarebefordrat brev"_s,
                                     u"videresendt besked"_s,
                                     u"start på videresendt besked"_s,
                                     u"start på videresendt melding"_s,
                                     u"videresendt melding"_s,
                                     u"välitetty viesti alkaa"_s,
                                     u"начало переадресованного сообщения"_s,
                                     u"začátek přeposlané zprávy"_s,
                                     u"továbbított levél kezdete"_s,
                                     u"iletilen ileti başlangıcı"_s,
                                     u"下面是被转发的邮件"_s,
                                     u"開始轉寄郵件"_s,
                                     u"転送されたメッセージ"_s,
                                     u"전달된 메시지"_s};
    return lines;
}

const QSet<QString> &fromNames()
{
    static const QSet<QString> names{
        u"from"_s,     u"von"_s,       u"de"_s,        u"da"_s,     u"van"_s,        u"od"_s,       u"från"_s,
        u"fra"_s,      u"lähettäjä"_s, u"от"_s,        u"від"_s,    u"feladó"_s,     u"gönderen"_s, u"kimden"_s,
        u"de la"_s,    u"από"_s,       u"发件人"_s,    u"寄件者"_s, u"寄件人"_s,     u"差出人"_s,   u"보낸 사람"_s,
        u"từ"_s,       u"dari"_s,      u"من"_s,        u"מאת"_s,    u"expéditeur"_s, u"mittente"_s, u"remetente"_s,
        u"afzender"_s, u"avsändare"_s, u"odesílatel"_s};
    return names;
}

const QSet<QString> &otherNames()
{
    static const QSet<QString> names{u"sent"_s,
                                     u"date"_s,
                                     u"to"_s,
                                     u"cc"_s,
                                     u"bcc"_s,
                                     u"subject"_s,
                                     u"reply-to"_s,
                                     u"importance"_s,
                                     u"gesendet"_s,
                                     u"datum"_s,
                                     u"an"_s,
                                     u"betreff"_s,
                                     u"envoyé"_s,
                                     u"envoyé le"_s,
                                     u"à"_s,
                                     u"objet"_s,
                                     u"sujet"_s,
                                     u"enviado"_s,
                                     u"enviado el"_s,
                                     u"enviada em"_s,
                                     u"enviado em"_s,
                                     u"enviada"_s,
                                     u"fecha"_s,
                                     u"data"_s,
                                     u"para"_s,
                                     u"asunto"_s,
                                     u"assunto"_s,
                                     u"inviato"_s,
                                     u"a"_s,
                                     u"oggetto"_s,
                                     u"verzonden"_s,
                                     u"aan"_s,
                                     u"onderwerp"_s,
                                     u"wysłano"_s,
                                     u"wysłane"_s,
                                     u"do"_s,
                                     u"dw"_s,
                                     u"temat"_s,
                                     u"skickat"_s,
                                     u"till"_s,
                                     u"kopia"_s,
                                     u"ämne"_s,
                                     u"sendt"_s,
                                     u"dato"_s,
                                     u"til"_s,
                                     u"emne"_s,
                                     u"kopi"_s,
                                     u"lähetetty"_s,
                                     u"päivämäärä"_s,
                                     u"vastaanottaja"_s,
                                     u"kopio"_s,
                                     u"aihe"_s,
                                     u"отправлено"_s,
                                     u"дата"_s,
                                     u"кому"_s,
                                     u"копия"_s,
                                     u"тема"_s,
                                     u"надіслано"_s,
                                     u"odesláno"_s,
                                     u"odoslané"_s,
                                     u"komu"_s,
                                     u"kopie"_s,
                                     u"předmět"_s,
                                     u"predmet"_s,
                                     u"küldve"_s,
                                     u"dátum"_s,
                                     u"címzett"_s,
                                     u"tárgy"_s,
                                     u"gönderme tarihi"_s,
                                     u"gönderildi"_s,
                                     u"tarih"_s,
                                     u"kime"_s,
                                     u"bilgi"_s,
                                     u"konu"_s,
                                     u"trimis"_s,
                                     u"către"_s,
                                     u"subiect"_s,
                                     u"στάλθηκε"_s,
                                     u"ημερομηνία"_s,
                                     u"προς"_s,
                                     u"θέμα"_s,
                                     u"发送时间"_s,
                                     u"日期"_s,
                                     u"收件人"_s,
                                     u"抄送"_s,
                                     u"主题"_s,
                                     u"寄件日期"_s,
                                     u"傳送時間"_s,
                                     u"收件者"_s,
                                     u"副本"_s,
                                     u"主旨"_s,
                                     u"送信日時"_s,
                                     u"日付"_s,
                                     u"日時"_s,
                                     u"宛先"_s,
                                     u"件名"_s,
                                     u"보낸 날짜"_s,
                                     u"날짜"_s,
                                     u"받는 사람"_s,
                                     u"참조"_s,
                                     u"제목"_s,
                                     u"ngày"_s,
                                     u"đến"_s,
                                     u"chủ đề"_s,
                                     u"dikirim"_s,
                                     u"tanggal"_s,
                                     u"kepada"_s,
                                     u"perihal"_s,
                                     u"تاريخ"_s,
                                     u"إلى"_s,
                                     u"الموضوع"_s,
                                     u"נשלח"_s,
                                     u"אל"_s,
                                     u"נושא"_s};
    return names;
}

/// Words that begin a heading, each with its space.
const QStringList &headingStarts()
{
    static const QStringList starts{
        u"on "_s,  u"at "_s,     u"am "_s,   u"le "_s,   u"el "_s,   u"em "_s,      u"a "_s,      u"il "_s,
        u"op "_s,  u"w dniu "_s, u"dnia "_s, u"den "_s,  u"på "_s,   u"dne "_s,     u"v "_s,      u"dňa "_s,
        u"vào "_s, u"pada "_s,   u"la "_s,   u"στις "_s, u"на "_s,   u"ke "_s,      u"ma "_s,     u"ti "_s,
        u"to "_s,  u"pe "_s,     u"la "_s,   u"su "_s,   u"в "_s,    u"u "_s,       u"בתאריך "_s, u"في "_s,
        u"เมื่อ "_s, u"在 "_s,     u"于 "_s,   u"dana "_s, u"data "_s, u"em data "_s, u"no dia "_s, u"quoting "_s};
    return starts;
}

/// What mail programs of the world say for "wrote".
const QStringList &wroteWords()
{
    static const QStringList words{
        u"wrote"_s,     u"writes"_s,     u"schrieb"_s,  u"schreibt"_s,   u"geschrieben"_s, u"écrit"_s,
        u"ecrit"_s,     u"escribió"_s,   u"escribio"_s, u"escreveu"_s,   u"scritto"_s,     u"scrive"_s,
        u"schreef"_s,   u"geschreven"_s, u"napisał"_s,  u"napisała"_s,   u"pisze"_s,       u"skrev"_s,
        u"kirjoitti"_s, u"написал"_s,    u"написала"_s, u"пишет"_s,      u"написав"_s,     u"пише"_s,
        u"napsal"_s,    u"napsala"_s,    u"napísal"_s,  u"píše"_s,       u"írta"_s,        u"yazdı"_s,
        u"scris"_s,     u"έγραψε"_s,     u"написа"_s,   u"je napisao"_s, u"je napisala"_s, u"va escriure"_s,
        u"rašė"_s,      u"rakstīja"_s,   u"kirjutas"_s, u"viết"_s,       u"menulis"_s,     u"เขียนว่า"_s,
        u"เขียน"_s,      u"كتب"_s,        u"כתב"_s,      u"כתבה"_s,       u"כתב/ה"_s,       u"写道"_s,
        u"寫道"_s,      u"書きました"_s, u"のメール"_s, u"작성"_s,       u"님이"_s,        u"on kirjoittanut"_s};
    return words;
}

bool isWordAt(const QString &text, qsizetype at, qsizetype length)
{
    // Scripts without spaces have no word borders to look for.
    if (text[at].unicode() >= 0x0E00)
        return true;
    const qsizetype end = at + length;
    const bool startsFree = at == 0 || !text[at - 1].isLetterOrNumber();
    return startsFree && (end >= text.size() || !text[end].isLetterOrNumber());
}

bool saysWrote(const QString &text)
{
    return std::any_of(wroteWords().begin(), wroteWords().end(), [&](const QString &word) {
        const qsizetype at = text.lastIndexOf(word);
        return at >= 0 && isWordAt(text, at, word.size());
    });
}

bool startsWithDigit(QStringView text)
{
    return !text.isEmpty() && text.front().isDigit();
}

bool endsWithAddress(QStringView text)
{
    return (text.endsWith(u'>') || text.endsWith(u')')) && text.contains(u'@') && !text.startsWith(u"http"_s);
}

}

bool isQuoteLine(QStringView line)
{
    constexpr qsizetype deepestIndent = 3;
    qsizetype at = 0;
    while (at < line.size() && at < deepestIndent && line[at] == u' ')
        ++at;
    return at < line.size() && (line[at] == u'>' || line[at] == u'＞');
}

bool isRuleLine(QStringView line)
{
    const QStringView rule = line.trimmed();
    return rule.size() >= 5 && std::all_of(rule.begin(), rule.end(), isRuleCharacter);
}

bool isOriginalMarker(QStringView line)
{
    if (line.size() > longestMark)
        return false;
    const QStringView title = withoutRule(line);
    const QStringView whole = line.trimmed();
    if (title.isEmpty())
        return false;
    const QString folded = plainMark(title);
    const bool isRuled = isRuleCharacter(whole.front()) && whole.size() - title.size() >= 4;
    return (isRuled && originalTitles().contains(folded)) || forwardLines().contains(folded);
}

RepeatedField repeatedField(QStringView line)
{
    constexpr qsizetype longestName = 24;
    QStringView start = line.left(longestName * 2).trimmed();
    while (start.startsWith(u'*')) // bold, as text makes it
        start = start.mid(1);
    const auto colon =
        std::find_if(start.begin(), start.end(), [](QChar c) { return c == u':' || c == u'：'; }) - start.begin();
    if (colon == 0 || colon == start.size() || colon > longestName)
        return RepeatedField::None;
    QString name = plainMark(start.left(colon));
    while (name.endsWith(u'*'))
        name.chop(1);
    name = name.trimmed();
    if (fromNames().contains(name))
        return RepeatedField::From;
    return otherNames().contains(name) ? RepeatedField::Other : RepeatedField::None;
}

bool startsQuoteHeading(QStringView line)
{
    if (line.size() > longestMark)
        return false;
    QString folded = plainMark(line.left(longestMark));
    while (folded.startsWith(u'*') || folded.startsWith(u'-') || folded.startsWith(u' '))
        folded.remove(0, 1);
    return startsWithDigit(folded) || std::any_of(headingStarts().begin(), headingStarts().end(),
                                                  [&](const QString &start) { return folded.startsWith(start); });
}

bool endsQuoteHeading(QStringView line)
{
    if (line.size() > longestMark)
        return false;
    QString folded = plainMark(line);
    while (folded.endsWith(u'*') || folded.endsWith(u'-') || folded.endsWith(u' '))
        folded.chop(1);
    if (!folded.endsWith(u':') && !folded.endsWith(u'：'))
        return false;
    folded.chop(1);
    return saysWrote(folded) || endsWithAddress(QStringView(folded).trimmed());
}

bool namesTimeOrAddress(QStringView heading)
{
    int digits = 0;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QChar c = heading[i];
        if (c == u'@')
            return true;
        digits += c.isDigit();
        const bool isClock = (c == u':' || c == u'.') && i > 0 && i + 2 < heading.size() && heading[i - 1].isDigit() &&
                             heading[i + 1].isDigit() && heading[i + 2].isDigit();
        if (isClock || digits >= 4)
            return true;
    }
    return false;
}

bool isSignatureMark(QStringView line)
{
    const QStringView mark = line.trimmed();
    return mark == u"--" || mark == u"—" || mark == u"–";
}

bool isDashedName(QStringView line)
{
    constexpr qsizetype longestName = 40;
    const QStringView name = line.trimmed();
    if (name.size() < 3 || name.size() > longestName || !(name[0] == u'-' || name[0] == u'–' || name[0] == u'—') ||
        !name[1].isUpper())
        return false;
    const bool onlyName = std::all_of(name.begin() + 1, name.end(), [](QChar c) {
        return c.isLetter() || c == u' ' || c == u'.' || c == u'-' || c == u'\'' || c == u'’';
    });
    return onlyName && name.count(u' ') <= 3;
}

bool isPhoneSignature(QStringView line)
{
    constexpr qsizetype longest = 90;
    constexpr qsizetype mostWords = 8;
    if (line.size() > longest)
        return false;
    static const QStringList starts{u"sent from my "_s,
                                    u"sent via my "_s,
                                    u"sent from outlook"_s,
                                    u"sent from mail for "_s,
                                    u"sent from yahoo"_s,
                                    u"sent from gmail"_s,
                                    u"sent from samsung"_s,
                                    u"sent from proton"_s,
                                    u"sent with proton"_s,
                                    u"sent from iphone"_s,
                                    u"sent from android"_s,
                                    u"sent using "_s,
                                    u"get outlook for "_s,
                                    u"envoyé de mon "_s,
                                    u"envoyé depuis "_s,
                                    u"envoyé à partir d"_s,
                                    u"télécharger outlook pour "_s,
                                    u"obtenez outlook pour "_s,
                                    u"enviado desde "_s,
                                    u"enviado do "_s,
                                    u"enviado a partir "_s,
                                    u"enviado de mi "_s,
                                    u"enviado via "_s,
                                    u"obter o outlook para "_s,
                                    u"obtener outlook para "_s,
                                    u"von meinem "_s,
                                    u"von mein "_s,
                                    u"gesendet von "_s,
                                    u"gesendet mit "_s,
                                    u"outlook für "_s,
                                    u"holen sie sich outlook für "_s,
                                    u"inviato da"_s,
                                    u"scarica outlook per "_s,
                                    u"verzonden vanaf "_s,
                                    u"verstuurd vanaf "_s,
                                    u"verzonden met "_s,
                                    u"wysłane z "_s,
                                    u"wysłano z "_s,
                                    u"skickat från "_s,
                                    u"sendt fra "_s,
                                    u"hent outlook til "_s,
                                    u"lähetetty "_s,
                                    u"отправлено с "_s,
                                    u"отправлено из "_s,
                                    u"надіслано з "_s,
                                    u"odesláno z "_s,
                                    u"odoslané z "_s,
                                    u"trimis de pe "_s,
                                    u"στάλθηκε από "_s,
                                    u"发自我的"_s,
                                    u"從我的"_s,
                                    u"傳送自我的"_s,
                                    u"נשלח מה"_s,
                                    u"أرسلت من "_s,
                                    u"dikirim dari "_s,
                                    u"được gửi từ "_s};
    static const QStringList ends{u"から送信"_s,  u"에서 보냄"_s, u"gönderildi"_s,
                                  u" gesendet"_s, u"傳送"_s,      u"küldve"_s};
    QString folded = plainMark(line);
    while (folded.endsWith(u'.'))
        folded.chop(1);
    const bool isSentence = folded.contains(u", "_s) || folded.contains(u". "_s) || folded.count(u' ') >= mostWords;
    const auto begins = [&](const QString &start) { return folded.startsWith(start); };
    const auto finishes = [&](const QString &end) { return folded.endsWith(end) && folded.count(u' ') <= 4; };
    return !isSentence &&
           (std::any_of(starts.begin(), starts.end(), begins) || std::any_of(ends.begin(), ends.end(), finishes));
}

}
