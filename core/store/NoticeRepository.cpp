// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/NoticeRepository.h"

#include "core/store/JsonList.h"
#include "core/store/OutgoingJson.h"
#include "core/store/ReplyJson.h"

#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString selectNotice =
    u"SELECT id, title, text, variants, state, per_minute, created_at, created_by, sent_at FROM notices"_s;

PublicNotice readNotice(const Row &row)
{
    PublicNotice notice;
    notice.id = row.id<NoticeId>(0);
    notice.title = row.text(1);
    notice.text = row.text(2);
    notice.variants = channelTextsFromJson(row.text(3));
    notice.state = noticeStateFromString(row.text(4)).value_or(NoticeState::Undone);
    notice.perMinute = row.number(5);
    notice.createdAt = row.instant(6);
    notice.createdBy = row.text(7);
    notice.sentAt = row.maybeInstant(8);
    return notice;
}

NoticeRecipient readRecipient(const Row &row)
{
    NoticeRecipient recipient;
    recipient.conversation = row.id<ConversationId>(0);
    recipient.channel = channelFromString(row.text(1)).value_or(Channel::Email);
    recipient.customerName = row.text(2);
    recipient.whyNot = row.text(3);
    recipient.outbox = row.id<OutboxId>(4);
    if (recipient.outbox) {
        recipient.state = outboxStateFromString(row.text(5)).value_or(OutboxState::Uncertain);
        recipient.error = row.text(6);
        recipient.text = outgoingFromJson(row.text(7)).text;
    }
    return recipient;
}

Error noSuchNotice(NoticeId id)
{
    return Error{ErrorKind::NotFound, u"there is no notice %1"_s.arg(id.value), {}};
}

Result<void> refuseNotice(const PublicNotice &notice)
{
    const auto rejected = [](const QString &why) { return Error{ErrorKind::Rejected, why, {}}; };
    if (notice.title.trimmed().isEmpty())
        return rejected(u"a notice needs a title"_s);
    if (notice.text.trimmed().isEmpty())
        return rejected(u"a notice needs a text"_s);
    if (notice.perMinute < 0)
        return rejected(u"how many leave in a minute is 0 or more"_s);
    return {};
}

QString noticeStateBefore(NoticeState state)
{
    return toString(state == NoticeState::Undone ? NoticeState::Sending : NoticeState::Draft);
}

}

Result<QList<PublicNotice>> NoticeRepository::all()
{
    return m_session.all<PublicNotice>(selectNotice + u" ORDER BY id DESC"_s, readNotice);
}

Result<std::optional<PublicNotice>> NoticeRepository::find(NoticeId id)
{
    return m_session.first<PublicNotice>(selectNotice + u" WHERE id = ?"_s, readNotice, id);
}

Result<PublicNotice> NoticeRepository::demandDraft(NoticeId id)
{
    FM_ASSIGN(const auto standing, find(id));
    if (!standing)
        return noSuchNotice(id);
    if (standing->state != NoticeState::Draft)
        return Error{ErrorKind::Conflict, u"the notice was sent already"_s, {}};
    return *standing;
}

Result<NoticeId> NoticeRepository::save(Transaction &transaction, const PublicNotice &notice)
{
    FM_TRY(refuseNotice(notice));
    transaction.changes().notices = true;
    if (!notice.id) {
        FM_ASSIGN(const qint64 id,
                  m_session.insert(u"INSERT INTO notices (title, text, variants, state, per_minute, created_at, "
                                   "created_by) VALUES (?, ?, ?, 'draft', ?, ?, ?) RETURNING id"_s,
                                   notice.title.trimmed(), notice.text, toJsonText(notice.variants), notice.perMinute,
                                   notice.createdAt, notice.createdBy));
        return NoticeId(id);
    }
    FM_TRY(demandDraft(notice.id));
    FM_ASSIGN(const qint64 touched,
              m_session.exec(u"UPDATE notices SET title = ?, text = ?, variants = ?, per_minute = ? "
                             "WHERE id = ? AND state = 'draft'"_s,
                             notice.title.trimmed(), notice.text, toJsonText(notice.variants), notice.perMinute,
                             notice.id));
    if (touched == 0)
        return Error{ErrorKind::Conflict, u"the notice was sent already"_s, {}};
    return notice.id;
}

Result<void> NoticeRepository::remove(Transaction &transaction, NoticeId id)
{
    FM_TRY(demandDraft(id));
    FM_ASSIGN(const qint64 removed, m_session.exec(u"DELETE FROM notices WHERE id = ? AND state = 'draft'"_s, id));
    if (removed == 0)
        return Error{ErrorKind::Conflict, u"the notice was sent already"_s, {}};
    transaction.changes().notices = true;
    return {};
}

Result<void> NoticeRepository::setState(Transaction &transaction, NoticeId id, NoticeState state, Instant now)
{
    // Even where nothing changes the row is written, so that whoever comes second waits.
    FM_ASSIGN(const qint64 touched,
              m_session.exec(u"UPDATE notices SET state = ?, sent_at = COALESCE(sent_at, CAST(? AS BIGINT)) "
                             "WHERE id = ? AND state IN (?, ?)"_s,
                             toString(state), now, id, toString(state), noticeStateBefore(state)));
    if (touched == 1) {
        transaction.changes().notices = true;
        return {};
    }
    FM_ASSIGN(const auto standing, find(id));
    if (!standing)
        return noSuchNotice(id);
    return Error{ErrorKind::Conflict,
                 standing->state == NoticeState::Undone ? u"the notice was taken back"_s : u"the notice was not sent"_s,
                 {}};
}

Result<void> NoticeRepository::setRecipients(Transaction &transaction, NoticeId id,
                                             const QList<ConversationId> &conversations)
{
    FM_TRY(demandDraft(id));
    FM_TRY(m_session.exec(u"DELETE FROM notice_recipients WHERE notice_id = ?"_s, id));
    const QSet<ConversationId> once(conversations.cbegin(), conversations.cend());
    FM_ASSIGN(const qint64 added,
              m_session.exec(u"INSERT INTO notice_recipients (notice_id, conversation_id) "
                             "SELECT CAST(? AS BIGINT), c.id FROM conversations c WHERE c.id IN (SELECT value FROM "_s +
                                 numbersFromJson(m_session.engine()) + u')',
                             id, jsonList(once.values())));
    if (added != once.size())
        return Error{ErrorKind::NotFound, u"one of the conversations is not there"_s, {}};
    transaction.changes().notices = true;
    return {};
}

Result<void> NoticeRepository::setOutcome(Transaction &transaction, NoticeId id, ConversationId conversation,
                                          OutboxId outbox, const QString &whyNot)
{
    FM_ASSIGN(const qint64 touched,
              m_session.exec(u"UPDATE notice_recipients SET outbox_id = CAST(? AS BIGINT), why_not = ? "
                             "WHERE notice_id = ? AND conversation_id = ?"_s,
                             outbox, whyNot, id, conversation));
    if (touched == 0)
        return Error{ErrorKind::NotFound, u"the notice is not for conversation %1"_s.arg(conversation.toString()), {}};
    transaction.changes().notices = true;
    return {};
}

Result<QList<NoticeRecipient>> NoticeRepository::recipients(NoticeId id)
{
    return m_session.all<NoticeRecipient>(
        u"SELECT r.conversation_id, a.channel, k.name, r.why_not, r.outbox_id, o.state, o.error, o.message "
        "FROM notice_recipients r JOIN conversations c ON c.id = r.conversation_id "
        "JOIN accounts a ON a.id = c.account_id JOIN customers k ON k.id = c.customer_id "
        "LEFT JOIN outbox o ON o.id = r.outbox_id WHERE r.notice_id = ? ORDER BY r.conversation_id"_s,
        readRecipient, id);
}

Result<QList<ConversationId>> NoticeRepository::unqueued(NoticeId id, int limit)
{
    return m_session.all<ConversationId>(
        u"SELECT conversation_id FROM notice_recipients WHERE notice_id = ? AND outbox_id IS NULL AND why_not = '' "
        "ORDER BY conversation_id LIMIT ?"_s,
        [](const Row &row) { return row.id<ConversationId>(0); }, id, limit);
}

Result<int> NoticeRepository::number(const QString &sql, NoticeId id)
{
    FM_ASSIGN(const auto count, (m_session.first<int>(
                                    sql, [](const Row &row) { return row.number(0); }, id)));
    return count.value_or(0);
}

Result<int> NoticeRepository::countUnqueued(NoticeId id)
{
    return number(u"SELECT count(*) FROM notice_recipients WHERE notice_id = ? AND outbox_id IS NULL "
                  "AND why_not = ''"_s,
                  id);
}

Result<QList<OutboxId>> NoticeRepository::recallable(NoticeId id, int limit)
{
    return m_session.all<OutboxId>(
        u"SELECT id FROM outbox WHERE notice_id = ? AND state IN ('held', 'queued', "
        "'rejected') ORDER BY id LIMIT ?"_s,
        [](const Row &row) { return row.id<OutboxId>(0); }, id, limit);
}

Result<int> NoticeRepository::countOnTheirWay(NoticeId id)
{
    return number(u"SELECT count(*) FROM outbox WHERE notice_id = ? AND state <> 'cancelled'"_s, id);
}

Result<QHash<AccountId, Instant>> NoticeRepository::lastTimes(NoticeId id)
{
    using Last = std::pair<AccountId, Instant>;
    FM_ASSIGN(const auto rows,
              (m_session.all<Last>(
                  u"SELECT account_id, max(not_before) FROM outbox WHERE notice_id = ? GROUP BY account_id"_s,
                  [](const Row &row) { return Last(row.id<AccountId>(0), row.instant(1)); }, id)));
    QHash<AccountId, Instant> times;
    for (const auto &[account, time] : rows)
        times.insert(account, time);
    return times;
}

Result<void> NoticeRepository::refile(Transaction &transaction, ConversationId from, ConversationId to)
{
    // Where both were to get it, what became of the one that stays counts.
    FM_ASSIGN(const qint64 moved,
              m_session.exec(u"UPDATE notice_recipients SET conversation_id = ? WHERE conversation_id = ? "
                             "AND NOT EXISTS (SELECT 1 FROM notice_recipients there WHERE there.conversation_id = ? "
                             "AND there.notice_id = notice_recipients.notice_id)"_s,
                             to, from, to));
    if (moved > 0)
        transaction.changes().notices = true;
    return {};
}

}
