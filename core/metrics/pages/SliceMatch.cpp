// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/SliceMatch.h"

#include <QTimeZone>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr qint32 unknownName = -2; ///< no row has it

/// -1 for the empty name, which means nobody or none.
qint32 wantedNumber(const CaseNames &names, const QString &name)
{
    if (name.isEmpty())
        return -1;
    const qint32 number = names.find(name);
    return number < 0 ? unknownName : number;
}

qint32 wantedAccount(const CaseLedger &ledger, AccountId id)
{
    const auto found = std::ranges::find(ledger.accounts(), id, &LedgerAccount::id);
    return found == ledger.accounts().cend() ? unknownName : static_cast<qint32>(found - ledger.accounts().cbegin());
}

std::vector<bool> agentsOfTeam(const CaseLedger &ledger, const QString &team)
{
    std::vector<bool> agents{team.isEmpty()};
    for (qint32 agent = 0; agent < ledger.agents().all().size(); ++agent)
        agents.push_back(ledger.teamOf(agent) == team);
    return agents;
}

bool sliceHas(const std::optional<LabelState> &wanted, const CaseRow &row)
{
    if (!wanted)
        return true;
    const LabelState state = row.intent >= 0            ? LabelState::Confirmed
                             : row.suggestedIntent >= 0 ? LabelState::Suggested
                                                        : LabelState::None;
    return state == *wanted;
}

bool isWithin(qint64 value, const std::optional<Milliseconds> &from, const std::optional<Milliseconds> &to)
{
    return (!from || value >= from->count()) && (!to || value < to->count());
}

}

qint64 beginOfDay(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

SliceMatch::SliceMatch(const CaseLedger &ledger, const Slice &slice, const PageQuery &query)
    : m_ledger(ledger), m_slice(slice), m_byAnswer(query.byAnswer), m_clock(query.clock)
{
    if (slice.account)
        m_account = wantedAccount(ledger, *slice.account);
    if (slice.sender)
        m_sender = wantedNumber(ledger.agents(), *slice.sender);
    if (slice.assignee)
        m_assignee = wantedNumber(ledger.agents(), *slice.assignee);
    if (slice.language)
        m_language = wantedNumber(ledger.languages(), *slice.language);
    if (slice.team)
        m_teamAgents = agentsOfTeam(ledger, *slice.team);
    if (slice.stockOf)
        m_stockEnd = beginOfDay(slice.stockOf->addDays(1), ledger.rules().timeZone());
}

bool SliceMatch::operator()(const CaseRow &row) const
{
    return isOfPeople(row) && isOfKind(row) && isOfDay(row) && isOfDelay(row) && isOfStock(row);
}

bool SliceMatch::isOfPeople(const CaseRow &row) const
{
    if (m_slice.account && row.account != m_account)
        return false;
    if (m_slice.sender && (!row.isAnswered() || row.sender != m_sender))
        return false;
    if (m_slice.assignee && row.assignee != m_assignee)
        return false;
    if (m_slice.team && !m_teamAgents[static_cast<std::size_t>(agentOf(row) + 1)])
        return false;
    return !m_slice.highReach || m_ledger.isHighReach(row) == *m_slice.highReach;
}

bool SliceMatch::isOfKind(const CaseRow &row) const
{
    if (m_slice.channel && row.channel != *m_slice.channel)
        return false;
    if (m_slice.language && row.language != m_language)
        return false;
    if (m_slice.intent && row.intent != static_cast<qint8>(*m_slice.intent))
        return false;
    if (m_slice.complexity && row.complexity != static_cast<qint8>(*m_slice.complexity))
        return false;
    if (m_slice.state && stateOf(row) != *m_slice.state)
        return false;
    if (m_slice.leftOut && row.leftOut != *m_slice.leftOut)
        return false;
    return sliceHas(m_slice.labelled, row);
}

bool SliceMatch::isOfDay(const CaseRow &row) const
{
    if ((m_slice.weekday && row.openedWeekday != *m_slice.weekday) || (m_slice.hour && row.openedHour != *m_slice.hour))
        return false;
    if (!m_slice.fromDay && !m_slice.toDay)
        return true;
    if (m_byAnswer && !row.isAnswered())
        return false;
    const qint64 day = m_byAnswer ? row.answeredDay : row.openedDay;
    return (!m_slice.fromDay || day >= m_slice.fromDay->toJulianDay()) &&
           (!m_slice.toDay || day <= m_slice.toDay->toJulianDay());
}

bool SliceMatch::isOfDelay(const CaseRow &row) const
{
    if (!m_slice.delayFrom && !m_slice.delayTo)
        return true;
    if (!row.isAnswered() || (m_clock == MeasureClock::Working && !m_ledger.hasCalendar()))
        return false;
    return isWithin(delayOf(row, m_clock), m_slice.delayFrom, m_slice.delayTo);
}

bool SliceMatch::isOfStock(const CaseRow &row) const
{
    if (m_slice.ageFrom || m_slice.ageTo) {
        const qint64 age = std::max<qint64>(0, toMsecs(m_ledger.now()) - row.openedAt);
        if (!isWaiting(row) || !isWithin(age, m_slice.ageFrom, m_slice.ageTo))
            return false;
    }
    return !m_slice.stockOf || (row.openedAt < m_stockEnd && (!row.isAnswered() || row.answeredAt >= m_stockEnd) &&
                                (!row.isClosed() || row.closedAt >= m_stockEnd));
}

}
