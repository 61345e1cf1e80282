// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"

#include <QObject>
#include <QSet>

namespace firstmile
{

class ActionRegistry;
class MainWindow;
class ReviewAnchors;
class ReviewBanner;
class ReviewPanel;

/// What a window has besides, and has not, while a bundle is open for review. A child of the window.
class ReviewMode : public QObject
{
    Q_OBJECT

public:
    ReviewMode(const ConsoleContext &context, MainWindow &window);

    /// All that can be done then; whatever is not named here is not there at all. Pages by their "go-" action.
    static const QSet<QString> &actions();

    void addPages(); ///< after the dashboard and the customers
    void begin();    ///< the window is there: says what the file is, to whoever opens it for the first time

    ReviewBanner &banner() { return *m_banner; }
    ReviewPanel &panel() { return *m_panel; }
    void nextUnreviewed();
    void saveWithReviews(const QString &path);
    void take(const QStringList &files);

private:
    void addActions(ActionRegistry &actions);
    void addJudging(ActionRegistry &actions);
    void addFiles(ActionRegistry &actions);
    void showPanel();
    void togglePanel();
    void leavePanel();
    void askWhereToSave();
    void askWhatToTake();
    void editCards();
    void showFilesToJudge();
    bool isFirstTime() const;

    const ConsoleContext &m_context;
    MainWindow &m_window;
    ReviewBanner *m_banner;
    ReviewPanel *m_panel;
    ReviewAnchors *m_anchors;
};

}
