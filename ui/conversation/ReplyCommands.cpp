// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/ReplyCommands.h"

#include "ui/commands/ActionRegistry.h"
#include "ui/conversation/AnswerStrip.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/ReplyAids.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

ReplyCommands::ReplyCommands(ConversationPage &page, QObject *parent) : QObject(parent), m_page(page) {}

void ReplyCommands::addTo(ActionRegistry &actions)
{
    for (int i = 0; i < 3; ++i)
        actions.add({u"use-suggestion-%1"_s.arg(i + 1), ActionGroup::Write, tr("Use suggestion %1").arg(i + 1),
                     u"reply"_s, QKeySequence(u"Ctrl+%1"_s.arg(i + 1))},
                    [this, i] { m_page.aids().answers().use(i); });
    actions.add({u"fold-suggestions"_s, ActionGroup::Write, tr("Show or fold the suggested answers"), {},
                 QKeySequence(u"Shift+S"_s)},
                [this] { m_page.aids().toggleAnswers(); });
    actions.add({u"ask-model"_s, ActionGroup::Write, tr("Ask the language model for a draft …"), {},
                 QKeySequence(u"Shift+M"_s)},
                [this] { m_page.aids().askModel(); });
    actions.add({u"send-later"_s, ActionGroup::Write, tr("Send later …"), u"snooze"_s, QKeySequence(u"Ctrl+Shift+L"_s)},
                [this] { m_page.sendLater(); });
}

}
