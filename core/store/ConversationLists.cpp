// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationCondition.h"
#include "core/store/ConversationRepository.h"
#include "core/store/JsonList.h"
#include "core/store/SearchRank.h"
#include "core/store/SearchRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Up to so many conversations with hits are looked up one by one; beyond, a scan of the list's index is quicker.
constexpr qsizetype fewConversations = 5000;

/// How many hits are asked for so that they lie in enough conversations.
constexpr int hitsAConversation = 4;

const QString selectConversations = uR"(
    SELECT c.id, c.account_id, a.channel, c.customer_id, u.name, c.subject, c.preview, c.status, c.unread, c.assignee,
           c.handed_to, c.messages, c.first_message_at, c.last_message_at, c.waiting_since, c.snoozed_until, c.version,
           c.reach, c.due_at, c.waiting_since - c.queue_at
    FROM conversations c JOIN accounts a ON a.id = c.account_id JOIN customers u ON u.id = c.customer_id WHERE )"_s;

Conversation readConversation(const Row &row)
{
    Conversation conversation;
    conversation.id = row.id<ConversationId>(0);
    conversation.account = row.id<AccountId>(1);
    conversation.channel = channelFromString(row.text(2)).value_or(Channel::Logged);
    conversation.customer = row.id<CustomerId>(3);
    conversation.customerName = row.text(4);
    conversation.subject = row.text(5);
    conversation.preview = row.text(6);
    conversation.status = conversationStatusFromString(row.text(7)).value_or(ConversationStatus::Open);
    conversation.unread = row.truth(8);
    conversation.assignee = row.text(9);
    conversation.handedTo = row.text(10);
    conversation.messages = row.number(11);
    conversation.firstMessageAt = row.instant(12);
    conversation.lastMessageAt = row.instant(13);
    conversation.waitingSince = row.maybeInstant(14);
    conversation.snoozedUntil = row.maybeInstant(15);
    conversation.version = row.integer(16);
    conversation.reach = row.integer(17);
    conversation.dueAt = row.maybeInstant(18);
    conversation.headStart = Milliseconds(row.integer(19));
    return conversation;
}

ConversationKey readKey(const Row &row)
{
    return {row.integer(0), row.id<ConversationId>(1)};
}

QString placeSql(ConversationSort sort)
{
    switch (sort) {
    case ConversationSort::WaitingLongest:
        return u"COALESCE(c.queue_at, 9223372036854775807)"_s;
    case ConversationSort::Reach:
        return u"-c.reach"_s;
    case ConversationSort::Due:
        return u"COALESCE(c.due_at, 9223372036854775807)"_s;
    case ConversationSort::Newest:
    case ConversationSort::Relevance:
        break;
    }
    return u"-c.last_message_at"_s;
}

/// Spelled so that an index gives the order where one can.
QString orderSql(const ConversationQuery &query)
{
    if (query.sort == ConversationSort::WaitingLongest && onlyWaiting(query.criteria))
        return u" ORDER BY c.queue_at, c.id"_s;
    if (query.sort == ConversationSort::Newest || query.sort == ConversationSort::Relevance)
        return u" ORDER BY c.last_message_at DESC, c.id"_s;
    return u" ORDER BY 1, 2"_s;
}

/// Every key and every filter of a list is in these indexes; SQLite would rather take one on the account or the
/// customer alone and read each row.
QString scanned(Engine engine, const ConversationQuery &query)
{
    if (engine != Engine::Sqlite)
        return {};
    if (onlyFollowUps(query.criteria)) // mostly few: they are looked up by their ids
        return u" NOT INDEXED"_s;
    return onlyWaiting(query.criteria) ? u" INDEXED BY conversations_waiting"_s : u" INDEXED BY conversations_list"_s;
}

QList<Criterion> messageCriteria(const QList<Criterion> &criteria)
{
    QList<Criterion> found;
    std::copy_if(criteria.cbegin(), criteria.cend(), std::back_inserter(found),
                 [](const Criterion &each) { return each.isOfMessage(); });
    return found;
}

/// The alternatives' opposites: what no message of the conversation may have.
QList<Criterion> forbidden(const QList<Criterion> &criteria)
{
    QList<Criterion> opposites = criteria;
    for (Criterion &each : opposites)
        each.negated = false;
    return opposites;
}

bool isAllNegated(const QList<Criterion> &criteria)
{
    return std::all_of(criteria.cbegin(), criteria.cend(), [](const Criterion &each) { return each.negated; });
}

}

/// Which conversations the criteria about messages let through.
struct ConversationRepository::HitPlaces
{
    bool askedFor = false;                ///< else every conversation passes but those in `without`
    QHash<ConversationId, qint64> places; ///< of the conversations with a hit: the place of the best one
    QSet<ConversationId> without;

    bool passes(ConversationId id) const { return askedFor ? places.contains(id) : !without.contains(id); }
};

Result<std::optional<Conversation>> ConversationRepository::find(ConversationId id)
{
    FM_ASSIGN(const auto found, rows({id}));
    return found.isEmpty() ? std::optional<Conversation>() : found.first();
}

Result<QList<ConversationKey>> ConversationRepository::order(const ConversationQuery &query, int limit)
{
    const bool mayComeFirst = limit > 0 && query.sort == ConversationSort::WaitingLongest &&
                              !query.hasMessageCriteria() && !onlyWaiting(query.criteria);
    if (mayComeFirst) {
        // Those that wait come first and have an index in that order: mostly there are enough of them.
        ConversationQuery waiting = query;
        waiting.criteria.append(hasState({ConversationState::Waiting}));
        FM_ASSIGN(const auto first, keys(waiting, std::nullopt, limit));
        if (first.size() == limit)
            return first;
    }
    if (limit > 0 && query.sort == ConversationSort::Relevance && query.asksForMessage()) {
        FM_ASSIGN(const auto best, bestByHits(query, limit));
        if (best)
            return *best;
    }
    return keys(query, std::nullopt, limit);
}

/// The conversations of the best hits, without looking at the others; none if so few hits are not enough to tell.
Result<std::optional<QList<ConversationKey>>> ConversationRepository::bestByHits(const ConversationQuery &query,
                                                                                 int limit)
{
    const int enough = std::min(limit * hitsAConversation, rank::weighedHits);
    FM_ASSIGN(const auto hits, SearchRepository(m_session).find(query, enough));
    QList<ConversationKey> best;
    QSet<ConversationId> known;
    for (const FoundMessage &hit : hits) {
        if (best.size() < limit && !known.contains(hit.conversation)) {
            known.insert(hit.conversation);
            best.append({hit.place, hit.conversation});
        }
    }
    const bool areAll = hits.size() < enough;
    if (best.size() < limit && !areAll)
        return std::optional<QList<ConversationKey>>();
    std::sort(best.begin(), best.end());
    return std::optional(best);
}

Result<QList<ConversationKey>> ConversationRepository::keysOf(const ConversationQuery &query,
                                                              const QList<ConversationId> &ids)
{
    return keys(query, ids, 0);
}

Result<QList<ConversationKey>> ConversationRepository::keys(const ConversationQuery &query,
                                                            const std::optional<QList<ConversationId>> &only, int limit)
{
    FM_ASSIGN(const HitPlaces hits, hitPlaces(query, only));
    FM_ASSIGN(Condition where, conversationCondition(m_session, query.criteria));
    const bool hasFew = hits.askedFor && hits.places.size() <= fewConversations;
    const bool scans = !only && !hasFew;
    if (!scans) {
        const Condition ids = inSet(m_session.engine(), u"c.id"_s, numbersOf(hasFew ? hits.places.keys() : *only));
        where.demand(ids.sql, ids.args);
    }
    const bool filtersHere = hits.askedFor || !hits.without.isEmpty();
    const bool ranked = query.sort == ConversationSort::Relevance && hits.askedFor;
    const bool limits = limit > 0 && !filtersHere;
    QString sql = u"SELECT "_s + placeSql(query.sort) + u", c.id FROM conversations c"_s +
                  (scans ? scanned(m_session.engine(), query) : QString()) + u" WHERE "_s + where.sql;
    if (limits) {
        sql += orderSql(query) + u" LIMIT ?"_s;
        where.args.append(limit);
    }
    FM_ASSIGN(auto keys, (m_session.allOf<ConversationKey>(sql, readKey, where.args)));
    if (filtersHere)
        keys.removeIf([&](const ConversationKey &key) { return !hits.passes(key.id); });
    if (ranked) {
        for (ConversationKey &key : keys)
            key.place = hits.places.value(key.id);
    }
    if (!std::is_sorted(keys.cbegin(), keys.cend()))
        std::sort(keys.begin(), keys.end());
    return limit > 0 && keys.size() > limit ? keys.mid(0, limit) : keys;
}

Result<ConversationRepository::HitPlaces>
ConversationRepository::hitPlaces(const ConversationQuery &query, const std::optional<QList<ConversationId>> &only)
{
    const auto criteria = messageCriteria(query.criteria);
    HitPlaces hits;
    if (criteria.isEmpty())
        return hits;
    SearchRepository search(m_session);
    if (isAllNegated(criteria)) {
        for (const Criterion &each : forbidden(criteria)) {
            FM_ASSIGN(const auto found, search.matching({each}, false, only));
            for (const FoundMessage &hit : found)
                hits.without.insert(hit.conversation);
        }
        return hits;
    }
    hits.askedFor = true;
    FM_ASSIGN(const auto found, search.matching(criteria, query.sort == ConversationSort::Relevance, only));
    for (const FoundMessage &hit : found) {
        const auto known = hits.places.find(hit.conversation);
        if (known == hits.places.end())
            hits.places.insert(hit.conversation, hit.place);
        else
            *known = std::min(*known, hit.place);
    }
    return hits;
}

Result<QList<Conversation>> ConversationRepository::rows(const QList<ConversationId> &ids)
{
    if (ids.isEmpty())
        return QList<Conversation>();
    const QList<qint64> numbers = numbersOf(ids);
    const Condition asked = inSet(m_session.engine(), u"c.id"_s, numbers);
    FM_ASSIGN(const auto found,
              (m_session.allOf<Conversation>(selectConversations + asked.sql, readConversation, asked.args)));
    QHash<ConversationId, qsizetype> places;
    for (qsizetype i = 0; i < found.size(); ++i)
        places.insert(found.at(i).id, i);
    QList<Conversation> rows;
    for (const ConversationId id : ids) {
        if (const auto place = places.constFind(id); place != places.cend())
            rows.append(found.at(*place));
    }
    FM_TRY(attachHandles(rows));
    FM_TRY(attachTags(rows, numbers));
    FM_TRY(attachFailures(rows, numbers));
    return rows;
}

Result<QList<Conversation>> ConversationRepository::list(const ConversationQuery &query, int limit)
{
    FM_ASSIGN(const auto keys, order(query, limit));
    QList<ConversationId> ids;
    for (const ConversationKey &key : keys)
        ids.append(key.id);
    return rows(ids);
}

/// The handle shown is the oldest one on the conversation's own channel.
Result<void> ConversationRepository::attachHandles(QList<Conversation> &conversations)
{
    struct Handle
    {
        CustomerId customer;
        Channel channel;
        QString handle;
    };
    QList<CustomerId> customers;
    for (const Conversation &each : conversations)
        customers.append(each.customer);
    const Condition asked = inSet(m_session.engine(), u"customer_id"_s, numbersOf(customers));
    FM_ASSIGN(const auto handles,
              (m_session.allOf<Handle>(
                  u"SELECT customer_id, channel, handle FROM identities WHERE "_s + asked.sql + u" ORDER BY id DESC"_s,
                  [](const Row &row) {
                      return Handle{row.id<CustomerId>(0), channelFromString(row.text(1)).value_or(Channel::Logged),
                                    row.text(2)};
                  },
                  asked.args)));
    QHash<std::pair<CustomerId, int>, QString> byCustomer;
    for (const Handle &each : handles)
        byCustomer.insert({each.customer, static_cast<int>(each.channel)}, each.handle);
    for (Conversation &each : conversations)
        each.customerHandle = byCustomer.value({each.customer, static_cast<int>(each.channel)});
    return {};
}

Result<void> ConversationRepository::attachTags(QList<Conversation> &conversations, const QList<qint64> &ids)
{
    using Pair = std::pair<ConversationId, QString>;
    const Condition asked = inSet(m_session.engine(), u"conversation_id"_s, ids);
    FM_ASSIGN(const auto tags,
              (m_session.allOf<Pair>(
                  u"SELECT conversation_id, tag FROM conversation_tags WHERE "_s + asked.sql + u" ORDER BY tag"_s,
                  [](const Row &row) { return Pair(row.id<ConversationId>(0), row.text(1)); }, asked.args)));
    QHash<ConversationId, QStringList> byConversation;
    for (const auto &[id, tag] : tags)
        byConversation[id].append(tag);
    for (Conversation &each : conversations)
        each.tags = byConversation.value(each.id);
    return {};
}

Result<void> ConversationRepository::attachFailures(QList<Conversation> &conversations, const QList<qint64> &ids)
{
    const Condition asked = inSet(m_session.engine(), u"conversation_id"_s, ids);
    FM_ASSIGN(const auto failed,
              (m_session.allOf<ConversationId>(
                  u"SELECT conversation_id FROM outbox WHERE state IN ('rejected', 'uncertain') AND "_s + asked.sql,
                  [](const Row &row) { return row.id<ConversationId>(0); }, asked.args)));
    const QSet<ConversationId> failures(failed.cbegin(), failed.cend());
    for (Conversation &each : conversations)
        each.hasFailedReply = failures.contains(each.id);
    return {};
}

Result<ConversationTally> ConversationRepository::tally(const QString &agent, Instant now)
{
    const auto from = [this](const QString &index) {
        return u" FROM conversations"_s +
               (m_session.engine() == Engine::Sqlite ? u" INDEXED BY "_s + index : QString());
    };
    FM_ASSIGN(auto tally, (m_session.first<ConversationTally>(
                              uR"(
        SELECT count(*), sum(CASE WHEN status IN ('open', 'pending') THEN 1 ELSE 0 END),
               sum(CASE WHEN status = 'snoozed' THEN 1 ELSE 0 END), sum(CASE WHEN status = 'closed' THEN 1 ELSE 0 END),
               sum(unread),
               sum(CASE WHEN status IN ('open', 'pending') AND lower(assignee) = lower(?) THEN 1 ELSE 0 END))"_s +
                                  from(u"conversations_list"_s) + u" WHERE messages > 0"_s,
                              [](const Row &row) {
                                  ConversationTally counts;
                                  counts.all = row.number(0);
                                  counts.open = row.number(1);
                                  counts.snoozed = row.number(2);
                                  counts.closed = row.number(3);
                                  counts.unread = row.number(4);
                                  counts.mine = row.number(5);
                                  return counts;
                              },
                              agent)));
    FM_ASSIGN(const auto waiting, (m_session.all<std::pair<AccountId, int>>(uR"(
        SELECT account_id, count(*))"_s + from(u"conversations_waiting"_s) + uR"(
        WHERE messages > 0 AND queue_at IS NOT NULL AND status IN ('open', 'pending') GROUP BY account_id)"_s,
                                                                            [](const Row &row) {
                                                                                return std::pair(row.id<AccountId>(0),
                                                                                                 row.number(1));
                                                                            })));
    FM_ASSIGN(const auto due, (m_session.first<int>(
                                  uR"(
        SELECT count(DISTINCT c.id) FROM follow_ups f JOIN conversations c ON c.id = f.conversation_id
        WHERE f.done_at IS NULL AND f.due_at <= ? AND c.messages > 0)"_s,
                                  [](const Row &row) { return row.number(0); }, now)));
    tally->followUpsDue = due.value_or(0);
    for (const auto &[account, count] : waiting) {
        tally->waiting += count;
        tally->waitingOn.insert(account, count);
    }
    return *tally;
}

}
