// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"
#include "ui/dashboard/Plot.h"

namespace firstmile
{

/// Steps below each other, each as wide as its share of all, and in words what was lost between them.
class FunnelPlot : public Plot
{
    Q_OBJECT

public:
    explicit FunnelPlot(QWidget *parent = nullptr);

    void show(const FunnelChart &chartData);
    using QWidget::show;
    int heightFor(int width) const override;

protected:
    void colour(const Tokens &tokens) override;
    int nearest(const QPointF &where) const override;
    void over(QPainter &painter, const Tokens &tokens) override;

private:
    double rowHeight() const;
    QRectF barOf(int step) const;

    FunnelChart m_data;
};

}
