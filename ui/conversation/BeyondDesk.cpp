// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/BeyondDesk.h"

#include "core/base/Clock.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/MoveToPhoneDialog.h"
#include "ui/conversation/MoveToPrivateDialog.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace std::chrono_literals;

BeyondDesk::BeyondDesk(const ConsoleContext &context, Composer &composer, QWidget *parent)
    : QObject(parent), m_context(context), m_composer(composer), m_parent(parent)
{}

void BeyondDesk::show(const ThreadView &thread, const ReplyDesk &desk)
{
    m_thread = thread;
    m_phone = desk.phone;
    m_undoWindow = desk.rules.undoWindow;
}

bool BeyondDesk::isTheirsPublic() const
{
    const Message *theirs = messageToAnswer(m_thread->messages);
    return theirs && theirs->visibility == Visibility::Public;
}

void BeyondDesk::moveToPhone()
{
    if (!m_thread)
        return;
    if (!m_thread->route.canBeSent())
        return m_context.notices.say(
            tr("No line can tell them where they wrote. Log the call instead, once it was made."));
    MoveToPhoneDialog::Scene scene;
    scene.now = m_context.clock.now();
    scene.customerName = m_thread->conversation.customerName;
    scene.phone = m_phone;
    scene.agent = m_context.data.agent();
    scene.channel = m_thread->conversation.channel;
    scene.limits = m_thread->limits;
    scene.visibility = isTheirsPublic() && !m_composer.isPrivate() ? Visibility::Public : Visibility::Private;
    auto *dialog = new MoveToPhoneDialog(scene, m_parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MoveToPhoneDialog::agreed, this,
            [this, dialog, about = m_thread->conversation.id](const MoveToPhone &move, const QString &line) {
                agree(dialog, about, move, line);
            });
    dialog->open();
}

void BeyondDesk::agree(MoveToPhoneDialog *dialog, ConversationId about, const MoveToPhone &move, const QString &line)
{
    if (!m_thread || m_thread->conversation.id != about)
        return dialog->refused(tr("Another conversation is open by now. Close this and begin there again."));
    Reply closing;
    closing.conversation = about;
    closing.parts = {line};
    closing.sawVersion = m_composer.sawVersion();
    closing.privately = m_composer.isPrivate();
    whenDone(m_context.replies.moveToPhone(closing, move), dialog, [this, dialog](const Result<MovedToPhone> &moved) {
        if (!moved)
            return dialog->refused(whyNotDone(moved.error()));
        dialog->kept();
        saidWithUndo(tr("The call is agreed and stands among the follow-ups. Its line is on its way."),
                     tr("Take the line back"), {moved->reply});
    });
}

void BeyondDesk::moveToPrivate()
{
    if (!m_thread)
        return;
    if (!isTheirsPublic())
        return m_context.notices.say(tr("This conversation is private already: answer it as it stands."));
    m_composer.flush();
    MoveToPrivateDialog::Scene scene;
    scene.customerName = m_thread->conversation.customerName;
    scene.text = m_composer.mode() == ComposerMode::Note ? QString() : m_composer.text().trimmed();
    if (!m_thread->canBePrivate)
        scene.whyNot = tr("%1 takes no private message to them here", "a network")
                           .arg(Words::channel(m_thread->conversation.channel));
    scene.channel = m_thread->conversation.channel;
    scene.limits = m_thread->limits;
    auto *dialog = new MoveToPrivateDialog(scene, m_parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MoveToPrivateDialog::agreed, this,
            [this, dialog, about = m_thread->conversation.id](const QString &alone, const QString &line) {
                agree(dialog, about, alone, line);
            });
    dialog->open();
}

void BeyondDesk::agree(MoveToPrivateDialog *dialog, ConversationId about, const QString &alone, const QString &line)
{
    if (!m_thread || m_thread->conversation.id != about)
        return dialog->refused(tr("Another conversation is open by now. Close this and begin there again."));
    const bool fromComposer = m_composer.mode() != ComposerMode::Note && !alone.isEmpty();
    Reply reply = fromComposer ? m_composer.reply() : Reply();
    reply.conversation = about;
    reply.parts = {alone};
    reply.sawVersion = m_composer.sawVersion();
    reply.privately = true;
    whenDone(m_context.replies.moveToPrivate(reply, line), dialog,
             [this, dialog, about, fromComposer, draft = reply.draft](const Result<QList<OutboxId>> &queued) {
                 if (!queued)
                     return dialog->refused(whyNotDone(queued.error()));
                 dialog->kept();
                 const Draft &written = m_composer.draft();
                 if (fromComposer && written.conversation == about && (!draft || written.id == draft))
                     m_composer.leaveDraft(); // what was to be said there has left
                 saidWithUndo(fromComposer ? tr("It goes on in private.")
                                           : tr("They are asked in public to write in private."),
                              tr("Undo"), *queued);
             });
}

// Taken back together: a public line that says "we wrote to you" is not left alone.
void BeyondDesk::saidWithUndo(const QString &sentence, const QString &undoText, const QList<OutboxId> &items)
{
    if (m_undoWindow <= 0ms)
        return m_context.notices.say(sentence);
    const auto undo = [this, items] {
        for (const OutboxId item : items)
            Q_EMIT undoAsked(item);
    };
    m_context.notices.say({Tone::Good, sentence, undoText, undo, m_undoWindow});
}

QString BeyondDesk::whyNotDone(const Error &error)
{
    if (error.kind != ErrorKind::Conflict)
        return Words::problem(error);
    Q_EMIT overtaken();
    return tr("Nothing was sent: something new arrived meanwhile. Read it behind this, then press again.");
}

QString BeyondDesk::whyNoAcknowledgement() const
{
    if (!isTheirsPublic())
        return tr("What they wrote is not public, so nobody would read an acknowledgement. Reply to them instead.");
    if (m_composer.mode() == ComposerMode::Note)
        return tr("A note is for your team alone. Write a reply to acknowledge it in public.");
    if (m_composer.isPrivate())
        return tr("This reply goes to them alone. Make it public to acknowledge it before everybody.");
    if (m_composer.isBlocked())
        return tr("There is no reply here that could be sent. Write what everybody is to read.");
    return {};
}

void BeyondDesk::acknowledge()
{
    if (!m_thread)
        return;
    if (const QString why = whyNoAcknowledgement(); !why.isEmpty())
        return m_context.notices.say(why);
    m_composer.submit(SendWay::Acknowledgement);
}

}
