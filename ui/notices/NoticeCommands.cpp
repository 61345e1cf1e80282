// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeCommands.h"

#include "ui/commands/ActionRegistry.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/InboxPage.h"
#include "ui/widgets/Notices.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

NoticeCommands::NoticeCommands(const ConsoleContext &context, InboxPage &inbox, QObject *parent)
    : QObject(parent), m_context(context), m_inbox(inbox)
{}

void NoticeCommands::addTo(ActionRegistry &actions)
{
    actions.add({u"notice-selected"_s, ActionGroup::Conversation, tr("Public notice to the selected …"), u"public"_s,
                 QKeySequence(u"Shift+N"_s)},
                [this] { ask(); });
}

void NoticeCommands::ask()
{
    const ListSelection &selection = m_inbox.list().list().selection();
    if (!selection.isAll()) {
        const auto thread = m_inbox.current();
        if (selection.isEmpty() && !thread)
            return m_context.notices.say(tr("Select the conversations that the notice is for."));
        return Q_EMIT noticeAsked(selection.isEmpty() ? QList{thread->conversation.id} : selection.some());
    }
    whenDone(m_context.data.order(m_inbox.list().model().query(), 0), this,
             [this](const Result<QList<ConversationKey>> &keys) {
                 if (!keys)
                     return m_context.notices.fail(keys.error());
                 QList<ConversationId> all;
                 for (const ConversationKey &key : *keys)
                     all.append(key.id);
                 Q_EMIT noticeAsked(all);
             });
}

}
