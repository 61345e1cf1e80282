// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/NumbersPlot.h"

#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/PlotPaint.h"
#include "ui/widgets/Type.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr double numbersShareOfSlot = 0.66;

}

NumbersPlot::NumbersPlot(QWidget *parent) : AxesPlot(parent) {}

void NumbersPlot::show(const NumbersChart &chartData)
{
    m_data = chartData;
    setAxes(m_data.scale, m_data.kinds, true, m_data.atEdges);
    fillSeries();
    setSpoken(m_data.spoken);
    colour(Tokens::of(this));
}

void NumbersPlot::fillSeries()
{
    delete m_bars; // leaves the chart by itself
    m_bars = m_data.stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                            : static_cast<QAbstractBarSeries *>(new QBarSeries);
    for (const QList<double> &numbers : m_data.numbers) {
        auto *set = new QBarSet(QString());
        set->append(numbers);
        m_bars->append(set);
    }
    m_bars->setBarWidth(numbersShareOfSlot);
    chart()->addSeries(m_bars);
    // Bars stand at whole numbers, slots are counted from their left edge.
    across()->setRange(-0.5, std::max(1, kinds()) - 0.5);
    m_bars->attachAxis(across());
    m_bars->attachAxis(upwards());
}

void NumbersPlot::colour(const Tokens &tokens)
{
    const QList<QBarSet *> sets = m_bars ? m_bars->barSets() : QList<QBarSet *>();
    for (int i = 0; i < sets.size(); ++i) {
        sets[i]->setBrush(PlotPaint::fill(i, tokens));
        sets[i]->setPen(PlotPaint::outline(i, tokens));
    }
    AxesPlot::colour(tokens);
}

QRectF NumbersPlot::barOf(int series, int kind) const
{
    const double number = m_data.numbers[series].value(kind);
    double base = 0;
    for (int below = 0; m_data.stacked && below < series; ++below)
        base += m_data.numbers[below].value(kind);
    const double parts = m_data.stacked ? 1 : static_cast<double>(m_data.numbers.size());
    const double width = numbersShareOfSlot / parts;
    const double left = kind + (1 - numbersShareOfSlot) / 2 + (m_data.stacked ? 0 : series * width);
    return {QPointF(slot(left), up(base + number)), QPointF(slot(left + width), up(base))};
}

int NumbersPlot::nearest(const QPointF &where) const
{
    const int kind = slotAt(where.x());
    if (kind < 0 || m_data.numbers.isEmpty())
        return -1;
    int found = 0;
    double best = 1e9;
    for (int series = 0; series < m_data.numbers.size(); ++series) {
        const QPointF middle = barOf(series, kind).center();
        const double away = std::abs(middle.x() - where.x()) + std::abs(middle.y() - where.y()) / 1000;
        const double stacked = std::abs(middle.y() - where.y());
        if ((m_data.stacked ? stacked : away) < best) {
            best = m_data.stacked ? stacked : away;
            found = series;
        }
    }
    return found * kinds() + kind;
}

int NumbersPlot::walked(int from, int key) const
{
    const int all = static_cast<int>(m_data.numbers.size()) * kinds();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int to = from + (key == Qt::Key_Up ? -kinds() : kinds());
        return to < 0 || to >= all ? from : to;
    }
    return std::clamp(key == Qt::Key_Left ? from - 1 : from + 1, 0, std::max(0, all - 1));
}

void NumbersPlot::over(QPainter &painter, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.muted, 1));
    painter.drawLine(area().bottomLeft(), area().bottomRight());
    drawMarks(painter, tokens);
    drawNumbers(painter, tokens);
    if (current() >= 0 && kinds() > 0)
        PlotPaint::focus(painter, barOf(current() / kinds(), current() % kinds()).adjusted(-2, -2, 2, 2), tokens);
}

/// The number above its bar, where there is room for it.
void NumbersPlot::drawNumbers(QPainter &painter, const Tokens &tokens) const
{
    const QFontMetricsF metrics(labelFont());
    painter.setPen(tokens.text);
    for (int series = 0; series < m_data.numbers.size() && !m_data.stacked; ++series) {
        for (int kind = 0; kind < kinds(); ++kind) {
            const QString words = CardWords::number(qRound64(m_data.numbers[series].value(kind)));
            const QRectF bar = barOf(series, kind);
            const double wide = metrics.horizontalAdvance(words);
            if (wide <= bar.width() + 6)
                PlotPaint::chip(painter,
                                {bar.center().x() - wide / 2, bar.top() - metrics.height() - 1, wide, metrics.height()},
                                words, tokens);
        }
    }
}

void NumbersPlot::drawMarks(QPainter &painter, const Tokens &tokens) const
{
    const QFontMetricsF metrics(labelFont());
    double free = 0;
    for (const auto &[place, words] : m_data.marks) {
        const double x = slot(place);
        for (const QPen &pen : {QPen(tokens.raised, 4), QPen(tokens.text, 2, Qt::DashLine)}) {
            painter.setPen(pen);
            painter.drawLine(QPointF(x, area().top() - 4), QPointF(x, area().bottom()));
        }
        const double wide = metrics.horizontalAdvance(words);
        const double most = std::max(0.0, viewport()->width() - wide - 2);
        const double left = std::clamp(x - wide / 2, std::min(free, most), most);
        const bool touches = left < free;
        painter.setPen(tokens.text);
        painter.drawText(QPointF(left, touches ? metrics.ascent() - 1 : area().top() - 6 - metrics.descent()), words);
        free = left + wide + space::between;
    }
}

}
