// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/FollowUp.h"
#include "core/model/Identity.h"
#include "core/model/Message.h"
#include "core/store/ConversationQuery.h"
#include "core/store/Session.h"

namespace firstmile::tests
{

/// Answers queries by looking at every conversation and every message, as the definition says and without any SQL that
/// chooses or sorts: what the fast way is measured against.
class NaiveQuery
{
public:
    static Result<NaiveQuery> readAll(Session &session);

    QList<ConversationId> all() const;
    QList<ConversationId> order(const ConversationQuery &query) const;

    /// Newest first.
    QList<MessageId> messages(const ConversationQuery &query) const;

private:
    struct Entry
    {
        Conversation conversation;
        QList<Message> messages;
        QList<QString> names; ///< the customer's name, names and handles
        QList<FollowUp> followUps;
        Milliseconds ahead{0}; ///< in the queue
    };

    static bool holds(const Entry &entry, const Account &account, const Criterion &criterion);
    bool factsHold(const Entry &entry, const ConversationQuery &query) const;
    bool fits(const Entry &entry, const ConversationQuery &query) const;

    QList<Entry> m_entries;
    QHash<AccountId, Account> m_accounts;
};

}
