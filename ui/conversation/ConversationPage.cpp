// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/ConversationPage.h"

#include "core/base/Clock.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/ConversationHeader.h"
#include "ui/conversation/DraftSaver.h"
#include "ui/conversation/Timeline.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto seenAfter = 700ms; ///< passing by with j and k is not looking

}

ConversationPage::ConversationPage(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new ConversationHeader(this))
    , m_timeline(new Timeline(this))
    , m_composer(new Composer(this))
    , m_keeper(new DraftSaver(context.replies, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    build();
    m_seenDelay.setSingleShot(true);
    m_seenDelay.setInterval(seenAfter);
    connect(&m_seenDelay, &QTimer::timeout, this, &ConversationPage::markSeenSoon);
    connect(m_composer, &Composer::sendRequested, this, &ConversationPage::send);
    connect(m_composer, &Composer::browserRequested, this, &ConversationPage::answerInBrowser);
    connect(m_composer, &Composer::noteRequested, this, &ConversationPage::note);
    connect(m_composer, &Composer::leaveRequested, this, &ConversationPage::leaveRequested);
    connect(m_composer, &Composer::draftChanged, m_keeper, &DraftSaver::keep);
    connect(m_keeper, &DraftSaver::kept, m_composer, &Composer::kept);
    connect(m_keeper, &DraftSaver::failed, this, &ConversationPage::draftNotKept);
    connect(m_timeline, &Timeline::remedyChosen, this, &ConversationPage::remedy);
    connect(m_timeline, &Timeline::attachmentChosen, this, &ConversationPage::save);
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (m_conversation && (changes.everything || changes.conversations.contains(m_conversation)))
            load(false);
    });
    sayNothingOpen();
}

void ConversationPage::build()
{
    auto *content = new QWidget(this);
    auto *rule = new QFrame(content);
    rule->setFrameShape(QFrame::HLine);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(rule);
    column->addWidget(m_timeline, 1);
    column->addWidget(m_composer);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void ConversationPage::open(ConversationId conversation, MessageId message)
{
    m_sought = message;
    if (conversation == m_conversation) {
        if (m_thread && m_thread->conversation.id == conversation)
            m_timeline->bringIntoView(std::exchange(m_sought, {}));
        return;
    }
    m_composer->flush();
    m_seenDelay.stop();
    m_conversation = conversation;
    if (conversation)
        return load(true);
    m_thread.reset();
    sayNothingOpen();
}

void ConversationPage::load(bool fresh)
{
    withThread([this, fresh](const ThreadView &thread, const ReplyDesk &desk) { take(thread, desk, fresh); });
}

/// The open conversation and what is known about answering it, read together; not at all if another one is open by then.
void ConversationPage::withThread(std::function<void(const ThreadView &, const ReplyDesk &)> use)
{
    const ConversationId asked = m_conversation;
    const auto desk = m_context.replies.desk(asked);
    whenDone(m_context.data.thread(asked), this,
             [this, asked, desk, use = std::move(use)](const Result<ThreadView> &thread) {
                 if (asked != m_conversation)
                     return;
                 if (!thread)
                     return sayUnreadable(thread.error());
                 whenDone(desk, this, [this, asked, use, thread = *thread](const Result<ReplyDesk> &known) {
                     if (asked != m_conversation)
                         return;
                     if (!known)
                         return sayUnreadable(known.error());
                     use(thread, *known);
                 });
             });
}

void ConversationPage::sayUnreadable(const Error &error)
{
    m_empty->say(u"warning"_s, tr("The conversation could not be read"), Words::problem(error));
    m_empty->offer(tr("Try again"), [this] { load(true); });
    m_stack->setCurrentWidget(m_empty);
}

void ConversationPage::take(const ThreadView &thread, const ReplyDesk &desk, bool fresh)
{
    m_thread = thread;
    m_desk = desk;
    const Instant now = m_context.clock.now();
    const auto &waiting = thread.conversation.waitingSince;
    m_header->show(thread, now, waiting && now - *waiting > m_context.data.answerWithin());
    if (fresh) {
        m_lookedAt = thread.lookedAt;
        m_composer->open(thread, desk);
        m_seenDelay.start();
    } else {
        m_composer->refresh(thread);
    }
    m_stack->setCurrentIndex(0);
    m_timeline->show(cardsOf(thread, m_lookedAt, now), fresh);
    m_timeline->bringIntoView(std::exchange(m_sought, {}));
    Q_EMIT opened(thread);
}

void ConversationPage::markSeenSoon()
{
    if (!m_conversation)
        return;
    whenDone(m_context.data.markSeen(m_conversation), this, [this](const Result<void> &seen) {
        if (!seen)
            m_context.notices.fail(seen.error());
    });
}

void ConversationPage::focusTimeline()
{
    m_timeline->setFocus(Qt::OtherFocusReason);
}

// What was typed last is kept first: what is sent is a draft that is there, and can be that again.
void ConversationPage::send(ConversationId conversation, const QString &text, bool thenClose)
{
    Reply reply;
    reply.conversation = conversation;
    reply.parts = {text};
    reply.sawVersion = m_composer->sawVersion();
    reply.thenClose = thenClose;
    reply.privately = m_composer->isPrivate();
    m_keeper->whenIdle([this, reply, draft = m_composer->draft()]() mutable {
        reply.draft = m_keeper->idOf(draft);
        whenDone(m_context.replies.send(reply), this, [this, reply](const Result<Queued> &queued) {
            if (!queued)
                return sendStopped(queued.error());
            sent(reply, *queued);
        });
    });
}

void ConversationPage::draftNotKept(const Draft &draft, const Error &error)
{
    if (error.kind != ErrorKind::Conflict)
        return m_context.notices.fail(error);
    m_context.notices.say({Tone::Bad,
                           tr("A colleague changed this draft meanwhile. Your words are kept among its versions."),
                           {},
                           {},
                           0s});
    if (draft.conversation == m_conversation)
        load(true);
}

// The text goes along where the network takes it in the address, and by the clipboard everywhere.
void ConversationPage::answerInBrowser(ConversationId conversation, const QString &text)
{
    if (!m_thread || m_thread->conversation.id != conversation)
        return;
    QGuiApplication::clipboard()->setText(text);
    QDesktopServices::openUrl(m_thread->route.pageWith(text));
    m_context.notices.say({Tone::Quiet,
                           tr("Your text is copied. Post it in the browser: the next fetch brings it here, and it "
                              "counts as the answer."),
                           {},
                           {},
                           12s});
}

void ConversationPage::sent(const Reply &reply, const Queued &queued)
{
    m_keeper->forget(m_composer->draft());
    if (reply.conversation == m_conversation)
        m_composer->letGo();
    const auto back = [this, item = queued.item] { undo(item); };
    if (queued.held)
        m_context.notices.say(
            {Tone::Quiet, tr("A colleague has to release it: it waits in the outbox."), tr("Take it back"), back, 12s});
    else
        m_context.notices.say(
            {Tone::Good, tr("The reply goes out in %1 s."), tr("Undo"), back, queued.undoWindow, true});
    if (reply.thenClose)
        Q_EMIT closedBySending(reply.conversation);
}

// Somebody wrote meanwhile: nothing was sent, the new message is shown, and sending again is a knowing act.
void ConversationPage::sendStopped(const Error &error)
{
    if (error.kind != ErrorKind::Conflict)
        return m_context.notices.fail(error);
    if (m_thread)
        m_lookedAt = m_thread->messages.isEmpty() ? std::optional<Instant>() : m_thread->messages.last().receivedAt;
    m_context.notices.say(
        {Tone::Bad, tr("Not sent: something new arrived while you wrote. Read it, then send again."), {}, {}, 0s});
    withThread([this](const ThreadView &thread, const ReplyDesk &desk) {
        take(thread, desk, false);
        m_composer->acceptVersion();
    });
}

void ConversationPage::undo(OutboxId item)
{
    whenDone(m_context.replies.undoSend(item), this, [this](const Result<void> &undone) {
        if (undone) {
            m_context.notices.say(tr("Taken back. Your text is in the reply field again."));
            const auto id = std::exchange(m_conversation, ConversationId());
            return open(id); // its draft has come back
        }
        if (undone.error().kind == ErrorKind::Conflict)
            return m_context.notices.say({Tone::Bad, tr("Too late: the reply has already left."), {}, {}});
        m_context.notices.fail(undone.error());
    });
}

void ConversationPage::note(ConversationId conversation, const QString &text)
{
    m_keeper->whenIdle([this, conversation, text, draft = m_composer->draft()] {
        whenDone(m_context.replies.addNote(conversation, text, m_keeper->idOf(draft)), this,
                 [this, conversation, draft](const Result<void> &kept) {
                     if (!kept)
                         return m_context.notices.fail(kept.error());
                     m_keeper->forget(draft);
                     if (conversation != m_conversation)
                         return;
                     m_composer->letGo();
                     m_composer->setMode(ComposerMode::Reply);
                 });
    });
}

void ConversationPage::remedy(Remedy remedy, OutboxId item)
{
    const auto report = [this](const Result<void> &done) {
        if (!done)
            m_context.notices.fail(done.error());
    };
    switch (remedy) {
    case Remedy::Undo:
    case Remedy::EditAgain:
        return undo(item);
    case Remedy::Retry:
        return whenDone(m_context.replies.retry(item), this, report);
    case Remedy::Discard:
        return whenDone(m_context.replies.discard(item), this, report);
    }
}

void ConversationPage::save(MessageId message, const Attachment &attachment)
{
    auto *dialog = new QFileDialog(this, tr("Save attachment"), {}, {});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(attachment.name.section(u'/', -1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, message, id = attachment.id](const QString &path) {
        whenDone(m_context.data.attachment(message, id), this, [this, path](const Result<QByteArray> &bytes) {
            if (!bytes)
                return m_context.notices.fail(bytes.error());
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
                return m_context.notices.fail({ErrorKind::Storage, file.errorString(), {}});
            m_context.notices.say(tr("Saved as %1.").arg(path));
        });
    });
    dialog->open();
}

void ConversationPage::sayNothingOpen()
{
    m_composer->clear();
    m_empty->say(u"inbox"_s, tr("No conversation is open"),
                 tr("Choose one in the list, or press j and k to walk through it."));
    m_stack->setCurrentWidget(m_empty);
}

}
