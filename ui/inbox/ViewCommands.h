// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QObject>

class QMenu;
class QWidget;

namespace firstmile
{

class ActionRegistry;
class Chooser;
class InboxPage;
class Sidebar;

/// What can be done with saved views: keep what is searched under a name, rename, change, move and remove it.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(const ConsoleContext &context, InboxPage &inbox, Sidebar &sidebar, Chooser &chooser, QObject *parent);

    void addTo(ActionRegistry &actions);
    void askName(const QString &text); ///< for what is searched
    void fill(QMenu &menu, const SavedView &view);

private:
    void save(const SavedView &view, const QString &sentence);
    void rename(const SavedView &view);
    void edit(const SavedView &view);
    void remove(const SavedView &view);
    void move(const SavedView &view, int by);
    void report(const Async<void> &deed);

    const ConsoleContext &m_context;
    InboxPage &m_inbox;
    Sidebar &m_sidebar;
    Chooser &m_chooser;
};

}
