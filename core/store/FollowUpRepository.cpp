// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FollowUpRepository.h"

#include "core/store/CustomerGroup.h"
#include "core/store/JsonList.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString followUpColumns = u"f.id, f.customer_id, f.conversation_id, f.kind, f.text, f.due_at, f.created_at, "
                                "f.agent, f.assignee, f.done_at, f.done_by, f.outcome, f.phone, f.until_at"_s;

FollowUp readFollowUp(const Row &row)
{
    FollowUp followUp;
    followUp.id = row.id<FollowUpId>(0);
    followUp.customer = row.id<CustomerId>(1);
    followUp.conversation = row.id<ConversationId>(2);
    followUp.kind = followUpKindFromString(row.text(3)).value_or(FollowUpKind::Task);
    followUp.text = row.text(4);
    followUp.dueAt = row.instant(5);
    followUp.createdAt = row.instant(6);
    followUp.agent = row.text(7);
    followUp.assignee = row.text(8);
    followUp.doneAt = row.maybeInstant(9);
    followUp.doneBy = row.text(10);
    followUp.outcome = row.text(11);
    followUp.phone = row.text(12);
    followUp.until = row.maybeInstant(13);
    return followUp;
}

void noteFollowUp(Transaction &transaction, const FollowUp &followUp)
{
    transaction.changes().followUps = true;
    transaction.changes().customers.insert(followUp.customer);
    if (followUp.conversation)
        transaction.changes().conversations.insert(followUp.conversation);
}

bool comesBefore(const FollowUp &one, const FollowUp &other)
{
    if (one.doneAt.has_value() != other.doneAt.has_value())
        return !one.doneAt;
    if (!one.doneAt)
        return std::pair(one.dueAt, one.id) < std::pair(other.dueAt, other.id);
    return std::pair(*one.doneAt, one.id) > std::pair(*other.doneAt, other.id);
}

}

Result<FollowUpId> FollowUpRepository::add(Transaction &transaction, const FollowUp &followUp)
{
    FM_ASSIGN(const qint64 id,
              m_session.insert(
                  u"INSERT INTO follow_ups (customer_id, conversation_id, kind, text, due_at, created_at, agent, "
                  "assignee, done_at, done_by, outcome, phone, until_at) "
                  "VALUES (?, CAST(? AS BIGINT), ?, ?, ?, ?, ?, ?, CAST(? AS BIGINT), ?, ?, ?, CAST(? AS BIGINT)) "
                  "RETURNING id"_s,
                  followUp.customer, followUp.conversation, toString(followUp.kind), followUp.text, followUp.dueAt,
                  followUp.createdAt, followUp.agent, followUp.assignee, followUp.doneAt, followUp.doneBy,
                  followUp.outcome, followUp.phone, followUp.until));
    noteFollowUp(transaction, followUp);
    return FollowUpId(id);
}

Result<void> FollowUpRepository::finish(Transaction &transaction, FollowUpId id, const QString &agent,
                                        const QString &outcome, Instant now)
{
    FM_ASSIGN(const FollowUp standing, demand(id));
    FM_ASSIGN(const qint64 touched, m_session.exec(u"UPDATE follow_ups SET done_at = ?, done_by = ?, outcome = ? "
                                                   "WHERE id = ? AND done_at IS NULL"_s,
                                                   now, agent, outcome, id));
    if (touched == 0)
        return Error{ErrorKind::Conflict, u"the follow-up %1 is done already"_s.arg(id.value), {}};
    noteFollowUp(transaction, standing);
    return {};
}

Result<void> FollowUpRepository::reopen(Transaction &transaction, FollowUpId id)
{
    FM_ASSIGN(const FollowUp standing, demand(id));
    FM_TRY(m_session.exec(u"UPDATE follow_ups SET done_at = NULL, done_by = '', outcome = '' WHERE id = ?"_s, id));
    noteFollowUp(transaction, standing);
    return {};
}

Result<void> FollowUpRepository::change(Transaction &transaction, const FollowUp &followUp)
{
    FM_ASSIGN(const FollowUp standing, demand(followUp.id));
    FM_TRY(m_session.exec(u"UPDATE follow_ups SET text = ?, due_at = ?, assignee = ?, phone = ?, "
                          "until_at = CAST(? AS BIGINT) WHERE id = ?"_s,
                          followUp.text, followUp.dueAt, followUp.assignee, followUp.phone, followUp.until,
                          followUp.id));
    noteFollowUp(transaction, standing);
    return {};
}

Result<void> FollowUpRepository::postpone(Transaction &transaction, FollowUpId id, const QString &outcome,
                                          Instant dueAt, std::optional<Instant> until)
{
    FM_ASSIGN(const FollowUp standing, demand(id));
    FM_ASSIGN(const qint64 touched,
              m_session.exec(u"UPDATE follow_ups SET outcome = ?, due_at = ?, until_at = CAST(? AS BIGINT) "
                             "WHERE id = ? AND done_at IS NULL"_s,
                             outcome, dueAt, until, id));
    if (touched == 0)
        return Error{ErrorKind::Conflict, u"the follow-up %1 is done already"_s.arg(id.value), {}};
    noteFollowUp(transaction, standing);
    return {};
}

Result<void> FollowUpRepository::remove(Transaction &transaction, FollowUpId id)
{
    FM_ASSIGN(const FollowUp standing, demand(id));
    FM_TRY(m_session.exec(u"DELETE FROM follow_ups WHERE id = ?"_s, id));
    noteFollowUp(transaction, standing);
    return {};
}

Result<void> FollowUpRepository::refile(Transaction &transaction, ConversationId from, ConversationId to)
{
    FM_ASSIGN(const qint64 moved,
              m_session.exec(u"UPDATE follow_ups SET conversation_id = ? WHERE conversation_id = ?"_s, to, from));
    if (moved > 0) {
        transaction.changes().followUps = true;
        transaction.changes().conversations += {from, to};
    }
    return {};
}

Result<int> FollowUpRepository::noteDue(Transaction &transaction, Instant since, Instant until)
{
    FM_ASSIGN(
        const auto due,
        (m_session.all<FollowUp>(u"SELECT "_s + followUpColumns +
                                     u" FROM follow_ups f WHERE f.done_at IS NULL AND f.due_at > ? AND f.due_at <= ?"_s,
                                 readFollowUp, since, until)));
    for (const FollowUp &each : due)
        noteFollowUp(transaction, each);
    return static_cast<int>(due.size());
}

Result<std::optional<FollowUp>> FollowUpRepository::find(FollowUpId id)
{
    return m_session.first<FollowUp>(u"SELECT "_s + followUpColumns + u" FROM follow_ups f WHERE f.id = ?"_s,
                                     readFollowUp, id);
}

Result<FollowUp> FollowUpRepository::demand(FollowUpId id)
{
    FM_ASSIGN(const auto found, find(id));
    if (!found)
        return Error{ErrorKind::NotFound, u"there is no follow-up %1"_s.arg(id.value), {}};
    return *found;
}

Result<QList<FollowUp>> FollowUpRepository::of(CustomerId customer)
{
    FM_ASSIGN(const auto group, groupOf(m_session, customer));
    const QString members = jsonList(group);
    const QString from = u" FROM "_s + numbersFromJson(m_session.engine());
    FM_ASSIGN(auto found,
              (m_session.all<FollowUp>(u"SELECT "_s + followUpColumns + from +
                                           u" CROSS JOIN follow_ups f WHERE f.customer_id = each.value "
                                           "AND f.conversation_id IS NULL UNION ALL SELECT "_s +
                                           followUpColumns + from +
                                           u" CROSS JOIN conversations c CROSS JOIN follow_ups f "
                                           "WHERE c.customer_id = each.value AND f.conversation_id = c.id"_s,
                                       readFollowUp, members, members)));
    std::sort(found.begin(), found.end(), comesBefore);
    return found;
}

Result<QList<FollowUp>> FollowUpRepository::all(const QString &assignee, int limit)
{
    return m_session.all<FollowUp>(u"SELECT "_s + followUpColumns +
                                       u" FROM follow_ups f WHERE ? = '' OR f.assignee = ? "
                                       "ORDER BY CASE WHEN f.done_at IS NULL THEN 0 ELSE 1 END, "
                                       "CASE WHEN f.done_at IS NULL THEN f.due_at ELSE -f.done_at END, "
                                       "CASE WHEN f.done_at IS NULL THEN f.id ELSE -f.id END LIMIT ?"_s,
                                   readFollowUp, assignee, assignee, limit);
}

Result<QList<FollowUp>> FollowUpRepository::due(Instant until, const QString &assignee, int limit)
{
    return m_session.all<FollowUp>(u"SELECT "_s + followUpColumns +
                                       u" FROM follow_ups f WHERE f.done_at IS NULL AND f.due_at < ? "
                                       "AND (? = '' OR f.assignee = ?) ORDER BY f.due_at, f.id LIMIT ?"_s,
                                   readFollowUp, until, assignee, assignee, limit);
}

Result<int> FollowUpRepository::countDue(Instant until)
{
    FM_ASSIGN(const auto count, (m_session.first<int>(
                                    u"SELECT count(*) FROM follow_ups WHERE done_at IS NULL AND due_at < ?"_s,
                                    [](const Row &row) { return row.number(0); }, until)));
    return count.value_or(0);
}

}
