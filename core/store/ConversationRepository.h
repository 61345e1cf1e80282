// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ConversationQuery.h"
#include "core/store/ConversationWriter.h"

namespace firstmile
{

/// Conversations, with the figures of each that lists need at once.
class ConversationRepository
{
public:
    explicit ConversationRepository(Session &session) : m_session(session) {}

    Result<ConversationId> create(const NewConversation &fresh);
    Result<std::optional<Conversation>> find(ConversationId id);
    Result<QList<Conversation>> list(const ConversationQuery &query);
    Result<int> count(const ConversationQuery &query);

    /// Brings count, times, preview and waiting time in line with the messages and the log.
    Result<void> refresh(Transaction &transaction, ConversationId id);

    Result<void> setStatus(Transaction &transaction, ConversationId id, ConversationStatus status,
                           std::optional<Instant> snoozedUntil = {});
    Result<void> setUnread(Transaction &transaction, ConversationId id, bool unread);
    Result<void> setAssignee(Transaction &transaction, ConversationId id, const QString &assignee);
    Result<void> setHandedTo(Transaction &transaction, ConversationId id, const QString &team);
    Result<void> addTag(Transaction &transaction, ConversationId id, const QString &tag);
    Result<void> removeTag(Transaction &transaction, ConversationId id, const QString &tag);

    /// Wakes what was snoozed until before `now`; the value is how many woke.
    Result<int> wakeSnoozed(Transaction &transaction, Instant now);

private:
    Result<void> attachTags(QList<Conversation> &conversations);

    Session &m_session;
};

}
