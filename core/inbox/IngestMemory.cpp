// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/IngestMemory.h"

#include <map>

namespace firstmile
{

using namespace Qt::StringLiterals;

Identity identityOfMailbox(Channel channel, const Mailbox &mailbox)
{
    Identity identity;
    identity.channel = channel;
    identity.remoteKey = mailbox.address.toLower();
    identity.handle = mailbox.address;
    identity.name = mailbox.name;
    return identity;
}

/// The customer is who wrote to us, or whom we wrote to; a post of ours to everybody has us until somebody answers.
Identity otherSideOf(const IncomingMessage &message, const Account &account)
{
    const bool addressed =
        message.direction != Direction::Inbound && account.channel == Channel::Email && !message.to.isEmpty();
    return addressed ? identityOfMailbox(Channel::Email, message.to.first()) : message.author;
}

IngestMemory::IngestMemory(Session &session, const Account &account)
    : m_lookup(session, account.id), m_account(account), m_numbers(session)
{}

Result<void> IngestMemory::read(const QList<PreparedItem> &items)
{
    QList<Instant> times;
    for (const PreparedItem &item : items)
        times.append(item.content.message.at);
    FM_TRY(m_numbers.read(times));
    FM_TRY(readMessages(items));
    FM_TRY(readReferences(items));
    FM_TRY(readIdentities(items));
    return readConversations();
}

Result<void> IngestMemory::readMessages(const QList<PreparedItem> &items)
{
    QSet<qint64> hashes;
    for (const PreparedItem &item : items) {
        hashes.insert(item.content.dedupeHash);
        for (const qint64 ancestor : item.content.ancestorHashes)
            hashes.insert(ancestor);
    }
    FM_ASSIGN(const auto known, m_lookup.messages(hashes.values()));
    for (const KnownMessage &message : known)
        m_messages.insert(message.hash, MemoryMessage{message, -1});
    return {};
}

Result<void> IngestMemory::readReferences(const QList<PreparedItem> &items)
{
    QSet<qint64> hashes;
    QSet<QString> threads;
    for (const PreparedItem &item : items) {
        hashes.insert(item.remoteHash);
        for (const qint64 ancestor : item.content.ancestorHashes)
            hashes.insert(ancestor);
        if (!item.content.message.threadKey.isEmpty())
            threads.insert(item.content.message.threadKey);
    }
    FM_ASSIGN(const auto known, m_lookup.references(hashes.values()));
    for (const KnownReference &reference : known)
        m_references.insert(reference.hash, reference);
    FM_ASSIGN(m_threads, m_lookup.threads(threads.values()));
    return {};
}

Result<void> IngestMemory::readIdentities(const QList<PreparedItem> &items)
{
    std::map<Channel, QSet<QString>> keys;
    keys[m_account.channel].insert(m_account.remoteKey);
    for (const PreparedItem &item : items) {
        const Identity other = otherSideOf(item.content.message, m_account);
        keys[other.channel].insert(other.remoteKey);
    }
    for (const auto &[channel, remoteKeys] : keys) {
        FM_ASSIGN(const auto known, m_lookup.identities(channel, remoteKeys.values()));
        for (const Identity &identity : known) {
            m_identityPlaces.insert(keyOf(channel, identity.remoteKey), m_identities.size());
            m_identities.append({identity, false, false, {}});
        }
    }
    return {};
}

Result<void> IngestMemory::readConversations()
{
    QSet<ConversationId> ids;
    for (const MemoryMessage &message : std::as_const(m_messages))
        ids.insert(message.conversation);
    for (const KnownReference &reference : std::as_const(m_references))
        ids.insert(reference.conversation);
    for (const ConversationId id : std::as_const(m_threads))
        ids.insert(id);
    FM_ASSIGN(const auto known, m_lookup.conversations(ids.values()));
    for (const KnownConversation &each : known)
        remember(each);
    return {};
}

MemoryConversation &IngestMemory::remember(const KnownConversation &known)
{
    auto found = m_conversations.find(known.id);
    if (found == m_conversations.end()) {
        MemoryConversation fresh;
        static_cast<KnownConversation &>(fresh) = known;
        found = m_conversations.insert(known.id, fresh);
        m_subjects[{known.customer, known.subjectKey}].insert(known.id);
    }
    return *found;
}

MemoryMessage *IngestMemory::message(qint64 hash, const QString &dedupeKey)
{
    for (auto found = m_messages.find(hash); found != m_messages.end() && found.key() == hash; ++found) {
        if (found->key == dedupeKey)
            return &*found;
    }
    return nullptr;
}

Result<MessageId> IngestMemory::add(const PreparedItem &item, ConversationId conversation, qsizetype pending)
{
    const IncomingMessage &message = item.content.message;
    FM_ASSIGN(const MessageId id, m_numbers.take(message.at));
    MemoryMessage known;
    known.id = id;
    known.conversation = conversation;
    known.version = message.version;
    known.deleted = message.deleted;
    known.hash = item.content.dedupeHash;
    known.key = message.dedupeKey;
    known.pending = pending;
    m_messages.insert(known.hash, known);
    for (const qint64 ancestor : item.content.ancestorHashes)
        addReference(ancestor, id, conversation);
    MemoryConversation &place = m_conversations[conversation];
    place.lastMessageAt = std::max(place.lastMessageAt, message.at);
    ++place.changes;
    return id;
}

void IngestMemory::addReference(qint64 hash, MessageId message, ConversationId conversation)
{
    const auto known = m_references.constFind(hash);
    if (known == m_references.cend() || message < known->message)
        m_references.insert(hash, {hash, message, conversation});
}

ConversationId IngestMemory::ofThread(const QString &threadKey) const
{
    return m_threads.value(threadKey);
}

ConversationId IngestMemory::ofMessage(qint64 hash, const QString &dedupeKey)
{
    const MemoryMessage *known = message(hash, dedupeKey);
    return known ? known->conversation : ConversationId();
}

ConversationId IngestMemory::referringTo(qint64 hash) const
{
    const auto known = m_references.constFind(hash);
    return known == m_references.cend() ? ConversationId() : known->conversation;
}

/// Stored ones may have moved on in memory, so what memory has decides.
Result<ConversationId> IngestMemory::underSubject(CustomerId customer, const QString &subjectKey, Instant since)
{
    const SubjectPlace place{customer, subjectKey};
    if (!isNew(customer.value))
        FM_TRY(readSubject(place, since));
    const MemoryConversation *newest = nullptr;
    for (const ConversationId id : m_subjects.value(place)) {
        const MemoryConversation &each = *m_conversations.constFind(id);
        if (each.customer != customer || each.lastMessageAt < since)
            continue;
        if (!newest || std::pair(newest->lastMessageAt, newest->id) < std::pair(each.lastMessageAt, each.id))
            newest = &each;
    }
    return newest ? newest->id : ConversationId();
}

Result<void> IngestMemory::readSubject(const SubjectPlace &place, Instant since)
{
    const auto read = m_subjectsRead.constFind(place);
    if (read != m_subjectsRead.cend() && *read <= since)
        return {};
    FM_ASSIGN(const auto stored, m_lookup.underSubject(place.first, place.second, since));
    for (const KnownConversation &each : stored)
        remember(each);
    m_subjectsRead.insert(place, since);
    return {};
}

ConversationId IngestMemory::begin(const NewConversation &start)
{
    MemoryConversation fresh;
    fresh.id = ConversationId(firstNewId + m_newConversations.size());
    fresh.customer = start.customer;
    fresh.identity = start.identity;
    fresh.subjectKey = start.subjectKey;
    fresh.isNew = true;
    fresh.start = start;
    m_newConversations.append(fresh.id);
    m_conversations.insert(fresh.id, fresh);
    m_subjects[{fresh.customer, fresh.subjectKey}].insert(fresh.id);
    m_wordOfCustomer.insert(fresh.id, false);
    if (!start.threadKey.isEmpty() && !m_threads.contains(start.threadKey))
        m_threads.insert(start.threadKey, fresh.id);
    return fresh.id;
}

Result<MemoryConversation *> IngestMemory::conversation(ConversationId id)
{
    if (!m_conversations.contains(id)) {
        FM_ASSIGN(const auto known, m_lookup.conversations({id}));
        for (const KnownConversation &each : known)
            remember(each);
    }
    return &m_conversations[id];
}

Result<bool> IngestMemory::hasWordOfCustomer(ConversationId id)
{
    if (!m_wordOfCustomer.contains(id)) {
        FM_ASSIGN(const bool stored, m_lookup.hasWordOfCustomer(id));
        m_wordOfCustomer.insert(id, stored);
    }
    return m_wordOfCustomer.value(id);
}

void IngestMemory::setStatus(ConversationId id, ConversationStatus status)
{
    MemoryConversation &conversation = m_conversations[id];
    conversation.status = status;
    conversation.statusChanged = true;
}

void IngestMemory::setIdentity(MemoryConversation &conversation, IdentityId identity, CustomerId customer)
{
    if (conversation.customer == customer)
        return;
    conversation.customer = customer;
    conversation.identity = identity;
    conversation.identityChanged = true;
    m_subjects[{customer, conversation.subjectKey}].insert(conversation.id);
}

Result<void> IngestMemory::move(ConversationId from, ConversationId to)
{
    FM_ASSIGN(const bool word, hasWordOfCustomer(from));
    FM_ASSIGN(const bool wordThere, hasWordOfCustomer(to));
    FM_TRY(conversation(from));
    FM_TRY(conversation(to));
    m_wordOfCustomer.insert(from, false);
    m_wordOfCustomer.insert(to, word || wordThere);
    for (MemoryMessage &each : m_messages) {
        if (each.conversation == from)
            each.conversation = to;
    }
    for (KnownReference &each : m_references) {
        if (each.conversation == from)
            each.conversation = to;
    }
    MemoryConversation &left = m_conversations[from];
    MemoryConversation &joined = m_conversations[to];
    joined.lastMessageAt = std::max(joined.lastMessageAt, left.lastMessageAt);
    left.lastMessageAt = {};
    ++left.changes;
    m_moves.append({from, to});
    return {};
}

const Identity &IngestMemory::resolve(const Identity &told)
{
    const IdentityKey key = keyOf(told.channel, told.remoteKey);
    const auto place = m_identityPlaces.constFind(key);
    if (place == m_identityPlaces.cend()) {
        MemoryIdentity fresh{told, true, false, told};
        fresh.identity.id = IdentityId(firstNewId + m_identities.size());
        fresh.identity.customer = fresh.identity.origin = CustomerId(firstNewId + m_identities.size());
        m_identityPlaces.insert(key, m_identities.size());
        m_identities.append(fresh);
        return m_identities.last().identity;
    }
    MemoryIdentity &known = m_identities[*place];
    const Identity newest = CustomerRepository::merged(known.identity, told);
    if (newest != known.identity) {
        known.identity = newest;
        known.changed = true;
    }
    return known.identity;
}

std::optional<CustomerId> IngestMemory::ownCustomer() const
{
    const auto place = m_identityPlaces.constFind(keyOf(m_account.channel, m_account.remoteKey));
    return place == m_identityPlaces.cend() ? std::nullopt : std::optional(m_identities[*place].identity.customer);
}

}
