// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/MessageWriter.h"

#include <QHash>

namespace firstmile
{

/// A message with the place that threading found for it.
struct NewMessage
{
    IncomingMessage message;
    AccountId account;
    ConversationId conversation;
    IdentityId identity; ///< none for our own
    QString agent;
    MessageSource source; ///< kind empty: there is none
};

/// What is stored of a message under its dedupe key.
struct StoredMessage
{
    MessageId id;
    ConversationId conversation;
    QString version;
    bool deleted = false;
};

/// By what a message is known: to its network, and here.
struct MessageName
{
    QString remoteId;
    QString dedupeKey;
};

/// Messages with their attachments, sources, references and mailbox places.
class MessageRepository
{
public:
    explicit MessageRepository(Session &session) : m_session(session) {}

    Result<std::optional<StoredMessage>> stored(AccountId account, const QString &dedupeKey);
    Result<MessageId> insert(Transaction &transaction, const NewMessage &message);

    /// The author edited it: the newest version takes the place of the one before, which is kept beside it.
    Result<void> replaceText(Transaction &transaction, const StoredMessage &stored, const IncomingMessage &edited,
                             Instant now);
    Result<void> addVersion(MessageId id, const MessageVersion &version);
    Result<QList<MessageVersion>> versions(MessageId id); ///< the earlier ones, oldest first

    /// The author took it back: what it said stays.
    Result<void> markDeleted(Transaction &transaction, const StoredMessage &stored);

    Result<QList<Message>> ofConversation(ConversationId id);
    /// Of some conversations with a statement or two: by conversation, oldest first within one.
    Result<QList<Message>> ofConversations(const QList<ConversationId> &ids);
    Result<QHash<MessageId, QList<MessageVersion>>> versionsIn(const QList<ConversationId> &ids);
    /// As they are kept: packed (unpackSource).
    Result<QHash<MessageId, MessageSource>> packedSourcesIn(const QList<ConversationId> &ids);
    Result<std::optional<Message>> find(MessageId id);
    Result<std::optional<MessageSource>> source(MessageId id);

    /// The conversation of the message with that dedupe key, or of the oldest that names that remote id as an ancestor.
    Result<std::optional<ConversationId>> conversationOf(AccountId account, const QString &remoteId);
    Result<std::optional<ConversationId>> conversationReferring(AccountId account, const QString &remoteId);

    /// Newest first, the messages since then that are neither deleted nor in a closed conversation; `most` at most.
    Result<QList<MessageName>> standing(AccountId account, Instant since, int most);

    /// Where a mailbox keeps the message, so that a UID never needs to be fetched twice.
    Result<void> setMailboxUid(AccountId account, const QString &mailbox, qint64 uidValidity, qint64 uid, MessageId id);

    Result<void> moveAll(ConversationId from, ConversationId to);

private:
    Result<void> replaceClues(const Message &edited);
    Result<void> attach(QList<Message> &messages, const QList<ConversationId> &conversations);

    Session &m_session;
};

}
