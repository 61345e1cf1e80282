// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/SurveyPlot.h"

#include "ui/dashboard/PlotPaint.h"
#include "ui/widgets/Type.h"

#include <QPainter>

#include <QtMath>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr double surveyBar = 10;
constexpr double surveyFigure = 96; ///< room for "fewer than 50 %"
constexpr int surveyFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}

SurveyPlot::SurveyPlot(QWidget *parent) : Plot(parent) {}

void SurveyPlot::show(const SurveyChart &chartData)
{
    m_data = chartData;
    setSpoken(m_data.spoken);
    fit();
    viewport()->update();
}

void SurveyPlot::colour(const Tokens &)
{
    viewport()->update();
}

double SurveyPlot::wrapped(const QString &words, double width) const
{
    return QFontMetricsF(labelFont()).boundingRect(QRectF(0, 0, width, 1e5), surveyFlags, words).height();
}

double SurveyPlot::headHeight(const SurveyChart::Survey &survey, double width) const
{
    return wrapped(survey.name, width - 8) + wrapped(survey.people, width - 8) + space::inside;
}

double SurveyPlot::rowHeight(const SurveyChart::Row &row, double width) const
{
    const double words = width - 8 - (row.figure.isEmpty() ? 0 : surveyFigure);
    return wrapped(row.label, words) + (row.bar ? surveyBar + 3 : 0) + space::inside;
}

int SurveyPlot::heightFor(int width) const
{
    double height = 0;
    for (const auto &survey : m_data.surveys) {
        height += headHeight(survey, width) + space::inside;
        for (const auto &row : survey.rows)
            height += rowHeight(row, width);
    }
    return std::max(space::hit, qCeil(height));
}

int SurveyPlot::nearest(const QPointF &where) const
{
    const double width = viewport()->width();
    double top = 0;
    int index = 0;
    for (const auto &survey : m_data.surveys) {
        top += headHeight(survey, width);
        for (const auto &row : survey.rows) {
            const double height = rowHeight(row, width);
            if (where.y() >= top && where.y() < top + height)
                return index;
            top += height;
            ++index;
        }
        top += space::inside;
    }
    return -1;
}

void SurveyPlot::over(QPainter &painter, const Tokens &tokens)
{
    const double width = viewport()->width();
    double top = 0;
    int index = 0;
    for (const auto &survey : m_data.surveys) {
        const double name = wrapped(survey.name, width - 8);
        QFont bold = labelFont();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(tokens.text);
        painter.drawText(QRectF(4, top, width - 8, name), surveyFlags, survey.name);
        painter.setFont(labelFont());
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(4, top + name, width - 8, 1e4), surveyFlags, survey.people);
        top += headHeight(survey, width);
        for (const auto &row : survey.rows) {
            const double height = rowHeight(row, width);
            drawRow(painter, row, {4, top, width - 8, height}, index++ == current(), tokens);
            top += height;
        }
        top += space::inside;
    }
}

void SurveyPlot::drawRow(QPainter &painter, const SurveyChart::Row &row, const QRectF &where, bool reached,
                         const Tokens &tokens) const
{
    const double words = where.width() - (row.figure.isEmpty() ? 0 : surveyFigure);
    const double height = wrapped(row.label, words);
    painter.setPen(tokens.text);
    painter.drawText(QRectF(where.left(), where.top(), words, height), surveyFlags, row.label);
    painter.drawText(QRectF(where.left(), where.top(), where.width(), height), Qt::AlignRight | Qt::AlignTop,
                     row.figure);
    if (row.bar) {
        const QRectF all(where.left(), where.top() + height + 3, where.width(), surveyBar);
        painter.fillRect(all, tokens.hover);
        QRectF bar = all;
        bar.setWidth(std::max(2.0, *row.bar * all.width()));
        // Hollow, and open to the right where the survey gave a bound alone.
        painter.setPen(QPen(tokens.muted, 1.4, row.isUpperBound ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(QBrush(tokens.muted, Qt::Dense6Pattern));
        painter.drawRect(bar.adjusted(0.7, 0.7, -0.7, -0.7));
    }
    if (reached)
        PlotPaint::focus(painter, where.adjusted(-3, -3, 3, -4), tokens);
}

}
