// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceReplies.h"

namespace firstmile
{

Async<QList<SavedReplyLine>> WorkspaceReplies::savedReplies()
{
    return ready<QList<SavedReplyLine>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<SavedReplyId> WorkspaceReplies::saveReply(const SavedReply &)
{
    return ready<SavedReplyId>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::removeReply(SavedReplyId)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<FilledReply> WorkspaceReplies::fill(ConversationId, SavedReplyId, const QString &)
{
    return ready<FilledReply>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<Macro>> WorkspaceReplies::macros()
{
    return ready<QList<Macro>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<MacroId> WorkspaceReplies::saveMacro(const Macro &)
{
    return ready<MacroId>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::removeMacro(MacroId)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<MacroEffect>> WorkspaceReplies::previewMacro(MacroId, ConversationId)
{
    return ready<QList<MacroEffect>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<OutboxId>> WorkspaceReplies::runMacro(MacroId, ConversationId, qint64)
{
    return ready<QList<OutboxId>>(Error{ErrorKind::NotFound, {}, {}});
}

}
