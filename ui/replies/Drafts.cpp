// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/inbox/ConversationActions.h"
#include "core/reply/DraftJournal.h"
#include "core/store/DraftRepository.h"
#include "ui/WorkspaceReplies.h"
#include "ui/replies/DeskReads.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Async<ReplyDesk> WorkspaceReplies::desk(ConversationId conversation)
{
    return m_parts.database.read([conversation, agent = m_agent, now = m_parts.clock.now()](Session &session) {
        return reads::replyDesk(session, conversation, agent, now);
    });
}

Async<QList<DraftLine>> WorkspaceReplies::drafts()
{
    return m_parts.database.read([agent = m_agent](Session &session) { return reads::draftLines(session, agent); });
}

Async<Draft> WorkspaceReplies::saveDraft(const Draft &draft)
{
    return journalDraft(m_parts.database, draft, m_agent, m_parts.clock.now());
}

Async<void> WorkspaceReplies::discardDraft(DraftId draft)
{
    return m_parts.database.write([draft, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
        return firstmile::discardDraft(transaction, draft, agent, now);
    });
}

Async<Draft> WorkspaceReplies::reopenDraft(DraftId draft)
{
    return m_parts.database.write([draft, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
        return firstmile::reopenDraft(transaction, draft, agent, now);
    });
}

Async<Draft> WorkspaceReplies::shareDraft(DraftId draft, bool shared)
{
    return m_parts.database.write(
        [draft, shared, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
            return firstmile::shareDraft(transaction, draft, shared, agent, now);
        });
}

Async<QList<DraftVersion>> WorkspaceReplies::draftVersions(DraftId draft)
{
    return m_parts.database.read(
        [draft, agent = m_agent](Session &session) { return firstmile::draftVersions(session, draft, agent); });
}

Async<Draft> WorkspaceReplies::restoreVersion(DraftId draft, qint64 version)
{
    return m_parts.database.write(
        [draft, version, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
            return firstmile::restoreVersion(transaction, draft, version, agent, now);
        });
}

/// The draft that it was is sent with it, or neither happens.
Async<void> WorkspaceReplies::addNote(ConversationId conversation, const QString &text, DraftId draft)
{
    return m_parts.database.write([conversation, text, draft, agent = m_agent,
                                   now = m_parts.clock.now()](Transaction &transaction) -> Result<void> {
        FM_TRY(actions::addNote(transaction, conversation, agent, now, text));
        if (!draft)
            return {};
        return DraftRepository(transaction).setState(transaction, draft, DraftState::Sent, {}, now);
    });
}

}
