// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard looks like: each of its pages, what is behind a point, and the smallest window.
#include "ui/MainWindow.h"
#include "ui/Shots.h"
#include "ui/dashboard/CardView.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/PageView.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

bool Shots::takeDashboard(const QString &name, const QString &suffix)
{
    auto *dashboard = m_window.findChild<DashboardPage *>();
    if (!dashboard)
        return false;
    const DashboardQuestion before = dashboard->question();
    DashboardQuestion whole = before;
    whole.preset = PeriodPreset::AllTime;
    dashboard->ask(whole);
    bool good = true;
    for (const PageId page : allPages()) {
        dashboard->showPage(page);
        good &= take(name + toString(page) + suffix);
    }
    dashboard->showPage(PageId::Response);
    settle();
    const MeasurePage *shown = dashboard->shown();
    CardView *card = shown ? dashboard->view(PageId::Response)->card(u"response.channels"_s) : nullptr;
    for (const MeasureCard &each : shown ? shown->cards : QList<MeasureCard>()) {
        if (card && each.id == card->cardId() && !each.points.isEmpty())
            Q_EMIT card->pointChosen(each.points.first());
    }
    good &= take(name + u"explained"_s + suffix);
    dashboard->ask(before);
    const QSize size = m_window.size();
    m_window.resize(900, 600);
    good &= take(name + u"small"_s + suffix);
    m_window.resize(size);
    return good;
}

}
