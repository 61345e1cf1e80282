// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/DashboardWords.h"
#include "ui/dashboard/Panel.h"

class QLabel;

namespace firstmile
{

/// One figure of the row at the top: what it is, how much, and of how many.
class FigureTile : public Panel
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget *parent = nullptr);

    void show(const Figure &figure);
    using QWidget::show;

private:
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_detail;
};

}
