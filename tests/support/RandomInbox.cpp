// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RandomInbox.h"

#include "core/store/AccountRepository.h"
#include "core/store/ConversationBatch.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/MessageRepository.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList vocabulary{u"refund"_s, u"Refunds"_s,  u"late"_s,    u"order"_s, u"São"_s,   u"返品したい"_s,
                             u"品"_s,     u"주문취소"_s, u"AB-1234"_s, u"😡"_s,     u"เปลี่ยน"_s, u"заказ"_s,
                             u"مرحبا"_s,  u"x"_s,        u"don't"_s,   u"hello"_s, u"返"_s,    u"invoice"_s};

Instant dayOfMay(int day, int minute)
{
    return *fromIso(u"2026-05-01T00:00:00Z"_s) + std::chrono::hours(24 * (day - 1)) + std::chrono::minutes(minute);
}

}

RandomInbox::RandomInbox(TestWorkspace &workspace, quint32 seed) : m_workspace(workspace), m_random(seed)
{
    for (const Channel channel : {Channel::Email, Channel::X, Channel::Mastodon}) {
        m_accounts.append(m_workspace.write([channel](Transaction &transaction) {
            Account account;
            account.channel = channel;
            account.handle = u"support@"_s + toString(channel);
            account.createdAt = dayOfMay(1, 0);
            return AccountRepository(transaction).add(transaction, account);
        }));
    }
}

Instant RandomInbox::now() const
{
    return dayOfMay(16, 90);
}

QString RandomInbox::pick(const QStringList &choices)
{
    return choices.at(below(static_cast<int>(choices.size())));
}

QString RandomInbox::randomText(int most)
{
    QStringList words;
    for (int i = below(most + 1); i > 0; --i)
        words.append(pick(vocabulary));
    return words.join(pick({u" "_s, u", "_s, u""_s, u"\n"_s}));
}

QString RandomInbox::randomPiece()
{
    QString piece = randomText(2).remove(u'"').simplified();
    if (piece.isEmpty() || below(3) == 0)
        return {};
    piece = piece.mid(below(3), 1 + below(5)).trimmed();
    return piece.isEmpty() ? QString() : u'"' + piece + u'"' + pick({u""_s, u"*"_s});
}

IncomingMessage RandomInbox::randomMessage(const QString &key)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = key;
    message.version = QString::number(m_random.generate());
    message.direction = below(3) == 0 ? Direction::Outbound : Direction::Inbound;
    const int person = below(4);
    message.author.channel = Channel::Email;
    message.author.name = QStringList{u"Ana"_s, u"Ana São Pedro"_s, u"Bob Refund"_s, u""_s}.at(person);
    message.author.handle = message.author.remoteKey = u"p%1@x.example"_s.arg(person);
    message.author.followers = QList<int>{-1, 50, 5000, 0}.at(person);
    message.author.verified = person == 0;
    message.author.spread = person == 3 ? 1000 : -1;
    if (below(2) == 0)
        message.to = {{u"Support Ana"_s, u"support@brand.example"_s}};
    message.subject = randomText(3);
    message.text = randomText(8);
    message.language = pick({u""_s, u"pt"_s, u"pt-BR"_s, u"ptx"_s, u"en"_s});
    message.at = message.receivedAt = dayOfMay(5 + below(12), below(1440));
    if (below(4) == 0)
        message.attachments = {{{}, u"invoice.pdf"_s, u"application/pdf"_s, 1, u"2"_s, randomText(1), below(2) == 0}};
    return message;
}

void RandomInbox::step()
{
    m_workspace.write([this](Transaction &transaction) -> Result<void> {
        const int what = below(10);
        if (what < 5 || m_conversations.isEmpty())
            return receive(transaction);
        return what < 7 ? edit(transaction) : act(transaction);
    });
}

Result<void> RandomInbox::receive(Transaction &transaction)
{
    const IncomingMessage message = randomMessage(u"m%1"_s.arg(++m_messages));
    FM_ASSIGN(const Identity author, CustomerRepository(transaction).resolve(transaction, message.author, now()));
    ConversationRepository conversations(transaction);
    const AccountId account = m_accounts.at(below(static_cast<int>(m_accounts.size())));
    if (m_conversations.isEmpty() || below(2) == 0) {
        FM_ASSIGN(const auto fresh,
                  conversations.create({account, author.customer, {}, message.subject, {}, author.id}));
        m_conversations.append(fresh);
    }
    const ConversationId place = m_conversations.at(below(static_cast<int>(m_conversations.size())));
    FM_ASSIGN(const auto row, conversations.find(place));
    FM_ASSIGN(const MessageId id,
              MessageRepository(transaction).insert(transaction, {message, row->account, place, author.id, {}, {}}));
    Event event;
    event.kind = message.direction == Direction::Inbound ? EventKind::Received : EventKind::Sent;
    event.at = event.recordedAt = message.at;
    event.account = row->account;
    event.conversation = place;
    event.customer = row->customer;
    event.message = id;
    FM_TRY(EventRepository(transaction).append(event));
    FM_TRY(conversations.setUnread(transaction, place, below(2) == 0));
    return conversations.refresh(transaction, place);
}

Result<void> RandomInbox::edit(Transaction &transaction)
{
    if (m_messages == 0)
        return {};
    const QString key = u"m%1"_s.arg(1 + below(m_messages));
    MessageRepository messages(transaction);
    for (const AccountId account : std::as_const(m_accounts)) {
        FM_ASSIGN(const auto stored, messages.stored(account, key));
        if (!stored)
            continue;
        IncomingMessage edited = randomMessage(key);
        edited.deleted = below(3) == 0;
        FM_TRY(messages.replaceText(transaction, *stored, edited, edited.at));
        FM_TRY(ConversationRepository(transaction).refresh(transaction, stored->conversation));
    }
    return {};
}

Result<void> RandomInbox::act(Transaction &transaction)
{
    ConversationBatch batch(transaction);
    const QList<ConversationId> some{m_conversations.at(below(static_cast<int>(m_conversations.size())))};
    switch (below(8)) {
    case 0:
        return batch.setStatus(some, ConversationStatus::Closed, {});
    case 1:
        return batch.setStatus(some, ConversationStatus::Snoozed, dayOfMay(10 + below(20), 0));
    case 2:
        return batch.addTag(some, pick({u"spam"_s, u"VIP"_s}));
    case 3:
        return batch.removeTag(some, pick({u"spam"_s, u"VIP"_s}));
    case 4:
        return batch.setAssignee(some, pick({u""_s, u"lena"_s, u"Leo"_s}));
    case 5:
        return ConversationRepository(transaction).setHandedTo(transaction, some.first(), pick({u""_s, u"service"_s}));
    case 6:
        return follow(transaction, some.first());
    default:
        return finishSome(transaction);
    }
}

Result<void> RandomInbox::follow(Transaction &transaction, ConversationId conversation)
{
    FM_ASSIGN(const auto row, ConversationRepository(transaction).find(conversation));
    FollowUp followUp;
    followUp.customer = row->customer;
    followUp.conversation = below(4) == 0 ? ConversationId() : conversation;
    followUp.kind =
        QList{FollowUpKind::Promise, FollowUpKind::Task, FollowUpKind::Callback, FollowUpKind::StillAllRight}.at(
            below(4));
    followUp.dueAt = dayOfMay(10 + below(12), 0);
    FM_ASSIGN(const FollowUpId id, FollowUpRepository(transaction).add(transaction, followUp));
    m_followUps.append(id);
    return {};
}

Result<void> RandomInbox::finishSome(Transaction &transaction)
{
    if (m_followUps.isEmpty())
        return {};
    const FollowUpId id = m_followUps.takeAt(below(static_cast<int>(m_followUps.size())));
    return FollowUpRepository(transaction).finish(transaction, id, u"lena"_s, {}, now());
}

}
