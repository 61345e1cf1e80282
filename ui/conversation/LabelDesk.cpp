// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/LabelDesk.h"

#include "ui/MeasureData.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/conversation/LabelChip.h"
#include "ui/widgets/LabelWords.h"
#include "ui/widgets/Notices.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

LabelDesk::LabelDesk(const ConsoleContext &context, LabelChip &chip, QObject *parent)
    : QObject(parent), m_context(context), m_chip(chip)
{
    connect(&chip, &LabelChip::chosen, this, [this](const CaseLabel &chosen) {
        label(chosen, false, tr("Labelled: %1.").arg(LabelWords::label(chosen)));
    });
    connect(&chip, &LabelChip::accepted, this, &LabelDesk::accept);
    connect(&chip, &LabelChip::takenBack, this, [this] { label({}, true, tr("The label is taken back.")); });
}

void LabelDesk::addTo(ActionRegistry &actions)
{
    actions.add({u"label"_s, ActionGroup::Conversation, tr("Say why they wrote …"), u"tag"_s, QKeySequence(u"W"_s)},
                [this] { ask(); });
    actions.add({u"accept-label"_s, ActionGroup::Conversation, tr("Confirm the suggested label"), u"check"_s,
                 QKeySequence(u"Y"_s)},
                [this] { accept(); });
}

void LabelDesk::show(ConversationId conversation)
{
    if (conversation != m_conversation) {
        m_conversation = conversation;
        m_view.reset();
        m_chip.hide();
    }
    if (conversation)
        read();
}

/// Where no customer wrote there is nothing to label, and no chip.
void LabelDesk::read()
{
    whenDone(m_context.measures.labelOf(m_conversation), this,
             [this, asked = m_conversation](const Result<LabelView> &view) {
                 if (asked != m_conversation)
                     return;
                 m_view = view ? std::optional(*view) : std::nullopt;
                 if (view)
                     return m_chip.show(*view);
                 m_chip.hide();
                 if (view.error().kind != ErrorKind::NotFound)
                     m_context.notices.fail(view.error());
             });
}

void LabelDesk::ask()
{
    if (m_view)
        return m_chip.openMenu();
    m_context.notices.say(tr("Open a conversation in which a customer wrote."));
}

void LabelDesk::accept()
{
    const CaseLabel open = m_view ? openSuggestion(m_view->label, m_view->suggested) : CaseLabel();
    if (open == CaseLabel())
        return m_context.notices.say(tr("There is no suggestion here to confirm."));
    label(open, false, tr("Confirmed: %1.").arg(LabelWords::label(open)));
}

void LabelDesk::label(const CaseLabel &label, bool clear, const QString &sentence)
{
    if (!m_view)
        return;
    const auto place = m_conversation;
    whenDone(
        m_context.measures.label(place, label, clear), this,
        [this, place, sentence, before = m_view->label](const Result<void> &done) {
            if (!done)
                return m_context.notices.fail(done.error());
            m_context.notices.say({Tone::Quiet, sentence, tr("Undo"), [this, place, before] { undo(place, before); }});
            if (place == m_conversation)
                read();
        });
}

void LabelDesk::undo(ConversationId conversation, const CaseLabel &before)
{
    whenDone(m_context.measures.label(conversation, before, true), this,
             [this, conversation](const Result<void> &done) {
                 if (!done)
                     return m_context.notices.fail(done.error());
                 m_context.notices.say(tr("Taken back."));
                 if (conversation == m_conversation)
                     read();
             });
}

}
