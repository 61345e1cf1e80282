// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUp.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What is to be done for customers, and when. Every change is noted in the ChangeSet: that there was one, the customer
/// and the conversation.
class FollowUpRepository
{
public:
    explicit FollowUpRepository(Session &session) : m_session(session) {}

    Result<FollowUpId> add(Transaction &transaction, const FollowUp &followUp);
    /// NotFound: there is none. Conflict: it is done already.
    Result<void> finish(Transaction &transaction, FollowUpId id, const QString &agent, const QString &outcome,
                        Instant now);
    Result<void> reopen(Transaction &transaction, FollowUpId id);            ///< an open one stays as it is
    Result<void> change(Transaction &transaction, const FollowUp &followUp); ///< text, times, assignee, phone
    /// It stays open at another time; `outcome` is how the last try went. Conflict: it is done already.
    Result<void> postpone(Transaction &transaction, FollowUpId id, const QString &outcome, Instant dueAt,
                          std::optional<Instant> until);
    Result<void> remove(Transaction &transaction, FollowUpId id);

    /// Two conversations turned out to be one.
    Result<void> refile(Transaction &transaction, ConversationId from, ConversationId to);
    /// Notes in the ChangeSet what became due after `since` and by `until`, although nothing is written: lists that ask
    /// for it look again. The value is how many.
    Result<int> noteDue(Transaction &transaction, Instant since, Instant until);

    Result<std::optional<FollowUp>> find(FollowUpId id);
    /// Of a customer and of everybody linked to them: open ones by due time, then those done, newest first. What is
    /// about a conversation goes with the conversation, whosever it was when it was written down.
    Result<QList<FollowUp>> of(CustomerId customer);
    /// Open ones by due time, then those done, newest first; `assignee` empty: anybody's.
    Result<QList<FollowUp>> all(const QString &assignee, int limit);
    /// Open ones that are due before `until`, the earliest first; `assignee` empty: anybody's.
    Result<QList<FollowUp>> due(Instant until, const QString &assignee, int limit);
    Result<int> countDue(Instant until);

private:
    Result<FollowUp> demand(FollowUpId id);

    Session &m_session;
};

}
