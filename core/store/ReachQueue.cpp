// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReachQueue.h"

#include "core/store/JsonList.h"
#include "core/store/WorkspaceSettings.h"

#include <QJsonObject>
#include <QMap>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString reachSetting = u"reach"_s;

const QString widestReach =
    u"COALESCE(max(i.followers), -1), COALESCE(max(i.verified), 0), COALESCE(max(i.spread), -1)"_s;

const QString identitiesThere = uR"(conversations c JOIN accounts a ON a.id = c.account_id
    JOIN identities i ON i.customer_id = c.customer_id AND i.channel = a.channel)"_s;

Reach readReach(const Row &row, int first)
{
    return {row.integer(first), row.truth(first + 1), row.integer(first + 2)};
}

using ReachOfOne = std::pair<ConversationId, Reach>;

ReachOfOne readReachOfOne(const Row &row)
{
    return {row.id<ConversationId>(0), readReach(row, 1)};
}

}

Result<ReachRule> ReachQueue::rule()
{
    FM_ASSIGN(const QJsonValue value, WorkspaceSettings(m_session).value(reachSetting));
    ReachRule rule;
    const QJsonObject stored = value.toObject();
    rule.on = stored.value("on"_L1).toBool(rule.on);
    const auto most = std::chrono::duration_cast<std::chrono::minutes>(rule.most).count();
    rule.most = std::chrono::minutes(stored.value("minutes"_L1).toInteger(most));
    return rule;
}

Result<void> ReachQueue::setRule(Transaction &transaction, const ReachRule &rule)
{
    const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(rule.most).count();
    FM_TRY(WorkspaceSettings(transaction)
               .setValue(transaction, reachSetting, QJsonObject{{u"on"_s, rule.on}, {u"minutes"_s, minutes}}));
    FM_TRY(transaction.run(u"UPDATE conversations SET queue_at = waiting_since WHERE waiting_since IS NOT NULL"_s));
    FM_ASSIGN(const auto waiting,
              (transaction.all<ReachOfOne>(u"SELECT c.id, "_s + widestReach + u" FROM "_s + identitiesThere +
                                               u" WHERE c.waiting_since IS NOT NULL GROUP BY c.id"_s,
                                           readReachOfOne)));
    QMap<Milliseconds, QList<ConversationId>> ahead;
    for (const auto &[id, reach] : waiting) {
        if (const Milliseconds start = headStart(reach, rule); start > Milliseconds(0))
            ahead[start].append(id);
    }
    for (const auto &[start, ids] : ahead.asKeyValueRange()) {
        FM_TRY(transaction.exec(u"UPDATE conversations SET queue_at = waiting_since - CAST(? AS BIGINT) WHERE id IN "
                                "(SELECT value FROM "_s +
                                    numbersFromJson(transaction.engine()) + u')',
                                qint64(start.count()), jsonList(ids)));
    }
    transaction.changes().everything = true; // every list that is sorted by it
    return {};
}

Result<void> ReachQueue::requeue(Transaction &transaction, const QList<CustomerId> &customers)
{
    FM_ASSIGN(
        const auto waiting,
        (transaction.all<ConversationId>(
            u"SELECT id FROM conversations WHERE waiting_since IS NOT NULL AND customer_id IN (SELECT value FROM "_s +
                numbersFromJson(transaction.engine()) + u')',
            [](const Row &row) { return row.id<ConversationId>(0); }, jsonList(customers))));
    FM_ASSIGN(const auto starts, headStarts(waiting));
    for (const ConversationId each : waiting) {
        const qint64 start = starts.value(each).count();
        FM_ASSIGN(const qint64 moved,
                  transaction.exec(u"UPDATE conversations SET queue_at = waiting_since - CAST(? AS BIGINT) "
                                   "WHERE id = ? AND queue_at <> waiting_since - CAST(? AS BIGINT)"_s,
                                   start, each, start));
        if (moved > 0)
            transaction.changes().conversations.insert(each);
    }
    return {};
}

Result<QHash<ConversationId, Milliseconds>> ReachQueue::headStarts(const QList<ConversationId> &conversations)
{
    QHash<ConversationId, Milliseconds> starts;
    FM_ASSIGN(const ReachRule known, rule());
    if (conversations.isEmpty() || !known.on)
        return starts;
    FM_ASSIGN(const auto reaches,
              (m_session.all<ReachOfOne>(u"SELECT c.id, "_s + widestReach + u" FROM "_s +
                                             numbersFromJson(m_session.engine()) + u" CROSS JOIN "_s + identitiesThere +
                                             u" WHERE c.id = each.value GROUP BY c.id"_s,
                                         readReachOfOne, jsonList(conversations))));
    for (const auto &[id, reach] : reaches) {
        if (const Milliseconds start = headStart(reach, known); start > Milliseconds(0))
            starts.insert(id, start);
    }
    return starts;
}

Result<Milliseconds> ReachQueue::headStartOf(AccountId account, CustomerId customer, const ReachRule &rule)
{
    if (!rule.on)
        return Milliseconds(0);
    FM_ASSIGN(const auto reach, (m_session.first<Reach>(
                                    u"SELECT "_s + widestReach +
                                        u" FROM identities i JOIN accounts a ON a.channel = i.channel "
                                        "WHERE i.customer_id = ? AND a.id = ?"_s,
                                    [](const Row &row) { return readReach(row, 0); }, customer, account)));
    return headStart(reach.value_or(Reach()), rule);
}

Result<Reach> ReachQueue::reachOf(ConversationId conversation)
{
    FM_ASSIGN(const auto reach, (m_session.first<Reach>(
                                    u"SELECT "_s + widestReach + u" FROM "_s + identitiesThere + u" WHERE c.id = ?"_s,
                                    [](const Row &row) { return readReach(row, 0); }, conversation)));
    return reach.value_or(Reach());
}

}
