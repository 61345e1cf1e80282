// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/PageQuery.h"
#include "core/metrics/pages/Slice.h"

namespace firstmile
{

/// The query as a page answers it, which is what the page says of itself: where unanswered cases are half of the matter
/// days are those of the opening, because an unanswered case has no day of an answer; a comparison needs a period with
/// two ends; and so long a time that it would have more than 800 buckets has longer ones.
PageQuery answerableQuery(const CaseLedger &ledger, PageQuery query);

/// Which cases a period has.
class PeriodMatch
{
public:
    PeriodMatch(const DayPeriod &period, bool byAnswer);
    bool operator()(const CaseRow &row) const
    {
        if (m_byAnswer && !row.isAnswered())
            return false;
        const qint64 day = m_byAnswer ? row.answeredDay : row.openedDay;
        return day >= m_from && day <= m_to;
    }

private:
    bool m_byAnswer = false;
    qint64 m_from = 0;
    qint64 m_to = 0;
};

/// The cases that a query is about, those left out too, and those of the period before.
class PageCases
{
public:
    /// `query` as answerableQuery() gives it. `withBefore`: the period before is asked for, if there is one.
    PageCases(const CaseLedger &ledger, const PageQuery &query, bool withBefore);

    const CaseLedger &ledger() const { return m_ledger; }
    const PageQuery &query() const { return m_query; }
    bool hasBefore() const { return m_periodBefore.has_value(); }
    /// false, and true where there is a period before: what every card that compares goes through.
    QList<bool> periods() const { return hasBefore() ? QList{false, true} : QList{false}; }
    const DayPeriod &period(bool before) const { return before ? *m_periodBefore : m_query.period; }
    const std::vector<quint32> &numbers(bool before) const { return before ? m_before : m_now; }

    template <class F>
    void each(bool before, F f) const
    {
        for (const quint32 number : numbers(before))
            f(m_ledger.rows()[number]);
    }

    /// Every case of the filter, whatever its day: what waits now, or waited then.
    template <class F>
    void eachOfStock(F f) const
    {
        const CaseMatch isOfFilter(m_ledger, m_query.filter);
        for (const CaseRow &row : m_ledger.rows()) {
            if (!row.isLeftOut() && isOfFilter(row))
                f(row);
        }
    }

    QList<Channel> channels() const;               ///< that there are cases or accounts of, within the filter
    qint64 firstDay() const { return m_firstDay; } ///< Julian, of the page's kind; after the last without a case

private:
    const CaseLedger &m_ledger;
    PageQuery m_query;
    std::optional<DayPeriod> m_periodBefore;
    std::vector<quint32> m_now;
    std::vector<quint32> m_before;
    quint32 m_channels = 0; ///< a bit each, of the cases
    qint64 m_firstDay = std::numeric_limits<qint64>::max();
};

}
