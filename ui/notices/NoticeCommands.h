// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QObject>

namespace firstmile
{

class ActionRegistry;
class InboxPage;

/// The way from the list to a public notice: to what is selected, else to the open conversation.
class NoticeCommands : public QObject
{
    Q_OBJECT

public:
    NoticeCommands(const ConsoleContext &context, InboxPage &inbox, QObject *parent);

    void addTo(ActionRegistry &actions);

Q_SIGNALS:
    void noticeAsked(const QList<firstmile::ConversationId> &recipients);

private:
    void ask();

    const ConsoleContext &m_context;
    InboxPage &m_inbox;
};

}
