// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QuoteMarks.h"

#include "core/text/QuoteWords.h"

#include <QString>

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
    QString folded = plainMark(line);
    while (folded.endsWith(u'.'))
        folded.chop(1);
    const bool isSentence = folded.contains(u", "_s) || folded.contains(u". "_s) || folded.count(u' ') >= mostWords;
    const auto begins = [&](const QString &start) { return folded.startsWith(start); };
    const auto finishes = [&](const QString &end) { return folded.endsWith(end) && folded.count(u' ') <= 4; };
    return !isSentence && (std::any_of(phoneSignatureStarts().begin(), phoneSignatureStarts().end(), begins) ||
                           std::any_of(phoneSignatureEnds().begin(), phoneSignatureEnds().end(), finishes));
}

}
