// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationCondition.h"

#include "core/store/AccountRepository.h"
#include "core/text/PhraseMatch.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using State = ConversationState;

Condition withStatus(ConversationStatus status)
{
    return {u"c.status = '%1'"_s.arg(toString(status)), {}};
}

Condition stateCondition(State state, Instant now)
{
    switch (state) {
    // queue_at is there exactly where somebody waits, and stands in the indexes of the lists.
    case State::Waiting:
        return {u"c.queue_at IS NOT NULL"_s, {}};
    case State::Answered:
        return {u"c.queue_at IS NULL"_s, {}};
    case State::Late:
        return {u"c.queue_at IS NOT NULL AND c.due_at <= ?"_s, {toVariant(now)}};
    case State::Unread:
        return {u"c.unread = 1"_s, {}};
    case State::Read:
        return {u"c.unread = 0"_s, {}};
    case State::Open:
        return withStatus(ConversationStatus::Open);
    case State::Pending:
        return withStatus(ConversationStatus::Pending);
    case State::Snoozed:
        return withStatus(ConversationStatus::Snoozed);
    case State::Closed:
        return withStatus(ConversationStatus::Closed);
    case State::Assigned:
        return {u"c.assignee <> ''"_s, {}};
    case State::Unassigned:
        return {u"c.assignee = ''"_s, {}};
    case State::HandedOver:
        return {u"c.handed_to <> ''"_s, {}};
    case State::Failed:
        return {u"c.id IN (SELECT conversation_id FROM outbox WHERE state IN ('rejected', 'uncertain'))"_s, {}};
    case State::Promised:
        return {u"c.id IN (SELECT conversation_id FROM follow_ups WHERE done_at IS NULL "
                "AND kind IN ('promise', 'task', 'callback') "
                "AND conversation_id IS NOT NULL)"_s,
                {}};
    case State::FollowUpDue:
        return {u"c.id IN (SELECT conversation_id FROM follow_ups WHERE done_at IS NULL AND due_at <= ? "
                "AND conversation_id IS NOT NULL)"_s,
                {toVariant(now)}};
    case State::Any:
        return {u"1 = 1"_s, {}};
    }
    return {u"1 = 1"_s, {}};
}

Condition spanCondition(const QString &column, const Span &span)
{
    Condition condition{column + u" < ?"_s, {span.until}};
    if (span.until == Span().until)
        condition = {column + u" <= ?"_s, {span.until}};
    if (span.from != Span().from)
        condition.demand(column + u" >= ?"_s, {span.from});
    return condition;
}

template <class T, class F>
Condition anyOfEach(const QList<T> &alternatives, bool negated, F conditionOf)
{
    QList<Condition> conditions;
    for (const T &each : alternatives)
        conditions.append(conditionOf(each));
    return anyOf(conditions, negated);
}

/// An account that is named exactly is meant alone; else all whose handle or name has the text in it.
QList<qint64> accountsNamed(const QList<Account> &accounts, const QString &name)
{
    QList<qint64> exact;
    QList<qint64> within;
    for (const Account &account : accounts) {
        if (account.handle.compare(name, Qt::CaseInsensitive) == 0)
            exact.append(account.id.value);
        if (account.handle.contains(name, Qt::CaseInsensitive) || account.name.contains(name, Qt::CaseInsensitive))
            within.append(account.id.value);
    }
    return exact.isEmpty() ? within : exact;
}

Result<Condition> accountCondition(Session &session, const Criterion &criterion)
{
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    QList<qint64> ids = criterion.ids;
    for (const QString &name : criterion.names)
        ids += accountsNamed(accounts, name);
    return anyOf({inSet(session.engine(), u"c.account_id"_s, ids)}, criterion.negated);
}

Result<Condition> channelCondition(Session &session, const Criterion &criterion)
{
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    QList<qint64> ids;
    for (const Account &account : accounts) {
        if (criterion.names.contains(toString(account.channel)))
            ids.append(account.id.value);
    }
    return anyOf({inSet(session.engine(), u"c.account_id"_s, ids)}, criterion.negated);
}

struct NamedCustomer
{
    qint64 id = 0;
    QString names;
};

bool matchesAny(const QString &text, const QList<SearchPhrase> &phrases)
{
    const QString folded = foldForSearch(text);
    return std::any_of(phrases.cbegin(), phrases.cend(),
                       [&](const SearchPhrase &phrase) { return containsPhrase(folded, phrase); });
}

/// Names are folded here and not in SQL, so that "Sao" finds "São" on both engines. The unit separator keeps a phrase
/// from reaching over two names.
Result<Condition> customerCondition(Session &session, const Criterion &criterion)
{
    QList<qint64> ids = criterion.ids;
    if (!criterion.phrases.isEmpty()) {
        FM_ASSIGN(const auto customers,
                  (session.all<NamedCustomer>(uR"(
            SELECT id, name FROM customers UNION ALL SELECT customer_id, handle FROM identities
            UNION ALL SELECT customer_id, name FROM identities)"_s,
                                              [](const Row &row) {
                                                  return NamedCustomer{row.integer(0), row.text(1)};
                                              })));
        for (const NamedCustomer &each : customers) {
            if (matchesAny(each.names, criterion.phrases))
                ids.append(each.id);
        }
    }
    return anyOf({inSet(session.engine(), u"c.customer_id"_s, ids)}, criterion.negated);
}

Condition tagCondition(const QString &tag)
{
    return {u"c.id IN (SELECT conversation_id FROM conversation_tags WHERE lower(tag) = lower(?))"_s, {toVariant(tag)}};
}

Condition assigneeCondition(const QString &name)
{
    return {u"lower(c.assignee) = lower(?)"_s, {toVariant(name)}};
}

/// Whether some criterion lets through only conversations in such states.
template <class F>
bool demandsOneOf(const QList<Criterion> &criteria, F isSuch)
{
    return std::any_of(criteria.cbegin(), criteria.cend(), [&](const Criterion &each) {
        return each.kind == Criterion::Kind::State && !each.negated && !each.states.isEmpty() &&
               std::all_of(each.states.cbegin(), each.states.cend(), isSuch);
    });
}

Result<Condition> conditionOf(Session &session, const Criterion &criterion)
{
    const bool negated = criterion.negated;
    switch (criterion.kind) {
    case Criterion::Kind::State:
        return anyOfEach(criterion.states, negated, [&](State each) { return stateCondition(each, criterion.now); });
    case Criterion::Kind::Channel:
        return channelCondition(session, criterion);
    case Criterion::Kind::Account:
        return accountCondition(session, criterion);
    case Criterion::Kind::Customer:
        return customerCondition(session, criterion);
    case Criterion::Kind::Tag:
        return anyOfEach(criterion.names, negated, tagCondition);
    case Criterion::Kind::Assignee:
        return anyOfEach(criterion.names, negated, assigneeCondition);
    case Criterion::Kind::Reach:
        return anyOfEach(criterion.spans, negated, [](const Span &each) { return spanCondition(u"c.reach"_s, each); });
    case Criterion::Kind::Newest:
        return anyOfEach(criterion.spans, negated,
                         [](const Span &each) { return spanCondition(u"c.last_message_at"_s, each); });
    default:
        return Condition();
    }
}

}

Result<Condition> conversationCondition(Session &session, const QList<Criterion> &criteria)
{
    Condition all{u"c.messages > 0"_s, {}};
    for (const Criterion &criterion : criteria) {
        if (criterion.isOfMessage())
            continue;
        FM_ASSIGN(const Condition one, conditionOf(session, criterion));
        all.demand(one.sql, one.args);
    }
    return all;
}

bool onlyWaiting(const QList<Criterion> &criteria)
{
    return demandsOneOf(criteria, [](State state) { return state == State::Waiting || state == State::Late; });
}

bool onlyFollowUps(const QList<Criterion> &criteria)
{
    return demandsOneOf(criteria, [](State state) { return state == State::Promised || state == State::FollowUpDue; });
}

}
