// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Identity.h"
#include "core/store/Session.h"

namespace firstmile
{

/// A stored message as those that come in may know it.
struct KnownMessage
{
    MessageId id;
    ConversationId conversation;
    QString version;
    bool deleted = false;
    qint64 hash = 0; ///< of `key`
    QString key;     ///< its dedupe key, or what stands for it (core/store/ErasedKey.h)
    bool erased = false;
};

/// The oldest message that names another one as its ancestor.
struct KnownReference
{
    qint64 hash = 0; ///< of the ancestor's remote id
    MessageId message;
    ConversationId conversation;
};

/// A conversation as far as taking a message in depends on it.
struct KnownConversation
{
    ConversationId id;
    CustomerId customer;
    ConversationStatus status = ConversationStatus::Open;
    QString subjectKey;
    Instant lastMessageAt;
    bool ofErased = false; ///< who its customer was is gone
};

/// What a whole batch of messages needs to know of the store, each in one statement.
class IngestLookup
{
public:
    IngestLookup(Session &session, AccountId account) : m_session(session), m_account(account) {}

    /// Those whose dedupe key has one of these hashes: compare the key.
    Result<QList<KnownMessage>> messages(const QList<qint64> &hashes);
    Result<QList<KnownReference>> references(const QList<qint64> &hashes);

    /// The oldest conversation of each of these threads of the network.
    Result<QHash<QString, ConversationId>> threads(const QStringList &threadKeys);

    Result<QList<KnownConversation>> conversations(const QList<ConversationId> &ids);

    /// Those of a customer under a subject that were alive after `since`.
    Result<QList<KnownConversation>> underSubject(CustomerId customer, const QString &subjectKey, Instant since);

    Result<QList<Identity>> identities(Channel channel, const QStringList &remoteKeys);

    /// Whether a customer's own message, not an automatic one, is in it.
    Result<bool> hasWordOfCustomer(ConversationId id);

private:
    Session &m_session;
    AccountId m_account;
};

}
