// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceReplies.h"

namespace firstmile
{

Async<ReplyDesk> WorkspaceReplies::desk(ConversationId)
{
    return ready<ReplyDesk>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<DraftLine>> WorkspaceReplies::drafts()
{
    return ready<QList<DraftLine>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<Draft> WorkspaceReplies::saveDraft(const Draft &)
{
    return ready<Draft>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::discardDraft(DraftId)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<Draft> WorkspaceReplies::reopenDraft(DraftId)
{
    return ready<Draft>(Error{ErrorKind::NotFound, {}, {}});
}

Async<Draft> WorkspaceReplies::shareDraft(DraftId, bool)
{
    return ready<Draft>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<DraftVersion>> WorkspaceReplies::draftVersions(DraftId)
{
    return ready<QList<DraftVersion>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<Draft> WorkspaceReplies::restoreVersion(DraftId, qint64)
{
    return ready<Draft>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::addNote(ConversationId, const QString &, DraftId)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

}
