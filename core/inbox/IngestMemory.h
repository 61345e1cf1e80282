// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/PreparedItem.h"
#include "core/model/Account.h"
#include "core/store/ConversationWriter.h"
#include "core/store/CustomerRepository.h"
#include "core/store/IngestLookup.h"
#include "core/store/MessageNumbers.h"

namespace firstmile
{

/// A message that the workspace has, or will have when the batch is written.
struct MemoryMessage : KnownMessage
{
    qsizetype pending = -1; ///< its place among the batch's new messages; -1: it is stored
};

/// A conversation as the batch has it so far.
struct MemoryConversation : KnownConversation
{
    bool isNew = false;
    NewConversation start; ///< of a new one; its customer is `customer`, its identity `identity`
    IdentityId identity;   ///< of the other side, where this batch said who that is
    bool unread = false;   ///< made so by this batch
    bool identityChanged = false;
    bool statusChanged = false;
    int changes = 0; ///< how often it was touched
};

/// A customer's identity as the batch has it so far.
struct MemoryIdentity
{
    Identity identity;
    bool isNew = false;
    bool changed = false; ///< it tells more, or other, than what is stored or, of a new one, was `told` first
    Identity told;
};

/// Messages and log of one conversation that were filed under another.
struct MemoryMove
{
    ConversationId from;
    ConversationId to;
};

/// What a batch of messages needs to know of the workspace, read at once, and then kept as the batch changes it: so
/// that the place of each message is found in memory, as if those before it in the batch were stored already.
///
/// What is not stored yet has an id from `firstNewId` on, in the order in which it was made; such ids are larger than
/// any in the store, as those will be that they get.
class IngestMemory
{
public:
    IngestMemory(Session &session, const Account &account);

    Result<void> read(const QList<PreparedItem> &items);

    MemoryMessage *message(qint64 hash, const QString &dedupeKey);

    /// Notes a message of the batch: it has a number now, and can be found.
    Result<MessageId> add(const PreparedItem &item, ConversationId conversation, qsizetype pending);

    ConversationId ofThread(const QString &threadKey) const; ///< none if there is none, as in the next ones
    ConversationId ofMessage(qint64 hash, const QString &dedupeKey);
    ConversationId referringTo(qint64 hash) const;
    Result<ConversationId> underSubject(CustomerId customer, const QString &subjectKey, Instant since);

    ConversationId begin(const NewConversation &start);
    Result<MemoryConversation *> conversation(ConversationId id);
    Result<bool> hasWordOfCustomer(ConversationId id);
    void noteWordOfCustomer(ConversationId id) { m_wordOfCustomer.insert(id, true); }
    void touch(ConversationId id) { ++m_conversations[id].changes; }
    void setStatus(ConversationId id, ConversationStatus status);
    void setIdentity(MemoryConversation &conversation, IdentityId identity, CustomerId customer);

    /// All that is in `from` belongs to `to` from now on.
    Result<void> move(ConversationId from, ConversationId to);

    const Identity &resolve(const Identity &told);
    std::optional<CustomerId> ownCustomer() const;

    static bool isNew(qint64 id) { return id >= firstNewId; }
    static qsizetype indexOf(qint64 id) { return static_cast<qsizetype>(id - firstNewId); }

    // For whoever writes it.
    const QList<MemoryMove> &moves() const { return m_moves; }
    const QList<ConversationId> &newConversations() const { return m_newConversations; }
    const QHash<ConversationId, MemoryConversation> &conversations() const { return m_conversations; }
    const QList<MemoryIdentity> &identities() const { return m_identities; }

private:
    static constexpr qint64 firstNewId = 1LL << 62;

    using IdentityKey = std::pair<int, QString>; ///< channel and remote key
    using SubjectPlace = std::pair<CustomerId, QString>;

    Result<void> readMessages(const QList<PreparedItem> &items);
    Result<void> readReferences(const QList<PreparedItem> &items);
    Result<void> readIdentities(const QList<PreparedItem> &items);
    Result<void> readConversations();
    Result<void> readSubject(const SubjectPlace &place, Instant since);
    MemoryConversation &remember(const KnownConversation &known);
    static IdentityKey keyOf(Channel channel, const QString &remoteKey)
    {
        return {static_cast<int>(channel), remoteKey};
    }
    void addReference(qint64 hash, MessageId message, ConversationId conversation);

    IngestLookup m_lookup;
    const Account &m_account;
    MessageNumbers m_numbers;
    QMultiHash<qint64, MemoryMessage> m_messages;
    QHash<qint64, KnownReference> m_references;
    QHash<QString, ConversationId> m_threads;
    QHash<ConversationId, MemoryConversation> m_conversations;
    QHash<ConversationId, bool> m_wordOfCustomer;
    QHash<SubjectPlace, QSet<ConversationId>> m_subjects;
    QHash<SubjectPlace, Instant> m_subjectsRead; ///< since when
    QList<ConversationId> m_newConversations;
    QList<MemoryMove> m_moves;
    QList<MemoryIdentity> m_identities;
    QHash<IdentityKey, qsizetype> m_identityPlaces;
};

/// The identity of the other side of a mail of ours.
Identity identityOfMailbox(Channel channel, const Mailbox &mailbox);

/// Whom a message makes known: its author, or whom we wrote to.
Identity otherSideOf(const IncomingMessage &message, const Account &account);

}
