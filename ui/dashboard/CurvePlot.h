// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"
#include "ui/dashboard/Plot.h"

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace firstmile
{

/// A share that grows over time as a step curve with its band, on a logarithmic time axis, and a survey's point.
class CurvePlot : public Plot
{
    Q_OBJECT

public:
    explicit CurvePlot(QWidget *parent = nullptr);

    void show(const CurveChart &chartData);
    using QWidget::show;

protected:
    void colour(const Tokens &tokens) override;
    int nearest(const QPointF &where) const override;
    void over(QPainter &painter, const Tokens &tokens) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPointF at(double seconds, double share) const;
    double shareAt(double seconds) const;
    void fillSeries();
    void fillAxis();
    void drawReference(QPainter *painter, const Tokens &tokens) const;
    void drawCurrent(QPainter *painter, const Tokens &tokens) const;

    CurveChart m_data;
    int m_ticksEvery = 1;
    QLineSeries *m_curve;
    QLineSeries *m_low;
    QLineSeries *m_high;
    QAreaSeries *m_band;
    QCategoryAxis *m_times;
    QValueAxis *m_shares;
};

}
