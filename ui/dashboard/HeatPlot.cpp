// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/HeatPlot.h"

#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/PlotPaint.h"
#include "ui/widgets/Type.h"

#include <QPainter>

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace firstmile
{

namespace
{

constexpr int heatDays = 7;
constexpr int heatHours = 24;
constexpr double heatSide = 30; ///< the highest that a square is

QColor heatColour(double share, const Tokens &tokens)
{
    return blended(tokens.raised, tokens.accent, 0.10 + 0.90 * std::clamp(share, 0.0, 1.0));
}

}

HeatPlot::HeatPlot(QWidget *parent) : Plot(parent) {}

void HeatPlot::show(const HeatChart &chartData)
{
    m_data = chartData;
    setSpoken(m_data.spoken);
    fit();
    viewport()->update();
}

void HeatPlot::colour(const Tokens &)
{
    viewport()->update();
}

QRectF HeatPlot::area(double width) const
{
    const QFontMetricsF metrics(labelFont());
    double widest = 0;
    for (const QString &day : m_data.days)
        widest = std::max(widest, metrics.horizontalAdvance(day));
    const double left = widest + space::inside;
    const double side = std::clamp((width - left - 2) / heatHours, 4.0, heatSide);
    return {left, 4, width - left - 2, heatDays * std::max(side, metrics.height() + 4)};
}

int HeatPlot::heightFor(int width) const
{
    return qCeil(area(width).bottom() + QFontMetricsF(labelFont()).height() + 8);
}

QRectF HeatPlot::square(int hour) const
{
    const QRectF where = area(viewport()->width());
    const QSizeF size(where.width() / heatHours, where.height() / heatDays);
    const int day = hour / heatHours;
    return {where.left() + (hour % heatHours) * size.width(), where.top() + day * size.height(), size.width(),
            size.height()};
}

int HeatPlot::nearest(const QPointF &where) const
{
    const QRectF all = area(viewport()->width());
    if (!all.contains(where) || m_data.hours.isEmpty())
        return -1;
    const int hour = std::min(heatHours - 1, static_cast<int>((where.x() - all.left()) / all.width() * heatHours));
    const int day = std::min(heatDays - 1, static_cast<int>((where.y() - all.top()) / all.height() * heatDays));
    return day * heatHours + hour;
}

int HeatPlot::walked(int from, int key) const
{
    const int hour = from % heatHours;
    switch (key) {
    case Qt::Key_Left:
        return hour > 0 ? from - 1 : from;
    case Qt::Key_Right:
        return hour < heatHours - 1 ? from + 1 : from;
    case Qt::Key_Up:
        return from >= heatHours ? from - heatHours : from;
    default:
        return from < (heatDays - 1) * heatHours ? from + heatHours : from;
    }
}

void HeatPlot::over(QPainter &painter, const Tokens &tokens)
{
    if (m_data.hours.size() < qsizetype{heatDays} * heatHours)
        return;
    const QFontMetricsF metrics(labelFont());
    for (int hour = 0; hour < heatDays * heatHours; ++hour)
        drawSquare(painter, hour, tokens);
    painter.setPen(tokens.muted);
    for (int day = 0; day < heatDays; ++day) {
        const QRectF first = square(day * heatHours);
        painter.drawText(QRectF(0, first.top(), first.left() - space::inside, first.height()),
                         Qt::AlignRight | Qt::AlignVCenter, m_data.days.value(day));
    }
    double free = 0;
    for (int hour = 0; hour < heatHours; ++hour) {
        const QString &words = m_data.hourMarks.value(hour);
        const double wide = metrics.horizontalAdvance(words);
        const double left = square(hour).center().x() - wide / 2;
        if (hour % 3 != 0 || left < free || left + wide > viewport()->width())
            continue;
        painter.drawText(QPointF(left, area(viewport()->width()).bottom() + 4 + metrics.ascent()), words);
        free = left + wide + space::inside;
    }
    if (current() >= 0)
        PlotPaint::focus(painter, square(current()), tokens);
}

void HeatPlot::drawSquare(QPainter &painter, int hour, const Tokens &tokens) const
{
    const auto &of = m_data.hours[hour];
    const QRectF where = square(hour).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (!of.share) {
        painter.setPen(QPen(tokens.line, 1));
        painter.setBrush(Qt::NoBrush);
        return painter.drawRect(where.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QColor ground = heatColour(*of.share, tokens);
    painter.setBrush(ground);
    painter.drawRect(where);
    if (of.few) { // crossed: a shape, not a colour, says that it proves nothing
        const double dark = contrastRatio(ground, tokens.text);
        QColor ink = dark >= contrastRatio(ground, tokens.raised) ? tokens.text : tokens.raised;
        ink.setAlphaF(0.45F);
        painter.setPen(QPen(ink, 1));
        return painter.drawLine(where.bottomLeft(), where.topRight());
    }
    const QFontMetricsF metrics(labelFont());
    const QString words = CardWords::number(qRound(*of.share * 100));
    if (metrics.horizontalAdvance(QStringLiteral("100")) + 4 > where.width())
        return;
    // Whichever of the two inks is read better on it.
    painter.setPen(contrastRatio(ground, tokens.text) >= contrastRatio(ground, tokens.onAccent) ? tokens.text
                                                                                                : tokens.onAccent);
    painter.drawText(where, Qt::AlignCenter, words);
}

}
