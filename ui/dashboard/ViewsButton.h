// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/DashboardQuestion.h"

#include <QToolButton>

namespace firstmile
{

/// The team's views of the dashboard: one to choose, to save what is shown as, to remove.
class ViewsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ViewsButton(QWidget *parent = nullptr);

    void setViews(const QList<DashboardView> &views);
    const QList<DashboardView> &views() const { return m_views; }
    void show(const DashboardQuestion &question);
    using QToolButton::show;
    const DashboardView *current() const; ///< that which is shown; null: none of them

Q_SIGNALS:
    void chosen(const firstmile::DashboardView &view);
    void saveAsked();
    void removeAsked(const firstmile::DashboardView &view);
    void opened(); ///< somebody is about to choose: are there new ones?

private:
    void refill();

    QList<DashboardView> m_views;
    DashboardQuestion m_question;
};

}
