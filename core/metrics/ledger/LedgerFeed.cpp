// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ledger/LedgerFeed.h"

#include "core/store/EventRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

LedgerAccount readLedgerAccount(const Row &row)
{
    return {row.id<AccountId>(0), channelFromString(row.text(1)).value_or(Channel::Logged), row.text(2), row.truth(3)};
}

qint64 momentOr(const std::optional<Instant> &moment, qint64 otherwise)
{
    return moment ? toMsecs(*moment) : otherwise;
}

template <class T>
qint8 labelNumber(const std::optional<T> &value)
{
    return value ? static_cast<qint8>(*value) : qint8(-1);
}

void setTimes(CaseRow &row, const Case &base)
{
    row.conversation = base.conversation.value;
    row.opener = base.opener.value;
    row.openedAt = toMsecs(base.openedAt);
    row.answeredAt = momentOr(base.answeredAt, CaseRow::never);
    row.closedAt = momentOr(base.closedAt, CaseRow::never);
}

void setFacts(CaseRow &row, const CaseFacts &facts)
{
    row.leftOut = facts.leftOut;
    row.intent = labelNumber(facts.label.intent);
    row.complexity = labelNumber(facts.label.complexity);
    row.replies = static_cast<quint16>(std::min<int>(facts.replies, std::numeric_limits<quint16>::max()));
    row.seen = facts.seen;
    row.acted = facts.acted;
    row.handedOff = facts.handedOff;
    row.handedBack = facts.handedBack;
    row.resolved = facts.resolved;
    row.reopened = facts.reopened;
    row.cameBack = facts.cameBack;
    row.praised = facts.praised;
    row.recovered = facts.recovered;
    row.movedToPhone = facts.movedToPhone;
    row.movedToPrivate = facts.movedToPrivate;
    row.acknowledged = facts.acknowledged;
}

}

Result<CaseLedger::Reading> LedgerFeed::readAll()
{
    FM_TRY(readAccounts());
    FM_TRY(EventRepository(m_session).readHistories([this](const QList<Event> &events) { takeHistory(events); }));
    FM_TRY(m_traits.readAll(m_session));
    describe();
    return std::move(m_reading);
}

Result<CaseLedger::Reading> LedgerFeed::read(const QList<ConversationId> &conversations)
{
    FM_TRY(readAccounts());
    FM_TRY(EventRepository(m_session).readHistoriesOf(conversations,
                                                      [this](const QList<Event> &events) { takeHistory(events); }));
    FM_TRY(m_traits.readOf(m_session, conversations));
    describe();
    return std::move(m_reading);
}

Result<void> LedgerFeed::readAccounts()
{
    FM_ASSIGN(const auto accounts, (m_session.all<LedgerAccount>(uR"(
        SELECT id, channel, handle, CASE WHEN removed_at IS NULL THEN 0 ELSE 1 END FROM accounts ORDER BY id)"_s,
                                                                 readLedgerAccount)));
    m_ledger.setAccounts(accounts);
    return {};
}

void LedgerFeed::takeHistory(const QList<Event> &events)
{
    const ConversationFacts facts = factsOf(events, m_ledger.now());
    for (const CaseFacts &each : facts.cases)
        takeCase(each);
    m_reading.handOffs.insert(m_reading.handOffs.end(), facts.handOffs.cbegin(), facts.handOffs.cend());
    const auto later =
        std::ranges::find_if(events, [now = m_ledger.now()](const Event &event) { return event.at > now; });
    if (later != events.cend()) // the first of them: events come in the order of time
        m_reading.later.emplace(later->at, later->conversation.value);
}

void LedgerFeed::takeCase(const CaseFacts &facts)
{
    CaseRow &row = m_reading.rows.emplace_back();
    setTimes(row, facts.base);
    setFacts(row, facts);
    row.account = m_ledger.accountNumber(facts.base.account);
    row.channel = m_ledger.m_accounts.at(row.account).channel;
    row.sender = m_ledger.m_agents.numberOf(facts.base.answeredBy);
    row.assignee = m_ledger.m_agents.numberOf(facts.assignee);
}

void LedgerFeed::describe()
{
    for (CaseRow &row : m_reading.rows) {
        m_traits.describe(row);
        row.language = m_ledger.m_languages.numberOf(m_traits.languageOf(row.opener));
        row.tags = tagSetOf(row.conversation);
    }
}

qint32 LedgerFeed::tagSetOf(qint64 conversation)
{
    QList<qint32> set;
    for (const QString &tag : m_traits.tagsOf(conversation))
        set.append(m_ledger.m_tags.numberOf(tag));
    if (set.isEmpty())
        return -1;
    std::ranges::sort(set);
    const auto known = m_ledger.m_tagSetNumbers.constFind(set);
    if (known != m_ledger.m_tagSetNumbers.cend())
        return *known;
    const auto number = static_cast<qint32>(m_ledger.m_tagSets.size());
    m_ledger.m_tagSets.append(set);
    m_ledger.m_tagSetNumbers.insert(set, number);
    return number;
}

}
