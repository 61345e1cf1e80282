// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/PageQuery.h"
#include "core/metrics/pages/Slice.h"

namespace firstmile
{

/// A slice made ready for one ledger: names looked up and days turned into numbers once. It asks nothing of the filter
/// and the period of a query, only how the query counts days and delays.
class SliceMatch
{
public:
    SliceMatch(const CaseLedger &ledger, const Slice &slice, const PageQuery &query);
    bool operator()(const CaseRow &row) const;

private:
    bool isOfPeople(const CaseRow &row) const;
    bool isOfKind(const CaseRow &row) const;
    bool isOfDay(const CaseRow &row) const;
    bool isOfDelay(const CaseRow &row) const;
    bool isOfStock(const CaseRow &row) const;

    const CaseLedger &m_ledger;
    const Slice m_slice;
    bool m_byAnswer = false;
    MeasureClock m_clock = MeasureClock::Wall;
    qint32 m_account = -1;
    qint32 m_sender = -1;
    qint32 m_assignee = -1;
    qint32 m_language = -1;
    std::vector<bool> m_teamAgents; ///< by number + 1: the first is nobody
    qint64 m_stockEnd = 0;          ///< milliseconds since 1970
};

/// The first moment of a local day, in milliseconds since 1970; days that begin at 01:00 for daylight saving too.
qint64 beginOfDay(QDate day, const QTimeZone &zone);

/// Milliseconds that an answered case waited, on the clock; never below 0.
inline qint64 delayOf(const CaseRow &row, MeasureClock clock)
{
    const bool working = clock == MeasureClock::Working;
    return std::max<qint64>(0, working ? row.workAnswered - row.workOpened : row.answeredAt - row.openedAt);
}

/// Of a case: neither answered nor closed.
inline bool isWaiting(const CaseRow &row)
{
    return !row.isAnswered() && !row.isClosed();
}

inline CaseState stateOf(const CaseRow &row)
{
    if (row.isAnswered())
        return CaseState::Answered;
    return row.isClosed() ? CaseState::Closed : CaseState::Waiting;
}

/// Whose a case is: the sender's; without an answer the assignee's. -1 for nobody.
inline qint32 agentOf(const CaseRow &row)
{
    return row.isAnswered() ? row.sender : row.assignee;
}

}
