// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"
#include "ui/dashboard/Plot.h"

namespace firstmile
{

/// Shares as lying bars with whiskers, the young cases hatched, a survey's line across, and surveys' marks beneath the
/// bar that they stand beside.
class BarPlot : public Plot
{
    Q_OBJECT

public:
    explicit BarPlot(QWidget *parent = nullptr);

    void show(const BarChart &chartData);
    using QWidget::show;
    int heightFor(int width) const override;

protected:
    void colour(const Tokens &tokens) override;
    int nearest(const QPointF &where) const override;
    void under(QPainter &painter, const Tokens &tokens) override;
    void over(QPainter &painter, const Tokens &tokens) override;

private:
    /// Where things stand at a width. Narrow: the names stand above their bars.
    struct Layout
    {
        bool narrow = false;
        double left = 0;
        double right = 0;
        double top = 0;
        double bottom = 0;
        QList<double> bars;         ///< upper edges
        QList<QList<double>> marks; ///< middles, by bar
        double width = 0;
    };

    Layout layoutAt(int width) const;
    double across(double share, const Layout &layout) const;
    bool fitsBeside(const ChartReference &mark, const Layout &layout) const;
    void drawBar(QPainter &painter, int bar, const Layout &layout, const Tokens &tokens) const;
    void drawName(QPainter &painter, int bar, const Layout &layout, const Tokens &tokens) const;
    void drawMarks(QPainter &painter, int bar, const Layout &layout, const Tokens &tokens) const;
    void drawReference(QPainter &painter, const Layout &layout, const Tokens &tokens) const;

    BarChart m_data;
};

}
