// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"
#include "ui/dashboard/Plot.h"

namespace firstmile
{

/// Seven days of 24 hours, one hue from light to full; too few cases are crossed. The arrows walk it in two dimensions.
class HeatPlot : public Plot
{
    Q_OBJECT

public:
    explicit HeatPlot(QWidget *parent = nullptr);

    void show(const HeatChart &chartData);
    using QWidget::show;
    int heightFor(int width) const override;

protected:
    void colour(const Tokens &tokens) override;
    int nearest(const QPointF &where) const override;
    int walked(int from, int key) const override;
    void over(QPainter &painter, const Tokens &tokens) override;

private:
    QRectF area(double width) const;
    QRectF square(int hour) const;
    void drawSquare(QPainter &painter, int hour, const Tokens &tokens) const;

    HeatChart m_data;
};

}
