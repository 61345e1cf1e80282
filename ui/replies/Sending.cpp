// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceReplies.h"

namespace firstmile
{

Async<QList<CheckFinding>> WorkspaceReplies::check(const Reply &)
{
    return ready<QList<CheckFinding>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<Queued> WorkspaceReplies::send(const Reply &)
{
    return ready<Queued>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::undoSend(OutboxId)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::retry(OutboxId)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::discard(OutboxId)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::approve(OutboxId)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::sendBack(OutboxId, const QString &)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::reschedule(OutboxId, Instant, const QString &)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::settle(OutboxId, bool)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<OutboxEntry>> WorkspaceReplies::outbox(OutboxShown)
{
    return ready<QList<OutboxEntry>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<OutboxStep>> WorkspaceReplies::outboxSteps(OutboxId)
{
    return ready<QList<OutboxStep>>(Error{ErrorKind::NotFound, {}, {}});
}

}
