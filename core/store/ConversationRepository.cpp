// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationRepository.h"

#include "core/store/SearchRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int searchedMessages = 2000;

/// The handle shown is the one on the conversation's own channel.
const QString conversationColumns = uR"(
    SELECT c.id, c.account_id, a.channel, c.customer_id, u.name,
           COALESCE((SELECT i.handle FROM identities i
                     WHERE i.customer_id = c.customer_id AND i.channel = a.channel ORDER BY i.id LIMIT 1), ''),
           c.subject, c.preview, c.status, c.unread, c.assignee, c.handed_to, c.messages, c.first_message_at,
           c.last_message_at, c.waiting_since, c.snoozed_until,
           EXISTS (SELECT 1 FROM outbox o WHERE o.conversation_id = c.id AND o.state IN ('rejected', 'uncertain')),
           c.version
    FROM conversations c JOIN accounts a ON a.id = c.account_id JOIN customers u ON u.id = c.customer_id)"_s;

Conversation readConversation(const Row &row)
{
    Conversation conversation;
    conversation.id = row.id<ConversationId>(0);
    conversation.account = row.id<AccountId>(1);
    conversation.channel = channelFromString(row.text(2)).value_or(Channel::Logged);
    conversation.customer = row.id<CustomerId>(3);
    conversation.customerName = row.text(4);
    conversation.customerHandle = row.text(5);
    conversation.subject = row.text(6);
    conversation.preview = row.text(7);
    conversation.status = conversationStatusFromString(row.text(8)).value_or(ConversationStatus::Open);
    conversation.unread = row.truth(9);
    conversation.assignee = row.text(10);
    conversation.handedTo = row.text(11);
    conversation.messages = row.number(12);
    conversation.firstMessageAt = row.instant(13);
    conversation.lastMessageAt = row.instant(14);
    conversation.waitingSince = row.maybeInstant(15);
    conversation.snoozedUntil = row.maybeInstant(16);
    conversation.hasFailedReply = row.truth(17);
    conversation.version = row.integer(18);
    return conversation;
}

struct Condition
{
    QString sql;
    QVariantList args;
};

template <class List>
QString idList(const List &ids)
{
    QStringList texts;
    for (const auto id : ids)
        texts.append(id.toString());
    return texts.join(u',');
}

void addStatuses(Condition &condition, const QList<ConversationStatus> &statuses)
{
    if (statuses.isEmpty())
        return;
    QStringList marks;
    for (const auto status : statuses) {
        marks.append(u"?"_s);
        condition.args.append(toString(status));
    }
    condition.sql += u" AND c.status IN ("_s + marks.join(u',') + u')';
}

Condition conditionOf(const ConversationQuery &query)
{
    Condition condition{u" WHERE c.messages > 0"_s, {}};
    const auto demand = [&condition](const QString &sql, const QVariant &arg) {
        condition.sql += u" AND "_s + sql;
        condition.args.append(arg);
    };
    addStatuses(condition, query.statuses);
    if (query.waitingOnly)
        condition.sql += u" AND c.waiting_since IS NOT NULL"_s;
    if (query.unreadOnly)
        condition.sql += u" AND c.unread = 1"_s;
    if (query.assignee)
        demand(u"c.assignee = ?"_s, toVariant(*query.assignee));
    if (query.channel)
        demand(u"a.channel = ?"_s, toString(*query.channel));
    if (query.account)
        demand(u"c.account_id = ?"_s, toVariant(query.account));
    if (query.customer)
        demand(u"c.customer_id = ?"_s, toVariant(query.customer));
    if (!query.only.isEmpty())
        condition.sql += u" AND c.id IN ("_s + idList(query.only) + u')';
    return condition;
}

QString orderOf(const ConversationQuery &query)
{
    return query.sort == ConversationQuery::Sort::WaitingLongest
               ? u" ORDER BY c.waiting_since IS NULL, c.waiting_since, c.id"_s
               : u" ORDER BY c.last_message_at DESC, c.id DESC"_s;
}

/// Limits the condition to conversations in which the words were found; false if there are none.
Result<bool> addWords(Session &session, Condition &condition, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    FM_ASSIGN(const auto hits, SearchRepository(session).find(words, searchedMessages));
    if (hits.isEmpty())
        return false;
    condition.sql += u" AND c.id IN (SELECT conversation_id FROM messages WHERE id IN ("_s + idList(hits) + u"))"_s;
    return true;
}

}

Result<ConversationId> ConversationRepository::create(const NewConversation &fresh)
{
    return ConversationWriter(m_session).create(fresh);
}

Result<std::optional<Conversation>> ConversationRepository::find(ConversationId id)
{
    FM_ASSIGN(auto conversation,
              (m_session.first<Conversation>(conversationColumns + u" WHERE c.id = ?"_s, readConversation, id)));
    if (conversation) {
        QList<Conversation> one{*conversation};
        FM_TRY(attachTags(one));
        conversation = one.first();
    }
    return conversation;
}

Result<QList<Conversation>> ConversationRepository::list(const ConversationQuery &query)
{
    Condition condition = conditionOf(query);
    FM_ASSIGN(const bool any, addWords(m_session, condition, query.words));
    if (!any)
        return QList<Conversation>();
    condition.args << query.limit << query.offset;
    FM_ASSIGN(auto rows, (m_session.allOf<Conversation>(conversationColumns + condition.sql + orderOf(query) +
                                                            u" LIMIT ? OFFSET ?"_s,
                                                        readConversation, condition.args)));
    FM_TRY(attachTags(rows));
    return rows;
}

Result<int> ConversationRepository::count(const ConversationQuery &query)
{
    Condition condition = conditionOf(query);
    FM_ASSIGN(const bool any, addWords(m_session, condition, query.words));
    if (!any)
        return 0;
    FM_ASSIGN(const auto rows,
              (m_session.allOf<int>(
                  u"SELECT count(*) FROM conversations c JOIN accounts a ON a.id = c.account_id"_s + condition.sql,
                  [](const Row &row) { return row.number(0); }, condition.args)));
    return rows.value(0);
}

Result<void> ConversationRepository::attachTags(QList<Conversation> &conversations)
{
    if (conversations.isEmpty())
        return {};
    QList<ConversationId> ids;
    for (const Conversation &each : conversations)
        ids.append(each.id);
    using Pair = std::pair<ConversationId, QString>;
    FM_ASSIGN(const auto tags,
              (m_session.all<Pair>(u"SELECT conversation_id, tag FROM conversation_tags WHERE conversation_id IN ("_s +
                                       idList(ids) + u") ORDER BY tag"_s,
                                   [](const Row &row) { return Pair(row.id<ConversationId>(0), row.text(1)); })));
    QHash<ConversationId, QStringList> byConversation;
    for (const auto &[id, tag] : tags)
        byConversation[id].append(tag);
    for (Conversation &each : conversations)
        each.tags = byConversation.value(each.id);
    return {};
}

Result<void> ConversationRepository::refresh(Transaction &transaction, ConversationId id)
{
    return ConversationWriter(m_session).refresh(transaction, {{id, 1}});
}

Result<void> ConversationRepository::setStatus(Transaction &transaction, ConversationId id, ConversationStatus status,
                                               std::optional<Instant> snoozedUntil)
{
    FM_TRY(m_session.exec(u"UPDATE conversations SET status = ?, snoozed_until = ? WHERE id = ?"_s, toString(status),
                          snoozedUntil, id));
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
        UPDATE conversations SET status = 'open', snoozed_until = NULL, unread = 1
        WHERE status = 'snoozed' AND snoozed_until <= ? RETURNING id)"_s,
                                    [](const Row &row) { return row.id<ConversationId>(0); }, now)));
    for (const ConversationId id : woken)
        transaction.changes().conversations.insert(id);
    return static_cast<int>(woken.size());
}

}
