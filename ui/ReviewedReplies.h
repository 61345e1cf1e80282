// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ReplyData.h"

namespace firstmile
{

/// Replying in a bundle that is open for review: there are no drafts, no outbox and no library in it, and nothing can
/// be written (ui/ReviewRefusal.h). No language model is asked.
class ReviewedReplies : public ReplyData
{
    Q_OBJECT

public:
    using ReplyData::ReplyData;

    // Drafts (core/reply/DraftJournal.h)
    Async<ReplyDesk> desk(ConversationId conversation) override;
    Async<QList<DraftLine>> drafts() override;
    Async<Draft> saveDraft(const Draft &draft) override;
    Async<void> discardDraft(DraftId draft) override;
    Async<Draft> reopenDraft(DraftId draft) override;
    Async<Draft> shareDraft(DraftId draft, bool shared) override;
    Async<QList<DraftVersion>> draftVersions(DraftId draft) override;
    Async<Draft> restoreVersion(DraftId draft, qint64 version) override;
    Async<void> addNote(ConversationId conversation, const QString &text, DraftId draft) override;

    // Sending (core/reply/ReplyRequest.h)
    Async<QList<CheckFinding>> check(const Reply &reply) override;
    Async<Queued> send(const Reply &reply) override;
    Async<void> undoSend(OutboxId item) override;
    Async<void> retry(OutboxId item) override;
    Async<void> discard(OutboxId item) override;
    Async<void> approve(OutboxId item) override;
    Async<void> sendBack(OutboxId item, const QString &words) override;
    Async<void> reschedule(OutboxId item, Instant at, const QString &zone) override;
    Async<void> settle(OutboxId item, bool arrived) override;
    Async<QList<OutboxEntry>> outbox(OutboxShown shown) override;
    Async<QList<OutboxStep>> outboxSteps(OutboxId item) override;

    // Saved replies and macros
    Async<QList<SavedReplyLine>> savedReplies() override;
    Async<SavedReplyId> saveReply(const SavedReply &reply) override;
    Async<void> removeReply(SavedReplyId reply) override;
    Async<FilledReply> fill(ConversationId conversation, SavedReplyId reply, const QString &language) override;
    Async<QList<Macro>> macros() override;
    Async<MacroId> saveMacro(const Macro &macro) override;
    Async<void> removeMacro(MacroId macro) override;
    Async<QList<MacroEffect>> previewMacro(MacroId macro, ConversationId conversation) override;
    Async<QList<OutboxId>> runMacro(MacroId macro, ConversationId conversation, qint64 sawVersion) override;

    // Suggestions
    Async<QList<AnswerSuggestion>> suggest(ConversationId conversation) override;
    Async<void> refuse(ConversationId conversation, const AnswerSuggestion &suggestion) override;
    Async<QMap<OriginKind, UseCounts>> useCounts() override;
    ModelSetup modelSetup() const override { return {}; }
    Async<void> setModelSetup(const ModelSetup &setup, const QString &apiKey) override;
    Async<ModelPrompt> modelPrompt(ConversationId conversation) override;
    Async<QString> askModel(const ModelPrompt &prompt) override;
    void cancelModel() override {}

    // Beyond one reply
    Async<MovedToPhone> moveToPhone(const Reply &closing, const MoveToPhone &move) override;
    Async<QList<OutboxId>> moveToPrivate(const Reply &reply, const QString &publicLine) override;
    Async<Queued> acknowledge(const Reply &reply) override;
    Async<QList<PublicNotice>> notices() override;
    Async<NoticeId> saveNotice(const PublicNotice &notice, const QList<ConversationId> &recipients) override;
    Async<void> removeNotice(NoticeId notice) override;
    Async<QList<NoticeRecipient>> previewNotice(NoticeId notice) override;
    Async<QList<NoticeRecipient>> noticeRecipients(NoticeId notice) override;
    Async<NoticeSent> sendNotice(NoticeId notice) override;
    Async<NoticeUndone> undoNotice(NoticeId notice) override;

    Async<ReplyRules> rules() override;
    Async<void> setRules(const ReplyRules &rules) override;
};

}
