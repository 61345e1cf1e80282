// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QObject>

class QWidget;

namespace firstmile
{

class ActionRegistry;
class Chooser;
class WorkBar;

/// Takes the mails of a file or folder in while everything else goes on.
class ImportCommands : public QObject
{
    Q_OBJECT

public:
    ImportCommands(const ConsoleContext &context, Chooser &chooser, WorkBar &bar, QWidget *window);

    void addTo(ActionRegistry &actions);
    void askAddress(const QString &path); ///< whose mails are ours, and then begins

private:
    void choosePath(bool folder);
    void start(const QString &path, const QString &own);
    void tell(const Result<ImportSummary> &summary);

    const ConsoleContext &m_context;
    Chooser &m_chooser;
    WorkBar &m_bar;
    QWidget *m_window;
};

}
