// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageCases.h"

#include <QTimeZone>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr qint64 mostBuckets = 800; ///< 24 months of days are 731

bool answersByAnswer(PageId page)
{
    return page == PageId::Response || page == PageId::Advocacy || page == PageId::Team;
}

QDate oldestDay(const CaseLedger &ledger)
{
    return ledger.byOpening().empty() ? QDate()
                                      : QDate::fromJulianDay(ledger.rows()[ledger.byOpening().back()].openedDay);
}

qint64 daysOf(BucketStep step)
{
    return step == BucketStep::Day ? 1 : step == BucketStep::Week ? 7 : 28;
}

}

PageQuery answerableQuery(const CaseLedger &ledger, PageQuery query)
{
    query.byAnswer &= answersByAnswer(query.page);
    query.compareBefore &= query.period.before().has_value();
    const QDate today = toDateTime(ledger.now()).toTimeZone(ledger.rules().timeZone()).date();
    const QDate from = query.period.from.value_or(oldestDay(ledger));
    const qint64 days = from.isValid() ? from.daysTo(query.period.to.value_or(today)) + 1 : 0;
    while (query.step != BucketStep::Month && days / daysOf(query.step) > mostBuckets)
        query.step = static_cast<BucketStep>(static_cast<int>(query.step) + 1);
    return query;
}

PeriodMatch::PeriodMatch(const DayPeriod &period, bool byAnswer)
    : m_byAnswer(byAnswer)
    , m_from(period.from ? period.from->toJulianDay() : std::numeric_limits<qint64>::min())
    , m_to(period.to ? period.to->toJulianDay() : std::numeric_limits<qint64>::max())
{}

PageCases::PageCases(const CaseLedger &ledger, const PageQuery &query, bool withBefore)
    : m_ledger(ledger), m_query(query), m_periodBefore(withBefore ? query.period.before() : std::nullopt)
{
    const CaseMatch isOfFilter(ledger, query.filter);
    const PeriodMatch isNow(query.period, query.byAnswer);
    const PeriodMatch isBefore(m_periodBefore.value_or(DayPeriod()), query.byAnswer);
    const auto &rows = ledger.rows();
    m_now.reserve(rows.size());
    for (quint32 number = 0; number < rows.size(); ++number) {
        const CaseRow &row = rows[number];
        const bool now = isNow(row);
        const bool then = m_periodBefore && isBefore(row);
        if ((!now && !then) || !isOfFilter(row))
            continue;
        (now ? m_now : m_before).push_back(number);
        m_channels |= 1U << static_cast<unsigned>(row.channel);
        if (now)
            m_firstDay = std::min<qint64>(m_firstDay, query.byAnswer ? row.answeredDay : row.openedDay);
    }
}

QList<Channel> PageCases::channels() const
{
    quint32 seen = m_channels;
    for (const LedgerAccount &account : m_ledger.accounts())
        seen |= account.removed ? 0U : 1U << static_cast<unsigned>(account.channel);
    QList<Channel> channels;
    for (const Channel channel : allChannels()) {
        const bool wanted = m_query.filter.channels.isEmpty() || m_query.filter.channels.contains(channel);
        if (wanted && (seen >> static_cast<unsigned>(channel) & 1U) != 0)
            channels.append(channel);
    }
    return channels;
}

}
