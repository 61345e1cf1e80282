// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/SentMessage.h"

#include "core/store/ConversationRepository.h"
#include "core/store/ConversationWriter.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/store/ReturnedMail.h"

namespace firstmile
{

namespace
{

/// A bounce that came before the network's word on the mail is no older than the mail.
constexpr Milliseconds returnHorizon = std::chrono::hours(72);

IncomingMessage asMessage(const Account &account, const OutboxItem &item, const SentReceipt &receipt)
{
    IncomingMessage message;
    message.remoteId = receipt.remoteId.isEmpty() ? item.message.key : receipt.remoteId;
    message.dedupeKey = message.remoteId;
    message.inReplyTo = item.message.inReplyTo;
    message.references = item.message.references;
    message.direction = Direction::Outbound;
    message.visibility = item.message.visibility;
    message.author.channel = account.channel;
    message.author.remoteKey = account.remoteKey;
    message.author.handle = item.message.from.address;
    message.author.name = item.message.from.name;
    message.to = item.message.to;
    message.cc = item.message.cc;
    message.subject = item.message.subject;
    message.text = item.message.text;
    message.language = item.message.language;
    message.url = receipt.url;
    message.at = receipt.at == Instant() ? item.message.at : receipt.at;
    message.receivedAt = message.at;
    return message;
}

Event sentEvent(const Account &account, const OutboxItem &item, CustomerId customer, MessageId id, Instant at,
                Instant now)
{
    Event event;
    event.kind = EventKind::Sent;
    event.at = at;
    event.recordedAt = now;
    event.account = account.id;
    event.conversation = item.message.conversation;
    event.customer = customer;
    event.message = id;
    event.agent = item.agent;
    return event;
}

}

Result<void> storeSentMessage(Transaction &transaction, const Account &account, const OutboxItem &item,
                              const SentReceipt &receipt, Instant now)
{
    IncomingMessage message = asMessage(account, item, receipt);
    MessageRepository messages(transaction);
    FM_ASSIGN(const auto stored, messages.stored(account.id, message.dedupeKey));
    if (stored)
        return {}; // a poll was quicker
    FM_ASSIGN(message.attachments, OutboxRepository(transaction).attachments(item.id));
    ConversationRepository conversations(transaction);
    FM_ASSIGN(const auto conversation, conversations.find(item.message.conversation));
    if (!conversation)
        return Error{ErrorKind::NotFound, QStringLiteral("the conversation of the reply is gone"), {}};
    FM_ASSIGN(const MessageId id,
              messages.insert(transaction, {message, account.id, conversation->id, {}, item.agent, {}}));
    FM_TRY(EventRepository(transaction).append(sentEvent(account, item, conversation->customer, id, message.at, now)));
    // It was seen when it was queued: who goes on writing has not missed anything.
    FM_TRY(ConversationWriter(transaction).refresh(transaction, {{conversation->id, 0}}));
    return ReturnedMail(transaction, account, now, now - returnHorizon).takeSent({message.remoteId});
}

}
