// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/AxesPlot.h"

class QLineSeries;

namespace firstmile
{

/// Values over days, weeks or months: a line with its band, the period before dashed, gaps where there is no figure,
/// the maturing end hatched, and a survey's line with its name.
class TimelinePlot : public AxesPlot
{
    Q_OBJECT

public:
    explicit TimelinePlot(QWidget *parent = nullptr);

    void show(const TimelineChart &chartData);
    using QWidget::show;

protected:
    void colour(const Tokens &tokens) override;
    int nearest(const QPointF &where) const override;
    int walked(int from, int key) const override;
    void under(QPainter &painter, const Tokens &tokens) override;
    void over(QPainter &painter, const Tokens &tokens) override;

private:
    struct Place
    {
        int line = -1;
        int bucket = -1;
    };

    void fillSeries();
    Place placeOf(int walk) const;
    void drawBand(QPainter &painter, const TimelineChart::Line &line, const Tokens &tokens) const;
    void drawDots(QPainter &painter, int line, const Tokens &tokens) const;
    void drawCurrent(QPainter &painter, const Tokens &tokens) const;

    TimelineChart m_data;
    QList<QPair<QLineSeries *, int>> m_series; ///< an unbroken stretch each, and its line
};

}
