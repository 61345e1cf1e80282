// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/DashboardQuestion.h"

#include <QToolButton>

class QActionGroup;

namespace firstmile
{

/// Says which days are shown, and offers others: those that go along with today, days of one's own, and the comparison
/// with the period before.
class PeriodButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PeriodButton(QWidget *parent = nullptr);

    void show(const DashboardQuestion &question, QDate today);
    using QToolButton::show;
    void askDays(); ///< opens the days of one's own

Q_SIGNALS:
    void presetChosen(firstmile::PeriodPreset preset);
    void daysChosen(const firstmile::DayPeriod &days);
    void compareChosen(bool before);

private:
    QActionGroup *m_presets;
    QAction *m_days;
    QAction *m_compare;
    DayPeriod m_period;
    QDate m_today;
};

}
