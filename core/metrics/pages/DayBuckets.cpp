// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/DayBuckets.h"

#include <QTimeZone>

#include <algorithm>

namespace firstmile
{

namespace
{

qint64 todayOf(const CaseLedger &ledger)
{
    return toDateTime(ledger.now()).toTimeZone(ledger.rules().timeZone()).date().toJulianDay();
}

}

DayBuckets::DayBuckets(const PageCases &cases) : m_byAnswer(cases.query().byAnswer), m_step(cases.query().step)
{
    const DayPeriod &period = cases.query().period;
    const qint64 today = todayOf(cases.ledger());
    const qint64 last = period.to ? std::min(period.to->toJulianDay(), today) : today;
    m_first = period.from ? period.from->toJulianDay() : cases.firstDay();
    if (cases.hasBefore())
        m_shift = period.from->daysTo(*period.to) + 1;
    for (qint64 day = m_first; day <= last; ++day) {
        const QDate date = QDate::fromJulianDay(day);
        if (m_starts.empty() || bucketOf(date, m_step) == date)
            m_starts.push_back(day);
        m_ofDay.push_back(static_cast<int>(m_starts.size()) - 1);
    }
}

QString DayBuckets::key(std::size_t bucket) const
{
    return bucketOf(from(bucket), m_step).toString(Qt::ISODate);
}

QDate DayBuckets::from(std::size_t bucket, bool before) const
{
    return QDate::fromJulianDay(m_starts[bucket] - (before ? m_shift : 0));
}

QDate DayBuckets::to(std::size_t bucket, bool before) const
{
    const qint64 end = bucket + 1 < m_starts.size() ? m_starts[bucket + 1] : m_first + std::ssize(m_ofDay);
    return QDate::fromJulianDay(end - 1 - (before ? m_shift : 0));
}

Slice DayBuckets::slice(std::size_t bucket, bool before) const
{
    return {.fromDay = from(bucket, before), .toDay = to(bucket, before)};
}

}
