// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchRepository.h"

#include "core/model/MessageOrder.h"
#include "core/store/ConversationCondition.h"
#include "core/store/JsonList.h"
#include "core/store/SearchRank.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Where people are compared row by row, each look for more reads this many times as many messages as the one before.
constexpr int strideGrowth = 4;

/// Ids of one second spill into the seconds after it: a day holds 22 million of them.
constexpr std::chrono::hours spillSlack{24};
constexpr std::chrono::hours farFuture{24 * 365 * 1000};

struct SearchDialect
{
    QString table; ///< search s, joined with its message
    QString rowid; ///< the message's id in the index
    QString match; ///< takes the index's query
};

SearchDialect dialectOf(Engine engine)
{
    if (engine == Engine::Sqlite)
        return {u"search s CROSS JOIN messages m ON m.id = s.rowid"_s, u"s.rowid"_s, u"s.search MATCH ?"_s};
    return {u"search s JOIN messages m ON m.id = s.message_id"_s, u"s.message_id"_s,
            u"s.words @@ CAST(? AS tsquery)"_s};
}

QString excluding(Engine engine)
{
    if (engine == Engine::Sqlite)
        return u"m.id NOT IN (SELECT rowid FROM search WHERE search MATCH ?)"_s;
    return u"m.id NOT IN (SELECT message_id FROM search WHERE words @@ CAST(? AS tsquery))"_s;
}

struct Statement
{
    QString sql;
    QVariantList args;
};

/// The index is asked first and joins its messages; without words the messages themselves are walked.
Statement statementOf(Engine engine, const MessageCondition &condition, const Condition &where, qint64 from, qint64 to,
                      int limit)
{
    const SearchDialect dialect = dialectOf(engine);
    const bool asksIndex = !condition.match.isEmpty();
    const QString id = asksIndex ? dialect.rowid : u"m.id"_s;
    const bool readsPeople = !condition.people.isEmpty();
    Statement statement;
    statement.sql = u"SELECT m.id, m.conversation_id"_s +
                    (readsPeople ? u", m.author_name, m.author_handle, m.recipients"_s : QString()) + u" FROM "_s +
                    (asksIndex ? dialect.table : u"messages m"_s) +
                    (where.sql.contains("(c."_L1) || where.sql.startsWith("c."_L1)
                         ? u" JOIN conversations c ON c.id = m.conversation_id"_s
                         : QString()) +
                    u" WHERE "_s;
    if (asksIndex) {
        statement.sql += dialect.match + u" AND "_s;
        statement.args.append(condition.match);
    } else if (!condition.exclude.isEmpty()) {
        statement.sql += excluding(engine) + u" AND "_s;
        statement.args.append(condition.exclude);
    }
    statement.sql += id + u" >= ? AND "_s + id + u" <= ? AND "_s + condition.row.sql;
    statement.args << from << to;
    statement.args += condition.row.args;
    if (!where.sql.isEmpty())
        statement.sql += u" AND "_s + where.sql;
    statement.args += where.args;
    statement.sql += u" ORDER BY "_s + id + u" DESC"_s;
    if (limit > 0) {
        statement.sql += u" LIMIT ?"_s;
        statement.args.append(limit);
    }
    return statement;
}

/// Only messages of these conversations. The index is walked as a whole and its hits are looked up among their ids: the
/// "+" keeps SQLite from asking it once for each message.
Condition messagesOf(Engine engine, const MessageCondition &condition, const QList<ConversationId> &conversations)
{
    const Condition asked = inSet(engine, u"conversation_id"_s, numbersOf(conversations));
    const QString id = condition.match.isEmpty() ? u"m.id"_s : u'+' + dialectOf(engine).rowid;
    return {id + u" IN (SELECT id FROM messages WHERE "_s + asked.sql + u')', asked.args};
}

bool earlierPlace(const FoundMessage &a, const FoundMessage &b)
{
    return a.place < b.place;
}

}

Result<QList<FoundMessage>> SearchRepository::find(const ConversationQuery &query, int limit)
{
    const MessageCondition condition = messageCondition(m_session.engine(), query.criteria);
    Condition where;
    if (query.hasConversationCriteria()) {
        FM_ASSIGN(where, conversationCondition(m_session, query.criteria));
    }
    const bool ranked = query.sort == ConversationSort::Relevance && !condition.words.isEmpty();
    if (!ranked)
        return newest(condition, where, limit);
    if (limit > 0 && limit <= rank::weighedHits && condition.onlyAsksIndex() && where.sql.isEmpty())
        return bestOfIndex(condition, limit);
    FM_ASSIGN(auto hits, newest(condition, where, limit > 0 ? std::max(limit, rank::weighedHits) : 0));
    if (!hits.isEmpty())
        FM_TRY(weigh(hits, condition, hits.at(std::min<qsizetype>(hits.size(), rank::weighedHits) - 1).message));
    std::sort(hits.begin(), hits.end(), earlierPlace);
    return limit > 0 ? hits.mid(0, limit) : hits;
}

/// An id tells the time of its message, so hits are ranked before any message is read; then only those that are shown.
Result<QList<FoundMessage>> SearchRepository::bestOfIndex(const MessageCondition &condition, int limit)
{
    const QString sql = m_session.engine() == Engine::Sqlite
                            ? u"SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"_s
                            : uR"(SELECT message_id FROM search WHERE words @@ CAST(? AS tsquery)
                                  ORDER BY message_id DESC LIMIT ?)"_s;
    FM_ASSIGN(auto hits, (m_session.all<FoundMessage>(
                             sql,
                             [](const Row &row) {
                                 const auto id = row.id<MessageId>(0);
                                 return FoundMessage{id, {}, rank::placeOf(id.value, rank::otherWeight)};
                             },
                             condition.match, rank::weighedHits)));
    const bool areAll = hits.size() < rank::weighedHits;
    if (!hits.isEmpty())
        FM_TRY(weigh(hits, condition, hits.last().message));
    std::sort(hits.begin(), hits.end(), earlierPlace);
    QList<FoundMessage> best;
    for (qsizetype at = 0; at < hits.size() && best.size() < limit; at += limit)
        FM_TRY(addPresent(best, hits.mid(at, limit)));
    if (best.size() >= limit || areAll)
        return best.mid(0, limit);
    return newest(condition, {}, limit); // hardly ever: nearly all of the newest hits were taken back by their authors
}

/// Adds those that were not taken back, with their conversations.
Result<void> SearchRepository::addPresent(QList<FoundMessage> &present, const QList<FoundMessage> &hits)
{
    QList<qint64> ids;
    for (const FoundMessage &hit : hits)
        ids.append(hit.message.value);
    const Condition asked = inSet(m_session.engine(), u"id"_s, ids);
    using Place = std::pair<MessageId, ConversationId>;
    FM_ASSIGN(const auto places,
              (m_session.allOf<Place>(
                  u"SELECT id, conversation_id FROM messages WHERE deleted = 0 AND "_s + asked.sql,
                  [](const Row &row) { return Place(row.id<MessageId>(0), row.id<ConversationId>(1)); }, asked.args)));
    const QHash<MessageId, ConversationId> conversations = [&places] {
        QHash<MessageId, ConversationId> found;
        for (const auto &[message, conversation] : places)
            found.insert(message, conversation);
        return found;
    }();
    for (const FoundMessage &hit : hits) {
        if (const ConversationId place = conversations.value(hit.message))
            present.append({hit.message, place, hit.place});
    }
    return {};
}

Result<QList<FoundMessage>> SearchRepository::matching(const QList<Criterion> &criteria, bool ranked,
                                                       const std::optional<QList<ConversationId>> &conversations)
{
    const MessageCondition condition = messageCondition(m_session.engine(), criteria);
    Condition where;
    if (conversations)
        where = messagesOf(m_session.engine(), condition, *conversations);
    FM_ASSIGN(auto hits, newest(condition, where, 0));
    if (!ranked || condition.words.isEmpty() || hits.isEmpty())
        return hits;
    FM_ASSIGN(const auto weighed,
              conversations ? newest(condition, {}, rank::weighedHits) : Result(hits.mid(0, rank::weighedHits)));
    FM_TRY(weigh(hits, condition, weighed.last().message));
    return hits;
}

SearchRepository::Bounds SearchRepository::boundsOf(const MessageCondition &condition)
{
    Bounds bounds;
    if (condition.earliest)
        bounds.from = firstMessageIdAt(*condition.earliest);
    if (condition.before && *condition.before < firstMessageTime + farFuture)
        bounds.to = firstMessageIdAt(*condition.before + spillSlack);
    return bounds;
}

Result<QList<FoundMessage>> SearchRepository::newest(const MessageCondition &condition, const Condition &where,
                                                     int limit)
{
    Bounds bounds = boundsOf(condition);
    QList<FoundMessage> hits;
    int stride = condition.people.isEmpty() ? limit : limit * strideGrowth;
    for (;;) {
        FM_ASSIGN(const auto candidates, scan(condition, where, bounds, stride));
        for (const Candidate &each : candidates) {
            if (condition.fits(each.people))
                hits.append(each.found);
        }
        if (limit == 0)
            return hits;
        if (hits.size() >= limit || candidates.size() < stride)
            return hits.mid(0, limit);
        bounds.to = candidates.last().found.message.value - 1;
        stride *= strideGrowth;
    }
}

Result<QList<SearchRepository::Candidate>> SearchRepository::scan(const MessageCondition &condition,
                                                                  const Condition &where, Bounds bounds, int limit)
{
    const Statement statement = statementOf(m_session.engine(), condition, where, bounds.from, bounds.to, limit);
    const bool readsPeople = !condition.people.isEmpty();
    return m_session.allOf<Candidate>(
        statement.sql,
        [readsPeople](const Row &row) {
            const auto id = row.id<MessageId>(0);
            Candidate candidate{{id, row.id<ConversationId>(1), rank::placeOf(id.value, rank::otherWeight)}, {}};
            if (readsPeople)
                candidate.people = {row.text(2) + u' ' + row.text(3), row.text(4)};
            return candidate;
        },
        statement.args);
}

/// Gives the hits from `oldestWeighed` on their places by weight.
Result<void> SearchRepository::weigh(QList<FoundMessage> &hits, const MessageCondition &condition,
                                     MessageId oldestWeighed)
{
    QHash<qint64, double> weights;
    for (const SearchPhrase &phrase : condition.words) {
        const Bounds bounds{oldestWeighed.value, Bounds().to};
        FM_ASSIGN(const auto inSubject, having(phrase, SearchColumn::Subject, bounds));
        FM_ASSIGN(const auto inPeople, having(phrase, SearchColumn::People, bounds));
        for (const FoundMessage &hit : std::as_const(hits)) {
            const qint64 id = hit.message.value;
            weights[id] += inSubject.contains(id)  ? rank::subjectWeight
                           : inPeople.contains(id) ? rank::peopleWeight
                                                   : rank::otherWeight;
        }
    }
    const auto wordCount = static_cast<double>(condition.words.size());
    for (FoundMessage &hit : hits) {
        if (hit.message >= oldestWeighed)
            hit.place = rank::placeOf(hit.message.value, weights.value(hit.message.value) / wordCount);
    }
    return {};
}

Result<QSet<qint64>> SearchRepository::having(const SearchPhrase &phrase, SearchColumn column, Bounds bounds)
{
    const QString sql = m_session.engine() == Engine::Sqlite
                            ? u"SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ?"_s
                            : u"SELECT message_id FROM search WHERE words @@ CAST(? AS tsquery) AND message_id >= ?"_s;
    FM_ASSIGN(const auto ids, (m_session.all<qint64>(
                                  sql, [](const Row &row) { return row.integer(0); },
                                  searchMatch(m_session.engine(), column, {phrase}), bounds.from)));
    return QSet<qint64>(ids.cbegin(), ids.cend());
}

}
