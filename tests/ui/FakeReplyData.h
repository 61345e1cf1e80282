// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/FakeConsoleData.h"

namespace firstmile::tests
{

/// Replying in memory, over the conversations of a FakeConsoleData, whose outbox and failNext it uses.
class FakeReplyData : public ReplyData
{
    Q_OBJECT

public:
    FakeReplyData(FakeConsoleData &data, const Clock &clock) : m_data(data), m_clock(clock) {}

    Async<ReplyDesk> desk(ConversationId conversation) override;
    Async<QList<DraftLine>> drafts() override;
    Async<Draft> saveDraft(const Draft &draft) override;
    Async<void> discardDraft(DraftId draft) override;
    Async<Draft> reopenDraft(DraftId draft) override;
    Async<Draft> shareDraft(DraftId draft, bool shared) override;
    Async<QList<DraftVersion>> draftVersions(DraftId draft) override;
    Async<Draft> restoreVersion(DraftId draft, qint64 version) override;
    Async<void> addNote(ConversationId conversation, const QString &text, DraftId draft) override;

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

    Async<QList<SavedReplyLine>> savedReplies() override;
    Async<SavedReplyId> saveReply(const SavedReply &reply) override;
    Async<void> removeReply(SavedReplyId reply) override;
    Async<FilledReply> fill(ConversationId conversation, SavedReplyId reply, const QString &language) override;
    Async<QList<Macro>> macros() override;
    Async<MacroId> saveMacro(const Macro &macro) override;
    Async<void> removeMacro(MacroId macro) override;
    Async<QList<MacroEffect>> previewMacro(MacroId macro, ConversationId conversation) override;
    Async<QList<OutboxId>> runMacro(MacroId macro, ConversationId conversation, qint64 sawVersion) override;

    Async<QList<AnswerSuggestion>> suggest(ConversationId conversation) override;
    Async<void> refuse(ConversationId conversation, const AnswerSuggestion &suggestion) override;
    Async<QMap<OriginKind, UseCounts>> useCounts() override;
    ModelSetup modelSetup() const override { return model; }
    Async<void> setModelSetup(const ModelSetup &setup, const QString &apiKey) override;
    Async<ModelPrompt> modelPrompt(ConversationId conversation) override;
    Async<QString> askModel(const ModelPrompt &prompt) override;
    void cancelModel() override;

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

    Async<ReplyRules> rules() override { return ready<ReplyRules>(teamRules); }
    Async<void> setRules(const ReplyRules &rules) override;

    // What tests look at and set.
    Draft *draft(DraftId id);
    /// The newest open one of that kind; null: there is none.
    Draft *openDraft(ConversationId conversation, DraftMode mode = DraftMode::Reply);
    Draft &addDraft(ConversationId conversation, const QString &text, const QString &agent = QStringLiteral("Luc"));
    void addStep(OutboxId item, std::optional<OutboxEvent> event, OutboxState state, const QString &words = {});

    QList<CheckFinding> findings; ///< of every check, but those whose kind is off
    int checksAsked = 0;
    int draftsSaved = 0;
    bool holdsNext = false; ///< the next reply waits for a second person
    std::optional<Reply> lastSent;
    QList<OtherAgent> others;
    QString customerLanguage;
    QString customerZone;
    QString signature;
    QString phone;
    ReplyRules teamRules;
    QMap<ConversationId, QList<AnswerSuggestion>> suggestions;
    QList<AnswerSuggestion> refused;
    ModelSetup model;
    QString apiKey;
    std::shared_ptr<Promise<QString>> asking; ///< of the language model, until it is settled
    QList<SavedReplyLine> library;
    QList<Macro> macroList;
    QList<MacroEffect> macroEffects;
    QList<PublicNotice> noticeList;
    QMap<NoticeId, QList<NoticeRecipient>> recipients;
    std::optional<MoveToPhone> movedToPhone; ///< the last one
    QString publicLine;                      ///< of the last move to private
    int acknowledged = 0;
    QMap<ConversationId, QString> unreachable; ///< by a notice, and why
    void announceNotices();

private:
    std::optional<Error> failure() { return std::exchange(m_data.failNext, std::nullopt); }
    Async<Draft> saveDraft(Draft &kept, const Draft &typed);
    Async<void> follow(OutboxId item, OutboxEvent event, const QString &words = {});
    void reopen(OutboxItem &item, ConversationId conversation);

    FakeConsoleData &m_data;
    const Clock &m_clock;
    QList<Draft> m_drafts;
    QMap<DraftId, QList<DraftVersion>> m_versions;
    QMap<OutboxId, QList<OutboxStep>> m_steps;
};

}
