// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QObject>

#include <functional>

class QAction;

namespace firstmile
{

class ActionRegistry;
class Chooser;
class InboxPage;
class QuietBar;

/// What can be done with the open conversation; each deed can be taken back where taking back is possible.
class ConversationCommands : public QObject
{
    Q_OBJECT

public:
    ConversationCommands(const ConsoleContext &context, InboxPage &inbox, Chooser &chooser, QObject *parent);

    void addTo(ActionRegistry &actions, QuietBar &bar);
    QList<QAction *> headerActions(const ActionRegistry &actions) const;

private:
    void addReading(ActionRegistry &actions);
    void addWriting(ActionRegistry &actions);
    void addDeeds(ActionRegistry &actions);
    void close(const Conversation &conversation);
    void reopen(const Conversation &conversation);
    void askSnooze(const Conversation &conversation);
    void snooze(const Conversation &conversation, Instant until);
    void askAssignee(const Conversation &conversation);
    void assign(const Conversation &conversation, const QString &agent);
    void askTag(const Conversation &conversation);
    void toggleTag(const Conversation &conversation, const QString &tag);
    void askHandOver(const Conversation &conversation);
    void handOver(const Conversation &conversation, const QString &team);
    void withVocabulary(std::function<void(const Vocabulary &)> use);
    void withCurrent(void (ConversationCommands::*deed)(const Conversation &));

    /// Runs a deed; says `sentence` with an offer to undo, or what went wrong.
    void perform(const Async<void> &deed, const QString &sentence, std::function<Async<void>()> undo);
    void enable(ActionRegistry &actions) const;

    const ConsoleContext &m_context;
    InboxPage &m_inbox;
    Chooser &m_chooser;
};

}
