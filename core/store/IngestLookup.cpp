// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/IngestLookup.h"

#include "core/store/CustomerRepository.h"
#include "core/store/ErasedKey.h"
#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

KnownConversation readKnownConversation(const Row &row)
{
    return {row.id<ConversationId>(0),
            row.id<CustomerId>(1),
            conversationStatusFromString(row.text(2)).value_or(ConversationStatus::Open),
            row.text(3),
            row.instant(4),
            row.truth(5)};
}

}

// CROSS JOIN, because it tells SQLite to walk the given list and look each of it up.

Result<QList<KnownMessage>> IngestLookup::messages(const QList<qint64> &hashes)
{
    if (hashes.isEmpty())
        return QList<KnownMessage>();
    return m_session.all<KnownMessage>(
        uR"(SELECT m.id, m.conversation_id, m.version, m.deleted, m.dedupe_hash,
                   CASE m.dedupe_key WHEN '' THEN m.remote_id ELSE m.dedupe_key END, m.erased FROM )"_s +
            numbersFromJson(m_session.engine()) +
            u" CROSS JOIN messages m WHERE m.account_id = ? AND m.dedupe_hash = each.value"_s,
        [](const Row &row) {
            return KnownMessage{
                row.id<MessageId>(0), row.id<ConversationId>(1), row.text(2), row.truth(3), row.integer(4), row.text(5),
                row.truth(6)};
        },
        jsonList(hashes), m_account);
}

Result<QList<KnownReference>> IngestLookup::references(const QList<qint64> &hashes)
{
    if (hashes.isEmpty())
        return QList<KnownReference>();
    return m_session.all<KnownReference>(
        uR"(SELECT o.value, m.id, m.conversation_id
            FROM (SELECT each.value, (SELECT r.message_id FROM message_references r
                                      WHERE r.account_id = ? AND r.reference = each.value
                                      ORDER BY r.message_id LIMIT 1) AS oldest FROM )"_s +
            numbersFromJson(m_session.engine()) + u") AS o CROSS JOIN messages m WHERE m.id = o.oldest"_s,
        [](const Row &row) {
            return KnownReference{row.integer(0), row.id<MessageId>(1), row.id<ConversationId>(2)};
        },
        m_account, jsonList(hashes));
}

Result<QHash<QString, ConversationId>> IngestLookup::threads(const QStringList &threadKeys)
{
    QHash<QString, ConversationId> byKey;
    if (threadKeys.isEmpty())
        return byKey;
    QStringList stored = threadKeys;
    QHash<QString, QString> hidden; // the form that a thread has which somebody began who was erased
    for (const QString &key : threadKeys) {
        hidden.insert(erasedKey(key), key);
        stored.append(erasedKey(key));
    }
    using Pair = std::pair<QString, ConversationId>;
    FM_ASSIGN(const auto rows, (m_session.all<Pair>(
                                   u"SELECT c.thread_key, min(c.id) FROM "_s + textsFromJson(m_session.engine()) +
                                       u" CROSS JOIN conversations c WHERE c.account_id = ? AND c.thread_key = "
                                       "each.value AND c.thread_key <> '' GROUP BY c.thread_key"_s,
                                   [](const Row &row) { return Pair(row.text(0), row.id<ConversationId>(1)); },
                                   jsonList(stored), m_account)));
    for (const auto &[key, id] : rows) {
        ConversationId &oldest = byKey[hidden.value(key, key)];
        oldest = oldest ? std::min(oldest, id) : id;
    }
    return byKey;
}

Result<QList<KnownConversation>> IngestLookup::conversations(const QList<ConversationId> &ids)
{
    if (ids.isEmpty())
        return QList<KnownConversation>();
    return m_session.all<KnownConversation>(uR"(SELECT c.id, c.customer_id, c.status, c.subject_key, c.last_message_at,
                   EXISTS (SELECT 1 FROM customers u WHERE u.id = c.customer_id AND u.erased_at IS NOT NULL) FROM )"_s +
                                                numbersFromJson(m_session.engine()) +
                                                u" CROSS JOIN conversations c WHERE c.id = each.value"_s,
                                            readKnownConversation, jsonList(ids));
}

Result<QList<KnownConversation>> IngestLookup::underSubject(CustomerId customer, const QString &subjectKey,
                                                            Instant since)
{
    return m_session.all<KnownConversation>(uR"(
        SELECT id, customer_id, status, subject_key, last_message_at, 0 FROM conversations
        WHERE customer_id = ? AND subject_key = ? AND account_id = ? AND last_message_at >= ?)"_s,
                                            readKnownConversation, customer, subjectKey, m_account, since);
}

Result<QList<Identity>> IngestLookup::identities(Channel channel, const QStringList &remoteKeys)
{
    return CustomerRepository(m_session).identities(channel, remoteKeys);
}

Result<bool> IngestLookup::hasWordOfCustomer(ConversationId id)
{
    FM_ASSIGN(const auto found, (m_session.first<bool>(
                                    uR"(SELECT EXISTS (SELECT 1 FROM messages WHERE conversation_id = ?
                                               AND direction = 'in' AND automatic = ''))"_s,
                                    [](const Row &row) { return row.truth(0); }, id)));
    return found.value_or(false);
}

}
