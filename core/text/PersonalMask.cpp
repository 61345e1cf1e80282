// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PersonalMask.h"

#include "core/text/PersonalData.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortestName = 3;
constexpr int fewestMaskedDigits = 4;

bool isEdge(QChar c)
{
    return c.isPunct() && c != u'@' && c != u'+' && c != u'#' && c != u'/';
}

qsizetype digitsIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

/// Numbers are written with blanks between their groups: such groups are one piece, joined before it is looked at.
const QRegularExpression &numberWithBlanks()
{
    static const QRegularExpression number(uR"((?<![\w@.])\+?\(?\d[\d \x{00A0}().\-/]{5,}\d(?![\w@]))"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return number;
}

}

PersonalMask::PersonalMask(const QStringList &names)
{
    for (const QString &name : names) {
        const QString whole = name.simplified();
        QStringList parts = whole.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() > 1)
            parts.prepend(whole);
        for (const QString &part : std::as_const(parts)) {
            if (part.size() >= shortestName && !m_names.contains(part, Qt::CaseInsensitive))
                m_names << part;
        }
    }
    std::ranges::stable_sort(m_names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString PersonalMask::nameFor(const QString &kind, const QString &value)
{
    const QString folded = value.toCaseFolded();
    if (const auto known = m_known.constFind(folded); known != m_known.cend())
        return *known;
    const QString mask = u"[%1-%2]"_s.arg(kind).arg(++m_counts[kind]);
    m_known.insert(folded, mask);
    m_meanings.insert(mask, value);
    return mask;
}

QString PersonalMask::maskedPiece(const QString &piece)
{
    qsizetype start = 0;
    qsizetype end = piece.size();
    while (start < end && isEdge(piece[start]))
        ++start;
    while (end > start && (isEdge(piece[end - 1]) || piece[end - 1] == u'/'))
        --end;
    const QString core = piece.sliced(start, end - start);
    QString kind;
    if (core.contains("://"_L1) || core.startsWith("www."_L1, Qt::CaseInsensitive))
        kind = u"link"_s;
    else if (core.startsWith(u'@') && core.size() > 1)
        kind = u"handle"_s;
    else if (core.contains(u'@') && core.size() > 2)
        kind = u"email"_s;
    else if (digitsIn(core) >= fewestMaskedDigits)
        kind = u"number"_s;
    if (kind.isEmpty())
        return piece;
    return piece.first(start) + nameFor(kind, core) + piece.sliced(end);
}

QString PersonalMask::maskedNames(const QString &text)
{
    QString result = text;
    for (const QString &name : std::as_const(m_names)) {
        const QRegularExpression word(u"(?<![\\w\\[])%1(?![\\w\\]])"_s.arg(QRegularExpression::escape(name)),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
        if (result.contains(word))
            result.replace(word, nameFor(u"name"_s, name));
    }
    return result;
}

/// What is of several words, and would be left in part by a look at each: a street, a bank account. Within a link the
/// link is masked as one.
QString PersonalMask::maskedWholes(const QString &text)
{
    static const QRegularExpression linkBefore(u"(://|www\\.)\\S*$"_s, QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype from = 0;
    for (const PersonalDatum &datum : personalDataIn(text)) {
        const bool isAddress = datum.kind == "address"_L1;
        const QString before = text.sliced(from, datum.place.start - from);
        if ((!isAddress && datum.kind != "iban"_L1) || before.contains(linkBefore))
            continue;
        result += before +
                  nameFor(isAddress ? u"address"_s : u"number"_s, text.sliced(datum.place.start, datum.place.length));
        from = datum.place.start + datum.place.length;
    }
    return result + text.sliced(from);
}

QString PersonalMask::maskedNumbers(const QString &text)
{
    QString numbered;
    qsizetype from = 0;
    for (auto each = numberWithBlanks().globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        if (digitsIn(match.capturedView()) < fewestMaskedDigits)
            continue;
        numbered += text.sliced(from, match.capturedStart() - from) + nameFor(u"number"_s, match.captured());
        from = match.capturedEnd();
    }
    return numbered + text.sliced(from);
}

QString PersonalMask::masked(const QString &text)
{
    const QString numbered = maskedNumbers(maskedWholes(text));
    QString result;
    QString piece;
    for (const QChar c : numbered) {
        if (!c.isSpace()) {
            piece += c;
            continue;
        }
        result += maskedPiece(std::exchange(piece, {})) + c;
    }
    return maskedNames(result + maskedPiece(piece));
}

QString unmasked(const QString &text, const QMap<QString, QString> &meanings)
{
    static const QRegularExpression mask(uR"(\[(?:email|handle|link|number|address|name)-\d+\])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype from = 0;
    for (auto each = mask.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        result += text.sliced(from, match.capturedStart() - from) +
                  meanings.value(match.captured().toLower(), match.captured());
        from = match.capturedEnd();
    }
    return result + text.sliced(from);
}

}
