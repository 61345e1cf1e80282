// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Event.h"

#include <QList>

namespace firstmile::tests
{

/// Builds one conversation's event log in the order in which things were written down, in minutes since its start.
class History
{
public:
    explicit History(Instant start, ConversationId conversation = ConversationId(1), AccountId account = AccountId(1))
        : m_start(start), m_conversation(conversation), m_account(account)
    {}

    History &customer(int minute, Automatic automatic = Automatic::None)
    {
        return add(EventKind::Received, minute, {}, automatic);
    }
    History &us(int minute, const QString &agent = QStringLiteral("lea"), Automatic automatic = Automatic::None)
    {
        return add(EventKind::Sent, minute, agent, automatic);
    }
    History &what(EventKind kind, int minute) { return add(kind, minute, QStringLiteral("lea"), Automatic::None); }

    Instant at(int minute) const { return m_start + std::chrono::minutes(minute); }
    const QList<Event> &events() const { return m_events; }

private:
    History &add(EventKind kind, int minute, const QString &agent, Automatic automatic)
    {
        Event event;
        event.id = EventId(m_events.size() + 1);
        event.kind = kind;
        event.at = at(minute);
        event.recordedAt = event.at;
        event.account = m_account;
        event.conversation = m_conversation;
        event.customer = CustomerId(m_conversation.value);
        if (kind == EventKind::Received || kind == EventKind::Sent)
            event.message = MessageId(m_conversation.value * 1000 + event.id.value);
        event.automatic = automatic;
        event.agent = agent;
        m_events.append(event);
        return *this;
    }

    Instant m_start;
    ConversationId m_conversation;
    AccountId m_account;
    QList<Event> m_events;
};

}
