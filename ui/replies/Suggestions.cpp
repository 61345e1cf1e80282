// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceReplies.h"

namespace firstmile
{

Async<QList<AnswerSuggestion>> WorkspaceReplies::suggest(ConversationId)
{
    return ready<QList<AnswerSuggestion>>(Error{ErrorKind::NotFound, {}, {}});
}

Async<void> WorkspaceReplies::refuse(ConversationId, const AnswerSuggestion &)
{
    return ready<void>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QMap<OriginKind, UseCounts>> WorkspaceReplies::useCounts()
{
    return ready<QMap<OriginKind, UseCounts>>(Error{ErrorKind::NotFound, {}, {}});
}

}
