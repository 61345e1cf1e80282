// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/NaiveQuery.h"

#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/ReachQueue.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

using State = ConversationState;

/// Token by token, unlike the product's search in one string.
bool has(const QString &text, const SearchPhrase &phrase)
{
    const QStringList tokens = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at + phrase.words.size() <= tokens.size(); ++at) {
        bool fits = true;
        for (qsizetype i = 0; i < phrase.words.size(); ++i) {
            const bool open = phrase.beginning && i + 1 == phrase.words.size();
            const QString &token = tokens.at(at + i);
            fits = fits && (open ? token.startsWith(phrase.words.at(i)) : token == phrase.words.at(i));
        }
        if (fits)
            return true;
    }
    return false;
}

bool hasAny(const QString &text, const QList<SearchPhrase> &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](const SearchPhrase &each) { return has(text, each); });
}

QString peopleOf(const QList<Mailbox> &people)
{
    QStringList names;
    for (const Mailbox &each : people)
        names << each.name << each.address;
    return names.join(u' ');
}

QString filesOf(const Message &message)
{
    QStringList names;
    for (const Attachment &each : message.attachments)
        names << each.name << each.description;
    return names.join(u' ');
}

bool isIn(const QList<Span> &spans, qint64 value)
{
    return std::any_of(spans.begin(), spans.end(), [&](const Span &each) { return each.contains(value); });
}

bool holdsFor(const Message &message, const Criterion &criterion)
{
    const QString people = peopleOf(QList<Mailbox>{message.from} + message.to + message.cc);
    switch (criterion.kind) {
    case Criterion::Kind::Words:
        return hasAny(message.subject, criterion.phrases) || hasAny(message.text, criterion.phrases) ||
               hasAny(people, criterion.phrases) || hasAny(filesOf(message), criterion.phrases);
    case Criterion::Kind::Subject:
        return hasAny(message.subject, criterion.phrases);
    case Criterion::Kind::File:
        return hasAny(filesOf(message), criterion.phrases);
    case Criterion::Kind::Author:
        return hasAny(peopleOf({message.from}), criterion.phrases);
    case Criterion::Kind::Recipient:
        return hasAny(peopleOf(message.to + message.cc), criterion.phrases);
    case Criterion::Kind::Attachment:
        return std::any_of(message.attachments.begin(), message.attachments.end(),
                           [](const Attachment &each) { return !each.isInline; });
    case Criterion::Kind::Language:
        return std::any_of(criterion.names.begin(), criterion.names.end(), [&](const QString &each) {
            return message.language.compare(each, Qt::CaseInsensitive) == 0 ||
                   message.language.startsWith(each + u'-', Qt::CaseInsensitive);
        });
    default:
        return isIn(criterion.spans, toMsecs(message.at));
    }
}

bool isPromised(const FollowUp &followUp)
{
    return !followUp.doneAt && followUp.kind != FollowUpKind::StillAllRight;
}

bool isState(const Conversation &conversation, const QList<FollowUp> &followUps, State state, Instant now)
{
    switch (state) {
    case State::Waiting:
        return conversation.waitingSince.has_value();
    case State::Answered:
        return !conversation.waitingSince;
    case State::Late:
        return conversation.waitingSince && *conversation.dueAt <= now;
    case State::Unread:
        return conversation.unread;
    case State::Read:
        return !conversation.unread;
    case State::Open:
        return conversation.status == ConversationStatus::Open;
    case State::Pending:
        return conversation.status == ConversationStatus::Pending;
    case State::Snoozed:
        return conversation.status == ConversationStatus::Snoozed;
    case State::Closed:
        return conversation.status == ConversationStatus::Closed;
    case State::Assigned:
        return !conversation.assignee.isEmpty();
    case State::Unassigned:
        return conversation.assignee.isEmpty();
    case State::HandedOver:
        return !conversation.handedTo.isEmpty();
    case State::Failed:
        return conversation.hasFailedReply;
    case State::Promised:
        return std::any_of(followUps.begin(), followUps.end(), isPromised);
    case State::FollowUpDue:
        return std::any_of(followUps.begin(), followUps.end(),
                           [now](const FollowUp &each) { return !each.doneAt && each.dueAt <= now; });
    case State::Any:
        return true;
    }
    return false;
}

bool containsName(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

qint64 rankOf(const Conversation &conversation, Milliseconds ahead, ConversationSort sort)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    if (sort == ConversationSort::WaitingLongest)
        return conversation.waitingSince ? toMsecs(*conversation.waitingSince - ahead) : last;
    if (sort == ConversationSort::Due)
        return conversation.dueAt ? toMsecs(*conversation.dueAt) : last;
    return sort == ConversationSort::Reach ? -conversation.reach : -toMsecs(conversation.lastMessageAt);
}

Reach reachOn(Channel channel, const QList<Identity> &identities)
{
    Reach reach;
    for (const Identity &each : identities) {
        if (each.channel != channel)
            continue;
        reach.followers = std::max<qint64>(reach.followers, each.followers);
        reach.verified = reach.verified || each.verified;
        reach.spread = std::max<qint64>(reach.spread, each.spread);
    }
    return reach;
}

bool messageHolds(const Message &message, const ConversationQuery &query)
{
    return !message.deleted && std::all_of(query.criteria.begin(), query.criteria.end(), [&](const Criterion &each) {
        return !each.isOfMessage() || holdsFor(message, each) != each.negated;
    });
}

}

Result<NaiveQuery> NaiveQuery::readAll(Session &session)
{
    NaiveQuery naive;
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    for (const Account &account : accounts)
        naive.m_accounts.insert(account.id, account);
    FM_ASSIGN(const ReachRule rule, ReachQueue(session).rule());
    FM_ASSIGN(const auto ids, (session.all<ConversationId>(u"SELECT id FROM conversations WHERE messages > 0"_s,
                                                           [](const Row &row) { return row.id<ConversationId>(0); })));
    for (const ConversationId id : ids) {
        Entry entry;
        FM_ASSIGN(const auto rows, ConversationRepository(session).rows({id}));
        entry.conversation = rows.first();
        FM_ASSIGN(entry.messages, MessageRepository(session).ofConversation(id));
        FM_ASSIGN(const auto customer, CustomerRepository(session).find(entry.conversation.customer));
        entry.names.append(customer->name);
        for (const Identity &identity : customer->identities)
            entry.names << identity.name << identity.handle;
        entry.ahead = headStart(reachOn(entry.conversation.channel, customer->identities), rule);
        FM_ASSIGN(entry.followUps, FollowUpRepository(session).of(entry.conversation.customer));
        entry.followUps.removeIf([id](const FollowUp &each) { return each.conversation != id; });
        naive.m_entries.append(entry);
    }
    return naive;
}

QList<ConversationId> NaiveQuery::all() const
{
    QList<ConversationId> ids;
    for (const Entry &entry : m_entries)
        ids.append(entry.conversation.id);
    return ids;
}

bool NaiveQuery::holds(const Entry &entry, const Account &account, const Criterion &criterion)
{
    const Conversation &conversation = entry.conversation;
    switch (criterion.kind) {
    case Criterion::Kind::State:
        return std::any_of(criterion.states.begin(), criterion.states.end(),
                           [&](State each) { return isState(conversation, entry.followUps, each, criterion.now); });
    case Criterion::Kind::Channel:
        return criterion.names.contains(toString(account.channel));
    case Criterion::Kind::Account:
        return criterion.ids.contains(account.id.value) || containsName(criterion.names, account.handle);
    case Criterion::Kind::Tag:
        return std::any_of(conversation.tags.begin(), conversation.tags.end(),
                           [&](const QString &tag) { return containsName(criterion.names, tag); });
    case Criterion::Kind::Assignee:
        return containsName(criterion.names, conversation.assignee);
    case Criterion::Kind::Customer:
        return criterion.ids.contains(conversation.customer.value) ||
               std::any_of(entry.names.begin(), entry.names.end(),
                           [&](const QString &name) { return hasAny(name, criterion.phrases); });
    case Criterion::Kind::Reach:
        return isIn(criterion.spans, conversation.reach);
    default:
        return isIn(criterion.spans, toMsecs(conversation.lastMessageAt));
    }
}

bool NaiveQuery::factsHold(const Entry &entry, const ConversationQuery &query) const
{
    const Account account = m_accounts.value(entry.conversation.account);
    return std::all_of(query.criteria.begin(), query.criteria.end(), [&](const Criterion &each) {
        return each.isOfMessage() || holds(entry, account, each) != each.negated;
    });
}

bool NaiveQuery::fits(const Entry &entry, const ConversationQuery &query) const
{
    if (!factsHold(entry, query))
        return false;
    if (query.asksForMessage()) {
        return std::any_of(entry.messages.begin(), entry.messages.end(),
                           [&](const Message &message) { return messageHolds(message, query); });
    }
    return std::none_of(entry.messages.begin(), entry.messages.end(), [&](const Message &message) {
        return !message.deleted &&
               std::any_of(query.criteria.begin(), query.criteria.end(),
                           [&](const Criterion &each) { return each.isOfMessage() && holdsFor(message, each); });
    });
}

QList<ConversationId> NaiveQuery::order(const ConversationQuery &query) const
{
    QList<std::pair<qint64, ConversationId>> fitting;
    for (const Entry &entry : m_entries) {
        if (fits(entry, query))
            fitting.append({rankOf(entry.conversation, entry.ahead, query.sort), entry.conversation.id});
    }
    std::sort(fitting.begin(), fitting.end());
    QList<ConversationId> ids;
    for (const auto &[rank, id] : std::as_const(fitting))
        ids.append(id);
    return ids;
}

QList<MessageId> NaiveQuery::messages(const ConversationQuery &query) const
{
    QList<MessageId> ids;
    for (const Entry &entry : m_entries) {
        for (const Message &message : entry.messages) {
            if (factsHold(entry, query) && messageHolds(message, query))
                ids.append(message.id);
        }
    }
    std::sort(ids.begin(), ids.end(), std::greater());
    return ids;
}

}
