// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConversationWriter.h"

#include "core/model/Case.h"
#include "core/store/ConversationPlace.h"
#include "core/store/JsonList.h"
#include "core/store/ReachQueue.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int previewLength = 160;

/// Code points of a text of which the preview is made.
constexpr int previewedLength = 400;

QString previewOf(const QString &text)
{
    qsizetype end = 0;
    for (int count = 0; count < previewedLength && end < text.size(); ++count)
        end += text[end].isHighSurrogate() && end + 1 < text.size() && text[end + 1].isLowSurrogate() ? 2 : 1;
    return text.left(end).simplified().left(previewLength);
}

std::optional<Instant> waitingSinceOf(const QList<Event> &log)
{
    const auto cases = casesOf(log, Instant::max());
    if (cases.isEmpty() || cases.last().isAnswered() || cases.last().excluded)
        return {};
    return cases.last().openedAt;
}

using FiguresRow = std::pair<ConversationId, ConversationFigures>;

FiguresRow readFigures(const Row &row)
{
    return {row.id<ConversationId>(0), {row.number(1), row.instant(2), row.instant(3), previewOf(row.text(4)), {}}};
}

Event readLogged(const Row &row)
{
    Event event;
    event.conversation = row.id<ConversationId>(0);
    event.id = row.id<EventId>(1);
    event.kind = eventKindFromString(row.text(2)).value_or(EventKind::Seen);
    event.at = row.instant(3);
    event.automatic = automaticFromString(row.text(4));
    event.message = row.id<MessageId>(5);
    return event;
}

}

ConversationFigures figuresOf(const QList<CountedMessage> &messages, const QList<Event> &log)
{
    ConversationFigures figures;
    const CountedMessage *newest = nullptr;
    for (const CountedMessage &each : messages) {
        const bool first = figures.messages++ == 0;
        figures.firstMessageAt = first ? each.at : std::min(figures.firstMessageAt, each.at);
        figures.lastMessageAt = first ? each.at : std::max(figures.lastMessageAt, each.at);
        if (each.direction == Direction::Note)
            continue;
        if (!newest || std::pair(newest->at, newest->id) < std::pair(each.at, each.id))
            newest = &each;
    }
    if (newest)
        figures.preview = previewOf(newest->text);
    figures.waitingSince = waitingSinceOf(log);
    return figures;
}

Result<ConversationId> ConversationWriter::create(const NewConversation &fresh)
{
    return create(fresh, ConversationStatus::Open, false, {}, 0);
}

Result<ConversationId> ConversationWriter::create(const NewConversation &fresh, ConversationStatus status, bool unread,
                                                  const ConversationFigures &figures, qint64 version)
{
    FM_ASSIGN(const auto queued, queueAt(fresh, figures.waitingSince));
    return m_session
        .insert(uR"(
            INSERT INTO conversations (account_id, customer_id, thread_key, subject, subject_key, preview, status, unread,
                messages, first_message_at, last_message_at, waiting_since, queue_at, version, due_at, reach,
                identity_id)
            SELECT a.id, CAST(? AS BIGINT), ?, ?, ?, ?, ?, CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS BIGINT),
                CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT),
                CAST(? AS BIGINT) + a.answer_within,
                COALESCE((SELECT max(i.followers) FROM identities i
                          WHERE i.customer_id = ? AND i.channel = a.channel), -1),
                COALESCE(CAST(? AS BIGINT),
                         (SELECT min(i.id) FROM identities i WHERE i.customer_id = ? AND i.channel = a.channel),
                         (SELECT min(i.id) FROM identities i WHERE i.customer_id = ?))
            FROM accounts a WHERE a.id = ? RETURNING id)"_s,
                fresh.customer, fresh.threadKey, fresh.subject, fresh.subjectKey, figures.preview, toString(status),
                unread, figures.messages, figures.firstMessageAt, figures.lastMessageAt, figures.waitingSince, queued,
                version, figures.waitingSince, fresh.customer, fresh.identity, fresh.customer, fresh.customer,
                fresh.account)
        .transform([](qint64 id) { return ConversationId(id); });
}

/// Where a conversation that begins stands in the queue, if its customer waits.
Result<std::optional<Instant>> ConversationWriter::queueAt(const NewConversation &fresh,
                                                           std::optional<Instant> waitingSince)
{
    if (!waitingSince)
        return waitingSince;
    ReachQueue queue(m_session);
    if (!m_reachRule) {
        FM_ASSIGN(m_reachRule, queue.rule());
    }
    FM_ASSIGN(const Milliseconds ahead, queue.headStartOf(fresh.account, fresh.customer, *m_reachRule));
    return std::optional(*waitingSince - ahead);
}

Result<void> ConversationWriter::refresh(Transaction &transaction, const QHash<ConversationId, int> &changes)
{
    static const QString update = uR"(
        UPDATE conversations SET messages = ?, first_message_at = ?, last_message_at = ?, preview = ?, waiting_since = ?,
            queue_at = ?, version = version + ?, reach = )"_s +
                                  reachSql() + u", due_at = "_s + dueAtSql(u"?"_s, u"snoozed_until"_s) +
                                  u" WHERE id = ?"_s;
    FM_ASSIGN(auto figures, storedFigures(changes.keys()));
    FM_TRY(addWaiting(figures));
    QList<ConversationId> waiting;
    for (const auto &[id, each] : figures.asKeyValueRange()) {
        if (each.waitingSince)
            waiting.append(id);
    }
    FM_ASSIGN(const auto ahead, ReachQueue(m_session).headStarts(waiting));
    for (const auto &[id, grown] : changes.asKeyValueRange()) {
        const ConversationFigures &each = figures[id];
        const auto queued = each.waitingSince ? std::optional(*each.waitingSince - ahead.value(id)) : std::nullopt;
        FM_TRY(m_session.exec(update, each.messages, each.firstMessageAt, each.lastMessageAt, each.preview,
                              each.waitingSince, queued, grown, each.waitingSince, id));
        transaction.changes().conversations.insert(id);
    }
    return {};
}

Result<QHash<ConversationId, ConversationFigures>> ConversationWriter::storedFigures(const QList<ConversationId> &ids)
{
    FM_ASSIGN(const auto rows, (
                                   m_session.all<FiguresRow>(uR"(
        SELECT f.value, f.count, COALESCE(f.first_at, 0), COALESCE(f.last_at, 0), COALESCE(substr(n.text, 1, 400), '')
        FROM (SELECT each.value,
                     (SELECT count(*) FROM messages WHERE conversation_id = each.value) AS count,
                     (SELECT min(at) FROM messages WHERE conversation_id = each.value) AS first_at,
                     (SELECT max(at) FROM messages WHERE conversation_id = each.value) AS last_at,
                     (SELECT id FROM messages WHERE conversation_id = each.value AND direction <> 'note'
                      ORDER BY at DESC, id DESC LIMIT 1) AS newest
              FROM )"_s + numbersFromJson(m_session.engine()) + u") AS f LEFT JOIN messages n ON n.id = f.newest"_s,
                                                             readFigures, jsonList(ids))));
    QHash<ConversationId, ConversationFigures> figures;
    for (const auto &[id, each] : rows)
        figures.insert(id, each);
    return figures;
}

Result<void> ConversationWriter::addWaiting(QHash<ConversationId, ConversationFigures> &figures)
{
    FM_ASSIGN(const auto events,
              (m_session.all<Event>(u"SELECT e.conversation_id, e.id, e.kind, e.at, e.automatic, e.message_id FROM "_s +
                                        numbersFromJson(m_session.engine()) +
                                        u" CROSS JOIN events e WHERE e.conversation_id = each.value"_s,
                                    readLogged, jsonList(figures.keys()))));
    QHash<ConversationId, QList<Event>> logs;
    for (const Event &event : events)
        logs[event.conversation].append(event);
    for (const auto &[id, log] : logs.asKeyValueRange())
        figures[id].waitingSince = waitingSinceOf(log);
    return {};
}

Result<void> ConversationWriter::setIdentity(Transaction &transaction, ConversationId id, IdentityId identity,
                                             CustomerId customer)
{
    FM_TRY(m_session.exec(u"UPDATE conversations SET identity_id = ?, customer_id = ? WHERE id = ?"_s, identity,
                          customer, id));
    transaction.changes().conversations.insert(id);
    return {};
}

}
