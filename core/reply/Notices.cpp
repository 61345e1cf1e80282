// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Notices.h"

#include "core/reply/NoticeText.h"
#include "core/reply/ReplyRequest.h"
#include "core/store/NoticeRepository.h"
#include "core/store/OutboxRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<PublicNotice> demandedNotice(Session &session, NoticeId id)
{
    FM_ASSIGN(const auto notice, NoticeRepository(session).find(id));
    if (!notice)
        return Error{ErrorKind::NotFound, u"there is no notice %1"_s.arg(id.value), {}};
    return *notice;
}

/// Says when the next reply on an account may leave.
class NoticeThrottle
{
public:
    NoticeThrottle(int perMinute, Instant first, const QHash<AccountId, Instant> &last) : m_first(first), m_last(last)
    {
        if (perMinute > 0)
            m_gap = Milliseconds(std::chrono::minutes(1)) / perMinute;
    }

    Instant next(AccountId account) const
    {
        const auto last = m_last.constFind(account);
        return last == m_last.cend() || m_gap == Milliseconds(0) ? m_first : std::max(m_first, *last + m_gap);
    }

    void take(AccountId account, Instant at) { m_last.insert(account, at); }

private:
    Instant m_first;
    QHash<AccountId, Instant> m_last;
    Milliseconds m_gap{0};
};

/// One of them that cannot go out does not stop the others; a store that fails does.
bool stopsNotice(const Error &error)
{
    return error.kind != ErrorKind::Rejected && error.kind != ErrorKind::Forbidden &&
           error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Conflict;
}

/// Queues a notice for one after another.
class NoticeSending
{
public:
    NoticeSending(Transaction &transaction, const PublicNotice &notice, QString agent, Instant now,
                  NoticeThrottle throttle)
        : m_transaction(transaction)
        , m_notice(notice)
        , m_agent(std::move(agent))
        , m_now(now)
        , m_throttle(std::move(throttle))
    {}

    Result<void> take(ConversationId conversation)
    {
        FM_ASSIGN(const NoticeText said, noticeTextFor(m_transaction, m_notice, conversation, m_agent, m_now));
        if (!said.whyNot.isEmpty())
            return leave(conversation, said.whyNot);
        const Instant at = m_throttle.next(said.account);
        ReplyRequest request;
        request.conversation = conversation;
        request.text = said.text;
        request.agent = m_agent;
        request.undoWindow = at - m_now;
        request.notice = m_notice.id;
        const auto item = queueReply(m_transaction, request, m_now);
        if (!item)
            return stopsNotice(item.error()) ? Result<void>(item.error()) : leave(conversation, item.error().detail);
        m_throttle.take(said.account, at);
        ++m_sent.queued;
        m_sent.held = m_sent.held || item->state == OutboxState::Held;
        return NoticeRepository(m_transaction).setOutcome(m_transaction, m_notice.id, conversation, item->id, {});
    }

    const NoticeSent &sent() const { return m_sent; }

private:
    Result<void> leave(ConversationId conversation, const QString &whyNot)
    {
        ++m_sent.left;
        return NoticeRepository(m_transaction).setOutcome(m_transaction, m_notice.id, conversation, {}, whyNot);
    }

    Transaction &m_transaction;
    const PublicNotice &m_notice;
    QString m_agent;
    Instant m_now;
    NoticeThrottle m_throttle;
    NoticeSent m_sent;
};

}

Result<QList<NoticeRecipient>> previewNotice(Session &session, NoticeId id, const QString &agent, Instant now)
{
    FM_ASSIGN(const PublicNotice notice, demandedNotice(session, id));
    FM_ASSIGN(auto recipients, NoticeRepository(session).recipients(id));
    for (NoticeRecipient &each : recipients) {
        if (each.outbox)
            continue; // it has its text
        FM_ASSIGN(const NoticeText said, noticeTextFor(session, notice, each.conversation, agent, now));
        each.text = said.text;
        if (each.whyNot.isEmpty())
            each.whyNot = said.whyNot;
    }
    return recipients;
}

Result<NoticeSent> sendNotice(Transaction &transaction, NoticeId id, const QString &agent, Milliseconds undoWindow,
                              Instant now)
{
    NoticeRepository notices(transaction);
    FM_TRY(notices.setState(transaction, id, NoticeState::Sending, now)); // one at a time from here on
    FM_ASSIGN(const PublicNotice notice, demandedNotice(transaction, id));
    FM_ASSIGN(const auto batch, notices.unqueued(id, noticeBatch));
    if (batch.isEmpty()) {
        FM_ASSIGN(const auto all, notices.recipients(id));
        return all.isEmpty() ? Error{ErrorKind::Rejected, u"the notice is for nobody"_s, {}}
                             : Error{ErrorKind::Conflict, u"the notice was sent already"_s, {}};
    }
    FM_ASSIGN(const auto last, notices.lastTimes(id));
    NoticeSending sending(transaction, notice, agent, now, {notice.perMinute, now + undoWindow, last});
    for (const ConversationId each : batch)
        FM_TRY(sending.take(each));
    NoticeSent sent = sending.sent();
    FM_ASSIGN(sent.remaining, notices.countUnqueued(id));
    return sent;
}

Result<NoticeUndone> undoNotice(Transaction &transaction, NoticeId id, const QString &agent, Instant now)
{
    NoticeRepository notices(transaction);
    FM_TRY(notices.setState(transaction, id, NoticeState::Undone, now));
    FM_ASSIGN(const auto batch, notices.recallable(id, noticeBatch));
    NoticeUndone undone;
    for (const OutboxId each : batch) {
        const auto taken =
            OutboxRepository(transaction).apply(transaction, each, OutboxEvent::Undone, {{}, {}, {}, agent}, now);
        if (taken)
            ++undone.takenBack;
        else if (taken.error().kind != ErrorKind::Conflict)
            return taken.error();
    }
    undone.isWhole = batch.size() < noticeBatch;
    FM_ASSIGN(undone.left, notices.countOnTheirWay(id));
    return undone;
}

}
