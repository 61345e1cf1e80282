// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CountingButton.h"

#include "ui/widgets/LineIcon.h"

#include <QActionGroup>
#include <QMenu>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void checkCounting(const QActionGroup &group, int value)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toInt() == value);
}

}

CountingButton::CountingButton(QWidget *parent)
    : QToolButton(parent)
    , m_steps(new QActionGroup(this))
    , m_days(new QActionGroup(this))
    , m_clocks(new QActionGroup(this))
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(lineIcon(u"snooze"_s));
    setMenu(new QMenu(this));
    menu()->addSection(tr("A point of a line is"));
    offer(m_steps, tr("A day"), static_cast<int>(BucketStep::Day));
    offer(m_steps, tr("A week"), static_cast<int>(BucketStep::Week));
    offer(m_steps, tr("A month"), static_cast<int>(BucketStep::Month));
    menu()->addSection(tr("A case belongs to the day"));
    offer(m_days, tr("On which the customer wrote"), 0);
    offer(m_days, tr("On which it was answered"), 1);
    menu()->addSection(tr("Times are"));
    offer(m_clocks, tr("By the wall clock: nights and Sundays count"), static_cast<int>(MeasureClock::Wall));
    m_working = offer(m_clocks, {}, static_cast<int>(MeasureClock::Working));
    connect(m_steps, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT stepChosen(static_cast<BucketStep>(action->data().toInt())); });
    connect(m_days, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT byAnswerChosen(action->data().toInt() == 1); });
    connect(m_clocks, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT clockChosen(static_cast<MeasureClock>(action->data().toInt())); });
}

QAction *CountingButton::offer(QActionGroup *group, const QString &text, int value)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void CountingButton::show(const PageQuery &query, bool hasCalendar)
{
    checkCounting(*m_steps, static_cast<int>(query.step));
    checkCounting(*m_days, query.byAnswer ? 1 : 0);
    checkCounting(*m_clocks, static_cast<int>(query.clock));
    m_working->setEnabled(hasCalendar);
    m_working->setText(hasCalendar ? tr("In the team’s working time")
                                   : tr("In the team’s working time: set the calendar first (Settings, Measures)"));
    QStringList parts{query.step == BucketStep::Day    ? tr("By day")
                      : query.step == BucketStep::Week ? tr("By week")
                                                       : tr("By month")};
    if (query.byAnswer)
        parts.append(tr("of the answer"));
    if (query.clock == MeasureClock::Working)
        parts.append(tr("working time"));
    setText(parts.join(tr(", ", "between ways of counting")));
    const QString spoken = tr("How it is counted: %1").arg(text());
    setAccessibleName(spoken);
    setToolTip(spoken);
}

}
