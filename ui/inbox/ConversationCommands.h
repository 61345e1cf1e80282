// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QAction;

namespace firstmile
{

class ActionRegistry;
class Chooser;
class InboxPage;
class QuietBar;

/// What can be done with the open conversation, or with all that are selected; each deed can be taken back where taking
/// back is possible.
class ConversationCommands : public QObject
{
    Q_OBJECT

public:
    ConversationCommands(const ConsoleContext &context, InboxPage &inbox, Chooser &chooser, QObject *parent);

    void addTo(ActionRegistry &actions, QuietBar &bar);
    QList<QAction *> headerActions(const ActionRegistry &actions) const;
    QList<QAction *> selectionActions(const ActionRegistry &actions) const;

private:
    void addReading(ActionRegistry &actions);
    void addWriting(ActionRegistry &actions);
    void addDeeds(ActionRegistry &actions);
    void addSelecting(ActionRegistry &actions);
    void logContact();
    void close();
    void reopen();
    void askSnooze();
    void askAssignee();
    void askTag();
    void toggleTag(const QString &tag);
    void askHandOver();
    void handOver(const Conversation &conversation, const QString &team);
    void withVocabulary(std::function<void(const Vocabulary &)> use);

    /// The open conversation, if the deed is to be done to it alone: nothing is selected.
    std::optional<Conversation> alone() const;

    /// Does it to what is selected, else to the open conversation, and offers to undo it. `sentence` is for one alone.
    void perform(const BulkDeed &deed, const QString &sentence);
    void tell(const BulkDeed &deed, const BulkOutcome &outcome, const QString &sentence);
    void tellProgress(qsizetype done, qsizetype total);
    void undo(BulkUndoId deed);
    void report(const Async<void> &deed, const QString &sentence, std::function<Async<void>()> undo);
    void enable(ActionRegistry &actions) const;

    const ConsoleContext &m_context;
    InboxPage &m_inbox;
    Chooser &m_chooser;
    QString m_doing; ///< the deed on many that is under way
    QElapsedTimer m_lastTold;
};

}
