// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/PageQuery.h"

#include <QFrame>

class QDateEdit;
class QPushButton;

namespace firstmile
{

/// Floats below its button: the first and the last day of a period of one's own.
class PeriodPopup : public QFrame
{
    Q_OBJECT

public:
    PeriodPopup(const DayPeriod &period, QDate today, QWidget *parent = nullptr);

    void openBelow(const QWidget &button);
    QDateEdit &from() { return *m_from; }
    QDateEdit &to() { return *m_to; }
    QPushButton &done() { return *m_done; }

Q_SIGNALS:
    void chosen(const firstmile::DayPeriod &period);

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_done;
};

}
