// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/inbox/ConversationActions.h"
#include "core/store/OutboxRepository.h"
#include "ui/WorkspaceReplies.h"
#include "ui/replies/ReplyTurns.h"

namespace firstmile
{

namespace
{

Result<void> thenCloseBeyond(Transaction &transaction, const Reply &reply, const QString &agent, Instant now)
{
    return reply.thenClose ? actions::close(transaction, reply.conversation, agent, now) : Result<void>();
}

/// The versions of the conversation that these replies made.
Result<QList<qint64>> beyondVersions(Session &session, const QList<OutboxId> &items)
{
    QList<qint64> versions;
    for (const OutboxId id : items) {
        FM_ASSIGN(const auto item, OutboxRepository(session).find(id));
        if (item)
            versions.append(item->seenVersion);
    }
    return versions;
}

}

Async<MovedToPhone> WorkspaceReplies::moveToPhone(const Reply &closing, const MoveToPhone &move)
{
    MoveToPhone whole = move;
    whole.closing = replies::requestOf(closing, m_agent, m_turns);
    const auto moved =
        m_parts.database.write([whole, closing, now = m_parts.clock.now()](
                                   Transaction &transaction) mutable -> Result<replies::Turn<MovedToPhone>> {
            FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
            whole.closing.undoWindow = rules.undoWindow;
            FM_ASSIGN(const MovedToPhone made, firstmile::moveToPhone(transaction, whole, now));
            FM_TRY(thenCloseBeyond(transaction, closing, whole.closing.agent, now));
            FM_ASSIGN(const auto versions, beyondVersions(transaction, {made.reply}));
            return replies::Turn<MovedToPhone>{made, versions};
        });
    return replies::noted(moved, this, m_turns, closing.conversation);
}

Async<QList<OutboxId>> WorkspaceReplies::moveToPrivate(const Reply &reply, const QString &publicLine)
{
    const auto moved = m_parts.database.write(
        [request = replies::requestOf(reply, m_agent, m_turns), reply, publicLine,
         now = m_parts.clock.now()](Transaction &transaction) mutable -> Result<replies::Turn<QList<OutboxId>>> {
            FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
            request.undoWindow = rules.undoWindow;
            FM_ASSIGN(const auto queued, firstmile::moveToPrivate(transaction, request, publicLine, now));
            FM_TRY(thenCloseBeyond(transaction, reply, request.agent, now));
            FM_ASSIGN(const auto versions, beyondVersions(transaction, queued));
            return replies::Turn<QList<OutboxId>>{queued, versions};
        });
    return replies::noted(moved, this, m_turns, reply.conversation);
}

Async<Queued> WorkspaceReplies::acknowledge(const Reply &reply)
{
    const auto queued = m_parts.database.write(
        [request = replies::requestOf(reply, m_agent, m_turns), reply,
         now = m_parts.clock.now()](Transaction &transaction) mutable -> Result<replies::Turn<Queued>> {
            FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
            request.undoWindow = rules.undoWindow;
            FM_ASSIGN(const OutboxId id, firstmile::acknowledge(transaction, request, now));
            FM_TRY(thenCloseBeyond(transaction, reply, request.agent, now));
            FM_ASSIGN(const auto item, OutboxRepository(transaction).find(id));
            FM_ASSIGN(const auto versions, beyondVersions(transaction, {id}));
            const bool held = item && item->state == OutboxState::Held;
            return replies::Turn<Queued>{{id, held, rules.undoWindow}, versions};
        });
    return replies::noted(queued, this, m_turns, reply.conversation);
}

Async<void> WorkspaceReplies::setRules(const ReplyRules &rules)
{
    return m_parts.database.write([rules](Transaction &transaction) { return setReplyRules(transaction, rules); });
}

}
