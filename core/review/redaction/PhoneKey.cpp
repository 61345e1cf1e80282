// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/PhoneKey.h"

#include <algorithm>
#include <utility>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the countries' numbering plans have them (ITU-T E.164 and its national parts), mobile and fixed together.
constexpr std::pair<QLatin1StringView, std::pair<int, int>> phoneCodes[] = {
    {"351"_L1, {9, 9}}, {"352"_L1, {6, 9}},   {"353"_L1, {7, 9}},  {"420"_L1, {9, 9}},  {"244"_L1, {9, 9}},
    {"258"_L1, {8, 9}}, {"238"_L1, {7, 7}},   {"213"_L1, {8, 9}},  {"212"_L1, {9, 9}},  {"216"_L1, {8, 8}},
    {"221"_L1, {9, 9}}, {"225"_L1, {10, 10}}, {"262"_L1, {9, 9}},  {"590"_L1, {9, 9}},  {"596"_L1, {9, 9}},
    {"1"_L1, {10, 10}}, {"33"_L1, {9, 9}},    {"55"_L1, {10, 11}}, {"44"_L1, {9, 10}},  {"34"_L1, {9, 9}},
    {"49"_L1, {6, 11}}, {"39"_L1, {8, 11}},   {"32"_L1, {8, 9}},   {"41"_L1, {9, 9}},   {"31"_L1, {9, 9}},
    {"43"_L1, {7, 12}}, {"48"_L1, {9, 9}},    {"46"_L1, {7, 9}},   {"47"_L1, {8, 8}},   {"45"_L1, {8, 8}},
    {"61"_L1, {9, 9}},  {"52"_L1, {10, 10}},  {"54"_L1, {10, 11}}, {"91"_L1, {10, 10}}, {"81"_L1, {9, 10}},
    {"86"_L1, {10, 11}}};

}

PhoneLengths phoneLengthsOf(const QString &digits)
{
    for (const auto &[code, lengths] : phoneCodes) {
        if (digits.startsWith(code))
            return {code.size(), lengths.first, lengths.second};
    }
    return {};
}

QString nationalPhone(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += c;
    }
    const bool hasPlus = number.trimmed().startsWith(u'+') || number.trimmed().startsWith("(+"_L1);
    const bool isAbroad = hasPlus || digits.startsWith("00"_L1);
    if (!hasPlus && isAbroad)
        digits.remove(0, 2);
    if (isAbroad)
        digits.remove(0, phoneLengthsOf(digits).code);
    if (digits.startsWith(u'0'))
        digits.remove(0, 1);
    // "1 (555) 123-4567", as North America dials.
    if (!isAbroad && digits.size() == 11 && digits.startsWith(u'1'))
        digits.remove(0, 1);
    return digits;
}

}
