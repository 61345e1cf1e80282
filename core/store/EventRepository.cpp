// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/EventRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

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
    FM_TRY(m_session.exec(u"UPDATE events SET conversation_id = ? WHERE conversation_id = ?"_s, to, from));
    return {};
}

Result<QList<Event>> EventRepository::ofConversation(ConversationId id)
{
    return m_session.all<Event>(selectEvents + u" WHERE conversation_id = ? ORDER BY at, id"_s, readEvent, id);
}

Result<QList<Event>> EventRepository::ledger(Instant until)
{
    return m_session.all<Event>(selectEvents + u" WHERE at <= ? ORDER BY conversation_id, at, id"_s, readEvent, until);
}

}
