// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/inbox/MacroDeed.h"
#include "core/reply/SavedReplyFill.h"
#include "core/store/MacroRepository.h"
#include "core/store/SavedReplyRepository.h"
#include "ui/WorkspaceReplies.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<QList<SavedReplyLine>> readLibrary(Session &session)
{
    SavedReplyRepository repository(session);
    FM_ASSIGN(const auto replies, repository.all());
    FM_ASSIGN(const auto uses, repository.uses());
    QList<SavedReplyLine> lines;
    for (const SavedReply &reply : replies)
        lines.append({reply, uses.value(reply.id)});
    return lines;
}

Result<FilledReply> readFilled(Session &session, SavedReplyId id, ConversationId conversation, const QString &agent,
                               const QString &language, Instant now)
{
    FM_ASSIGN(const auto reply, SavedReplyRepository(session).find(id));
    if (!reply)
        return Error{ErrorKind::NotFound, u"there is no saved reply "_s + id.toString(), {}};
    FM_ASSIGN(const auto filled, fillSavedReply(session, *reply, conversation, agent, language, now));
    return FilledReply{filled.filled, filled.language};
}

}

Async<QList<SavedReplyLine>> WorkspaceReplies::savedReplies()
{
    return m_parts.database.read(readLibrary);
}

Async<SavedReplyId> WorkspaceReplies::saveReply(const SavedReply &reply)
{
    SavedReply mine = reply;
    mine.updatedAt = m_parts.clock.now();
    mine.updatedBy = m_agent;
    return m_parts.database.write(
        [mine](Transaction &transaction) { return SavedReplyRepository(transaction).save(transaction, mine); });
}

Async<void> WorkspaceReplies::removeReply(SavedReplyId reply)
{
    return m_parts.database.write([reply, agent = m_agent, now = m_parts.clock.now()](Transaction &transaction) {
        return SavedReplyRepository(transaction).remove(transaction, reply, agent, now);
    });
}

Async<FilledReply> WorkspaceReplies::fill(ConversationId conversation, SavedReplyId reply, const QString &language)
{
    return m_parts.database.read(
        [conversation, reply, language, agent = m_agent, now = m_parts.clock.now()](Session &session) {
            return readFilled(session, reply, conversation, agent, language, now);
        });
}

Async<QList<Macro>> WorkspaceReplies::macros()
{
    return m_parts.database.read([](Session &session) { return MacroRepository(session).all(); });
}

Async<MacroId> WorkspaceReplies::saveMacro(const Macro &macro)
{
    Macro mine = macro;
    mine.updatedAt = m_parts.clock.now();
    if (mine.owner.isEmpty())
        mine.owner = m_agent;
    return m_parts.database.write(
        [mine](Transaction &transaction) { return MacroRepository(transaction).save(transaction, mine); });
}

Async<void> WorkspaceReplies::removeMacro(MacroId macro)
{
    return m_parts.database.write(
        [macro](Transaction &transaction) { return MacroRepository(transaction).remove(transaction, macro); });
}

Async<QList<MacroEffect>> WorkspaceReplies::previewMacro(MacroId macro, ConversationId conversation)
{
    return m_parts.database.read([macro, conversation, agent = m_agent, now = m_parts.clock.now()](Session &session) {
        return firstmile::previewMacro(session, macro, conversation, agent, now);
    });
}

Async<QList<OutboxId>> WorkspaceReplies::runMacro(MacroId macro, ConversationId conversation, qint64 sawVersion)
{
    return m_parts.database.write([run = MacroRun{macro, conversation, m_agent, sawVersion, {}},
                                   now = m_parts.clock.now()](Transaction &transaction) -> Result<QList<OutboxId>> {
        FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
        MacroRun timed = run;
        timed.undoWindow = rules.undoWindow;
        return firstmile::runMacro(transaction, timed, doMacroStep, now);
    });
}

}
