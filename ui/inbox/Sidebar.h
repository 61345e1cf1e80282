// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/inbox/SideFeed.h"
#include "ui/inbox/SideModel.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QMenu;
class QToolButton;

namespace firstmile
{

/// The left pane: views with their counts, accounts with their state, and the pages of the program.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const ConsoleContext &context, QWidget *parent = nullptr);

    void setPages(const QList<SideEntry> &pages);
    void setMenu(QMenu *menu);
    void choose(const QString &key); ///< a view, an account or a page
    QString chosen() const { return m_chosen; }
    const SideFeed &feed() const { return m_feed; }
    void start(); ///< reads; before that only the views that every console has are there

Q_SIGNALS:
    void viewChosen(const firstmile::ListQuery &query, const QString &title);
    void pageChosen(const QString &key);
    void viewMenuAsked(const firstmile::SavedView &view, const QPoint &at); ///< in global coordinates
    void accountMenuAsked(const firstmile::AccountStatus &status, const QPoint &at);

private:
    QWidget *makeHead();
    QListView *makeList(SideModel &model, const QString &name);
    void onCurrent(const SideModel &model, const QModelIndex &index);
    void selectSilently();
    void askMenu(const QPoint &at);
    void addTags(QList<SideEntry> &entries) const;
    void build();

    const ConsoleContext &m_context;
    SideModel *m_top;
    SideModel *m_bottom;
    QListView *m_topList = nullptr;
    QListView *m_bottomList = nullptr;
    QToolButton *m_menu = nullptr;
    SideFeed m_feed;
    QList<SideEntry> m_pages;
    QString m_chosen;
    bool m_silent = false;
    QTimer m_ageing;
};

}
