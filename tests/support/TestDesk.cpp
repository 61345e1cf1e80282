// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestDesk.h"

#include "core/store/AccountRepository.h"
#include "core/store/ConversationBatch.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const Instant deskOpened = fromMsecs(1'770'000'000'000);

Result<void> logAt(Transaction &transaction, ConversationId id, EventKind kind, Instant at, MessageId message)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(id));
    Event event;
    event.kind = kind;
    event.at = event.recordedAt = at;
    event.account = conversation->account;
    event.conversation = id;
    event.customer = conversation->customer;
    event.message = message;
    event.agent = u"lena"_s;
    return EventRepository(transaction).append(event);
}

}

AccountId TestDesk::account(Channel channel, const QString &handle)
{
    return m_workspace.write([&](Transaction &transaction) {
        Account account;
        account.channel = channel;
        account.handle = handle;
        account.createdAt = deskOpened;
        return AccountRepository(transaction).add(transaction, account);
    });
}

Identity TestDesk::person(const Identity &told)
{
    return m_workspace.write([&](Transaction &transaction) {
        return CustomerRepository(transaction).resolve(transaction, told, deskOpened);
    });
}

ConversationId TestDesk::conversation(AccountId account, const Identity &author, const QString &subject)
{
    return m_workspace.write([&](Transaction &transaction) {
        return ConversationRepository(transaction).create({account, author.customer, {}, subject, {}});
    });
}

MessageId TestDesk::receive(ConversationId conversation, const Identity &author, const QString &text, Instant at)
{
    return put(conversation, author, Direction::Inbound, text, at);
}

MessageId TestDesk::answer(ConversationId conversation, const QString &text, Instant at)
{
    return put(conversation, {}, Direction::Outbound, text, at);
}

MessageId TestDesk::put(ConversationId id, const Identity &author, Direction direction, const QString &text, Instant at)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = u"desk%1"_s.arg(++m_messages);
    message.direction = direction;
    message.author = author;
    message.text = text;
    message.at = message.receivedAt = at;
    return m_workspace.write([&](Transaction &transaction) -> Result<MessageId> {
        ConversationRepository conversations(transaction);
        FM_ASSIGN(const auto conversation, conversations.find(id));
        message.subject = conversation->subject;
        FM_ASSIGN(const MessageId written,
                  MessageRepository(transaction)
                      .insert(transaction, {message, conversation->account, id, author.id, {}, {}}));
        const auto kind = direction == Direction::Inbound ? EventKind::Received : EventKind::Sent;
        FM_TRY(logAt(transaction, id, kind, at, written));
        FM_TRY(conversations.refresh(transaction, id));
        return written;
    });
}

void TestDesk::log(ConversationId conversation, EventKind kind, Instant at, MessageId message)
{
    m_workspace.write([&](Transaction &transaction) -> Result<void> {
        FM_TRY(logAt(transaction, conversation, kind, at, message));
        return ConversationRepository(transaction).refresh(transaction, conversation);
    });
}

void TestDesk::tag(ConversationId conversation, const QString &tag)
{
    m_workspace.write(
        [&](Transaction &transaction) { return ConversationBatch(transaction).addTag({conversation}, tag); });
}

Identity somebody(Channel channel, const QString &handle, int followers)
{
    Identity identity;
    identity.channel = channel;
    identity.remoteKey = identity.handle = handle;
    identity.followers = followers;
    return identity;
}

}
