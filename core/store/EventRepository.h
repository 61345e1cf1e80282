// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Event.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// The append-only log: there is no update and no delete here, and there must not be.
class EventRepository
{
public:
    explicit EventRepository(Session &session) : m_session(session) {}

    Result<void> append(const Event &event);
    Result<QList<Event>> ofConversation(ConversationId id);

    /// Everything the measures need, grouped by conversation, in the order of time within one.
    Result<QList<Event>> ledger(Instant until);

private:
    Session &m_session;
};

}
