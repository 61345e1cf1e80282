// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/PageQuery.h"

#include <QToolButton>

class QActionGroup;

namespace firstmile
{

/// Says how the cases are counted, and offers the other ways: by day, week or month; by the day of the opening or of
/// the answer; on the wall clock or in working time.
class CountingButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CountingButton(QWidget *parent = nullptr);

    /// Without a calendar working time cannot be chosen, and the menu says why.
    void show(const PageQuery &query, bool hasCalendar);
    using QToolButton::show;

Q_SIGNALS:
    void stepChosen(firstmile::BucketStep step);
    void byAnswerChosen(bool byAnswer);
    void clockChosen(firstmile::MeasureClock clock);

private:
    QAction *offer(QActionGroup *group, const QString &text, int value);

    QActionGroup *m_steps;
    QActionGroup *m_days;
    QActionGroup *m_clocks;
    QAction *m_working = nullptr;
};

}
