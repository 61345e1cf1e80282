// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/inbox/ConversationActions.h"
#include "core/store/OutboxRepository.h"
#include "ui/WorkspaceReplies.h"

namespace firstmile
{

namespace
{

/// Beyond one reply nothing is parted into a thread, and a public line is plain text.
ReplyRequest beyondRequest(const Reply &reply, const QString &agent)
{
    ReplyRequest request;
    request.conversation = reply.conversation;
    request.text = reply.parts.value(0);
    request.more = reply.parts.mid(1);
    request.agent = agent;
    request.seenVersion = reply.sawVersion;
    request.files = reply.files;
    request.draft = reply.draft;
    request.at = reply.at;
    request.zone = reply.zone;
    request.unlessWritten = reply.unlessWritten;
    request.origin = reply.origin;
    return request;
}

Result<void> thenCloseBeyond(Transaction &transaction, const Reply &reply, const QString &agent, Instant now)
{
    return reply.thenClose ? actions::close(transaction, reply.conversation, agent, now) : Result<void>();
}

}

Async<MovedToPhone> WorkspaceReplies::moveToPhone(const Reply &closing, const MoveToPhone &move)
{
    MoveToPhone whole = move;
    whole.closing = beyondRequest(closing, m_agent);
    return m_parts.database.write([whole, closing, agent = m_agent, now = m_parts.clock.now()](
                                      Transaction &transaction) mutable -> Result<MovedToPhone> {
        FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
        whole.closing.undoWindow = rules.undoWindow;
        FM_ASSIGN(const MovedToPhone moved, firstmile::moveToPhone(transaction, whole, now));
        FM_TRY(thenCloseBeyond(transaction, closing, agent, now));
        return moved;
    });
}

Async<QList<OutboxId>> WorkspaceReplies::moveToPrivate(const Reply &reply, const QString &publicLine)
{
    return m_parts.database.write(
        [request = beyondRequest(reply, m_agent), reply, publicLine,
         now = m_parts.clock.now()](Transaction &transaction) mutable -> Result<QList<OutboxId>> {
            FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
            request.undoWindow = rules.undoWindow;
            FM_ASSIGN(const auto queued, firstmile::moveToPrivate(transaction, request, publicLine, now));
            FM_TRY(thenCloseBeyond(transaction, reply, request.agent, now));
            return queued;
        });
}

Async<Queued> WorkspaceReplies::acknowledge(const Reply &reply)
{
    ReplyRequest request = beyondRequest(reply, m_agent);
    if (reply.privately)
        request.visibility = Visibility::Private;
    return m_parts.database.write(
        [request, reply, now = m_parts.clock.now()](Transaction &transaction) mutable -> Result<Queued> {
            FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
            request.undoWindow = rules.undoWindow;
            FM_ASSIGN(const OutboxId id, firstmile::acknowledge(transaction, request, now));
            FM_TRY(thenCloseBeyond(transaction, reply, request.agent, now));
            FM_ASSIGN(const auto item, OutboxRepository(transaction).find(id));
            return Queued{id, item && item->state == OutboxState::Held, rules.undoWindow};
        });
}

Async<void> WorkspaceReplies::setRules(const ReplyRules &rules)
{
    return m_parts.database.write([rules](Transaction &transaction) { return setReplyRules(transaction, rules); });
}

}
