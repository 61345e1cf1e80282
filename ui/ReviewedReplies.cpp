// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReviewedReplies.h"

#include "ui/ReviewRefusal.h"

namespace firstmile
{

namespace
{

/// There is none of it in a bundle.
template <class T>
Async<T> noneInReview()
{
    return ready<T>(T());
}

}

Async<ReplyDesk> ReviewedReplies::desk(ConversationId)
{
    return noneInReview<ReplyDesk>();
}

Async<QList<DraftLine>> ReviewedReplies::drafts()
{
    return noneInReview<QList<DraftLine>>();
}

Async<Draft> ReviewedReplies::saveDraft(const Draft &)
{
    return refusedInReview<Draft>();
}

Async<void> ReviewedReplies::discardDraft(DraftId)
{
    return refusedInReview<void>();
}

Async<Draft> ReviewedReplies::reopenDraft(DraftId)
{
    return refusedInReview<Draft>();
}

Async<Draft> ReviewedReplies::shareDraft(DraftId, bool)
{
    return refusedInReview<Draft>();
}

Async<QList<DraftVersion>> ReviewedReplies::draftVersions(DraftId)
{
    return refusedInReview<QList<DraftVersion>>();
}

Async<Draft> ReviewedReplies::restoreVersion(DraftId, qint64)
{
    return refusedInReview<Draft>();
}

Async<void> ReviewedReplies::addNote(ConversationId, const QString &, DraftId)
{
    return refusedInReview<void>();
}

Async<QList<CheckFinding>> ReviewedReplies::check(const Reply &)
{
    return noneInReview<QList<CheckFinding>>();
}

Async<Queued> ReviewedReplies::send(const Reply &)
{
    return refusedInReview<Queued>();
}

Async<void> ReviewedReplies::undoSend(OutboxId)
{
    return refusedInReview<void>();
}

Async<void> ReviewedReplies::retry(OutboxId)
{
    return refusedInReview<void>();
}

Async<void> ReviewedReplies::discard(OutboxId)
{
    return refusedInReview<void>();
}

Async<void> ReviewedReplies::approve(OutboxId)
{
    return refusedInReview<void>();
}

Async<void> ReviewedReplies::sendBack(OutboxId, const QString &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedReplies::reschedule(OutboxId, Instant, const QString &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedReplies::settle(OutboxId, bool)
{
    return refusedInReview<void>();
}

Async<QList<OutboxEntry>> ReviewedReplies::outbox(OutboxShown)
{
    return noneInReview<QList<OutboxEntry>>();
}

Async<QList<OutboxStep>> ReviewedReplies::outboxSteps(OutboxId)
{
    return refusedInReview<QList<OutboxStep>>();
}

Async<QList<SavedReplyLine>> ReviewedReplies::savedReplies()
{
    return noneInReview<QList<SavedReplyLine>>();
}

Async<SavedReplyId> ReviewedReplies::saveReply(const SavedReply &)
{
    return refusedInReview<SavedReplyId>();
}

Async<void> ReviewedReplies::removeReply(SavedReplyId)
{
    return refusedInReview<void>();
}

Async<FilledReply> ReviewedReplies::fill(ConversationId, SavedReplyId, const QString &)
{
    return refusedInReview<FilledReply>();
}

Async<QList<Macro>> ReviewedReplies::macros()
{
    return noneInReview<QList<Macro>>();
}

Async<MacroId> ReviewedReplies::saveMacro(const Macro &)
{
    return refusedInReview<MacroId>();
}

Async<void> ReviewedReplies::removeMacro(MacroId)
{
    return refusedInReview<void>();
}

Async<QList<MacroEffect>> ReviewedReplies::previewMacro(MacroId, ConversationId)
{
    return refusedInReview<QList<MacroEffect>>();
}

Async<QList<OutboxId>> ReviewedReplies::runMacro(MacroId, ConversationId, qint64)
{
    return refusedInReview<QList<OutboxId>>();
}

Async<QList<AnswerSuggestion>> ReviewedReplies::suggest(ConversationId)
{
    return noneInReview<QList<AnswerSuggestion>>();
}

Async<void> ReviewedReplies::refuse(ConversationId, const AnswerSuggestion &)
{
    return refusedInReview<void>();
}

Async<QMap<OriginKind, UseCounts>> ReviewedReplies::useCounts()
{
    return noneInReview<QMap<OriginKind, UseCounts>>();
}

Async<void> ReviewedReplies::setModelSetup(const ModelSetup &, const QString &)
{
    return refusedInReview<void>();
}

Async<ModelPrompt> ReviewedReplies::modelPrompt(ConversationId)
{
    return refusedInReview<ModelPrompt>();
}

Async<QString> ReviewedReplies::askModel(const ModelPrompt &)
{
    return refusedInReview<QString>();
}

Async<MovedToPhone> ReviewedReplies::moveToPhone(const Reply &, const MoveToPhone &)
{
    return refusedInReview<MovedToPhone>();
}

Async<QList<OutboxId>> ReviewedReplies::moveToPrivate(const Reply &, const QString &)
{
    return refusedInReview<QList<OutboxId>>();
}

Async<Queued> ReviewedReplies::acknowledge(const Reply &)
{
    return refusedInReview<Queued>();
}

Async<QList<PublicNotice>> ReviewedReplies::notices()
{
    return noneInReview<QList<PublicNotice>>();
}

Async<NoticeId> ReviewedReplies::saveNotice(const PublicNotice &, const QList<ConversationId> &)
{
    return refusedInReview<NoticeId>();
}

Async<void> ReviewedReplies::removeNotice(NoticeId)
{
    return refusedInReview<void>();
}

Async<QList<NoticeRecipient>> ReviewedReplies::previewNotice(NoticeId)
{
    return refusedInReview<QList<NoticeRecipient>>();
}

Async<QList<NoticeRecipient>> ReviewedReplies::noticeRecipients(NoticeId)
{
    return refusedInReview<QList<NoticeRecipient>>();
}

Async<NoticeSent> ReviewedReplies::sendNotice(NoticeId)
{
    return refusedInReview<NoticeSent>();
}

Async<NoticeUndone> ReviewedReplies::undoNotice(NoticeId)
{
    return refusedInReview<NoticeUndone>();
}

Async<ReplyRules> ReviewedReplies::rules()
{
    return noneInReview<ReplyRules>();
}

Async<void> ReviewedReplies::setRules(const ReplyRules &)
{
    return refusedInReview<void>();
}

}
