// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Ingest.h"

#include "core/inbox/IngestWriter.h"
#include "core/inbox/Threader.h"
#include "core/store/OutboxRepository.h"
#include "core/store/ReturnedMail.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What arrived longer ago than this was read elsewhere or never will be: a first sync does not mark it unread.
constexpr Milliseconds unreadHorizon = std::chrono::hours(72);

EventKind kindOf(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return EventKind::Received;
    case Direction::Outbound:
        return EventKind::Sent;
    case Direction::Note:
        return EventKind::Noted;
    }
    return EventKind::Received;
}

/// A message that says nowhere when it was written: when it reached us is the best that is known.
void setMissingTime(IncomingMessage &message, Instant now)
{
    if (message.at != Instant())
        return;
    if (message.receivedAt == Instant())
        message.receivedAt = now;
    message.at = message.receivedAt;
}

Error named(const Error &error, const QString &what)
{
    return what.isEmpty() ? error : Error{error.kind, what + u": "_s + error.detail, error.retryAfter};
}

}

Ingest::Ingest(Transaction &transaction, const Account &account, Instant now, Freshness freshness)
    : m_transaction(transaction), m_account(account), m_now(now), m_freshness(freshness), m_memory(transaction, account)
{}

Result<void> Ingest::take(const IngestItem &item)
{
    takePrepared(prepare(item));
    return {};
}

void Ingest::takePrepared(PreparedItem item)
{
    setMissingTime(item.content.message, m_now);
    m_items.append(std::move(item));
}

Result<IngestCount> Ingest::finish()
{
    if (m_items.isEmpty())
        return m_count;
    FM_TRY(MessageNumbers::takeTurn(m_transaction));
    FM_TRY(m_memory.read(m_items));
    FM_TRY(readOwnReplies());
    m_batch.messages.reserve(m_items.size());
    for (PreparedItem &item : m_items) {
        if (const auto decided = decide(item); !decided)
            return named(decided.error(), item.what);
    }
    FM_ASSIGN(m_count.conversations, IngestWriter(m_transaction, m_account, m_memory, m_batch, m_now).write());
    FM_TRY(noteReturned());
    return m_count;
}

Result<void> Ingest::readOwnReplies()
{
    QStringList ids;
    for (const PreparedItem &item : std::as_const(m_items)) {
        if (item.content.message.direction == Direction::Outbound)
            ids.append(item.content.message.remoteId);
    }
    FM_ASSIGN(m_ownReplies, OutboxRepository(m_transaction).ownMessages(m_account.id, ids));
    return {};
}

/// Bounces of this batch, and bounces of what this batch brought of ours: either may come first.
Result<void> Ingest::noteReturned()
{
    if (m_account.channel != Channel::Email)
        return {};
    const Instant liveSince = m_freshness == Freshness::Live ? m_now - unreadHorizon : Instant::max();
    ReturnedMail returned(m_transaction, m_account, m_now, liveSince);
    QStringList sent;
    for (const PlacedMessage &each : std::as_const(m_batch.messages)) {
        const IncomingMessage &message = each.content.message;
        if (message.direction == Direction::Outbound)
            sent.append(message.remoteId);
        else if (message.automatic == Automatic::Bounce)
            FM_TRY(returned.takeBounce(each.id, message));
    }
    return returned.takeSent(sent);
}

Result<void> Ingest::decide(PreparedItem &item)
{
    FM_ASSIGN(const QString sender, confirmOwn(item));
    FM_ASSIGN(const bool known, takeKnown(item));
    if (known)
        return {};
    const Party party = partyOf(item.content.message);
    FM_ASSIGN(const ConversationId conversation, conversationFor(item, party));
    return record(item, party, conversation, sender.isEmpty() ? item.agent : sender);
}

/// Our own message in a poll settles the reply in the outbox that it is; the value is the agent who wrote it.
Result<QString> Ingest::confirmOwn(const PreparedItem &item)
{
    const IncomingMessage &message = item.content.message;
    if (message.direction != Direction::Outbound)
        return QString();
    const auto reply = std::ranges::find_if(m_ownReplies, [&message](const OutboxItem &each) {
        return each.message.key == message.remoteId || (!each.remoteId.isEmpty() && each.remoteId == message.remoteId);
    });
    if (reply == m_ownReplies.end())
        return QString();
    if (next(reply->state, OutboxEvent::FoundRemotely)) {
        reply->remoteId = message.remoteId;
        FM_ASSIGN(reply->state,
                  OutboxRepository(m_transaction)
                      .apply(m_transaction, reply->id, OutboxEvent::FoundRemotely, {{}, message.remoteId, {}}, m_now));
    }
    return reply->agent;
}

Result<bool> Ingest::takeKnown(const PreparedItem &item)
{
    const IncomingMessage &message = item.content.message;
    MemoryMessage *known = m_memory.message(item.content.dedupeHash, message.dedupeKey);
    if (!known) {
        m_count.duplicate += message.deleted ? 1 : 0; // it was gone before we saw it
        return message.deleted;
    }
    rememberPlace(item, known->id);
    const bool edited = !message.deleted && !message.version.isEmpty() && message.version != known->version;
    if (!edited && message.deleted == known->deleted) {
        ++m_count.duplicate;
        return true;
    }
    if (message.deleted)
        FM_TRY(takeWithdrawal(message, *known));
    else
        takeEdit(message, *known);
    known->deleted = message.deleted;
    m_batch.touched.insert(known->conversation);
    m_memory.touch(known->conversation);
    ++m_count.edited;
    return true;
}

void Ingest::takeEdit(const IncomingMessage &message, MemoryMessage &known)
{
    if (known.pending < 0) {
        m_batch.edits.append({{known.id, known.conversation, known.version, known.deleted}, message});
    } else {
        PreparedMessage &content = m_batch.messages[known.pending].content;
        const IncomingMessage &before = content.message;
        if (before.text != message.text || before.subject != message.subject)
            m_batch.passed.append({known.id, {known.version, before.subject, before.text, m_now}});
        edit(content, message);
    }
    known.version = message.version;
}

/// Its author took it back. What it said, and that it was said, stays.
Result<void> Ingest::takeWithdrawal(const IncomingMessage &message, MemoryMessage &known)
{
    if (known.pending < 0)
        m_batch.edits.append({{known.id, known.conversation, known.version, known.deleted}, message});
    else
        m_batch.messages[known.pending].content.message.deleted = true;
    FM_ASSIGN(const MemoryConversation *const conversation, m_memory.conversation(known.conversation));
    Event event;
    event.kind = EventKind::Withdrawn;
    event.at = event.recordedAt = m_now;
    event.account = m_account.id;
    event.conversation = known.conversation;
    event.customer = conversation->customer;
    event.message = known.id;
    m_batch.events.append(event);
    return {};
}

Ingest::Party Ingest::partyOf(const IncomingMessage &message)
{
    const Identity &other = m_memory.resolve(otherSideOf(message, m_account));
    return {other.customer, other.id, message.direction == Direction::Inbound ? other.id : IdentityId()};
}

Result<ConversationId> Ingest::conversationFor(const PreparedItem &item, const Party &party)
{
    const qsizetype moves = m_memory.moves().size();
    FM_ASSIGN(const ConversationId place, Threader(m_memory, m_account).place(item, party.customer));
    for (const MemoryMove &move : m_memory.moves().sliced(moves))
        file(move);
    return place ? place : begin(item, party);
}

/// What this batch adds is not stored yet, so it moves here.
void Ingest::file(const MemoryMove &move)
{
    for (PlacedMessage &each : m_batch.messages) {
        if (each.conversation == move.from)
            each.conversation = move.to;
    }
    for (Event &each : m_batch.events) {
        if (each.conversation == move.from)
            each.conversation = move.to;
    }
}

/// Mail has no threads of the network by whose name anybody could ask.
ConversationId Ingest::begin(const PreparedItem &item, const Party &party)
{
    const IncomingMessage &message = item.content.message;
    const bool unnamed = message.threadKey.isEmpty() && m_account.channel != Channel::Email;
    const ConversationId id =
        m_memory.begin({m_account.id, party.customer, unnamed ? message.remoteId : message.threadKey, message.subject,
                        item.subjectKey, party.identity});
    if (message.direction == Direction::Outbound) {
        const auto status =
            message.visibility == Visibility::Public ? ConversationStatus::Closed : ConversationStatus::Pending;
        m_memory.setStatus(id, status);
    }
    return id;
}

Result<void> Ingest::record(PreparedItem &item, const Party &party, ConversationId conversation, const QString &agent)
{
    FM_ASSIGN(const MessageId id, m_memory.add(item, conversation, m_batch.messages.size()));
    rememberPlace(item, id);
    const IncomingMessage &message = item.content.message;
    Event event;
    event.kind = kindOf(message.direction);
    event.at = message.at;
    event.recordedAt = m_now;
    event.account = m_account.id;
    event.conversation = conversation;
    event.customer = party.customer;
    event.message = id;
    event.automatic = message.automatic;
    event.agent = agent;
    m_batch.events.append(event);
    FM_TRY(wake(message, party, conversation));
    m_batch.touched.insert(conversation);
    m_batch.messages.append({id, std::move(item.content), m_account.id, conversation, party.author, agent, item.what});
    ++m_count.added;
    return {};
}

/// A customer who writes again opens what was closed, and is the customer of a thread that we began. A message of the
/// past wakes nothing, but the customer's first word in a thread that we began is one that nobody has seen.
Result<void> Ingest::wake(const IncomingMessage &message, const Party &party, ConversationId id)
{
    if (message.direction != Direction::Inbound)
        return {};
    FM_ASSIGN(MemoryConversation *const conversation, m_memory.conversation(id));
    if (conversation->customer == m_memory.ownCustomer())
        m_memory.setIdentity(*conversation, party.identity, party.customer);
    if (message.automatic != Automatic::None)
        return {};
    const bool live = m_freshness == Freshness::Live && message.at > m_now - unreadHorizon;
    if (live)
        conversation->unread = true;
    if (conversation->status != ConversationStatus::Open) {
        FM_ASSIGN(const bool spoke, m_memory.hasWordOfCustomer(id));
        if (live || !spoke)
            m_memory.setStatus(id, ConversationStatus::Open);
    }
    m_memory.noteWordOfCustomer(id);
    return {};
}

void Ingest::rememberPlace(const PreparedItem &item, MessageId id)
{
    if (item.uid > 0)
        m_batch.places.append({item.stream, item.uidValidity, item.uid, id});
}

}
