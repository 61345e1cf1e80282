// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QObject>

namespace firstmile
{

class ActionRegistry;
class Chooser;
class ConversationPage;

/// What helps to answer, as actions with keys: saved replies, macros, the suggested answers, the language model,
/// sending later, files and quotes, and what goes beyond one reply.
class ReplyCommands : public QObject
{
    Q_OBJECT

public:
    ReplyCommands(const ConsoleContext &context, ConversationPage &page, Chooser &chooser, QObject *parent);

    void addTo(ActionRegistry &actions);

private:
    void addLibrary(ActionRegistry &actions);
    void addTools(ActionRegistry &actions);
    void addBeyond(ActionRegistry &actions);
    void pickReply();
    void pickMacro();
    void offerMacros(const QList<Macro> &macros);
    void preview(const Macro &macro);
    void undo(const QList<OutboxId> &queued);

    const ConsoleContext &m_context;
    ConversationPage &m_page;
    Chooser &m_chooser;
};

}
