// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Event.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// The append-only log: what happened is never changed or deleted. Only the conversation under which it is filed can
/// change, when two conversations turn out to be one.
class EventRepository
{
public:
    explicit EventRepository(Session &session) : m_session(session) {}

    Result<void> append(const Event &event);
    Result<void> refile(ConversationId from, ConversationId to);
    Result<QList<Event>> ofConversation(ConversationId id);

    /// Everything the measures need, grouped by conversation, in the order of time within one.
    Result<QList<Event>> ledger(Instant until);

private:
    Session &m_session;
};

}
