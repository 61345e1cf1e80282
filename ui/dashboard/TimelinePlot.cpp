// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TimelinePlot.h"

#include "ui/dashboard/PlotPaint.h"
#include "ui/widgets/Type.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr double timelineDotRoom = 14; ///< pixels a bucket, below which only lone values get a dot

/// The unbroken stretches of a line, as places on the axes; a lone value is none.
QList<QList<QPointF>> stretchesOf(const TimelineChart::Line &line)
{
    QList<QList<QPointF>> stretches;
    QList<QPointF> open;
    for (qsizetype i = 0; i <= line.values.size(); ++i) {
        if (i < line.values.size() && line.values[i].value) {
            open.append({static_cast<double>(i) + 0.5, *line.values[i].value});
            continue;
        }
        if (open.size() > 1)
            stretches.append(open);
        open.clear();
    }
    return stretches;
}

bool isLone(const TimelineChart::Line &line, qsizetype i)
{
    const bool before = i > 0 && line.values[i - 1].value;
    const bool after = i + 1 < line.values.size() && line.values[i + 1].value;
    return !before && !after;
}

}

TimelinePlot::TimelinePlot(QWidget *parent) : AxesPlot(parent) {}

void TimelinePlot::show(const TimelineChart &chartData)
{
    m_data = chartData;
    setAxes(m_data.scale, m_data.buckets, m_data.reference.has_value());
    fillSeries();
    setSpoken(m_data.spoken);
    colour(Tokens::of(this));
}

void TimelinePlot::fillSeries()
{
    QList<QPair<QList<QPointF>, int>> wanted;
    for (int line = static_cast<int>(m_data.lines.size()) - 1; line >= 0; --line) { // the first is drawn last, on top
        for (const QList<QPointF> &stretch : stretchesOf(m_data.lines[line]))
            wanted.append({stretch, line});
    }
    while (m_series.size() > wanted.size()) {
        chart()->removeSeries(m_series.last().first);
        delete m_series.takeLast().first;
    }
    while (m_series.size() < wanted.size()) {
        auto *series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(across());
        series->attachAxis(upwards());
        m_series.append({series, 0});
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        m_series[i].first->replace(wanted[i].first); // appending to a series that is shown takes seconds
        m_series[i].second = wanted[i].second;
    }
}

void TimelinePlot::colour(const Tokens &tokens)
{
    for (const auto &[series, line] : m_series) {
        const bool first = line == 0;
        QPen pen(first ? tokens.accent : tokens.muted, first ? 2 : 1.6);
        if (m_data.lines[line].dashed)
            pen.setStyle(Qt::DashLine);
        else if (!first)
            pen.setStyle(line % 2 == 1 ? Qt::DashDotLine : Qt::DotLine);
        series->setPen(pen);
    }
    AxesPlot::colour(tokens);
}

TimelinePlot::Place TimelinePlot::placeOf(int walk) const
{
    for (int line = 0; line < m_data.lines.size(); ++line) {
        const auto &values = m_data.lines[line].values;
        const auto found = std::ranges::find(values, walk, &TimelineChart::Value::walk);
        if (walk >= 0 && found != values.cend())
            return {line, static_cast<int>(found - values.cbegin())};
    }
    return {};
}

int TimelinePlot::nearest(const QPointF &where) const
{
    const int bucket = slotAt(where.x());
    int found = -1;
    double best = 1e9;
    for (const auto &line : m_data.lines) {
        if (bucket < 0 || bucket >= line.values.size() || line.values[bucket].walk < 0)
            continue;
        const double away = std::abs(up(line.values[bucket].value.value_or(0)) - where.y());
        if (away < best) {
            best = away;
            found = line.values[bucket].walk;
        }
    }
    return found;
}

/// Left and right follow the line, up and down change to another at the same bucket.
int TimelinePlot::walked(int from, int key) const
{
    const Place place = placeOf(from);
    if (place.line < 0)
        return 0;
    const bool along = key == Qt::Key_Left || key == Qt::Key_Right;
    const int step = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    for (int bucket = place.bucket, line = place.line;;) {
        bucket += along ? step : 0;
        line += along ? 0 : step;
        if (line < 0 || line >= m_data.lines.size() || bucket < 0 || bucket >= m_data.lines[line].values.size())
            return from;
        if (const int walk = m_data.lines[line].values[bucket].walk; walk >= 0)
            return walk;
    }
}

void TimelinePlot::under(QPainter &painter, const Tokens &tokens)
{
    AxesPlot::under(painter, tokens);
    if (m_data.lines.isEmpty())
        return;
    const auto &values = m_data.lines.first().values;
    const auto young = std::ranges::find_if(values, &TimelineChart::Value::maturing);
    if (young != values.cend()) {
        const double left = slot(static_cast<double>(young - values.cbegin()));
        QColor hatch = tokens.muted;
        hatch.setAlphaF(0.4F);
        painter.fillRect(QRectF(QPointF(left, area().top()), area().bottomRight()), QBrush(hatch, Qt::BDiagPattern));
    }
    drawBand(painter, m_data.lines.first(), tokens);
}

void TimelinePlot::drawBand(QPainter &painter, const TimelineChart::Line &line, const Tokens &tokens) const
{
    QColor band = tokens.accent;
    band.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(band);
    QPolygonF upper;
    QPolygonF lower;
    const auto close = [&] {
        std::ranges::reverse(lower);
        if (upper.size() > 1)
            painter.drawPolygon(upper + lower);
        upper.clear();
        lower.clear();
    };
    for (qsizetype i = 0; i < line.values.size(); ++i) {
        const auto &each = line.values[i];
        if (!each.value || !each.low || !each.high) {
            close();
            continue;
        }
        const double x = slot(static_cast<double>(i) + 0.5);
        upper.append({x, up(*each.high)});
        lower.append({x, up(*each.low)});
    }
    close();
}

void TimelinePlot::over(QPainter &painter, const Tokens &tokens)
{
    for (int line = static_cast<int>(m_data.lines.size()) - 1; line >= 0; --line)
        drawDots(painter, line, tokens);
    if (m_data.reference)
        drawReference(painter, *m_data.reference, tokens);
    drawCurrent(painter, tokens);
}

void TimelinePlot::drawDots(QPainter &painter, int line, const Tokens &tokens) const
{
    const auto &of = m_data.lines[line];
    const bool all = line == 0 && area().width() / std::max(1, slotCount()) >= timelineDotRoom;
    const QColor ink = line == 0 ? tokens.accent : tokens.muted;
    for (qsizetype i = 0; i < of.values.size(); ++i) {
        const auto &each = of.values[i];
        if (!each.value || !(all || isLone(of, i)))
            continue;
        // Hollow: too few to compare, or still maturing.
        const bool hollow = each.greyed || each.maturing;
        painter.setPen(QPen(hollow ? tokens.muted : ink, 1.5));
        painter.setBrush(hollow ? tokens.raised : ink);
        painter.drawEllipse(QPointF(slot(static_cast<double>(i) + 0.5), up(*each.value)), 3, 3);
    }
}

void TimelinePlot::drawCurrent(QPainter &painter, const Tokens &tokens) const
{
    const Place place = placeOf(current());
    if (place.line < 0)
        return;
    const double x = slot(place.bucket + 0.5);
    painter.setPen(QPen(tokens.muted, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
    const auto &value = m_data.lines[place.line].values[place.bucket].value;
    if (!value)
        return;
    painter.setPen(QPen(tokens.raised, 2));
    painter.setBrush(place.line == 0 ? tokens.accent : tokens.muted);
    painter.drawEllipse(QPointF(x, up(*value)), 5, 5);
}

}
