// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Draft.h"
#include "core/model/PublicNotice.h"
#include "core/model/SavedReply.h"
#include "core/reply/AnswerSuggestions.h"
#include "core/reply/Callback.h"
#include "core/reply/Macros.h"
#include "core/reply/ModelDraft.h"
#include "core/reply/Notices.h"
#include "core/reply/ReplyRules.h"
#include "core/text/Placeholders.h"

#include <QHash>
#include <QObject>

namespace firstmile
{

struct OutboxEntry
{
    OutboxItem item;
    Channel channel = Channel::Email;
    QString customerName;
    bool operator==(const OutboxEntry &) const = default;
};

/// Which replies the outbox shows.
enum class OutboxShown { NeedsPerson, OnItsWay, Scheduled, Held, Sent, TakenBack, All };

/// A draft with whom it is for.
struct DraftLine
{
    Draft draft; ///< without its files
    Channel channel = Channel::Email;
    QString customerName;
    bool operator==(const DraftLine &) const = default;
};

/// A reply that is to go out, as the composer has it.
struct Reply
{
    ConversationId conversation;
    QStringList parts;     ///< at least one; more are a thread
    qint64 sawVersion = 0; ///< a newer one in the workspace stops it with Conflict
    bool thenClose = false;
    bool privately = false; ///< to the customer alone, where the network can and their message was public
    bool formatted = false; ///< mail: with an HTML part
    QList<OutgoingFile> files = {};
    DraftId draft = {};
    std::optional<Instant> at = {}; ///< none: after the undo window
    QString zone = {};              ///< IANA, of `at`
    bool unlessWritten = false;
    ReplyOrigin origin = {};
};

/// What became of it: on its way, or held for a second person.
struct Queued
{
    OutboxId item;
    bool held = false;
    Milliseconds undoWindow{0};
};

/// Another agent who is at the same conversation.
struct OtherAgent
{
    QString agent;
    bool hasQueued = false; ///< a reply of theirs is on its way; else they are writing one
    Instant at;             ///< when they last did something
    bool operator==(const OtherAgent &) const = default;
};

/// What the composer knows about a conversation besides its thread.
struct ReplyDesk
{
    QList<Draft> drafts; ///< open ones that the agent may see, with their files, the newest first
    QList<OtherAgent> others;
    QString customerLanguage; ///< "pt"; empty: not known
    QString customerZone;     ///< their time zone, core/reply/CustomerZone.h; empty: not known
    QString signature;        ///< filled; of mail
    QString phone;            ///< of the customer, for a callback; empty: not known
    ReplyRules rules;
    bool operator==(const ReplyDesk &) const = default;
};

struct SavedReplyLine
{
    SavedReply reply;
    UseCounts uses;
};

/// What a saved reply or a macro's text is for one conversation.
struct FilledReply
{
    FilledText filled;
    QString language; ///< of the variant taken
    bool operator==(const FilledReply &) const = default;
};

/// All that the console reads and writes about replying. Every call returns at once; its result arrives later in the
/// caller's thread (whenDone). What a call changes is told by ConsoleData::changed().
class ReplyData : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Drafts (core/reply/DraftJournal.h)
    virtual Async<ReplyDesk> desk(ConversationId conversation) = 0;
    virtual Async<QList<DraftLine>> drafts() = 0; ///< of all conversations
    virtual Async<Draft> saveDraft(const Draft &draft) = 0;
    virtual Async<void> discardDraft(DraftId draft) = 0;
    virtual Async<Draft> reopenDraft(DraftId draft) = 0;
    virtual Async<Draft> shareDraft(DraftId draft, bool shared) = 0;
    virtual Async<QList<DraftVersion>> draftVersions(DraftId draft) = 0;
    virtual Async<Draft> restoreVersion(DraftId draft, qint64 version) = 0;
    virtual Async<void> addNote(ConversationId conversation, const QString &text, DraftId draft) = 0;

    // Sending (core/reply/ReplyRequest.h)
    virtual Async<QList<CheckFinding>> check(const Reply &reply) = 0;
    virtual Async<Queued> send(const Reply &reply) = 0;
    virtual Async<void> undoSend(OutboxId item) = 0; ///< Conflict: it has left
    virtual Async<void> retry(OutboxId item) = 0;
    virtual Async<void> discard(OutboxId item) = 0;
    virtual Async<void> approve(OutboxId item) = 0;
    virtual Async<void> sendBack(OutboxId item, const QString &words) = 0;
    virtual Async<void> reschedule(OutboxId item, Instant at, const QString &zone) = 0;
    virtual Async<void> settle(OutboxId item, bool arrived) = 0;
    virtual Async<QList<OutboxEntry>> outbox(OutboxShown shown) = 0; ///< the newest first, at most 500
    virtual Async<QList<OutboxStep>> outboxSteps(OutboxId item) = 0; ///< oldest first

    // Saved replies and macros
    virtual Async<QList<SavedReplyLine>> savedReplies() = 0;
    virtual Async<SavedReplyId> saveReply(const SavedReply &reply) = 0;
    virtual Async<void> removeReply(SavedReplyId reply) = 0;
    virtual Async<FilledReply> fill(ConversationId conversation, SavedReplyId reply, const QString &language) = 0;
    virtual Async<QList<Macro>> macros() = 0;
    virtual Async<MacroId> saveMacro(const Macro &macro) = 0;
    virtual Async<void> removeMacro(MacroId macro) = 0;
    virtual Async<QList<MacroEffect>> previewMacro(MacroId macro, ConversationId conversation) = 0;
    virtual Async<QList<OutboxId>> runMacro(MacroId macro, ConversationId conversation, qint64 sawVersion) = 0;

    // Suggestions
    virtual Async<QList<AnswerSuggestion>> suggest(ConversationId conversation) = 0;
    virtual Async<void> refuse(ConversationId conversation, const AnswerSuggestion &suggestion) = 0;
    virtual Async<QMap<OriginKind, UseCounts>> useCounts() = 0; ///< of the last 90 days
    virtual ModelSetup modelSetup() const = 0;
    virtual Async<void> setModelSetup(const ModelSetup &setup, const QString &apiKey) = 0; ///< the key: empty keeps it
    virtual Async<ModelPrompt> modelPrompt(ConversationId conversation) = 0;
    /// Streams modelWrote(); the value is the whole. Ends with Cancelled after cancelModel().
    virtual Async<QString> askModel(const ModelPrompt &prompt) = 0;
    virtual void cancelModel() = 0;

    // Beyond one reply
    virtual Async<MovedToPhone> moveToPhone(const Reply &closing, const MoveToPhone &move) = 0;
    virtual Async<QList<OutboxId>> moveToPrivate(const Reply &reply, const QString &publicLine) = 0;
    virtual Async<Queued> acknowledge(const Reply &reply) = 0;
    virtual Async<QList<PublicNotice>> notices() = 0;
    virtual Async<NoticeId> saveNotice(const PublicNotice &notice, const QList<ConversationId> &recipients) = 0;
    virtual Async<void> removeNotice(NoticeId notice) = 0; ///< Conflict: it was sent
    virtual Async<QList<NoticeRecipient>> previewNotice(NoticeId notice) = 0;
    virtual Async<QList<NoticeRecipient>> noticeRecipients(NoticeId notice) = 0; ///< of one that was sent
    virtual Async<NoticeSent> sendNotice(NoticeId notice) = 0;
    virtual Async<NoticeUndone> undoNotice(NoticeId notice) = 0;

    virtual Async<ReplyRules> rules() = 0;
    virtual Async<void> setRules(const ReplyRules &rules) = 0;

Q_SIGNALS:
    void modelWrote(const QString &soFar);
};

}
