// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceReplies.h"

namespace firstmile
{

Async<MovedToPhone> WorkspaceReplies::moveToPhone(const Reply &, const MoveToPhone &)
{
    return ready<MovedToPhone>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<OutboxId>> WorkspaceReplies::moveToPrivate(const Reply &, const QString &)
{
    return ready<QList<OutboxId>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<Queued> WorkspaceReplies::acknowledge(const Reply &)
{
    return ready<Queued>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<PublicNotice>> WorkspaceReplies::notices()
{
    return ready<QList<PublicNotice>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<NoticeId> WorkspaceReplies::saveNotice(const PublicNotice &, const QList<ConversationId> &)
{
    return ready<NoticeId>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<NoticeRecipient>> WorkspaceReplies::previewNotice(NoticeId)
{
    return ready<QList<NoticeRecipient>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<NoticeRecipient>> WorkspaceReplies::noticeRecipients(NoticeId)
{
    return ready<QList<NoticeRecipient>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<NoticeSent> WorkspaceReplies::sendNotice(NoticeId)
{
    return ready<NoticeSent>(Error{ErrorKind::NotFound, {}, {}});
}

Async<NoticeUndone> WorkspaceReplies::undoNotice(NoticeId)
{
    return ready<NoticeUndone>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::setRules(const ReplyRules &)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

}
