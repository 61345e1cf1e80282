// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"
#include "core/inbox/DemoWorkspace.h"
#include "ui/AccountDesk.h"
#include "ui/ConsoleContext.h"
#include "ui/WorkspaceCustomers.h"
#include "ui/WorkspaceData.h"
#include "ui/WorkspaceExports.h"
#include "ui/WorkspaceMeasures.h"
#include "ui/WorkspaceReplies.h"
#include "ui/dashboard/ReportDesk.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Theme.h"

#include <QSettings>

#include <memory>

namespace firstmile
{

class MainWindow;

/// The desktop program's parts, made in the order in which they need each other.
class Desktop : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        WorkspaceUrl url;
        bool demo = false; ///< fills the workspace with the invented customers first
        DemoSet demoSet = DemoSet::Workspace;
        bool network = true; ///< polls and sends
        QString shots;       ///< a folder: takes pictures there and ends
    };

    Desktop(Options options, QSettings &settings, Theme &theme);
    ~Desktop() override;

    /// Opens the workspace and then the window; a workspace that cannot be opened is told in a window of its own.
    void start();
    MainWindow *window() const { return m_window.get(); }
    Workspace &workspace() { return *m_workspace; }

private:
    void opened(const Result<void> &result);
    void makeWindow();
    void showWindow();
    void startReports();
    void startNetwork();
    void tellFailure(const Error &error);
    void takeShots();

    Options m_options;
    QSettings &m_settings;
    Theme &m_theme;
    Notices m_notices;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AccountDesk> m_desk;
    std::unique_ptr<WorkspaceData> m_data;
    std::unique_ptr<WorkspaceCustomers> m_customers;
    std::unique_ptr<WorkspaceReplies> m_replies;
    std::unique_ptr<WorkspaceMeasures> m_measures;
    std::unique_ptr<WorkspaceExports> m_exports;
    std::unique_ptr<ReportDesk> m_reports;
    std::unique_ptr<ConsoleContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

}
