// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/AxesPlot.h"

class QAbstractBarSeries;

namespace firstmile
{

/// Numbers by kind as standing bars, the series side by side or upon each other, each filled in another way. Marks
/// across the kinds are the quantiles of a distribution.
class NumbersPlot : public AxesPlot
{
    Q_OBJECT

public:
    explicit NumbersPlot(QWidget *parent = nullptr);

    void show(const NumbersChart &chartData);
    using QWidget::show;

protected:
    void colour(const Tokens &tokens) override;
    int nearest(const QPointF &where) const override;
    int walked(int from, int key) const override;
    void over(QPainter &painter, const Tokens &tokens) override;

private:
    QRectF barOf(int series, int kind) const;
    int kinds() const { return static_cast<int>(m_data.kinds.size()); }
    void fillSeries();
    void drawNumbers(QPainter &painter, const Tokens &tokens) const;
    void drawMarks(QPainter &painter, const Tokens &tokens) const;

    NumbersChart m_data;
    QAbstractBarSeries *m_bars = nullptr;
};

}
