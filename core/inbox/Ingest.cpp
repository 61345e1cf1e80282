// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Ingest.h"

#include "core/store/EventRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/text/SubjectKey.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What arrived longer ago than this was read elsewhere or never will be: a first sync does not mark it unread.
constexpr Milliseconds unreadHorizon = std::chrono::hours(72);

Identity identityOfMailbox(Channel channel, const Mailbox &mailbox)
{
    Identity identity;
    identity.channel = channel;
    identity.remoteKey = mailbox.address.toLower();
    identity.handle = mailbox.address;
    identity.name = mailbox.name;
    return identity;
}

/// A message that says nowhere when it was written: when it reached us is the best that is known.
IngestItem withTime(IngestItem item, Instant arrival)
{
    item.message.at = arrival;
    if (item.message.receivedAt == Instant())
        item.message.receivedAt = arrival;
    return item;
}

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

}

Ingest::Ingest(Transaction &transaction, const Account &account, Instant now, Freshness freshness)
    : m_transaction(transaction), m_account(account), m_now(now), m_freshness(freshness)
{}

Result<void> Ingest::take(const IngestItem &item)
{
    if (item.message.at == Instant())
        return take(withTime(item, item.message.receivedAt == Instant() ? m_now : item.message.receivedAt));
    FM_ASSIGN(const QString sender, confirmOwn(item));
    FM_ASSIGN(const bool known, takeKnown(item));
    if (known)
        return {};
    FM_ASSIGN(const Party party, partyOf(item.message));
    FM_ASSIGN(const ConversationId conversation, conversationFor(item.message, party));
    return record(item, party, conversation, sender.isEmpty() ? item.agent : sender);
}

/// Our own message in a poll settles the reply in the outbox that it is; the value is the agent who wrote it.
Result<QString> Ingest::confirmOwn(const IngestItem &item)
{
    if (item.message.direction != Direction::Outbound)
        return QString();
    OutboxRepository outbox(m_transaction);
    FM_ASSIGN(const auto reply, outbox.ownMessage(m_account.id, item.message.remoteId));
    if (!reply)
        return QString();
    if (next(reply->state, OutboxEvent::FoundRemotely)) {
        FM_TRY(
            outbox.apply(m_transaction, reply->id, OutboxEvent::FoundRemotely, {{}, item.message.remoteId, {}}, m_now));
    }
    return reply->agent;
}

Result<bool> Ingest::takeKnown(const IngestItem &item)
{
    MessageRepository messages(m_transaction);
    FM_ASSIGN(const auto stored, messages.stored(m_account.id, item.message.dedupeKey));
    if (!stored)
        return false;
    FM_TRY(rememberPlace(item, stored->id));
    const bool edited = !item.message.version.isEmpty() && item.message.version != stored->version;
    if (edited || item.message.deleted != stored->deleted) {
        FM_TRY(messages.replaceText(m_transaction, *stored, item.message));
        m_touched.insert(stored->conversation);
        ++m_count.edited;
    } else {
        ++m_count.duplicate;
    }
    return true;
}

/// The customer is who wrote to us, or whom we wrote to; a post of ours to everybody has us until somebody answers.
Result<Ingest::Party> Ingest::partyOf(const IncomingMessage &message)
{
    CustomerRepository customers(m_transaction);
    if (message.direction == Direction::Inbound) {
        FM_ASSIGN(const Identity author, customers.resolve(m_transaction, message.author, m_now));
        return Party{author.customer, author.id};
    }
    const bool addressed = m_account.channel == Channel::Email && !message.to.isEmpty();
    const Identity other = addressed ? identityOfMailbox(Channel::Email, message.to.first()) : message.author;
    FM_ASSIGN(const Identity known, customers.resolve(m_transaction, other, m_now));
    return Party{known.customer, {}};
}

Result<ConversationId> Ingest::conversationFor(const IncomingMessage &message, const Party &party)
{
    FM_ASSIGN(const ThreadPlace place, Threader(m_transaction, m_account).place(message, party.customer));
    if (place.conversation)
        return place.conversation;
    return begin(message, party);
}

Result<ConversationId> Ingest::begin(const IncomingMessage &message, const Party &party)
{
    ConversationRepository conversations(m_transaction);
    const QString threadKey = message.threadKey.isEmpty() ? message.remoteId : message.threadKey;
    FM_ASSIGN(const ConversationId id, conversations.create({m_account.id, party.customer, threadKey, message.subject,
                                                             subjectKey(message.subject)}));
    if (message.direction == Direction::Outbound) {
        const auto status =
            message.visibility == Visibility::Public ? ConversationStatus::Closed : ConversationStatus::Pending;
        FM_TRY(conversations.setStatus(m_transaction, id, status));
    }
    return id;
}

Result<void> Ingest::record(const IngestItem &item, const Party &party, ConversationId conversation,
                            const QString &agent)
{
    const IncomingMessage &message = item.message;
    FM_ASSIGN(const MessageId id,
              MessageRepository(m_transaction)
                  .insert(m_transaction, {message, m_account.id, conversation, party.author, agent, item.source}));
    FM_TRY(rememberPlace(item, id));
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
    FM_TRY(EventRepository(m_transaction).append(event));
    FM_TRY(wake(message, party, conversation));
    m_touched.insert(conversation);
    ++m_count.added;
    return {};
}

/// A customer who writes again opens what was closed, and is the customer of a thread that we began.
Result<void> Ingest::wake(const IncomingMessage &message, const Party &party, ConversationId conversation)
{
    if (message.direction != Direction::Inbound)
        return {};
    ConversationRepository conversations(m_transaction);
    FM_TRY(conversations.adoptCustomer(conversation, party.customer, m_account.remoteKey, m_account.channel));
    if (message.automatic != Automatic::None)
        return {};
    FM_ASSIGN(const auto row, conversations.find(conversation));
    const bool live = m_freshness == Freshness::Live && message.at > m_now - unreadHorizon;
    if (live)
        FM_TRY(conversations.setUnread(m_transaction, conversation, true));
    if (!row || row->status == ConversationStatus::Open || (!live && row->messages > 0))
        return {};
    return conversations.setStatus(m_transaction, conversation, ConversationStatus::Open);
}

Result<void> Ingest::rememberPlace(const IngestItem &item, MessageId id)
{
    if (item.uid <= 0)
        return {};
    return MessageRepository(m_transaction).setMailboxUid(m_account.id, item.stream, item.uidValidity, item.uid, id);
}

Result<IngestCount> Ingest::finish()
{
    ConversationRepository conversations(m_transaction);
    for (const ConversationId id : std::as_const(m_touched))
        FM_TRY(conversations.refresh(m_transaction, id));
    m_count.conversations = m_touched.values();
    return m_count;
}

}
