// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"
#include "ui/conversation/CardContent.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace firstmile
{

class BeyondDesk;
class Composer;
class ConversationHeader;
class EmptyState;
class LabelDesk;
class MailDesk;
class ReplyAids;
class SendDesk;
class Timeline;

/// One conversation: its head, its messages, and the place to answer.
class ConversationPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationPage(const ConsoleContext &context, QWidget *parent = nullptr);

    /// None: says that nothing is open. `message`: is brought into view, where there is one.
    void open(ConversationId conversation, MessageId message = {});
    void openDraft(const Draft &draft); ///< its conversation, with this draft in the composer
    ConversationId conversation() const { return m_conversation; }
    const std::optional<ThreadView> &thread() const { return m_thread; }
    ConversationHeader &header() { return *m_header; }
    Composer &composer() { return *m_composer; }
    ReplyAids &aids() { return *m_aids; }
    BeyondDesk &beyond() { return *m_beyond; }
    LabelDesk &labels() { return *m_labels; }
    MailDesk &mails() { return *m_mails; }
    Timeline &timeline() { return *m_timeline; }
    void focusTimeline();
    void sendLater(); ///< what stands in the composer, at a time that is asked for

Q_SIGNALS:
    void opened(const firstmile::ThreadView &thread);
    void leaveRequested();
    void conversationAsked(firstmile::ConversationId conversation, firstmile::MessageId message);
    void closedBySending(firstmile::ConversationId conversation);

private:
    void build();
    void load(bool fresh);
    void take(const ThreadView &thread, const ReplyDesk &desk, bool fresh);
    void withThread(std::function<void(const ThreadView &, const ReplyDesk &)> use);
    void prepareAnswer(const ThreadView &thread, const ReplyDesk &desk, bool fresh);
    void showSoughtDraft(const ReplyDesk &desk);
    void showNew();
    void markSeenSoon();
    void answerInBrowser(ConversationId conversation, const QString &text);
    void remedy(Remedy remedy, OutboxId item);
    void save(MessageId message, const Attachment &attachment);
    void sayNothingOpen();
    void sayUnreadable(const Error &error);

    const ConsoleContext &m_context;
    ConversationId m_conversation;
    std::optional<ThreadView> m_thread;
    DraftId m_soughtDraft;
    MessageId m_sought;                ///< to be brought into view when it is there
    std::optional<Instant> m_lookedAt; ///< as it was on opening: the line "new since you looked" does not wander
    QTimer m_seenDelay;
    ConversationHeader *m_header;
    Timeline *m_timeline;
    Composer *m_composer;
    ReplyAids *m_aids;
    SendDesk *m_sendDesk;
    BeyondDesk *m_beyond;
    LabelDesk *m_labels;
    MailDesk *m_mails;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

}
