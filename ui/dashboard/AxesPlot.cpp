// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/AxesPlot.h"

#include "ui/dashboard/PlotPaint.h"
#include "ui/widgets/Type.h"

#include <QChart>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace firstmile
{

namespace
{

constexpr int axesHeight = 260;
constexpr int axesMostHeight = 420;

}

AxesPlot::AxesPlot(QWidget *parent) : Plot(parent), m_across(new QValueAxis), m_upwards(new QValueAxis)
{
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_upwards, Qt::AlignLeft);
    for (QValueAxis *axis : {m_across, m_upwards})
        axis->setVisible(false);
    setMinimumHeight(axesHeight);
    setMaximumHeight(axesMostHeight);
}

void AxesPlot::colour(const Tokens &)
{
    place(); // the font may be another one, too
}

void AxesPlot::setAxes(const ChartScale &scale, const QStringList &words, bool hasHead, bool atEdges)
{
    m_atEdges = atEdges;
    m_scale = scale;
    m_words = words;
    m_hasHead = hasHead;
    m_across->setRange(0, std::max(1, slotCount()));
    m_upwards->setRange(0, scale.top > 0 ? scale.top : 1);
    place();
}

void AxesPlot::place()
{
    const QFontMetricsF metrics(labelFont());
    double widest = 0;
    for (const auto &tick : m_scale.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.second));
    const double head = m_hasHead ? 2 * metrics.height() : metrics.height() / 2 + 2;
    m_area = QRectF(viewport()->rect()).adjusted(widest + space::inside, head, -space::inside, -metrics.height() - 8);
    chart()->setPlotArea(m_area);
    viewport()->update();
}

void AxesPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

double AxesPlot::up(double value) const
{
    return area().bottom() - value / std::max(m_scale.top, 1e-9) * area().height();
}

double AxesPlot::slot(double place) const
{
    return area().left() + place / std::max(1, slotCount()) * area().width();
}

int AxesPlot::slotAt(double x) const
{
    const QRectF where = area();
    if (slotCount() == 0 || x < where.left() - 4 || x > where.right() + 4)
        return -1;
    return std::clamp(static_cast<int>((x - where.left()) / where.width() * slotCount()), 0, slotCount() - 1);
}

void AxesPlot::under(QPainter &painter, const Tokens &tokens)
{
    const QRectF where = area();
    const QFontMetricsF metrics(labelFont());
    for (const auto &[value, words] : m_scale.ticks) {
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(where.left(), up(value)), QPointF(where.right(), up(value)));
        painter.setPen(tokens.muted);
        painter.drawText(QPointF(where.left() - space::half - metrics.horizontalAdvance(words),
                                 up(value) + metrics.ascent() / 2 - 1),
                         words);
    }
    double widest = 0;
    for (const QString &each : m_words)
        widest = std::max(widest, metrics.horizontalAdvance(each));
    const double wide = where.width() / std::max(1, slotCount());
    const int every = std::max(1, static_cast<int>(std::ceil((widest + space::between) / std::max(wide, 0.01))));
    painter.setPen(tokens.muted);
    for (int i = 0; i < slotCount(); i += every) {
        const double advance = metrics.horizontalAdvance(m_words[i]);
        const double left = std::clamp(slot(i + (m_atEdges ? 1 : 0.5)) - advance / 2, 0.0,
                                       std::max(0.0, viewport()->width() - advance));
        painter.drawText(QPointF(left, where.bottom() + 4 + metrics.ascent()), m_words[i]);
    }
}

void AxesPlot::drawReference(QPainter &painter, const ChartReference &reference, const Tokens &tokens) const
{
    const QRectF where = area();
    const double y = up(reference.value);
    for (const QPen &pen : {QPen(tokens.raised, 4), QPen(tokens.text, 2, Qt::DashLine)}) {
        painter.setPen(pen);
        painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y));
    }
    const QFontMetricsF metrics(labelFont());
    const double wide = std::min(metrics.horizontalAdvance(reference.label), where.width());
    PlotPaint::chip(painter, {where.right() - wide - 4, y - metrics.height() - 4, wide, metrics.height()},
                    metrics.elidedText(reference.label, Qt::ElideRight, wide + 1), tokens);
}

}
