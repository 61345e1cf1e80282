// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ExportData.h"

#include <QObject>

#include <functional>

class QWidget;

namespace firstmile
{

class ActionRegistry;
class ConversationExportDialog;
class WorkBar;

/// Takes conversations out of the console, into files or onto paper, while everything else goes on.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    /// `scopes`: what can be exported from where the person is, the nearest first.
    ExportCommands(const ConsoleContext &context, WorkBar &bar, std::function<QList<ExportScope>()> scopes,
                   QWidget *window);

    void addTo(ActionRegistry &actions);
    ConversationExportDialog *ask(); ///< null: there is nothing, which is said
    ConversationExportDialog *askPaper();
    void write(const ExportScope &scope, const ExportRequest &request);

private:
    ConversationExportDialog *open(bool paper);
    void print(const ExportScope &scope, const ExportRequest &request);
    void follow(const Async<ExportSummary> &done, const ExportRequest &request);
    void tell(const ExportSummary &summary, const ExportRequest &request);
    void showToJudge(const ExportSummary &summary);

    const ConsoleContext &m_context;
    WorkBar &m_bar;
    std::function<QList<ExportScope>()> m_scopes;
    QWidget *m_window;
};

}
