// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace firstmile
{

class ActionRegistry;
class ConversationPage;

/// What helps to answer, as actions with keys: the suggested answers, the language model, sending later.
class ReplyCommands : public QObject
{
    Q_OBJECT

public:
    ReplyCommands(ConversationPage &page, QObject *parent);

    void addTo(ActionRegistry &actions);

private:
    ConversationPage &m_page;
};

}
