// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/LinksStay.h"
#include "app/workspace/ReviewWorkspace.h"
#include "ui/ConsoleContext.h"
#include "ui/ReviewDesk.h"
#include "ui/ReviewedConsole.h"
#include "ui/ReviewedCustomers.h"
#include "ui/ReviewedMeasures.h"
#include "ui/ReviewedReplies.h"
#include "ui/WorkspaceExports.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Theme.h"

#include <QPointer>

#include <memory>

namespace firstmile
{

class MainWindow;
class PassphraseDialog;

/// The desktop program's parts where a bundle is open for review. There is no network among them, no keyring and no
/// workspace on the disk.
class ReviewDesktop : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString file;
        QString shots;    ///< a folder: takes pictures there and ends
        QString language; ///< of the pictures; empty: three
    };

    /// `machine`: this machine's settings, with the names and keys of reviewers; `place`: where windows were.
    ReviewDesktop(Options options, QSettings &machine, QSettings &place, Theme &theme);
    ~ReviewDesktop() override;

    /// Opens the bundle and then the window; asks for a passphrase, and says what is wrong, in windows of their own.
    void start();
    MainWindow *window() const { return m_window.get(); }
    ReviewWorkspace &workspace() { return m_workspace; }

private:
    void open(const QString &passphrase = {});
    void opened(const Result<void> &result);
    void askPassphrase();
    void makeParts();
    void makeDesk();
    void readRedactions();
    void showWindow();
    void tellFailure(const Error &error);
    void takeShotsWhenVerified();
    void takeShots();
    void copyLink(const QUrl &link);

    LinksStay m_links;
    Options m_options;
    QSettings &m_machine;
    QSettings &m_place;
    Theme &m_theme;
    SystemClock m_now; ///< of what reviewers say; what they read stands still
    Notices m_notices;
    ReviewWorkspace m_workspace;
    std::unique_ptr<ReviewedConsole> m_data;
    std::unique_ptr<ReviewedCustomers> m_customers;
    std::unique_ptr<ReviewedReplies> m_replies;
    std::unique_ptr<ReviewedMeasures> m_measures;
    std::unique_ptr<WorkspaceExports> m_exports;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ConsoleContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    QPointer<PassphraseDialog> m_dialog;
};

}
