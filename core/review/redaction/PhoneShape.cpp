// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/PhoneShape.h"

#include "core/review/redaction/PhoneKey.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView phoneGaps = u" .-/()_*~";
constexpr qsizetype fewestNamedDigits = 6;
constexpr qsizetype mostShapedPhoneDigits = 15;

bool hasShape(const QList<qsizetype> &sizes, const QList<QList<qsizetype>> &shapes)
{
    return shapes.contains(sizes);
}

bool isDateShaped(const NumberPart &part)
{
    const QList<qsizetype> &s = part.sizes;
    if (s.size() < 3 || part.gaps.contains(u'('))
        return false;
    const int first = QStringView(part.digits).left(s[0]).toInt();
    const int second = QStringView(part.digits).mid(s[0], s[1]).toInt();
    const int third = QStringView(part.digits).mid(s[0] + s[1], s[2]).toInt();
    const bool dayFirst =
        s[0] <= 2 && s[1] <= 2 && s[2] == 4 && first <= 31 && second <= 31 && third >= 1900 && third < 2100;
    const bool yearFirst = s[0] == 4 && s[1] <= 2 && s[2] <= 2 && first >= 1900 && first < 2100 && second <= 12;
    return dayFirst || yearFirst;
}

bool isInternational(const NumberPart &part)
{
    const bool isDialled = part.digits.startsWith("00"_L1) && part.digits.size() >= 11;
    if (!part.hasPlus && !isDialled)
        return false;
    QString digits = part.hasPlus ? part.digits : part.digits.mid(2);
    const PhoneLengths lengths = phoneLengthsOf(digits);
    if (lengths.code == 0)
        return digits.size() >= 8 && digits.size() <= mostShapedPhoneDigits;
    qsizetype national = digits.size() - lengths.code;
    if (digits.mid(lengths.code).startsWith(u'0'))
        --national;
    return national >= lengths.fewest && national <= lengths.most;
}

/// France, Britain, Germany, Brazil with its long-distance zero: a nought and nine digits or more.
bool isWithTrunkZero(const NumberPart &part)
{
    const QString &d = part.digits;
    const bool hasSmallGroup = std::ranges::any_of(part.sizes, [](qsizetype size) { return size < 2; });
    if (!d.startsWith(u'0') || d.startsWith("00"_L1) || hasSmallGroup || part.sizes.size() > 6)
        return false;
    // "08/29/193225" is a path: with strokes the groups are even.
    const bool isPath = part.gaps.count(u'/') > 1 && std::ranges::any_of(part.sizes, [](qsizetype s) { return s > 2; });
    if (d.size() == 10 || d.size() == 11)
        return !isPath;
    const bool isBrazilian = d.size() == 12 && d[3] == u'9' && part.sizes[0] <= 3;
    const bool isGerman = part.sizes.size() == 2 && d.size() >= 8 && d.size() <= 13 && part.sizes[0] >= 3 &&
                          part.sizes[0] <= 5 && part.gaps.contains(u'/');
    return isBrazilian || isGerman;
}

bool isPortuguesePhone(const NumberPart &part)
{
    const QString &d = part.digits;
    if (d.size() != 9)
        return false;
    const bool isMobile = d[0] == u'9' && QStringView(u"1236").contains(d[1]);
    const bool isFixed = (d[0] == u'2' && d[1] != u'0') || d.startsWith("30"_L1);
    if (part.sizes.size() == 1)
        return isMobile;
    return (isMobile || isFixed) &&
           hasShape(part.sizes, {{3, 3, 3}, {2, 3, 2, 2}, {3, 2, 2, 2}, {2, 3, 4}, {3, 6}, {2, 7}});
}

bool isSpanishPhone(const NumberPart &part)
{
    return part.digits.size() == 9 && QStringView(u"679").contains(part.digits[0]) &&
           part.sizes == QList<qsizetype>{3, 2, 2, 2};
}

bool isBrazilianPhone(const NumberPart &part)
{
    const QString &d = part.digits;
    const bool hasArea = d.size() >= 10 && d[0] >= u'1' && d[1] != u'0';
    if (d.size() == 11 && hasArea && d[2] == u'9')
        return hasShape(part.sizes, {{11}, {2, 9}, {2, 5, 4}, {2, 1, 4, 4}, {2, 3, 3, 3}, {7, 4}});
    if (d.size() == 10 && hasArea)
        return (part.gaps.contains(u')') && hasShape(part.sizes, {{2, 8}, {2, 4, 4}})) ||
               part.sizes == QList<qsizetype>{2, 4, 4};
    return d.size() == 9 && d[0] == u'9' && hasShape(part.sizes, {{5, 4}, {1, 4, 4}}) && part.gaps.contains(u'-');
}

bool isAmericanPhone(const NumberPart &part)
{
    const QString d = part.digits.size() == 11 && part.digits[0] == u'1' ? part.digits.mid(1) : part.digits;
    if (d.size() != 10 || d[0] < u'2' || d[3] < u'2')
        return false;
    return hasShape(part.sizes, {{3, 3, 4}, {1, 3, 3, 4}, {3, 7}, {6, 4}});
}

}

bool looksLikePhone(const NumberPart &part, bool isNamed)
{
    if (!part.isWhole(phoneGaps) || isDateShaped(part))
        return false;
    const bool isQuad = part.sizes.size() == 4 && part.gaps == "..."_L1 && !part.hasPlus && part.digits[0] != u'0';
    if (isQuad && std::ranges::all_of(part.sizes, [](qsizetype size) { return size <= 3; }) &&
        part.sizes != QList<qsizetype>{2, 3, 2, 2})
        return false; // an address of the Internet
    if (isNamed && part.digits.size() >= fewestNamedDigits && part.digits.size() <= mostShapedPhoneDigits)
        return true;
    return isInternational(part) || isWithTrunkZero(part) || isPortuguesePhone(part) || isSpanishPhone(part) ||
           isBrazilianPhone(part) || isAmericanPhone(part);
}

}
