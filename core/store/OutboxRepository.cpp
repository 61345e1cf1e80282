// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutboxRepository.h"

#include "core/store/JsonList.h"
#include "core/store/OutgoingJson.h"
#include "core/store/ReplyJson.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString outboxColumns = uR"(
    id, account_id, conversation_id, message, state, agent, attempt, not_before, left_at, claimed_by, lease_until,
    remote_id, error, created_at, updated_at, undelivered, after_id, draft_id, notice_id, zone, unless_written,
    seen_version, approver, origin)"_s;

const QString selectOutbox = u"SELECT "_s + outboxColumns + u" FROM outbox"_s;

OutboxItem readItem(const Row &row)
{
    OutboxItem item;
    item.id = row.id<OutboxId>(0);
    item.message = outgoingFromJson(row.text(3));
    item.message.account = row.id<AccountId>(1);
    item.message.conversation = row.id<ConversationId>(2);
    item.state = outboxStateFromString(row.text(4)).value_or(OutboxState::Uncertain);
    item.agent = row.text(5);
    item.attempt = row.number(6);
    item.notBefore = row.instant(7);
    item.leftAt = row.maybeInstant(8);
    item.claimedBy = row.text(9);
    item.leaseUntil = row.maybeInstant(10);
    item.remoteId = row.text(11);
    item.error = row.text(12);
    item.createdAt = row.instant(13);
    item.updatedAt = row.instant(14);
    item.undelivered = row.text(15);
    item.after = row.id<OutboxId>(16);
    item.draft = row.id<DraftId>(17);
    item.notice = row.id<NoticeId>(18);
    item.zone = row.text(19);
    item.unlessWritten = row.truth(20);
    item.seenVersion = row.integer(21);
    item.approver = row.text(22);
    item.origin = originFromJson(row.text(23));
    return item;
}

/// Of a SELECT from outbox: nothing has to go out before it.
const QString isFree =
    u" AND (after_id IS NULL OR EXISTS (SELECT 1 FROM outbox earlier WHERE earlier.id = outbox.after_id "
    "AND earlier.state IN ('sent', 'confirmed')))"_s;

/// What a second person does.
bool isJudgement(OutboxEvent event)
{
    return event == OutboxEvent::Approved || event == OutboxEvent::SentBack;
}

void note(Transaction &transaction, const OutboxItem &item)
{
    transaction.changes().outbox.insert(item.id);
    transaction.changes().conversations.insert(item.message.conversation);
}

}

Result<OutboxId> OutboxRepository::enqueue(Transaction &transaction, const OutboxItem &item)
{
    FM_ASSIGN(const qint64 id,
              m_session.insert(uR"(
        INSERT INTO outbox (account_id, conversation_id, message, key, state, agent, not_before, created_at, updated_at,
                            after_id, draft_id, notice_id, zone, unless_written, seen_version, origin)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), ?, ?, ?, ?)
        RETURNING id)"_s,
                               item.message.account, item.message.conversation, outgoingToJson(item.message),
                               item.message.key, toString(item.state), item.agent, item.notBefore, item.createdAt,
                               item.createdAt, item.after, item.draft, item.notice, item.zone, item.unlessWritten,
                               item.seenVersion, toJsonText(item.origin)));
    FM_TRY(addFiles(OutboxId(id), item.message.files));
    FM_TRY(addStep(OutboxId(id), {item.createdAt, {}, item.state, item.agent, {}}));
    transaction.changes().outbox.insert(OutboxId(id));
    transaction.changes().conversations.insert(item.message.conversation);
    return OutboxId(id);
}

Result<void> OutboxRepository::noteReturned(Transaction &transaction, OutboxId id, const QString &words)
{
    FM_TRY(m_session.exec(u"UPDATE outbox SET undelivered = ? WHERE id = ?"_s, words, id));
    transaction.changes().outbox.insert(id);
    return {};
}

Result<std::optional<OutboxItem>> OutboxRepository::find(OutboxId id)
{
    return m_session.first<OutboxItem>(selectOutbox + u" WHERE id = ?"_s, readItem, id);
}

Result<QList<OutboxItem>> OutboxRepository::ofConversation(ConversationId id)
{
    return m_session.all<OutboxItem>(selectOutbox + u" WHERE conversation_id = ? ORDER BY id"_s, readItem, id);
}

Result<QList<OutboxItem>> OutboxRepository::all(int limit)
{
    return m_session.all<OutboxItem>(selectOutbox + u" ORDER BY id DESC LIMIT ?"_s, readItem, limit);
}

Result<QList<OutboxItem>> OutboxRepository::inStates(const QList<OutboxState> &states, int limit)
{
    QStringList names;
    for (const OutboxState state : states)
        names.append(toString(state));
    const QString given = u"(SELECT value FROM "_s + textsFromJson(m_session.engine()) + u')';
    const QString where = states.isEmpty() ? u" WHERE ? <> ''"_s : u" WHERE state IN "_s + given;
    const QString most = limit > 0 ? u" LIMIT %1"_s.arg(limit) : QString();
    return m_session.all<OutboxItem>(selectOutbox + where + u" ORDER BY id DESC"_s + most, readItem, jsonList(names));
}

Result<QList<OutboxItem>> OutboxRepository::pending()
{
    return m_session.all<OutboxItem>(selectOutbox + u" WHERE state IN ('queued', 'sending', 'uncertain') ORDER BY id"_s,
                                     readItem);
}

Result<std::optional<OutboxItem>> OutboxRepository::claimDue(Transaction &transaction, AccountId account,
                                                             const QString &claimer, Instant now, Instant leaseUntil)
{
    FM_ASSIGN(auto item, (m_session.first<OutboxItem>(uR"(
        UPDATE outbox SET state = 'sending', attempt = attempt + 1, claimed_by = ?, lease_until = ?, left_at = NULL,
                          updated_at = ?
        WHERE state = 'queued' AND id = (SELECT id FROM outbox
                                         WHERE state = 'queued' AND account_id = ? AND not_before <= ?)"_s +
                                                          isFree + uR"(
                                         ORDER BY id LIMIT 1)
        RETURNING )"_s + outboxColumns,
                                                      readItem, claimer, leaseUntil, now, account, now)));
    if (!item)
        return item;
    FM_TRY(answerPartBefore(*item));
    FM_TRY(addStep(item->id, {now, OutboxEvent::Claimed, OutboxState::Sending, {}, {}}));
    FM_ASSIGN(item->message.files, files(item->id));
    note(transaction, *item);
    return item;
}

Result<void> OutboxRepository::markLeaving(Transaction &transaction, OutboxId id, const QString &claimer, Instant now,
                                           Instant leaseUntil)
{
    FM_ASSIGN(const qint64 marked, m_session.exec(uR"(
        UPDATE outbox SET left_at = ?, lease_until = ?, updated_at = ?
        WHERE id = ? AND state = 'sending' AND claimed_by = ?)"_s,
                                                  now, leaseUntil, now, id, claimer));
    if (marked != 1)
        return Error{ErrorKind::Conflict, u"another sender has taken this reply"_s, {}};
    transaction.changes().outbox.insert(id);
    return {};
}

Result<OutboxState> OutboxRepository::apply(Transaction &transaction, OutboxId id, OutboxEvent event,
                                            const OutboxChange &change, Instant now, const QString &claimer)
{
    FM_ASSIGN(const auto item, find(id));
    if (!item)
        return Error{ErrorKind::NotFound, u"there is no such reply in the outbox"_s, {}};
    const auto following = next(item->state, event);
    if (!following || (!claimer.isEmpty() && item->claimedBy != claimer))
        return Error{ErrorKind::Conflict, u"the reply is %1 by now"_s.arg(toString(item->state)), {}};
    const bool atRest = *following != OutboxState::Uncertain;
    FM_ASSIGN(const qint64 changed,
              m_session.exec(uR"(
        UPDATE outbox SET state = ?, error = ?, remote_id = ?, not_before = ?, claimed_by = '', lease_until = NULL,
                          left_at = ?, updated_at = ?, approver = ?
        WHERE id = ? AND state = ?)"_s,
                             toString(*following), change.error,
                             change.remoteId.isEmpty() ? item->remoteId : change.remoteId,
                             change.notBefore.value_or(item->notBefore), atRest ? std::nullopt : item->leftAt, now,
                             isJudgement(event) ? change.agent : item->approver, id, toString(item->state)));
    if (changed != 1)
        return Error{ErrorKind::Conflict, u"somebody else was quicker"_s, {}};
    FM_TRY(addStep(id, {now, event, *following, change.agent, change.error}));
    if (*following == OutboxState::Rejected)
        FM_TRY(tellPartsAfter(transaction, id, u"waits for the part before it, which was refused"_s, now));
    else if (item->state == OutboxState::Rejected)
        FM_TRY(tellPartsAfter(transaction, id, {}, now));
    note(transaction, *item);
    return *following;
}

Result<int> OutboxRepository::releaseAbandoned(Transaction &transaction, const QString &deadClaimer, Instant now)
{
    FM_ASSIGN(const auto abandoned,
              (m_session.all<OutboxItem>(
                  selectOutbox + u" WHERE state = 'sending' AND (claimed_by = ? OR lease_until < ?) ORDER BY id"_s,
                  readItem, deadClaimer, now)));
    for (const OutboxItem &item : abandoned) {
        const auto event = item.leftAt ? OutboxEvent::FateUnknown : OutboxEvent::Retry;
        const QString why = item.leftAt ? u"the sender stopped before the answer came"_s : QString();
        FM_TRY(apply(transaction, item.id, event, {why, {}, now}, now));
    }
    return static_cast<int>(abandoned.size());
}

Result<QList<OutboxItem>> OutboxRepository::ownMessages(AccountId account, const QStringList &keysOrRemoteIds)
{
    if (keysOrRemoteIds.isEmpty())
        return QList<OutboxItem>();
    const QString ids = jsonList(keysOrRemoteIds);
    const QString given = u"(SELECT value FROM "_s + textsFromJson(m_session.engine()) + u')';
    return m_session.all<OutboxItem>(selectOutbox + u" WHERE account_id = ? AND (key IN "_s + given +
                                         u" OR (remote_id <> '' AND remote_id IN "_s + given + u")) ORDER BY id"_s,
                                     readItem, account, ids, ids);
}

Result<QList<OutboxItem>> OutboxRepository::unlessWritten()
{
    return m_session.all<OutboxItem>(
        selectOutbox + u" WHERE state IN ('queued', 'held') AND unless_written <> 0 ORDER BY id"_s, readItem);
}

Result<QSet<OutboxId>> OutboxRepository::waitingForAnother()
{
    FM_ASSIGN(const auto ids,
              (m_session.all<OutboxId>(u"SELECT id FROM outbox WHERE state = 'queued' AND NOT (TRUE "_s + isFree + u')',
                                       [](const Row &row) { return row.id<OutboxId>(0); })));
    return QSet<OutboxId>(ids.cbegin(), ids.cend());
}

Result<QList<OutboxItem>> OutboxRepository::thread(OutboxId id)
{
    return m_session.all<OutboxItem>(uR"(
        WITH RECURSIVE back (id, after_id) AS (
            SELECT id, after_id FROM outbox WHERE id = ?
            UNION SELECT o.id, o.after_id FROM outbox o JOIN back b ON o.id = b.after_id),
        parts (id) AS (
            SELECT id FROM back WHERE after_id IS NULL
            UNION SELECT o.id FROM outbox o JOIN parts p ON o.after_id = p.id))"_s +
                                         selectOutbox + u" WHERE id IN (SELECT id FROM parts) ORDER BY id"_s,
                                     readItem, id);
}

}
