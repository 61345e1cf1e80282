// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Event.h"
#include "core/store/Transaction.h"

#include <QHash>

#include <functional>

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
    Result<QList<Event>> ofConversations(const QList<ConversationId> &ids); ///< whole, in the order of ids

    /// Of each of some conversations what happened to it, as far as casesOf() goes by it.
    Result<QHash<ConversationId, QList<Event>>> ledgerOf(const QList<ConversationId> &conversations);

    /// Hands `take` what happened until then, a conversation at a time and in the order of time within one, as far as
    /// casesOf() goes by it: without notes, tags and other kinds that change no case, and without data and the time of
    /// recording. Reads in pages, so that a log of any length needs little memory.
    Result<void> readLedger(Instant until, const std::function<void(const QList<Event> &ofConversation)> &take);

    /// The same with all that factsOf() goes by: every kind, with the data of hand-overs, assignments and labels; what
    /// has a time that is still to come is among it.
    Result<void> readHistories(const std::function<void(const QList<Event> &ofConversation)> &take);
    Result<void> readHistoriesOf(const QList<ConversationId> &conversations,
                                 const std::function<void(const QList<Event> &ofConversation)> &take);

private:
    Result<QList<Event>> ledgerAfter(const Event &last, Instant until);
    Result<QList<Event>> historyAfter(const Event &last);

    Session &m_session;
};

}
