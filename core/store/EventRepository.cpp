// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/EventRepository.h"

#include "core/store/AnswerIndex.h"
#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Rows in one read of the ledger: some megabytes of memory.
constexpr qint64 ledgerPage = 10'000;

/// What changes a case.
const QString ledgerKinds = uR"(kind IN ('received', 'sent', 'closed', 'reopened', 'no-answer-needed', 'marked-spam',
                       'bounced', 'taken-back'))"_s;

const QString selectEvents = uR"(
    SELECT id, kind, at, recorded_at, account_id, conversation_id, customer_id, message_id, automatic, agent, data
    FROM events)"_s;

Event readEvent(const Row &row)
{
    Event event;
    event.id = row.id<EventId>(0);
    event.kind = eventKindFromString(row.text(1)).value_or(EventKind::Seen);
    event.at = row.instant(2);
    event.recordedAt = row.instant(3);
    event.account = row.id<AccountId>(4);
    event.conversation = row.id<ConversationId>(5);
    event.customer = row.id<CustomerId>(6);
    event.message = row.id<MessageId>(7);
    event.automatic = automaticFromString(row.text(8));
    event.agent = row.text(9);
    event.data = row.text(10);
    return event;
}

/// What factsOf() goes by. SQLite reads all but the data out of the index, and looks that up only where it is asked
/// for.
const QString selectHistory = uR"(
    SELECT e.id, e.kind, e.at, e.account_id, e.conversation_id, e.customer_id, e.message_id, e.automatic, e.agent,
           CASE WHEN e.kind IN ('handed-over', 'handed-back', 'assigned', 'labelled') THEN e.data ELSE '' END
    FROM )"_s;

Event readLedgerEvent(const Row &row)
{
    Event event;
    event.id = row.id<EventId>(0);
    event.kind = eventKindFromString(row.text(1)).value_or(EventKind::Seen);
    event.at = row.instant(2);
    event.account = row.id<AccountId>(3);
    event.conversation = row.id<ConversationId>(4);
    event.customer = row.id<CustomerId>(5);
    event.message = row.id<MessageId>(6);
    event.automatic = automaticFromString(row.text(7));
    event.agent = row.text(8);
    return event;
}

Event readFactsEvent(const Row &row)
{
    Event event = readLedgerEvent(row);
    event.data = row.text(9);
    return event;
}

/// Hands on what comes in the order of conversations, a conversation at a time.
class ByConversation
{
public:
    using Take = std::function<void(const QList<Event> &ofConversation)>;

    explicit ByConversation(const Take &take) : m_take(take) {}

    void add(const QList<Event> &events)
    {
        for (const Event &event : events) {
            if (!m_events.isEmpty() && m_events.first().conversation != event.conversation)
                finish();
            m_events.append(event);
        }
    }

    void finish()
    {
        if (!m_events.isEmpty())
            m_take(m_events);
        m_events.resize(0); // its room is kept
    }

private:
    const Take &m_take;
    QList<Event> m_events;
};

/// Page after page; `pageAfter` gives at most ledgerPage events.
template <class PageAfter>
Result<void> readByPages(PageAfter pageAfter, const ByConversation::Take &take)
{
    ByConversation conversations(take);
    Event last;
    last.at = Instant::min();
    qsizetype found = ledgerPage;
    while (found == ledgerPage) {
        FM_ASSIGN(const auto page, pageAfter(last));
        conversations.add(page);
        found = page.size();
        if (found > 0)
            last = page.last();
    }
    conversations.finish();
    return {};
}

}

Result<void> EventRepository::append(const Event &event)
{
    FM_TRY(m_session.exec(uR"(
        INSERT INTO events (kind, at, recorded_at, account_id, conversation_id, customer_id, message_id, automatic, agent, data)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
                          toString(event.kind), event.at, event.recordedAt, event.account, event.conversation,
                          event.customer, event.message, toString(event.automatic), event.agent, event.data));
    return {};
}

Result<void> EventRepository::refile(ConversationId from, ConversationId to)
{
    FM_TRY(AnswerIndex(m_session).renew(from));
    FM_TRY(AnswerIndex(m_session).renew(to));
    FM_TRY(m_session.exec(u"UPDATE events SET conversation_id = ? WHERE conversation_id = ?"_s, to, from));
    return {};
}

Result<QList<Event>> EventRepository::ofConversation(ConversationId id)
{
    return m_session.all<Event>(selectEvents + u" WHERE conversation_id = ? ORDER BY at, id"_s, readEvent, id);
}

Result<QList<Event>> EventRepository::ofConversations(const QList<ConversationId> &ids)
{
    return m_session.all<Event>(selectEvents + u" WHERE conversation_id IN (SELECT value FROM "_s +
                                    numbersFromJson(m_session.engine()) + u") ORDER BY id"_s,
                                readEvent, jsonList(ids));
}

Result<QHash<ConversationId, QList<Event>>> EventRepository::ledgerOf(const QList<ConversationId> &conversations)
{
    FM_ASSIGN(const auto events,
              (m_session.all<Event>(
                  u"SELECT e.id, e.kind, e.at, e.account_id, e.conversation_id, e.customer_id, e.message_id, "
                  "e.automatic, e.agent FROM "_s +
                      numbersFromJson(m_session.engine()) +
                      u" CROSS JOIN events e WHERE e.conversation_id = each.value AND e."_s + ledgerKinds +
                      u" ORDER BY e.at, e.id"_s,
                  readLedgerEvent, jsonList(conversations))));
    QHash<ConversationId, QList<Event>> logs;
    for (const Event &event : events)
        logs[event.conversation].append(event);
    return logs;
}

Result<QList<Event>> EventRepository::ledgerAfter(const Event &last, Instant until)
{
    return m_session.all<Event>(uR"(
        SELECT id, kind, at, account_id, conversation_id, customer_id, message_id, automatic, agent FROM events
        WHERE (conversation_id, at, id) > (?, ?, ?) AND at <= ? AND )"_s +
                                    ledgerKinds + u" ORDER BY conversation_id, at, id LIMIT ?"_s,
                                readLedgerEvent, last.conversation.value, last.at, last.id.value, until, ledgerPage);
}

Result<void> EventRepository::readLedger(Instant until,
                                         const std::function<void(const QList<Event> &ofConversation)> &take)
{
    return readByPages([&](const Event &last) { return ledgerAfter(last, until); }, take);
}

Result<QList<Event>> EventRepository::historyAfter(const Event &last)
{
    return m_session.all<Event>(selectHistory + uR"(events e
        WHERE (e.conversation_id, e.at, e.id) > (?, ?, ?) ORDER BY e.conversation_id, e.at, e.id LIMIT ?)"_s,
                                readFactsEvent, last.conversation.value, last.at, last.id.value, ledgerPage);
}

Result<void> EventRepository::readHistories(const std::function<void(const QList<Event> &ofConversation)> &take)
{
    return readByPages([&](const Event &last) { return historyAfter(last); }, take);
}

Result<void> EventRepository::readHistoriesOf(const QList<ConversationId> &conversations,
                                              const std::function<void(const QList<Event> &ofConversation)> &take)
{
    FM_ASSIGN(const auto events, (m_session.all<Event>(selectHistory + numbersFromJson(m_session.engine()) +
                                                           u" CROSS JOIN events e WHERE e.conversation_id = each.value "
                                                           "ORDER BY e.conversation_id, e.at, e.id"_s,
                                                       readFactsEvent, jsonList(conversations))));
    ByConversation byConversation(take);
    byConversation.add(events);
    byConversation.finish();
    return {};
}

}
