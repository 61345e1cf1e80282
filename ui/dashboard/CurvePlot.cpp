// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CurvePlot.h"

#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int curveHeight = 300;
constexpr int curveMostHeight = 460;
constexpr int curveNarrow = 480; ///< width
constexpr double curveFrom = 60; ///< seconds; what was answered sooner is drawn at the left edge

double onTimeAxis(double seconds)
{
    return std::log10(std::max(curveFrom, seconds));
}

/// The corners of a step curve through `value` of each step.
template <class Value>
QList<QPointF> cornersOf(const CurveChart &data, Value value)
{
    QList<QPointF> corners;
    if (data.ticks.isEmpty())
        return corners;
    const double last = std::min(data.end, data.ticks.last().t);
    double height = 0;
    corners.append({onTimeAxis(curveFrom), 0});
    for (const auto &step : data.steps) {
        if (step.t > last)
            break;
        corners.append({onTimeAxis(step.t), height});
        height = value(step) * 100;
        corners.append({onTimeAxis(step.t), height});
    }
    corners.append({onTimeAxis(last), height});
    return corners;
}

}

CurvePlot::CurvePlot(QWidget *parent)
    : Plot(parent)
    , m_curve(new QLineSeries)
    , m_low(new QLineSeries(this))
    , m_high(new QLineSeries(this))
    , m_band(new QAreaSeries(m_high, m_low))
    , m_times(new QCategoryAxis)
    , m_shares(new QValueAxis)
{
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_shares, Qt::AlignLeft);
    for (QAbstractSeries *series : {static_cast<QAbstractSeries *>(m_band), static_cast<QAbstractSeries *>(m_curve)}) {
        chart()->addSeries(series);
        series->attachAxis(m_times);
        series->attachAxis(m_shares);
    }
    m_shares->setRange(0, 100);
    m_shares->setTickCount(6);
    m_shares->setLabelFormat(tr("%d %%", "an axis label in printf's notation: a percentage"));
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_times->setTitleText(tr("Time since the customer wrote"));
    chart()->setMargins(QMargins(0, space::inside, space::around, 0));
    setMinimumHeight(curveHeight);
    setMaximumHeight(curveMostHeight);
    colour(Tokens::of(this));
}

void CurvePlot::show(const CurveChart &chartData)
{
    m_data = chartData;
    fillAxis();
    fillSeries();
    QStringList spoken;
    for (const auto &tick : chartData.ticks)
        spoken.append(tick.spoken);
    setSpoken(spoken);
    viewport()->update();
}

void CurvePlot::fillAxis()
{
    for (const QString &label : m_times->categoriesLabels())
        m_times->remove(label);
    if (m_data.ticks.isEmpty())
        return;
    m_times->setRange(onTimeAxis(m_data.ticks.first().t), onTimeAxis(m_data.ticks.last().t));
    // An axis cuts its words off where they do not fit: fewer of them, then.
    m_ticksEvery = width() < curveNarrow ? 2 : 1;
    for (qsizetype i = 0; i < m_data.ticks.size(); i += m_ticksEvery)
        m_times->append(m_data.ticks[i].label, onTimeAxis(m_data.ticks[i].t));
}

void CurvePlot::resizeEvent(QResizeEvent *event)
{
    if ((width() < curveNarrow) != (m_ticksEvery > 1))
        fillAxis();
    QChartView::resizeEvent(event);
}

void CurvePlot::fillSeries()
{
    // replace(): appending to a series that is shown takes seconds for some thousand points.
    m_curve->replace(cornersOf(m_data, [](const CurveChart::Step &step) { return step.value; }));
    m_low->replace(cornersOf(m_data, [](const CurveChart::Step &step) { return step.low; }));
    m_high->replace(cornersOf(m_data, [](const CurveChart::Step &step) { return step.high; }));
}

void CurvePlot::colour(const Tokens &tokens)
{
    QColor band = tokens.accent;
    band.setAlphaF(0.18F);
    m_curve->setPen(QPen(tokens.accent, 2));
    m_band->setBrush(band);
    m_band->setPen(Qt::NoPen);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_times), static_cast<QAbstractAxis *>(m_shares)}) {
        axis->setLabelsColor(tokens.muted);
        axis->setLabelsFont(labelFont());
        axis->setTitleBrush(tokens.muted);
        axis->setTitleFont(labelFont());
        axis->setGridLineColor(tokens.line);
        axis->setLinePenColor(tokens.line);
    }
    viewport()->update();
}

QPointF CurvePlot::at(double seconds, double share) const
{
    return chart()->mapToScene(chart()->mapToPosition({onTimeAxis(seconds), share * 100}, m_curve));
}

double CurvePlot::shareAt(double seconds) const
{
    double share = 0;
    for (const auto &step : m_data.steps) {
        if (step.t > seconds)
            break;
        share = step.value;
    }
    return share;
}

int CurvePlot::nearest(const QPointF &where) const
{
    const auto distance = [&](const CurveChart::Tick &tick) { return std::abs(at(tick.t, 0).x() - where.x()); };
    const auto found = std::ranges::min_element(m_data.ticks, {}, distance);
    return found == m_data.ticks.cend() ? -1 : static_cast<int>(found - m_data.ticks.cbegin());
}

void CurvePlot::over(QPainter &painter, const Tokens &tokens)
{
    drawReference(&painter, tokens);
    drawCurrent(&painter, tokens);
}

void CurvePlot::drawReference(QPainter *painter, const Tokens &tokens) const
{
    if (!m_data.reference || m_data.ticks.isEmpty())
        return;
    const QPointF centre = at(m_data.referenceAt, m_data.reference->value);
    const QPolygonF diamond{
        {centre + QPointF(0, -7), centre + QPointF(7, 0), centre + QPointF(0, 7), centre + QPointF(-7, 0)}};
    painter->setPen(QPen(tokens.raised, 2));
    painter->setBrush(tokens.text);
    painter->drawPolygon(diamond);
    painter->setFont(labelFont());
    const QFontMetricsF metrics(labelFont());
    const QSizeF size(metrics.horizontalAdvance(m_data.reference->label), metrics.height());
    // Below the point, where a curve that beats the survey leaves room, and never past the right edge.
    const double right = std::min(centre.x() + size.width() / 2, at(m_data.ticks.last().t, 0).x());
    const QRectF box(QPointF(right - size.width(), centre.y() + 11), size);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.raised);
    painter->drawRoundedRect(box.adjusted(-3, -1, 3, 1), 3, 3);
    painter->setPen(tokens.text);
    painter->drawText(box, Qt::AlignCenter, m_data.reference->label);
}

void CurvePlot::drawCurrent(QPainter *painter, const Tokens &tokens) const
{
    if (current() < 0)
        return;
    const double t = m_data.ticks[current()].t;
    painter->setPen(QPen(tokens.muted, 1, Qt::DotLine));
    painter->drawLine(at(t, 0), at(t, 1));
    if (t > m_data.end)
        return;
    painter->setPen(QPen(tokens.raised, 2));
    painter->setBrush(tokens.accent);
    painter->drawEllipse(at(t, shareAt(t)), 5, 5);
}

}
