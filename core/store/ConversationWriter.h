// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Event.h"
#include "core/model/Reach.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What a conversation starts with.
struct NewConversation
{
    AccountId account;
    CustomerId customer; ///< whose `identity` is
    QString threadKey;
    QString subject;
    QString subjectKey;
    IdentityId identity = {}; ///< of the other side; none: the customer's on the account's channel, else any of theirs
};

/// What a conversation's row repeats of its messages and its log.
struct ConversationFigures
{
    int messages = 0;
    Instant firstMessageAt;
    Instant lastMessageAt;
    QString preview;
    std::optional<Instant> waitingSince;
    bool operator==(const ConversationFigures &) const = default;
};

/// A message as far as the figures depend on it.
struct CountedMessage
{
    MessageId id;
    Instant at;
    Direction direction = Direction::Inbound;
    QString text;
};

/// The figures of a conversation that has these messages and this log; for one that is wholly known.
ConversationFigures figuresOf(const QList<CountedMessage> &messages, const QList<Event> &log);

/// Writes conversations as what happens to their messages makes them.
class ConversationWriter
{
public:
    explicit ConversationWriter(Session &session) : m_session(session) {}

    Result<ConversationId> create(const NewConversation &fresh);

    /// One whose figures are known already; `version` is how often it has changed.
    Result<ConversationId> create(const NewConversation &fresh, ConversationStatus status, bool unread,
                                  const ConversationFigures &figures, qint64 version);

    /// Brings the figures in line with the messages and the log that are stored. `changes`: by how much the version of
    /// each grows.
    Result<void> refresh(Transaction &transaction, const QHash<ConversationId, int> &changes);

    /// The other side is another one: the conversation is their customer's from now on.
    Result<void> setIdentity(Transaction &transaction, ConversationId id, IdentityId identity, CustomerId customer);

private:
    Result<QHash<ConversationId, ConversationFigures>> storedFigures(const QList<ConversationId> &ids);
    Result<void> addWaiting(QHash<ConversationId, ConversationFigures> &figures);
    Result<std::optional<Instant>> queueAt(const NewConversation &fresh, std::optional<Instant> waitingSince);

    Session &m_session;
    std::optional<ReachRule> m_reachRule; ///< read when the first one waits
};

}
