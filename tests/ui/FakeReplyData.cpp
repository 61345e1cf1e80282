// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeReplyData.h"

namespace firstmile::tests
{

Async<ReplyDesk> FakeReplyData::desk(ConversationId)
{
    return ready<ReplyDesk>(ReplyDesk());
}

Async<QList<DraftLine>> FakeReplyData::drafts()
{
    return ready<QList<DraftLine>>(QList<DraftLine>());
}

Async<Draft> FakeReplyData::saveDraft(const Draft &)
{
    return ready<Draft>(Draft());
}

Async<void> FakeReplyData::discardDraft(DraftId)
{
    return ready<void>({});
}

Async<Draft> FakeReplyData::reopenDraft(DraftId)
{
    return ready<Draft>(Draft());
}

Async<Draft> FakeReplyData::shareDraft(DraftId, bool)
{
    return ready<Draft>(Draft());
}

Async<QList<DraftVersion>> FakeReplyData::draftVersions(DraftId)
{
    return ready<QList<DraftVersion>>(QList<DraftVersion>());
}

Async<Draft> FakeReplyData::restoreVersion(DraftId, qint64)
{
    return ready<Draft>(Draft());
}

Async<void> FakeReplyData::addNote(ConversationId, const QString &, DraftId)
{
    return ready<void>({});
}

Async<QList<CheckFinding>> FakeReplyData::check(const Reply &)
{
    return ready<QList<CheckFinding>>(QList<CheckFinding>());
}

Async<Queued> FakeReplyData::send(const Reply &)
{
    return ready<Queued>(Queued());
}

Async<void> FakeReplyData::undoSend(OutboxId)
{
    return ready<void>({});
}

Async<void> FakeReplyData::retry(OutboxId)
{
    return ready<void>({});
}

Async<void> FakeReplyData::discard(OutboxId)
{
    return ready<void>({});
}

Async<void> FakeReplyData::approve(OutboxId)
{
    return ready<void>({});
}

Async<void> FakeReplyData::sendBack(OutboxId, const QString &)
{
    return ready<void>({});
}

Async<void> FakeReplyData::reschedule(OutboxId, Instant, const QString &)
{
    return ready<void>({});
}

Async<void> FakeReplyData::settle(OutboxId, bool)
{
    return ready<void>({});
}

Async<QList<OutboxEntry>> FakeReplyData::outbox(OutboxShown)
{
    return ready<QList<OutboxEntry>>(QList<OutboxEntry>());
}

Async<QList<OutboxStep>> FakeReplyData::outboxSteps(OutboxId)
{
    return ready<QList<OutboxStep>>(QList<OutboxStep>());
}

Async<QList<SavedReplyLine>> FakeReplyData::savedReplies()
{
    return ready<QList<SavedReplyLine>>(QList<SavedReplyLine>());
}

Async<SavedReplyId> FakeReplyData::saveReply(const SavedReply &)
{
    return ready<SavedReplyId>(SavedReplyId());
}

Async<void> FakeReplyData::removeReply(SavedReplyId)
{
    return ready<void>({});
}

Async<FilledReply> FakeReplyData::fill(ConversationId, SavedReplyId, const QString &)
{
    return ready<FilledReply>(FilledReply());
}

Async<QList<Macro>> FakeReplyData::macros()
{
    return ready<QList<Macro>>(QList<Macro>());
}

Async<MacroId> FakeReplyData::saveMacro(const Macro &)
{
    return ready<MacroId>(MacroId());
}

Async<void> FakeReplyData::removeMacro(MacroId)
{
    return ready<void>({});
}

Async<QList<MacroEffect>> FakeReplyData::previewMacro(MacroId, ConversationId)
{
    return ready<QList<MacroEffect>>(QList<MacroEffect>());
}

Async<QList<OutboxId>> FakeReplyData::runMacro(MacroId, ConversationId, qint64)
{
    return ready<QList<OutboxId>>(QList<OutboxId>());
}

Async<QList<AnswerSuggestion>> FakeReplyData::suggest(ConversationId)
{
    return ready<QList<AnswerSuggestion>>(QList<AnswerSuggestion>());
}

Async<void> FakeReplyData::refuse(ConversationId, const AnswerSuggestion &)
{
    return ready<void>({});
}

Async<QMap<OriginKind, UseCounts>> FakeReplyData::useCounts()
{
    return ready<QMap<OriginKind, UseCounts>>(QMap<OriginKind, UseCounts>());
}

ModelSetup FakeReplyData::modelSetup() const
{
    return {};
}

Async<void> FakeReplyData::setModelSetup(const ModelSetup &, const QString &)
{
    return ready<void>({});
}

Async<ModelPrompt> FakeReplyData::modelPrompt(ConversationId)
{
    return ready<ModelPrompt>(ModelPrompt());
}

Async<QString> FakeReplyData::askModel(const ModelPrompt &)
{
    return ready<QString>(QString());
}

void FakeReplyData::cancelModel() {}

Async<MovedToPhone> FakeReplyData::moveToPhone(const Reply &, const MoveToPhone &)
{
    return ready<MovedToPhone>(MovedToPhone());
}

Async<QList<OutboxId>> FakeReplyData::moveToPrivate(const Reply &, const QString &)
{
    return ready<QList<OutboxId>>(QList<OutboxId>());
}

Async<Queued> FakeReplyData::acknowledge(const Reply &)
{
    return ready<Queued>(Queued());
}

Async<QList<PublicNotice>> FakeReplyData::notices()
{
    return ready<QList<PublicNotice>>(QList<PublicNotice>());
}

Async<NoticeId> FakeReplyData::saveNotice(const PublicNotice &, const QList<ConversationId> &)
{
    return ready<NoticeId>(NoticeId());
}

Async<QList<NoticeRecipient>> FakeReplyData::previewNotice(NoticeId)
{
    return ready<QList<NoticeRecipient>>(QList<NoticeRecipient>());
}

Async<QList<NoticeRecipient>> FakeReplyData::noticeRecipients(NoticeId)
{
    return ready<QList<NoticeRecipient>>(QList<NoticeRecipient>());
}

Async<NoticeSent> FakeReplyData::sendNotice(NoticeId)
{
    return ready<NoticeSent>(NoticeSent());
}

Async<NoticeUndone> FakeReplyData::undoNotice(NoticeId)
{
    return ready<NoticeUndone>(NoticeUndone());
}

Async<void> FakeReplyData::setRules(const ReplyRules &)
{
    return ready<void>({});
}

}
