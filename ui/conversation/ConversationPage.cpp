// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/ConversationPage.h"

#include "core/base/Clock.h"
#include "ui/composer/Composer.h"
#include "ui/composer/DraftDesk.h"
#include "ui/conversation/BeyondDesk.h"
#include "ui/conversation/ConversationHeader.h"
#include "ui/conversation/LabelChip.h"
#include "ui/conversation/LabelDesk.h"
#include "ui/conversation/MailDesk.h"
#include "ui/conversation/ReplyAids.h"
#include "ui/conversation/SendDesk.h"
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
    , m_aids(new ReplyAids(context, *m_composer, this))
    , m_sendDesk(new SendDesk(context, *m_composer, m_aids->checks(), this))
    , m_beyond(new BeyondDesk(context, *m_composer, this))
    , m_labels(new LabelDesk(context, m_header->label(), this))
    , m_mails(new MailDesk(context, *m_timeline, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    build();
    m_seenDelay.setSingleShot(true);
    m_seenDelay.setInterval(seenAfter);
    connect(&m_seenDelay, &QTimer::timeout, this, &ConversationPage::markSeenSoon);
    new DraftDesk(context, *m_composer, this);
    m_composer->setSelection([this] { return m_timeline->selectedText(); });
    connect(m_composer, &Composer::browserRequested, this, &ConversationPage::answerInBrowser);
    connect(m_composer, &Composer::leaveRequested, this, &ConversationPage::leaveRequested);
    connect(m_sendDesk, &SendDesk::overtaken, this, &ConversationPage::showNew);
    connect(m_beyond, &BeyondDesk::overtaken, this, &ConversationPage::showNew);
    connect(m_beyond, &BeyondDesk::undoAsked, m_sendDesk, &SendDesk::undo);
    connect(m_sendDesk, &SendDesk::takenBack, this, [this] { open(std::exchange(m_conversation, ConversationId())); });
    connect(m_sendDesk, &SendDesk::closedBySending, this, &ConversationPage::closedBySending);
    connect(m_aids, &ReplyAids::sourceAsked, this, &ConversationPage::conversationAsked);
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
    if (m_context.isReadOnly()) { // there is nobody to answer
        for (QWidget *part : {static_cast<QWidget *>(m_aids), static_cast<QWidget *>(m_composer)})
            part->hide();
        m_header->label().hide();
    } else {
        column->addWidget(m_aids);
        column->addWidget(m_composer);
    }
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

void ConversationPage::openDraft(const Draft &draft)
{
    m_soughtDraft = draft.id;
    if (draft.conversation == m_conversation)
        return load(false);
    open(draft.conversation);
}

void ConversationPage::load(bool fresh)
{
    withThread([this, fresh](const ThreadView &thread, const ReplyDesk &desk) { take(thread, desk, fresh); });
}

/// The open conversation and what is known about answering it; not at all if another one is open by then.
void ConversationPage::withThread(std::function<void(const ThreadView &, const ReplyDesk &)> use)
{
    const ConversationId asked = m_conversation;
    const auto desk = m_context.isReadOnly() ? ready(Result(ReplyDesk())) : m_context.replies.desk(asked);
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
                         m_context.notices.fail(known.error());
                     use(thread, known ? *known : ReplyDesk());
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
    const Instant now = m_context.clock.now();
    const auto &waiting = thread.conversation.waitingSince;
    m_header->show(thread, now, waiting && now - *waiting > m_context.data.answerWithin());
    if (!m_context.isReadOnly())
        prepareAnswer(thread, desk, fresh);
    m_stack->setCurrentIndex(0);
    m_timeline->show(cardsOf(thread, m_lookedAt, now), fresh);
    m_timeline->bringIntoView(std::exchange(m_sought, {}));
    Q_EMIT opened(thread);
}

void ConversationPage::prepareAnswer(const ThreadView &thread, const ReplyDesk &desk, bool fresh)
{
    if (fresh) {
        m_mails->clear();
        m_lookedAt = thread.lookedAt;
        m_composer->open(thread, desk);
        m_seenDelay.start();
    } else {
        m_composer->refresh(thread, desk);
    }
    m_sendDesk->setCustomer(thread.conversation.customerName, desk.customerZone);
    m_beyond->show(thread, desk);
    m_labels->show(thread.conversation.id);
    m_aids->show(thread, desk, fresh);
    showSoughtDraft(desk);
}

void ConversationPage::showSoughtDraft(const ReplyDesk &desk)
{
    const DraftId sought = std::exchange(m_soughtDraft, {});
    for (const Draft &draft : desk.drafts) {
        if (sought && draft.id == sought && draft.id != m_composer->draft().id)
            m_composer->showDraft(draft);
    }
    if (sought)
        m_composer->startWriting();
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

void ConversationPage::sendLater()
{
    if (m_composer->mode() == ComposerMode::Note || m_composer->isBlocked())
        return m_context.notices.say(tr("There is no reply here that could be sent later."));
    m_composer->flush();
    m_sendDesk->schedule(m_composer->reply());
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

// The line "new since you looked" stands before what arrived, and sending again is a knowing act.
void ConversationPage::showNew()
{
    if (m_thread)
        m_lookedAt = m_thread->messages.isEmpty() ? std::optional<Instant>() : m_thread->messages.last().receivedAt;
    withThread([this](const ThreadView &thread, const ReplyDesk &desk) {
        take(thread, desk, false);
        m_composer->acceptVersion();
    });
}

void ConversationPage::remedy(Remedy remedy, OutboxId item)
{
    switch (remedy) {
    case Remedy::Undo:
    case Remedy::EditAgain:
        return m_sendDesk->undo(item);
    case Remedy::Retry:
        return m_sendDesk->retry(item);
    case Remedy::Discard:
        return m_sendDesk->discard(item);
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
    if (!m_context.isReadOnly()) {
        m_composer->clear();
        m_beyond->clear();
        m_labels->show({});
        m_aids->clear();
    }
    m_empty->say(u"inbox"_s, tr("No conversation is open"),
                 tr("Choose one in the list, or press j and k to walk through it."));
    m_stack->setCurrentWidget(m_empty);
}

}
