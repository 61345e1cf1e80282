// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationRepository.h"

#include "core/store/ConversationPlace.h"
#include "core/store/EventRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int previewLength = 160;

struct NewestWords
{
    QString subject;
    QString text;
};

}

Result<ConversationId> ConversationRepository::create(const NewConversation &fresh)
{
    return m_session
        .insert(uR"(
            INSERT INTO conversations (account_id, customer_id, thread_key, subject, subject_key)
            VALUES (?, ?, ?, ?, ?) RETURNING id)"_s,
                fresh.account, fresh.customer, fresh.threadKey, fresh.subject, fresh.subjectKey)
        .transform([](qint64 id) { return ConversationId(id); });
}

Result<std::optional<ConversationId>> ConversationRepository::withThreadKey(AccountId account, const QString &threadKey)
{
    return m_session.first<ConversationId>(
        u"SELECT id FROM conversations WHERE account_id = ? AND thread_key = ? ORDER BY id LIMIT 1"_s,
        [](const Row &row) { return row.id<ConversationId>(0); }, account, threadKey);
}

Result<std::optional<ConversationId>> ConversationRepository::withSubject(AccountId account, CustomerId customer,
                                                                          const QString &subjectKey, Instant since)
{
    return m_session.first<ConversationId>(
        uR"(
        SELECT id FROM conversations
        WHERE customer_id = ? AND subject_key = ? AND account_id = ? AND last_message_at >= ?
        ORDER BY last_message_at DESC, id DESC LIMIT 1)"_s,
        [](const Row &row) { return row.id<ConversationId>(0); }, customer, subjectKey, account, since);
}

Result<void> ConversationRepository::refresh(Transaction &transaction, ConversationId id)
{
    FM_ASSIGN(const auto events, EventRepository(m_session).ofConversation(id));
    const auto cases = casesOf(events, Instant::max());
    std::optional<Instant> waiting;
    if (!cases.isEmpty() && !cases.last().isAnswered() && !cases.last().excluded)
        waiting = cases.last().openedAt;
    FM_ASSIGN(const auto newest, (m_session.first<NewestWords>(
                                     uR"(
        SELECT subject, substr(text, 1, 400) FROM messages WHERE conversation_id = ? AND direction <> 'note'
        ORDER BY at DESC, id DESC LIMIT 1)"_s,
                                     [](const Row &row) {
                                         return NewestWords{row.text(0), row.text(1)};
                                     },
                                     id)));
    const QString preview = newest ? newest->text.simplified().left(previewLength) : QString();
    FM_TRY(m_session.exec(uR"(
        UPDATE conversations SET
            messages = (SELECT count(*) FROM messages WHERE conversation_id = conversations.id),
            first_message_at = COALESCE((SELECT min(at) FROM messages WHERE conversation_id = conversations.id), 0),
            last_message_at = COALESCE((SELECT max(at) FROM messages WHERE conversation_id = conversations.id), 0),
            preview = ?, waiting_since = ?, version = version + 1,
            reach = )"_s + reachSql() +
                              u", due_at = "_s + dueAtSql(u"?"_s, u"snoozed_until"_s) + u" WHERE id = ?"_s,
                          preview, waiting, waiting, id));
    transaction.changes().conversations.insert(id);
    return {};
}

Result<void> ConversationRepository::adoptCustomer(ConversationId id, CustomerId customer, const QString &ownKey,
                                                   Channel channel)
{
    FM_TRY(m_session.exec(uR"(
        UPDATE conversations SET customer_id = ?
        WHERE id = ? AND customer_id IN (SELECT customer_id FROM identities WHERE channel = ? AND remote_key = ?))"_s,
                          customer, id, toString(channel), ownKey));
    return {};
}

Result<void> ConversationRepository::setStatus(Transaction &transaction, ConversationId id, ConversationStatus status,
                                               std::optional<Instant> snoozedUntil)
{
    FM_TRY(m_session.exec(u"UPDATE conversations SET status = ?, snoozed_until = ?, due_at = "_s +
                              dueAtSql(u"waiting_since"_s, u"?"_s) + u" WHERE id = ?"_s,
                          toString(status), snoozedUntil, snoozedUntil, id));
    transaction.changes().conversations.insert(id);
    return {};
}

Result<void> ConversationRepository::setUnread(Transaction &transaction, ConversationId id, bool unread)
{
    FM_ASSIGN(
        const qint64 changed,
        m_session.exec(u"UPDATE conversations SET unread = ? WHERE id = ? AND unread <> ?"_s, unread, id, unread));
    if (changed > 0)
        transaction.changes().conversations.insert(id);
    return {};
}

Result<void> ConversationRepository::setAssignee(Transaction &transaction, ConversationId id, const QString &assignee)
{
    FM_TRY(m_session.exec(u"UPDATE conversations SET assignee = ? WHERE id = ?"_s, assignee, id));
    transaction.changes().conversations.insert(id);
    return {};
}

Result<void> ConversationRepository::setHandedTo(Transaction &transaction, ConversationId id, const QString &team)
{
    FM_TRY(m_session.exec(u"UPDATE conversations SET handed_to = ? WHERE id = ?"_s, team, id));
    transaction.changes().conversations.insert(id);
    return {};
}

Result<void> ConversationRepository::addTag(Transaction &transaction, ConversationId id, const QString &tag)
{
    FM_TRY(m_session.exec(
        u"INSERT INTO conversation_tags (conversation_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, id, tag));
    transaction.changes().conversations.insert(id);
    return {};
}

Result<void> ConversationRepository::removeTag(Transaction &transaction, ConversationId id, const QString &tag)
{
    FM_TRY(m_session.exec(u"DELETE FROM conversation_tags WHERE conversation_id = ? AND tag = ?"_s, id, tag));
    transaction.changes().conversations.insert(id);
    return {};
}

Result<int> ConversationRepository::wakeSnoozed(Transaction &transaction, Instant now)
{
    FM_ASSIGN(const auto woken, (m_session.all<ConversationId>(
                                    uR"(
        UPDATE conversations SET status = 'open', snoozed_until = NULL, unread = 1, due_at = )"_s +
                                        dueAtSql(u"waiting_since"_s, u"NULL"_s) + uR"(
        WHERE status = 'snoozed' AND snoozed_until <= ? RETURNING id)"_s,
                                    [](const Row &row) { return row.id<ConversationId>(0); }, now)));
    for (const ConversationId id : woken)
        transaction.changes().conversations.insert(id);
    return static_cast<int>(woken.size());
}

}
