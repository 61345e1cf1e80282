// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/AnswerTemplate.h"

#include "core/text/ContactClues.h"
#include "core/text/OrderNumbers.h"
#include "core/text/PersonalData.h"
#include "core/text/QuoteFold.h"
#include "core/text/SearchFold.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QRegularExpression &particularPattern()
{
    static const QRegularExpression pattern(
        u"(?<link>(?:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'’])"
        "|(?<email>[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+)"
        "|(?<handle>(?<![\\w@])@\\w[\\w.]*(?:@[\\w-]+(?:\\.[\\w-]+)+)?\\w|(?<![\\w@])@\\w)"
        "|(?<amount>(?:[$€£]|R\\$|USD|EUR|GBP|BRL)\\s?\\d[\\d.,]*\\d|(?:[$€£])\\s?\\d|\\b\\d[\\d.,]*\\s?(?:[€£]|EUR\\b|"
        "USD\\b|reais\\b|euros?\\b|dollars?\\b))"
        "|(?<day>\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b)"
        "|(?<phone>(?<![\\w/])\\+?\\(?\\d[\\d ().-]{6,}\\d(?!\\w))"
        "|(?<number>(?<!\\w)#?(?=[\\w-]*\\d[\\w-]*\\d[\\w-]*\\d)[A-Za-z\\d](?:[\\w-]*[\\w])(?!\\w))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The group that matched: which kind of particular it is.
QString particularKind(const QRegularExpressionMatch &match)
{
    for (const QString &name : {u"link"_s, u"email"_s, u"handle"_s, u"amount"_s, u"day"_s, u"phone"_s, u"number"_s}) {
        const QString value = match.captured(name);
        if (value.isEmpty())
            continue;
        const bool isPlain = std::ranges::all_of(value, [](QChar c) { return c.isDigit(); });
        return name == "phone"_L1 && isPlain ? u"number"_s : name; // "8812345678" may be anything
    }
    return {};
}

QString placeholderOf(const QString &kind, const QString &value, const QStringList &orders)
{
    if (kind == "email"_L1)
        return u"{customer.email}"_s;
    if (kind == "handle"_L1)
        return u"{customer.handle}"_s;
    if (kind == "phone"_L1)
        return u"{customer.phone}"_s;
    if (kind == "number"_L1) {
        const QString plain = value.startsWith(u'#') ? value.mid(1) : value;
        return orders.contains(plain.toUpper()) ? u"{order}"_s : u"{number}"_s;
    }
    return u'{' + kind + u'}';
}

/// A page that everybody may go to: no question mark, and no long run of letters and digits that may be a key.
bool isPlainPage(const QString &link)
{
    static const QRegularExpression key(u"[?#=&]|[/._-](?=[A-Za-z]*\\d)[A-Za-z\\d]{8,}|\\d{4,}|@"_s);
    static const QRegularExpression shortened(
        u"^https?://(t\\.co|bit\\.ly|goo\\.gl|ow\\.ly|tinyurl\\.com|buff\\.ly|[\\w-]{1,5}\\.[a-z]{2})/"_s);
    return !key.match(link).hasMatch() && !shortened.match(link).hasMatch();
}

bool mayStay(const QString &kind, const QString &value, const AnswerPeople &people)
{
    const QString lower = value.toLower();
    const bool isTheirs = std::ranges::any_of(people.customerHandles,
                                              [&lower](const QString &each) { return lower.contains(each.toLower()); });
    if (isTheirs)
        return false;
    if (people.common.contains(lower))
        return true;
    if (kind == "handle"_L1)
        return people.ownHandles.contains(lower.mid(1));
    if (kind == "email"_L1)
        return people.ownHandles.contains(lower);
    static const QRegularExpression year(u"^(19|20)\\d\\d$"_s);
    if (kind == "number"_L1) // a year, or "24/7"
        return lower.size() <= 3 || year.match(lower).hasMatch();
    return kind == "link"_L1 && isPlainPage(value);
}

/// What is taken out of a text, and what stands there instead.
struct TakenOut
{
    TextRange place;
    QString instead;
};

/// Streets with their numbers are found as the checks find them; ours may be said to everybody.
QList<TakenOut> particularsOf(const QString &text, const AnswerPeople &people)
{
    QList<TakenOut> all;
    for (const PersonalDatum &datum : personalDataIn(text)) {
        if (datum.kind == "address"_L1 && !datum.isBusiness)
            all.append({datum.place, u"{detail}"_s});
    }
    const qsizetype addresses = all.size();
    const QStringList orders = orderNumbers(text);
    for (auto matches = particularPattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString kind = particularKind(match);
        const bool isOfAddress = std::any_of(all.cbegin(), all.cbegin() + addresses, [&match](const TakenOut &each) {
            return match.capturedStart() < each.place.start + each.place.length &&
                   each.place.start < match.capturedEnd();
        });
        if (!isOfAddress && !mayStay(kind, match.captured(), people))
            all.append(
                {{match.capturedStart(), match.capturedLength()}, placeholderOf(kind, match.captured(), orders)});
    }
    std::ranges::sort(all, {}, [](const TakenOut &each) { return each.place.start; });
    return all;
}

QString withoutParticulars(const QString &text, const AnswerPeople &people)
{
    QString result;
    qsizetype from = 0;
    for (const TakenOut &each : particularsOf(text, people)) {
        QString between = text.mid(from, each.place.start - from);
        result += between.replace(u"{"_s, u"{{"_s).replace(u"}"_s, u"}}"_s) + each.instead;
        from = each.place.start + each.place.length;
    }
    QString rest = text.mid(from);
    return result + rest.replace(u"{"_s, u"{{"_s).replace(u"}"_s, u"}}"_s);
}

QString withoutFrame(const QString &answer, bool isMail)
{
    static const QRegularExpression mentions(u"^(\\s*\\.?@[\\w.]+(@[\\w.-]+)?[,:]?)+\\s*"_s);
    static const QRegularExpression counter(u"\\s*[\\[(]?\\b\\d/\\d\\b[\\])]?\\s*$|^\\s*[\\[(]?\\d/\\d[\\])]?\\s+"_s);
    static const QRegularExpression closing(
        u"\\n\\s*(((kind|best|warm)\\s+)?regards|best|sincerely|cheers|cordialement|bien à vous|cumprimentos|"
        "atenciosamente|com os melhores cumprimentos)[,.!]?[ \\t]*\\n[\\s\\S]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sign(
        u"\\s*(?:[\\^*~|]\\s?\\p{L}[\\p{L}.]{0,14}(?:\\s\\p{Lu}\\p{L}{0,14}\\.?)?|(?<=[\\s.!?])[/–—-]\\s?\\p{Lu}[\\p{L}.]{0,14}(?:\\s\\p{Lu}\\.?)?)\\s*(?=$|https?://\\S+\\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString text = isMail ? foldQuotes(answer).visible : answer;
    text.remove(mentions);
    text.remove(closing);
    text.remove(counter);
    text.replace(sign, u" "_s);
    text.remove(counter);
    return text.trimmed();
}

/// Words that stand where a name would and are none.
bool isEverydayName(const QString &word)
{
    static const QStringList words =
        u"there all team everyone everybody guys again sir madam thanks thank please sorry yes we you i dm us so if "
        "this that let can could hope great ok okay no our the it for at as in on tous toutes monsieur madame a à "
        "todos senhor senhora dear back hi hello and but just happy glad"_s.split(u' ');
    return words.contains(word.toLower());
}

/// "Hi Ana," and ", Ana!": names that nothing but their place tells of.
QString withoutAddressedNames(QString text)
{
    static const QRegularExpression greeting(
        u"(?<=^|[.!?\\n] )((?i:hi|hey|hello|dear|hiya|good "
        u"(?:morning|afternoon|evening)|bonjour|bonsoir|salut|cher|chère|olá|oi|"
        "bom dia|boa tarde|boa noite|caro|cara|prezad[oa]|thanks|thank you|sorry|apologies|welcome|merci|obrigad[oa]))\\s+(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,2})(?=\\s*[,.!;:\\n–-]|\\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression called(u"(,)\\s(\\p{Lu}[\\p{Ll}'’-]+)(?=\\s*[!.,?;]|\\s*$)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression first(u"^()(\\p{Lu}[\\p{Ll}'’-]+)(?=,\\s)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &pattern : {greeting, called}) {
        QString result;
        qsizetype from = 0;
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (isEverydayName(match.captured(2).section(u' ', 0, 0)))
                continue;
            result += text.mid(from, match.capturedStart(2) - from) + u"{customer.first-name}"_s;
            from = match.capturedEnd(2);
        }
        text = result + text.mid(from);
    }
    return text;
}

/// Every word of a name, as a word of its own.
QString withoutNames(QString text, const QStringList &names, const QString &whole, const QString &part)
{
    static const QRegularExpression betweenWords(u"[\\s,.]+"_s);
    for (const QString &name : names) {
        if (name.trimmed().size() < 2)
            continue;
        const auto bounded = [](const QString &each) {
            return QRegularExpression(
                u"(?<![\\p{L}\\d{.])"_s + QRegularExpression::escape(each) + u"(?![\\p{L}\\d}-])"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        };
        // Making an expression takes longer than all else here, and most texts name nobody.
        const auto take = [&text, &bounded](const QString &each, const QString &instead) {
            if (text.contains(each, Qt::CaseInsensitive))
                text.replace(bounded(each), instead);
        };
        take(name.trimmed(), whole);
        for (const QString &word : name.split(betweenWords, Qt::SkipEmptyParts)) {
            if (word.size() >= 2)
                take(word, part);
        }
    }
    return text;
}

/// Names that next to nobody else wrote to us: of streets, towns, people that they named.
QString withoutTheirWords(const QString &text, const QSet<QString> &theirs)
{
    if (theirs.isEmpty())
        return text;
    QString result;
    qsizetype from = 0;
    for (const FoldedToken &token : foldWithPlaces(text)) {
        const auto before = QStringView(text).left(token.whole.start);
        const bool isPlaceholder = before.lastIndexOf(u'{') > before.lastIndexOf(u'}');
        const bool isName = text.at(token.whole.start).isUpper();
        if (isPlaceholder || !isName || !theirs.contains(token.word) || token.whole.start < from)
            continue;
        result += text.mid(from, token.whole.start - from) + u"{detail}"_s;
        from = token.whole.start + token.whole.length;
    }
    return result + text.mid(from);
}

}

QString answerTemplate(const QString &answer, const AnswerPeople &people)
{
    QString text = withoutFrame(answer, people.isMail);
    text = withoutParticulars(text, people);
    text = withoutNames(text, people.customerNames, u"{customer.name}"_s, u"{customer.first-name}"_s);
    text = withoutNames(text, people.agentNames, u"{agent.name}"_s, u"{agent.name}"_s);
    text = withoutAddressedNames(text);
    text = withoutTheirWords(text, people.theirWords);
    static const QRegularExpression again(u"(\\{[a-z.-]+\\})(?:[ ,]*\\1)+"_s);
    return text.replace(again, u"\\1"_s);
}

QStringList particularsIn(const QString &answer)
{
    QStringList found;
    auto matches = particularPattern().globalMatch(answer);
    while (matches.hasNext()) {
        const QString value = matches.next().captured().toLower();
        if (!found.contains(value))
            found.append(value);
    }
    return found;
}

QString withoutGreetedName(const QString &text)
{
    static const QRegularExpression place(u",?[ \\t]*\\{customer\\.first-name\\}(?=\\s*([,.!;:?\\n–-]|$))"_s);
    QString plain = text;
    return plain.remove(place);
}

}
