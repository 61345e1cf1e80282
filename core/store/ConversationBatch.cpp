// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationBatch.h"

#include "core/store/AskAgain.h"
#include "core/store/ConversationPlace.h"
#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

StandingState readState(const Row &row)
{
    StandingState state;
    state.id = row.id<ConversationId>(0);
    state.status = conversationStatusFromString(row.text(1)).value_or(ConversationStatus::Open);
    state.snoozedUntil = row.maybeInstant(2);
    state.unread = row.truth(3);
    state.assignee = row.text(4);
    state.tagged = row.truth(5);
    return state;
}

}

Result<QList<StandingState>> ConversationBatch::states(const QList<ConversationId> &ids, const QString &tag)
{
    const QString sql = uR"(
        SELECT c.id, c.status, c.snoozed_until, c.unread, c.assignee,
               CASE WHEN EXISTS (SELECT 1 FROM conversation_tags t WHERE t.conversation_id = c.id AND t.tag = ?)
                    THEN 1 ELSE 0 END
        FROM conversations c WHERE c.id IN (SELECT value FROM %1) ORDER BY c.id)"_s.arg(
        numbersFromJson(m_transaction.engine()));
    return m_transaction.all<StandingState>(sql, readState, tag, jsonList(ids));
}

template <class... Args>
Result<void> ConversationBatch::update(const QString &assignments, const QList<ConversationId> &ids,
                                       const Args &...args)
{
    if (ids.isEmpty())
        return {};
    const QString sql = u"UPDATE conversations SET "_s + assignments +
                        u" WHERE id IN (SELECT value FROM %1)"_s.arg(numbersFromJson(m_transaction.engine()));
    FM_TRY(m_transaction.exec(sql, args..., jsonList(ids)));
    noteChanged(ids);
    return {};
}

void ConversationBatch::noteChanged(const QList<ConversationId> &ids)
{
    for (const ConversationId id : ids)
        m_transaction.changes().conversations.insert(id);
}

Result<void> ConversationBatch::setStatus(const QList<ConversationId> &ids, ConversationStatus status,
                                          std::optional<Instant> snoozedUntil)
{
    if (status != ConversationStatus::Closed && !ids.isEmpty())
        FM_TRY(AskAgain::dropMoot(m_transaction, ids));
    return update(u"status = ?, snoozed_until = ?, due_at = "_s + dueAtSql(u"waiting_since"_s, u"?"_s), ids,
                  toString(status), snoozedUntil, snoozedUntil);
}

Result<void> ConversationBatch::setUnread(const QList<ConversationId> &ids, bool unread)
{
    return update(u"unread = ?"_s, ids, unread);
}

Result<void> ConversationBatch::setAssignee(const QList<ConversationId> &ids, const QString &assignee)
{
    return update(u"assignee = ?"_s, ids, assignee);
}

Result<void> ConversationBatch::addTag(const QList<ConversationId> &ids, const QString &tag)
{
    const QString sql = uR"(
        INSERT INTO conversation_tags (conversation_id, tag) SELECT id, ? FROM conversations WHERE id IN (SELECT value FROM %1)
        ON CONFLICT DO NOTHING)"_s.arg(numbersFromJson(m_transaction.engine()));
    FM_TRY(m_transaction.exec(sql, tag, jsonList(ids)));
    noteChanged(ids);
    return {};
}

Result<void> ConversationBatch::removeTag(const QList<ConversationId> &ids, const QString &tag)
{
    const QString sql =
        u"DELETE FROM conversation_tags WHERE tag = ? AND conversation_id IN (SELECT value FROM %1)"_s.arg(
            numbersFromJson(m_transaction.engine()));
    FM_TRY(m_transaction.exec(sql, tag, jsonList(ids)));
    noteChanged(ids);
    return {};
}

Result<void> ConversationBatch::log(const QList<ConversationId> &ids, const Event &event)
{
    const QString sql = uR"(
        INSERT INTO events (kind, at, recorded_at, account_id, conversation_id, customer_id, agent, data)
        SELECT ?, CAST(? AS BIGINT), CAST(? AS BIGINT), account_id, id, customer_id, ?, ? FROM conversations
        WHERE id IN (SELECT value FROM %1) ORDER BY id)"_s.arg(numbersFromJson(m_transaction.engine()));
    FM_TRY(m_transaction.exec(sql, toString(event.kind), event.at, event.recordedAt, event.agent, event.data,
                              jsonList(ids)));
    return {};
}

Result<int> ConversationBatch::wakeSnoozed(Instant now, int limit)
{
    FM_ASSIGN(const auto due, (m_transaction.all<ConversationId>(
                                  uR"(
        SELECT id FROM conversations WHERE status = 'snoozed' AND snoozed_until <= ? ORDER BY id LIMIT ?)"_s,
                                  [](const Row &row) { return row.id<ConversationId>(0); }, now, limit)));
    FM_TRY(setStatus(due, ConversationStatus::Open, {}));
    FM_TRY(setUnread(due, true));
    return static_cast<int>(due.size());
}

}
