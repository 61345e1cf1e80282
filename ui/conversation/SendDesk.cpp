// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/SendDesk.h"

#include "core/base/Clock.h"
#include "ui/ConsoleData.h"
#include "ui/composer/Composer.h"
#include "ui/composer/ComposerEdit.h"
#include "ui/conversation/CheckStrip.h"
#include "ui/conversation/ScheduleDialog.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SendDesk::SendDesk(const ConsoleContext &context, Composer &composer, CheckStrip &checks, QWidget *parent)
    : QObject(parent), m_context(context), m_composer(composer), m_checks(checks), m_parent(parent)
{
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(700ms);
    connect(&m_lookAgain, &QTimer::timeout, this, &SendDesk::lookAgain);
    connect(&composer, &Composer::sendRequested, this, [this](const Reply &reply) { send(reply, Kind::Reply); });
    connect(&composer, &Composer::acknowledgementRequested, this,
            [this](const Reply &reply) { send(reply, Kind::Acknowledgement); });
    connect(&composer, &Composer::scheduleRequested, this, &SendDesk::schedule);
    connect(&composer, &Composer::noteRequested, this, &SendDesk::note);
    connect(&composer, &Composer::textEdited, this, [this] {
        if (!m_checks.findings().isEmpty())
            m_lookAgain.start();
    });
    connect(&checks, &CheckStrip::sendAnywayAsked, this, [this] {
        Reply reply = m_composer.reply();
        reply.thenClose = m_asked.thenClose;
        reply.at = m_asked.at;
        reply.zone = m_asked.zone;
        reply.unlessWritten = m_asked.unlessWritten;
        if (!m_checks.blocks() && reply.conversation == m_asked.conversation)
            send(reply, m_askedKind);
    });
    connect(&checks, &CheckStrip::placeChosen, this, &SendDesk::select);
    connect(&checks, &CheckStrip::switchOffAsked, this, &SendDesk::switchOff);
}

// What is told late may be about another draft of the same conversation.
bool SendDesk::isWritten(ConversationId conversation, DraftId draft) const
{
    return conversation == m_composer.draft().conversation && draft == m_composer.draft().id;
}

void SendDesk::send(const Reply &reply, Kind kind)
{
    m_asked = reply;
    m_askedKind = kind;
    whenDone(m_context.replies.check(reply), this, [this, reply, kind](const Result<QList<CheckFinding>> &findings) {
        if (!findings)
            return m_context.notices.fail(findings.error());
        found(reply, kind, *findings);
    });
}

// What was shown and is sent again is sent knowingly; what is new is shown first.
void SendDesk::found(const Reply &reply, Kind kind, const QList<CheckFinding> &findings)
{
    const auto isNew = [](const CheckFinding &each) { return each.kind == CheckKind::NewMessage; };
    if (std::any_of(findings.cbegin(), findings.cend(), isNew))
        return stopped({ErrorKind::Conflict, {}, {}});
    const bool known = std::all_of(findings.cbegin(), findings.cend(), [this](const CheckFinding &each) {
        return !each.blocks && m_checks.findings().contains(each);
    });
    if (known)
        return dispatch(reply, kind);
    if (isWritten(reply.conversation, reply.draft))
        m_checks.show(findings);
}

void SendDesk::dispatch(const Reply &reply, Kind kind)
{
    const auto leaves = kind == Kind::Reply ? m_context.replies.send(reply) : m_context.replies.acknowledge(reply);
    whenDone(leaves, this, [this, reply, kind](const Result<Queued> &queued) {
        if (!queued)
            return stopped(queued.error());
        sent(reply, kind, *queued);
    });
}

QString SendDesk::leaving(Kind kind) const
{
    return kind == Kind::Reply ? tr("The reply goes out in %1 s.") : tr("The public acknowledgement goes out in %1 s.");
}

void SendDesk::sent(const Reply &reply, Kind kind, const Queued &queued)
{
    if (isWritten(reply.conversation, reply.draft)) {
        m_checks.clear();
        m_composer.leaveDraft();
    }
    const auto back = [this, item = queued.item] { undo(item); };
    if (queued.held)
        m_context.notices.say(
            {Tone::Quiet, tr("A colleague has to release it: it waits in the outbox."), tr("Take it back"), back, 12s});
    else if (reply.at)
        m_context.notices.say(
            {Tone::Good, tr("The reply goes out on %1.", "day and time").arg(Words::inZone(*reply.at, reply.zone)),
             tr("Undo"), back, 12s});
    else if (queued.undoWindow > 0ms)
        m_context.notices.say({Tone::Good, leaving(kind), tr("Undo"), back, queued.undoWindow, true});
    else
        m_context.notices.say(tr("The reply is on its way."));
    if (reply.thenClose)
        Q_EMIT closedBySending(reply.conversation);
}

// Somebody wrote meanwhile: nothing was sent, the new message is shown, and sending again is a knowing act.
void SendDesk::stopped(const Error &error)
{
    if (error.kind != ErrorKind::Conflict)
        return m_context.notices.fail(error);
    m_context.notices.say(
        {Tone::Bad, tr("Not sent: something new arrived while you wrote. Read it, then send again."), {}, {}, 0s});
    Q_EMIT overtaken();
}

void SendDesk::schedule(const Reply &reply)
{
    auto *dialog = new ScheduleDialog(m_context.clock.now(), m_customerName, m_parent);
    dialog->setCustomerZone(m_customerZone);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, reply] {
        Reply later = reply;
        if (!later.draft && later.conversation == m_composer.draft().conversation)
            later.draft = m_composer.draft().id; // it may have got it since
        later.at = dialog->at();
        later.zone = dialog->zone();
        later.unlessWritten = dialog->unlessWritten();
        send(later, Kind::Reply);
    });
    dialog->open();
}

void SendDesk::undo(OutboxId item)
{
    whenDone(m_context.replies.undoSend(item), this, [this](const Result<void> &undone) {
        if (undone) {
            m_context.notices.say(tr("Taken back. Your text is in the reply field again."));
            return Q_EMIT takenBack();
        }
        if (undone.error().kind == ErrorKind::Conflict)
            return m_context.notices.say({Tone::Bad, tr("Too late: the reply has already left."), {}, {}});
        m_context.notices.fail(undone.error());
    });
}

void SendDesk::note(ConversationId conversation, const QString &text, DraftId draft)
{
    whenDone(m_context.replies.addNote(conversation, text, draft), this,
             [this, conversation, draft](const Result<void> &kept) {
                 if (!kept)
                     return m_context.notices.fail(kept.error());
                 if (!isWritten(conversation, draft))
                     return;
                 m_composer.leaveDraft();
                 m_composer.setMode(ComposerMode::Reply);
             });
}

/// What was found may be settled by now.
void SendDesk::lookAgain()
{
    const Reply reply = m_composer.reply();
    if (m_checks.findings().isEmpty() || m_composer.text().trimmed().isEmpty())
        return m_checks.clear();
    whenDone(m_context.replies.check(reply), this, [this, reply](const Result<QList<CheckFinding>> &findings) {
        if (findings && !m_checks.findings().isEmpty() && reply.conversation == m_composer.reply().conversation)
            m_checks.show(*findings);
    });
}

// The place was counted in what goes out, which begins where the spaces before it end.
void SendDesk::select(const CheckFinding &finding)
{
    auto *edit = m_composer.findChild<ComposerEdit *>();
    const QString text = edit->toPlainText();
    qsizetype at = finding.place.start;
    if (text.mid(at, finding.place.length) != finding.what && !finding.what.isEmpty())
        at = std::max<qsizetype>(0, text.indexOf(finding.what));
    QTextCursor cursor = edit->textCursor();
    const auto end = static_cast<qsizetype>(text.size());
    cursor.setPosition(static_cast<int>(std::min(at, end)));
    cursor.setPosition(static_cast<int>(std::min(at + finding.place.length, end)), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    edit->setFocus(Qt::OtherFocusReason);
}

// For the whole team, as the settings say it; what they say can be taken back there and here.
void SendDesk::switchOff(CheckKind kind)
{
    whenDone(m_context.replies.rules(), this, [this, kind](const Result<ReplyRules> &rules) {
        if (!rules)
            return m_context.notices.fail(rules.error());
        const ReplyRules before = *rules;
        ReplyRules after = before;
        if (!after.checksOff.contains(kind))
            after.checksOff.append(kind);
        whenDone(m_context.replies.setRules(after), this, [this, kind, before](const Result<void> &kept) {
            if (!kept)
                return m_context.notices.fail(kept.error());
            QList<CheckFinding> left = m_checks.findings();
            left.removeIf([kind](const CheckFinding &each) { return each.kind == kind; });
            m_checks.show(left);
            m_context.notices.say(
                {Tone::Quiet, tr("This is not checked any more, for the whole team. Settings switches it on again."),
                 tr("Undo"), [this, before] { report(m_context.replies.setRules(before)); }, 12s});
        });
    });
}

void SendDesk::report(const Async<void> &deed)
{
    whenDone(deed, this, [this](const Result<void> &done) {
        if (!done)
            m_context.notices.fail(done.error());
    });
}

}
