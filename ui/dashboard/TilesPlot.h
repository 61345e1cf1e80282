// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"
#include "ui/dashboard/Plot.h"

namespace firstmile
{

/// A few figures beside each other, in as many rows as the width asks for: what it is, how much, and of how many.
class TilesPlot : public Plot
{
    Q_OBJECT

public:
    explicit TilesPlot(QWidget *parent = nullptr);

    void show(const TilesChart &chartData);
    using QWidget::show;
    int heightFor(int width) const override;

protected:
    void colour(const Tokens &tokens) override;
    int nearest(const QPointF &where) const override;
    int walked(int from, int key) const override;
    void over(QPainter &painter, const Tokens &tokens) override;

private:
    int columnsAt(double width) const;
    double tileWidth(double width) const;
    double rowHeight(int row, double width) const;
    double tileHeight(const TilesChart::Tile &tile, double width) const;
    QRectF tileAt(int index) const;

    TilesChart m_data;
};

}
