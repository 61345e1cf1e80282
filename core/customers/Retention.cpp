// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Retention.h"

#include "core/customers/ErasureScope.h"
#include "core/customers/ErasureSweep.h"
#include "core/model/MessageOrder.h"
#include "core/store/JsonList.h"
#include "core/store/WorkspaceSettings.h"

#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString retentionKey = u"retention"_s;
constexpr int shortestRetention = 30;
constexpr int longestRetention = 36'500;
constexpr qsizetype previewedCustomers = 100;

Instant retentionLimit(int days, Instant now)
{
    return now - std::chrono::hours(24) * days;
}

/// One who stands for themselves and for those linked to them, of whom nobody heard, and of whom nobody wrote anything
/// down, since "?": nothing is promised to them, they wait for nothing, and nothing is on its way to them. When a
/// workspace learnt of somebody counts only if they never wrote. Our own accounts are nobody's customers.
const QString silentCustomers = uR"(
    FROM customers c WHERE c.merged_into IS NULL AND c.erased_at IS NULL
    AND (c.created_at < ? OR EXISTS (SELECT 1 FROM conversations v WHERE v.customer_id = c.id AND v.messages > 0))
    AND NOT EXISTS (SELECT 1 FROM conversations v WHERE v.customer_id = c.id
                    AND (v.last_message_at >= ? OR v.waiting_since IS NOT NULL))
    AND NOT EXISTS (SELECT 1 FROM identities i JOIN messages m ON m.identity_id = i.id
                    WHERE i.customer_id = c.id AND m.at >= ?)
    AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.done_at IS NULL AND f.customer_id IN
                    (SELECT g.id FROM customers g WHERE g.id = c.id OR g.merged_into = c.id))
    AND NOT EXISTS (SELECT 1 FROM profile_records p WHERE p.at >= ? AND p.customer_id IN
                    (SELECT g.id FROM customers g WHERE g.id = c.id OR g.merged_into = c.id))
    AND NOT EXISTS (SELECT 1 FROM outbox o JOIN conversations v ON v.id = o.conversation_id
                    WHERE v.customer_id = c.id AND o.state IN ('held', 'queued', 'sending', 'uncertain'))
    AND NOT EXISTS (SELECT 1 FROM identities i JOIN accounts a ON a.channel = i.channel AND a.remote_key = i.remote_key
                    WHERE i.customer_id = c.id AND a.remote_key <> ''))"_s;

Result<QList<CustomerId>> silentSince(Session &session, Instant limit, qint64 most)
{
    return session.all<CustomerId>(
        u"SELECT c.id"_s + silentCustomers + u" ORDER BY c.id LIMIT ?"_s,
        [](const Row &row) { return row.id<CustomerId>(0); }, limit, limit, limit, limit, most);
}

Result<qint64> countSilent(Session &session, Instant limit)
{
    FM_ASSIGN(const auto count, (session.first<qint64>(
                                    u"SELECT count(*)"_s + silentCustomers,
                                    [](const Row &row) { return row.integer(0); }, limit, limit, limit, limit)));
    return count.value_or(0);
}

/// The bytes of some messages go, with the names of the files that can no longer be read out of them.
Result<void> dropRetainedSources(Transaction &transaction, const QList<MessageId> &messages)
{
    const QString these = u" WHERE message_id IN (SELECT value FROM "_s + numbersFromJson(transaction.engine()) + u')';
    const QString list = jsonList(messages);
    FM_TRY(ErasureSweep::takeFromIndex(transaction, messages));
    FM_TRY(transaction.exec(u"DELETE FROM message_sources"_s + these, list));
    FM_TRY(transaction.exec(u"DELETE FROM attachments"_s + these, list));
    FM_TRY(ErasureSweep::putIntoIndex(transaction, messages));
    FM_ASSIGN(const auto places,
              (transaction.all<ConversationId>(
                  u"SELECT DISTINCT m.conversation_id FROM "_s + numbersFromJson(transaction.engine()) +
                      u" CROSS JOIN messages m WHERE m.id = each.value"_s,
                  [](const Row &row) { return row.id<ConversationId>(0); }, list)));
    for (const ConversationId each : places)
        transaction.changes().conversations.insert(each);
    return {};
}

Result<qint64> dropOldSources(Transaction &transaction, Instant limit, qint64 most)
{
    FM_ASSIGN(const auto old, (transaction.all<MessageId>(
                                  u"SELECT message_id FROM message_sources WHERE message_id < ? "
                                  "ORDER BY message_id LIMIT ?"_s,
                                  [](const Row &row) { return row.id<MessageId>(0); }, firstMessageIdAt(limit), most)));
    if (!old.isEmpty())
        FM_TRY(dropRetainedSources(transaction, old));
    FM_TRY(transaction.exec(u"DELETE FROM outbox_files WHERE outbox_id IN (SELECT id FROM outbox WHERE updated_at < ? "
                            "AND state IN ('sent', 'confirmed', 'cancelled'))"_s,
                            limit));
    FM_ASSIGN(const auto left, (transaction.first<qint64>(
                                   u"SELECT count(*) FROM message_sources WHERE message_id < ?"_s,
                                   [](const Row &row) { return row.integer(0); }, firstMessageIdAt(limit))));
    return left.value_or(0);
}

Result<void> previewSources(Session &session, const QSet<MessageId> &erased, Instant limit, RetentionPreview &preview)
{
    using StoredSource = std::pair<MessageId, qint64>;
    FM_ASSIGN(const auto sources, (session.all<StoredSource>(
                                      u"SELECT message_id, length(data) FROM message_sources WHERE message_id < ?"_s,
                                      [](const Row &row) { return StoredSource(row.id<MessageId>(0), row.integer(1)); },
                                      firstMessageIdAt(limit))));
    for (const auto &[message, bytes] : sources) {
        if (erased.contains(message))
            continue; // it goes with its customer
        ++preview.sources;
        preview.bytes += bytes;
    }
    return {};
}

}

Result<RetentionRule> retentionRule(Session &session)
{
    FM_ASSIGN(const QJsonValue kept, WorkspaceSettings(session).value(retentionKey));
    const QJsonObject object = kept.toObject();
    return RetentionRule{object["silentDays"_L1].toInt(), object["sourceDays"_L1].toInt()};
}

Result<void> setRetentionRule(Transaction &transaction, const RetentionRule &rule)
{
    for (const int days : {rule.eraseSilentAfterDays, rule.dropSourcesAfterDays}) {
        if (days != 0 && (days < shortestRetention || days > longestRetention))
            return Error{ErrorKind::Malformed,
                         u"%1 days: at least %2 and at most %3, or 0 to keep all"_s.arg(days)
                             .arg(shortestRetention)
                             .arg(longestRetention),
                         {}};
    }
    return WorkspaceSettings(transaction)
        .setValue(
            transaction, retentionKey,
            QJsonObject{{u"silentDays"_s, rule.eraseSilentAfterDays}, {u"sourceDays"_s, rule.dropSourcesAfterDays}});
}

Result<RetentionPreview> retentionPreview(Session &session, const RetentionRule &rule, Instant now)
{
    RetentionPreview preview;
    QSet<MessageId> messages;
    if (rule.eraseSilentAfterDays > 0) {
        const Instant limit = retentionLimit(rule.eraseSilentAfterDays, now);
        FM_ASSIGN(const auto silent, silentSince(session, limit, std::numeric_limits<qint64>::max()));
        for (const CustomerId each : silent) {
            FM_ASSIGN(const auto scope, erasureScope(session, each));
            messages.unite(QSet<MessageId>(scope.messages.cbegin(), scope.messages.cend()));
        }
        preview.customers = silent.size();
        preview.messages = messages.size();
        preview.firstCustomers = silent.first(std::min(silent.size(), previewedCustomers));
    }
    if (rule.dropSourcesAfterDays > 0)
        FM_TRY(previewSources(session, messages, retentionLimit(rule.dropSourcesAfterDays, now), preview));
    return preview;
}

Result<qint64> applyRetention(Transaction &transaction, const RetentionRule &rule, const QString &agent, Instant now,
                              int most)
{
    qint64 room = most;
    qint64 left = 0;
    if (rule.eraseSilentAfterDays > 0) {
        const Instant limit = retentionLimit(rule.eraseSilentAfterDays, now);
        FM_ASSIGN(const auto silent, silentSince(transaction, limit, room));
        const QString why = u"retention: silent for %1 days"_s.arg(rule.eraseSilentAfterDays);
        for (const CustomerId each : silent)
            FM_TRY(eraseCustomer(transaction, {each, agent, why}, now));
        room -= silent.size();
        FM_ASSIGN(left, countSilent(transaction, limit));
    }
    if (rule.dropSourcesAfterDays > 0) {
        FM_ASSIGN(const qint64 sources,
                  dropOldSources(transaction, retentionLimit(rule.dropSourcesAfterDays, now), room));
        left += sources;
    }
    return left;
}

}
