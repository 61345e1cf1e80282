// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/NationalNumbers.h"

#include <algorithm>
#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool areDigits(const QString &text, qsizetype count)
{
    return text.size() == count && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// 000.000.000-00 passes every check and is what people type to fill a field.
bool isOneDigitAlone(const QString &digits)
{
    return std::ranges::all_of(digits, [&](QChar c) { return c == digits[0]; });
}

/// Modulo 11 of the first digits with falling weights down to 2, which after `highest` begin again.
int elevenCheck(const QString &digits, qsizetype count, int highest)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = count - 1; i >= 0; --i) {
        sum += digits[i].digitValue() * weight;
        weight = weight == highest ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
}

int restOf97(const QString &digits)
{
    int rest = 0;
    for (const QChar c : digits)
        rest = (rest * 10 + c.digitValue()) % 97;
    return rest;
}

}

bool isBrazilianPersonNumber(const QString &digits)
{
    constexpr int noWrap = 99;
    return areDigits(digits, 11) && !isOneDigitAlone(digits) &&
           digits[9].digitValue() == elevenCheck(digits, 9, noWrap) &&
           digits[10].digitValue() == elevenCheck(digits, 10, noWrap);
}

bool isBrazilianCompanyNumber(const QString &digits)
{
    return areDigits(digits, 14) && !isOneDigitAlone(digits) && digits[12].digitValue() == elevenCheck(digits, 12, 9) &&
           digits[13].digitValue() == elevenCheck(digits, 13, 9);
}

bool isPortugueseTaxNumber(const QString &digits)
{
    constexpr std::array beginnings{u'1', u'2', u'3', u'5', u'6', u'8', u'9'};
    return areDigits(digits, 9) && !isOneDigitAlone(digits) &&
           std::ranges::find(beginnings, digits[0].unicode()) != beginnings.end() &&
           digits[8].digitValue() == elevenCheck(digits, 8, 99);
}

bool isPortugueseBankNumber(const QString &digits)
{
    return areDigits(digits, 21) && !isOneDigitAlone(digits) && restOf97(digits) == 1;
}

bool isFrenchPersonNumber(const QString &number)
{
    QString digits = number;
    const QString department = number.mid(5, 2);
    if (department == "2A"_L1)
        digits.replace(5, 2, u"19"_s);
    else if (department == "2B"_L1)
        digits.replace(5, 2, u"18"_s);
    if (!areDigits(digits, 15) || (digits[0] != u'1' && digits[0] != u'2'))
        return false;
    const int month = QStringView(digits).mid(3, 2).toInt();
    const bool isMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    return isMonth && 97 - restOf97(digits.left(13)) == QStringView(digits).mid(13).toInt();
}

}
