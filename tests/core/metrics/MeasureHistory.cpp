// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/MeasureHistory.h"

#include "core/customers/Erasure.h"
#include "core/inbox/ConversationActions.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"
#include "tests/core/metrics/MeasureHours.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Channel historyChannels[] = {Channel::X, Channel::Email, Channel::Mastodon};

/// Some weeks before a change of the clocks, in Europe/Paris or, until 2019, in America/Sao_Paulo.
const QString historyStarts[] = {u"2026-03-20T09:00:00Z"_s, u"2026-10-15T15:30:00Z"_s, u"2018-10-28T12:00:00Z"_s,
                                 u"2019-02-08T20:00:00Z"_s};

/// What an agent may not do just now is no change; the checks come before anything is written.
Result<void> unlessRefused(const Result<void> &done)
{
    const bool refused =
        !done && (done.error().kind == ErrorKind::Conflict || done.error().kind == ErrorKind::NotFound ||
                  done.error().kind == ErrorKind::Forbidden);
    return refused ? Result<void>() : done;
}

}

MeasureHistory::MeasureHistory(TestWorkspace &workspace, quint32 seed)
    : m_workspace(workspace)
    , m_random(seed)
    , m_now(*fromIso(historyStarts[seed % std::size(historyStarts)]))
    , m_rules(measureHours(seed))
    , m_name(u"h%1-"_s.arg(seed))
{
    for (const Channel channel : historyChannels) {
        m_channels.append(channel);
        m_accounts.append(m_workspace.write([&](Transaction &transaction) {
            Account account;
            account.channel = channel;
            account.handle = m_name + toString(channel);
            account.createdAt = m_now;
            return AccountRepository(transaction).add(transaction, account);
        }));
    }
}

ChangeSet MeasureHistory::step()
{
    constexpr Deed deeds[] = {
        &MeasureHistory::begin,   &MeasureHistory::begin,  &MeasureHistory::write,  &MeasureHistory::write,
        &MeasureHistory::write,   &MeasureHistory::write,  &MeasureHistory::act,    &MeasureHistory::act,
        &MeasureHistory::act,     &MeasureHistory::look,   &MeasureHistory::look,   &MeasureHistory::handOff,
        &MeasureHistory::handOff, &MeasureHistory::label,  &MeasureHistory::label,  &MeasureHistory::suggest,
        &MeasureHistory::revoke,  &MeasureHistory::revoke, &MeasureHistory::change, &MeasureHistory::meet,
        &MeasureHistory::erase,   &MeasureHistory::merge};
    passTime();
    const int times = 1 + below(4);
    return m_workspace.write([&](Transaction &transaction) -> Result<ChangeSet> {
        for (int i = 0; i < times; ++i) {
            const Deed deed = m_conversations.size() < 2 ? &MeasureHistory::begin : deeds[below(std::size(deeds))];
            FM_TRY(unlessRefused((this->*deed)(transaction)));
        }
        return transaction.changes();
    });
}

void MeasureHistory::passTime()
{
    const int spans[] = {1, 1, 10, 60, 60, 600, 1'440, 5'000};
    m_now += std::chrono::minutes(below(spans[below(std::size(spans))] + 1)) + Milliseconds(below(1'000));
    if (below(8) == 0)
        m_rules = measureHours(static_cast<quint32>(below(1'000)));
}

/// Mostly now; at times long ago, at times what a clock that runs ahead says; at times at the same moment as another.
Instant MeasureHistory::someTime()
{
    switch (below(8)) {
    case 0:
        return m_now - std::chrono::minutes(below(6'000));
    case 1:
        return m_now + std::chrono::minutes(below(900));
    case 2:
        return m_written.isEmpty() ? m_now : m_written.at(below(static_cast<int>(m_written.size()))).at;
    default:
        return m_now;
    }
}

Identity MeasureHistory::stranger()
{
    Identity identity;
    identity.channel = m_channels.at(below(static_cast<int>(m_channels.size())));
    identity.remoteKey = identity.handle = m_name + u"person%1@x.example"_s.arg(below(9));
    identity.name = identity.handle;
    if (below(2) == 0)
        identity.followers = below(30'000);
    identity.verified = below(6) == 0;
    return identity;
}

Result<void> MeasureHistory::begin(Transaction &transaction)
{
    FM_ASSIGN(const Identity author, CustomerRepository(transaction).resolve(transaction, stranger(), m_now));
    const AccountId account = m_accounts.at(m_channels.indexOf(author.channel));
    FM_ASSIGN(const ConversationId id,
              ConversationRepository(transaction).create({account, author.customer, {}, u"Kettle"_s, u"kettle"_s}));
    m_conversations.append(id);
    return put(transaction, id, EventKind::Received, below(9) == 0 ? Automatic::AutoReply : Automatic::None,
               someTime());
}

Result<void> MeasureHistory::write(Transaction &transaction)
{
    const bool isOurs = below(2) == 0;
    const Automatic automatic = below(6) == 0 ? Automatic::AutoReply : Automatic::None;
    return put(transaction, anyConversation(), isOurs ? EventKind::Sent : EventKind::Received, automatic, someTime());
}

Result<void> MeasureHistory::put(Transaction &transaction, ConversationId id, EventKind kind, Automatic automatic,
                                 Instant at)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(id));
    IncomingMessage message;
    message.remoteId = message.dedupeKey = m_name + QString::number(++m_messages);
    message.direction = kind == EventKind::Received ? Direction::Inbound : Direction::Outbound;
    message.automatic = automatic;
    message.author.remoteKey = message.author.handle = u"somebody@x.example"_s;
    message.text = u"The kettle again"_s;
    message.language = below(3) == 0 ? QString() : QStringList{u"fr"_s, u"pt"_s}.at(below(2));
    message.at = message.receivedAt = at;
    FM_ASSIGN(const MessageId written,
              MessageRepository(transaction).insert(transaction, {message, conversation->account, id, {}, {}, {}}));
    m_written.append({written, id, kind, at});
    return log(transaction, id, kind, at, written, automatic);
}

Result<void> MeasureHistory::log(Transaction &transaction, ConversationId id, EventKind kind, Instant at,
                                 MessageId message, Automatic automatic, const QString &data)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(id));
    Event event;
    event.kind = kind;
    event.at = at;
    event.recordedAt = m_now;
    event.account = conversation->account;
    event.conversation = id;
    event.customer = conversation->customer;
    event.message = message;
    event.automatic = automatic;
    event.agent = kind == EventKind::Received ? QString() : agent();
    event.data = data;
    FM_TRY(EventRepository(transaction).append(event));
    return ConversationRepository(transaction).refresh(transaction, id);
}

/// What was sent comes back, what was logged is taken back.
Result<void> MeasureHistory::revoke(Transaction &transaction)
{
    const Written &which = m_written.at(below(static_cast<int>(m_written.size())));
    const bool comesBack = which.kind == EventKind::Sent && below(2) == 0;
    const Instant at = below(3) == 0 ? someTime() : m_now;
    return log(transaction, which.conversation, comesBack ? EventKind::Bounced : EventKind::TakenBack, at, which.id);
}

/// The author of a message edits or deletes it: it stays the case that it was.
Result<void> MeasureHistory::change(Transaction &transaction)
{
    const Written &which = m_written.at(below(static_cast<int>(m_written.size())));
    MessageRepository messages(transaction);
    if (below(2) == 0) {
        FM_TRY(messages.markDeleted(transaction, {which.id, which.conversation, {}, false}));
        return log(transaction, which.conversation, EventKind::Withdrawn, m_now, which.id);
    }
    IncomingMessage edited;
    edited.text = u"The kettle, edited"_s;
    edited.version = QString::number(toMsecs(m_now));
    edited.editedAt = m_now;
    return messages.replaceText(transaction, {which.id, which.conversation, {}, false}, edited, m_now);
}

Result<void> MeasureHistory::act(Transaction &transaction)
{
    const ConversationId id = anyConversation();
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
        return actions::close(transaction, id, agent(), m_now);
    case 3:
    case 4:
        return actions::reopen(transaction, id, agent(), m_now);
    case 5:
        return actions::snooze(transaction, id, agent(), m_now, m_now + 3h);
    case 6:
        return actions::assign(transaction, id, agent(), m_now, below(4) == 0 ? QString() : agent());
    case 7:
        return actions::tag(transaction, id, agent(), m_now, below(2) == 0 ? u"refund"_s : u"delivery"_s);
    case 8:
        return actions::untag(transaction, id, agent(), m_now, u"refund"_s);
    case 9:
        return actions::markNoAnswerNeeded(transaction, id, agent(), m_now);
    case 10:
        return below(5) == 0 ? actions::markSpam(transaction, id, agent(), m_now) : Result<void>();
    default:
        return actions::markPraised(transaction, id, agent(), m_now);
    }
}

}
