// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/RecordTime.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using namespace std::chrono;

constexpr Instant firstRecordTime = sys_days(year(1) / January / 1);
constexpr Instant lastRecordTime = sys_days(year(9999) / December / 31) + hours(24) - milliseconds(1);

/// `count` digits from `from` on; -1 if they are none.
int recordDigits(const QString &text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t c = i < text.size() ? text.at(i).unicode() : u'-';
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

bool hasRecordTimeMarks(const QString &text)
{
    constexpr std::pair<qsizetype, char16_t> marks[] = {{4, u'-'}, {7, u'-'}, {10, u'T'}, {13, u':'}, {16, u':'}};
    const bool isLong = text.size() == 24 && text.at(19) == u'.';
    return (isLong || text.size() == 20) && text.back() == u'Z' &&
           std::ranges::all_of(marks, [&text](const auto &mark) { return text.at(mark.first) == mark.second; });
}

}

QString recordTime(Instant at)
{
    return toIso(std::clamp(at, firstRecordTime, lastRecordTime));
}

std::optional<Instant> recordTimeFrom(const QString &text)
{
    if (!hasRecordTimeMarks(text))
        return std::nullopt;
    const int years = recordDigits(text, 0, 4);
    const int months = recordDigits(text, 5, 2);
    const int days = recordDigits(text, 8, 2);
    const int hour = recordDigits(text, 11, 2);
    const int minute = recordDigits(text, 14, 2);
    const int second = recordDigits(text, 17, 2);
    const int thousandth = text.size() == 24 ? recordDigits(text, 20, 3) : 0;
    if (years < 1 || months < 1 || days < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 59 || thousandth < 0)
        return std::nullopt;
    const year_month_day date(year(years), month(static_cast<unsigned>(months)), day(static_cast<unsigned>(days)));
    if (!date.ok())
        return std::nullopt;
    return Instant(sys_days(date)) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(thousandth);
}

}
