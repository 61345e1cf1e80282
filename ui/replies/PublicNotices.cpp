// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/store/NoticeRepository.h"
#include "ui/WorkspaceReplies.h"

#include <memory>

namespace firstmile
{

namespace
{

/// What the batches of a notice work with, and what they came to so far.
template <class T>
struct NoticeRun
{
    Database &database;
    const Clock &clock;
    QString agent;
    NoticeId notice;
    QObject *scope;
    Promise<T> promise;
    T sum;
};

using NoticeSendRun = std::shared_ptr<NoticeRun<NoticeSent>>;
using NoticeUndoRun = std::shared_ptr<NoticeRun<NoticeUndone>>;

/// A transaction each, so that others can write in between.
void sendBatch(const NoticeSendRun &run)
{
    const auto step = run->database.write([notice = run->notice, agent = run->agent,
                                           now = run->clock.now()](Transaction &transaction) -> Result<NoticeSent> {
        FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
        return sendNotice(transaction, notice, agent, rules.undoWindow, now);
    });
    whenDone(step, run->scope, [run](const Result<NoticeSent> &batch) {
        if (!batch)
            return run->promise.settle(batch.error());
        run->sum.queued += batch->queued;
        run->sum.left += batch->left;
        run->sum.held = run->sum.held || batch->held;
        run->sum.remaining = batch->remaining;
        batch->remaining > 0 ? sendBatch(run) : run->promise.settle(run->sum);
    });
}

void undoBatch(const NoticeUndoRun &run)
{
    const auto step =
        run->database.write([notice = run->notice, agent = run->agent, now = run->clock.now()](
                                Transaction &transaction) { return undoNotice(transaction, notice, agent, now); });
    whenDone(step, run->scope, [run](const Result<NoticeUndone> &batch) {
        if (!batch)
            return run->promise.settle(batch.error());
        run->sum.takenBack += batch->takenBack;
        run->sum.left = batch->left;
        run->sum.isWhole = batch->isWhole;
        batch->isWhole ? run->promise.settle(run->sum) : undoBatch(run);
    });
}

}

Async<QList<PublicNotice>> WorkspaceReplies::notices()
{
    return m_parts.database.read([](Session &session) { return NoticeRepository(session).all(); });
}

Async<NoticeId> WorkspaceReplies::saveNotice(const PublicNotice &notice, const QList<ConversationId> &recipients)
{
    PublicNotice signedBy = notice;
    if (!notice.id && notice.createdBy.isEmpty()) { // one that was removed comes back with its own
        signedBy.createdAt = m_parts.clock.now();
        signedBy.createdBy = m_agent;
    }
    return m_parts.database.write([signedBy, recipients](Transaction &transaction) -> Result<NoticeId> {
        FM_ASSIGN(const NoticeId id, NoticeRepository(transaction).save(transaction, signedBy));
        FM_TRY(NoticeRepository(transaction).setRecipients(transaction, id, recipients));
        return id;
    });
}

Async<void> WorkspaceReplies::removeNotice(NoticeId notice)
{
    return m_parts.database.write(
        [notice](Transaction &transaction) { return NoticeRepository(transaction).remove(transaction, notice); });
}

Async<QList<NoticeRecipient>> WorkspaceReplies::previewNotice(NoticeId notice)
{
    return m_parts.database.read(
        [notice, agent = m_agent, now = m_parts.clock.now()](Session &session) {
            return firstmile::previewNotice(session, notice, agent, now);
        },
        Database::Lane::Background);
}

Async<QList<NoticeRecipient>> WorkspaceReplies::noticeRecipients(NoticeId notice)
{
    return m_parts.database.read([notice](Session &session) { return NoticeRepository(session).recipients(notice); });
}

Async<NoticeSent> WorkspaceReplies::sendNotice(NoticeId notice)
{
    const NoticeSendRun run(new NoticeRun<NoticeSent>{m_parts.database, m_parts.clock, m_agent, notice, this, {}, {}});
    const auto done = run->promise.future();
    sendBatch(run);
    return done;
}

Async<NoticeUndone> WorkspaceReplies::undoNotice(NoticeId notice)
{
    const NoticeUndoRun run(
        new NoticeRun<NoticeUndone>{m_parts.database, m_parts.clock, m_agent, notice, this, {}, {}});
    const auto done = run->promise.future();
    undoBatch(run);
    return done;
}

}
