// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardCommands.h"

#include "ui/commands/ActionRegistry.h"
#include "ui/dashboard/DashboardPage.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

DashboardCommands::DashboardCommands(std::function<DashboardPage *()> seen, std::function<DashboardPage *()> open,
                                     QObject *parent)
    : QObject(parent), m_seen(std::move(seen)), m_open(std::move(open))
{}

void DashboardCommands::addTo(ActionRegistry &actions)
{
    for (const PageId page : allPages())
        actions.add({u"dashboard-"_s + toString(page),
                     ActionGroup::Go,
                     tr("Dashboard: %1").arg(CardWords::pageTitle(page)),
                     u"dashboard"_s,
                     {}},
                    [this, page] { m_open()->showPage(page); });
    actions.add({u"dashboard-next"_s, ActionGroup::View, tr("Next page of the dashboard"), u"right"_s,
                 QKeySequence(u"Ctrl+PgDown"_s)},
                [this] { step(1); });
    actions.add({u"dashboard-previous"_s, ActionGroup::View, tr("Previous page of the dashboard"), u"left"_s,
                 QKeySequence(u"Ctrl+PgUp"_s)},
                [this] { step(-1); });
}

void DashboardCommands::step(int by)
{
    if (DashboardPage *page = m_seen())
        page->stepPage(by);
}

}
