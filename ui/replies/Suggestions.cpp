// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/store/ReplyUseRepository.h"
#include "ui/WorkspaceReplies.h"

namespace firstmile
{

Async<QList<AnswerSuggestion>> WorkspaceReplies::suggest(ConversationId conversation)
{
    return m_parts.database.read([conversation, agent = m_agent, now = m_parts.clock.now()](Session &session) {
        return suggestAnswers(session, conversation, agent, now);
    });
}

Async<void> WorkspaceReplies::refuse(ConversationId conversation, const AnswerSuggestion &suggestion)
{
    ReplyUse use;
    use.at = m_parts.clock.now();
    use.agent = m_agent;
    use.conversation = conversation;
    use.kind = suggestion.origin.kind;
    use.source = suggestion.origin.source;
    use.outcome = UseOutcome::Refused;
    return m_parts.database.write(
        [use](Transaction &transaction) { return ReplyUseRepository(transaction).add(transaction, use); });
}

/// Of all time: how a kind of offer fares is told by many.
Async<QMap<OriginKind, UseCounts>> WorkspaceReplies::useCounts()
{
    return m_parts.database.read([](Session &session) { return ReplyUseRepository(session).allCounts({}); });
}

}
