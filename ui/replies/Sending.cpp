// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/inbox/ConversationActions.h"
#include "core/reply/CheckedReplyReading.h"
#include "core/reply/ReplyRequest.h"
#include "ui/WorkspaceReplies.h"
#include "ui/replies/OutboxReads.h"
#include "ui/replies/ReplyTurns.h"

namespace firstmile
{

namespace
{

Result<replies::Turn<Queued>> queueAndClose(Transaction &transaction, ReplyRequest request, bool thenClose, Instant now)
{
    FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
    request.undoWindow = rules.undoWindow;
    FM_ASSIGN(const OutboxItem item, queueReply(transaction, request, now));
    if (thenClose)
        FM_TRY(actions::close(transaction, request.conversation, request.agent, now));
    return replies::Turn<Queued>{{item.id, item.state == OutboxState::Held, rules.undoWindow}, {item.seenVersion}};
}

}

Async<QList<CheckFinding>> WorkspaceReplies::check(const Reply &reply)
{
    const ReplyRequest request = replies::requestOf(reply, m_agent, m_turns);
    return m_parts.database.read(
        [request, now = m_parts.clock.now()](Session &session) { return findingsOf(session, request, now); });
}

Async<Queued> WorkspaceReplies::send(const Reply &reply)
{
    const auto queued = m_parts.database.write(
        [request = replies::requestOf(reply, m_agent, m_turns), thenClose = reply.thenClose, now = m_parts.clock.now()](
            Transaction &transaction) { return queueAndClose(transaction, request, thenClose, now); });
    return replies::noted(queued, this, m_turns, reply.conversation);
}

Async<void> WorkspaceReplies::undoSend(OutboxId item)
{
    return m_parts.database.write([item, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
        return undoReply(transaction, item, agent, now);
    });
}

Async<void> WorkspaceReplies::retry(OutboxId item)
{
    return m_parts.database.write([item, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
        return retryReply(transaction, item, agent, now);
    });
}

Async<void> WorkspaceReplies::discard(OutboxId item)
{
    return m_parts.database.write([item, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
        return discardReply(transaction, item, agent, now);
    });
}

Async<void> WorkspaceReplies::approve(OutboxId item)
{
    return m_parts.database.write([item, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
        return approveReply(transaction, item, agent, now);
    });
}

Async<void> WorkspaceReplies::sendBack(OutboxId item, const QString &words)
{
    return m_parts.database.write([item, words, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
        return sendBackReply(transaction, item, agent, words, now);
    });
}

Async<void> WorkspaceReplies::reschedule(OutboxId item, Instant at, const QString &zone)
{
    return m_parts.database.write(
        [item, at, zone, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
            return rescheduleReply(transaction, item, agent, at, zone, now);
        });
}

Async<void> WorkspaceReplies::settle(OutboxId item, bool arrived)
{
    return m_parts.database.write(
        [item, arrived, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
            return settleReply(transaction, item, arrived, agent, now);
        });
}

Async<QList<OutboxEntry>> WorkspaceReplies::outbox(OutboxShown shown)
{
    return m_parts.database.read(
        [shown, agent = m_agent](Session &session) { return reads::outboxEntries(session, shown, agent); });
}

Async<QList<OutboxStep>> WorkspaceReplies::outboxSteps(OutboxId item)
{
    return m_parts.database.read([item](Session &session) { return OutboxRepository(session).steps(item); });
}

}
