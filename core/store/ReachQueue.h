// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Reach.h"
#include "core/store/Transaction.h"

#include <QHash>

namespace firstmile
{

/// The queue of those who wait: each stands by when they began to, less a head start for the reach of the customer on
/// the conversation's channel (conversations.queue_at). The team's rule is the workspace setting "reach".
class ReachQueue
{
public:
    explicit ReachQueue(Session &session) : m_session(session) {}

    Result<ReachRule> rule();

    /// Keeps the rule and puts everybody who waits where it places them.
    Result<void> setRule(Transaction &transaction, const ReachRule &rule);

    /// Puts those of these customers who wait where their reach places them now.
    Result<void> requeue(Transaction &transaction, const QList<CustomerId> &customers);

    /// By the rule as it is; conversations of people without a head start are left out.
    Result<QHash<ConversationId, Milliseconds>> headStarts(const QList<ConversationId> &conversations);

    /// For a conversation that begins: of this customer on the account's channel.
    Result<Milliseconds> headStartOf(AccountId account, CustomerId customer, const ReachRule &rule);

    /// How far the customer's word carries on the conversation's channel: the widest of their identities there.
    Result<Reach> reachOf(ConversationId conversation);

private:
    Session &m_session;
};

}
