// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"
#include "ui/dashboard/Plot.h"

namespace firstmile
{

/// Figures of surveys alone: hollow bars, so that none is taken for one of ours, below the survey's name and people.
class SurveyPlot : public Plot
{
    Q_OBJECT

public:
    explicit SurveyPlot(QWidget *parent = nullptr);

    void show(const SurveyChart &chartData);
    using QWidget::show;
    int heightFor(int width) const override;

protected:
    void colour(const Tokens &tokens) override;
    int nearest(const QPointF &where) const override;
    void over(QPainter &painter, const Tokens &tokens) override;

private:
    double headHeight(const SurveyChart::Survey &survey, double width) const;
    double rowHeight(const SurveyChart::Row &row, double width) const;
    double wrapped(const QString &words, double width) const;
    void drawRow(QPainter &painter, const SurveyChart::Row &row, const QRectF &where, bool reached,
                 const Tokens &tokens) const;

    SurveyChart m_data;
};

}
