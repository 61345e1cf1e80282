// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ViewsButton.h"

#include "ui/widgets/LineIcon.h"

#include <QMenu>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int viewNameWidth = 200;

}

ViewsButton::ViewsButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(lineIcon(u"view"_s));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ViewsButton::opened);
    refill();
}

void ViewsButton::setViews(const QList<DashboardView> &views)
{
    if (views == m_views)
        return; // an open menu stays as it is
    m_views = views;
    refill();
}

void ViewsButton::show(const DashboardQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    refill();
}

const DashboardView *ViewsButton::current() const
{
    const auto found = std::ranges::find_if(
        m_views, [this](const DashboardView &each) { return DashboardQuestion::of(each) == m_question; });
    return found == m_views.end() ? nullptr : &*found;
}

void ViewsButton::refill()
{
    menu()->clear();
    const DashboardView *shown = current();
    for (const DashboardView &view : std::as_const(m_views)) {
        QAction *action = menu()->addAction(view.name, this, [this, view] { Q_EMIT chosen(view); });
        action->setCheckable(true);
        action->setChecked(shown && shown->name == view.name);
    }
    if (!m_views.isEmpty())
        menu()->addSeparator();
    menu()->addAction(lineIcon(u"plus"_s), tr("Save what is shown as a view …"), this, &ViewsButton::saveAsked);
    if (shown)
        menu()->addAction(lineIcon(u"cross"_s), tr("Remove the view “%1”").arg(shown->name), this,
                          [this, view = *shown] { Q_EMIT removeAsked(view); });
    setText(shown ? fontMetrics().elidedText(shown->name, Qt::ElideRight, viewNameWidth) : tr("Views"));
    const QString spoken = shown ? tr("View: %1").arg(shown->name) : tr("Views of the dashboard");
    setAccessibleName(spoken);
    setToolTip(spoken);
}

}
