// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/ReplyCommands.h"

#include "ui/commands/ActionRegistry.h"
#include "ui/commands/Chooser.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/AnswerStrip.h"
#include "ui/conversation/BeyondDesk.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/ReplyAids.h"
#include "ui/library/MacroPreview.h"
#include "ui/library/SavedReplyPicker.h"
#include "ui/widgets/Notices.h"

#include <QAction>

namespace firstmile
{

using namespace Qt::StringLiterals;

ReplyCommands::ReplyCommands(const ConsoleContext &context, ConversationPage &page, Chooser &chooser, QObject *parent)
    : QObject(parent), m_context(context), m_page(page), m_chooser(chooser)
{}

void ReplyCommands::addTo(ActionRegistry &actions)
{
    addLibrary(actions);
    for (int i = 0; i < 3; ++i)
        actions.add({u"use-suggestion-%1"_s.arg(i + 1), ActionGroup::Write, tr("Use suggestion %1").arg(i + 1),
                     u"reply"_s, QKeySequence(u"Ctrl+%1"_s.arg(i + 1))},
                    [this, i] { m_page.aids().answers().use(i); });
    actions.add({u"fold-suggestions"_s,
                 ActionGroup::Write,
                 tr("Show or fold the suggested answers"),
                 {},
                 QKeySequence(u"Shift+S"_s)},
                [this] { m_page.aids().toggleAnswers(); });
    actions.add({u"ask-model"_s,
                 ActionGroup::Write,
                 tr("Ask the language model for a draft …"),
                 {},
                 QKeySequence(u"Shift+W"_s)},
                [this] { m_page.aids().askModel(); });
    actions.add({u"send-later"_s, ActionGroup::Write, tr("Send later …"), u"snooze"_s, QKeySequence(u"Ctrl+Shift+L"_s)},
                [this] { m_page.sendLater(); });
    addTools(actions);
    addBeyond(actions);
}

void ReplyCommands::addTools(ActionRegistry &actions)
{
    const QAction *attach = actions.add(
        {u"attach"_s, ActionGroup::Write, tr("Attach files …"), u"attachment"_s, QKeySequence(u"Ctrl+Shift+A"_s)},
        [this] { m_page.composer().attach(); });
    const QAction *quote =
        actions.add({u"quote"_s, ActionGroup::Write, tr("Quote their words"), {}, QKeySequence(u"Ctrl+Shift+Q"_s)},
                    [this] { m_page.composer().quote(); });
    const auto showKeys = [this, attach, quote] {
        const auto written = [](const QAction *action) {
            return action->shortcut().toString(QKeySequence::NativeText);
        };
        m_page.composer().showKeys(written(attach), written(quote));
    };
    connect(&actions, &ActionRegistry::keysChanged, this, showKeys);
    showKeys();
}

void ReplyCommands::addBeyond(ActionRegistry &actions)
{
    actions.add({u"move-to-phone"_s, ActionGroup::Write, tr("Move to phone …"), u"mark-logged"_s,
                 QKeySequence(u"Ctrl+Shift+T"_s)},
                [this] { m_page.beyond().moveToPhone(); });
    actions.add({u"move-to-private"_s, ActionGroup::Write, tr("Move to private …"), u"private"_s,
                 QKeySequence(u"Ctrl+Shift+P"_s)},
                [this] { m_page.beyond().moveToPrivate(); });
    actions.add({u"acknowledge"_s, ActionGroup::Write, tr("Send as a public acknowledgement"), u"public"_s,
                 QKeySequence(u"Ctrl+Shift+K"_s)},
                [this] { m_page.beyond().acknowledge(); });
}

void ReplyCommands::addLibrary(ActionRegistry &actions)
{
    actions.add(
        {u"saved-reply"_s, ActionGroup::Write, tr("Take a saved reply …"), u"reply"_s, QKeySequence(u"Ctrl+J"_s)},
        [this] { pickReply(); });
    actions.add({u"macro"_s, ActionGroup::Write, tr("Run a macro …"), {}, QKeySequence(u"Ctrl+Shift+J"_s)},
                [this] { pickMacro(); });
}

void ReplyCommands::pickReply()
{
    const ConversationId conversation = m_page.conversation();
    if (!conversation)
        return;
    auto *picker = SavedReplyPicker::open(m_context, conversation, {}, m_page.window());
    connect(
        picker, &SavedReplyPicker::chosen, this,
        [this, conversation](const SavedReply &reply, const FilledReply &filled) {
            if (conversation != m_page.conversation())
                return;
            m_page.composer().take(filled.filled.text, {OriginKind::SavedReply, reply.id.value, filled.filled.text});
            m_page.composer().startWriting();
        });
}

void ReplyCommands::pickMacro()
{
    whenDone(m_context.replies.macros(), this, [this](const Result<QList<Macro>> &macros) {
        if (!macros)
            return m_context.notices.fail(macros.error());
        offerMacros(*macros);
    });
}

void ReplyCommands::offerMacros(const QList<Macro> &macros)
{
    if (!m_page.thread())
        return;
    if (macros.isEmpty())
        return m_context.notices.say(tr("There are no macros yet."));
    QList<Choice> choices;
    for (const Macro &macro : macros)
        choices.append({macro.name, {}, tr("%n step(s)", nullptr, static_cast<int>(macro.steps.size())), [this, macro] {
                            preview(macro);
                        }});
    m_chooser.ask(tr("Which macro? You see what it does before it does it."), choices);
}

// What stands in the composer stays as it is: a macro never sends a half-typed text.
void ReplyCommands::preview(const Macro &macro)
{
    m_page.composer().flush();
    const Conversation &conversation = m_page.thread()->conversation;
    auto *dialog = MacroPreview::open(m_context, macro, conversation.id, conversation.version, m_page.window());
    connect(dialog, &MacroPreview::ran, this, [this](const QList<OutboxId> &queued) {
        if (queued.isEmpty())
            return m_context.notices.say(tr("The macro has run."));
        m_context.notices.say({Tone::Good, tr("The macro has run, and its reply is on its way."),
                               tr("Take the reply back"), [this, queued] { undo(queued); }});
    });
}

void ReplyCommands::undo(const QList<OutboxId> &queued)
{
    for (const OutboxId item : queued) {
        whenDone(m_context.replies.undoSend(item), this, [this](const Result<void> &undone) {
            if (!undone)
                m_context.notices.fail(undone.error());
        });
    }
}

}
