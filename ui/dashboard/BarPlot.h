// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"
#include "ui/dashboard/Plot.h"

class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace firstmile
{

/// Shares as lying bars with whiskers, the young cases hatched, and a survey's line across.
class BarPlot : public Plot
{
    Q_OBJECT

public:
    explicit BarPlot(QWidget *parent = nullptr);

    void show(const BarChart &chartData);
    using QWidget::show;

protected:
    void colour(const Tokens &tokens) override;
    int nearest(const QPointF &where) const override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QRectF area() const;
    double across(double share) const;
    double middle(int bar) const;
    double thickness() const;
    int namesWidth() const;
    void fillSets();
    void drawName(QPainter *painter, int bar, const Tokens &tokens) const;
    void drawMaturing(QPainter *painter, int bar, const Tokens &tokens) const;
    void drawWhisker(QPainter *painter, int bar, const Tokens &tokens) const;
    void drawReference(QPainter *painter, const Tokens &tokens) const;

    BarChart m_data;
    QBarSet *m_full;
    QBarSet *m_grey;
    QBarCategoryAxis *m_names;
    QValueAxis *m_shares;
};

}
