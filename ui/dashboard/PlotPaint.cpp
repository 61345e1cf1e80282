// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PlotPaint.h"

#include <QPainter>

#include <array>

namespace firstmile
{

QBrush PlotPaint::fill(int series, const Tokens &tokens)
{
    static constexpr std::array patterns{Qt::SolidPattern,  Qt::BDiagPattern, Qt::DiagCrossPattern,
                                         Qt::Dense6Pattern, Qt::HorPattern,   Qt::VerPattern};
    return QBrush(tokens.accent, patterns[static_cast<std::size_t>(series) % patterns.size()]);
}

QPen PlotPaint::outline(int series, const Tokens &tokens)
{
    return series == 0 ? QPen(Qt::NoPen) : QPen(tokens.accent, 1.2);
}

QColor PlotPaint::tooFew(const Tokens &tokens)
{
    return blended(tokens.raised, tokens.muted, 0.45);
}

QBrush PlotPaint::maturing(const Tokens &tokens)
{
    return QBrush(tokens.muted, Qt::BDiagPattern);
}

void PlotPaint::box(QPainter &painter, const QRectF &where, int series, bool greyed, const Tokens &tokens)
{
    QBrush brush = fill(series, tokens);
    QPen pen = outline(series, tokens);
    if (greyed) {
        brush.setColor(tooFew(tokens));
        pen.setColor(tooFew(tokens));
    }
    if (series > 0)
        painter.fillRect(where, tokens.raised);
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRect(series > 0 ? where.adjusted(0.6, 0.6, -0.6, -0.6) : where);
}

void PlotPaint::whisker(QPainter &painter, double left, double right, double y, double cap, bool strong,
                        const Tokens &tokens)
{
    const auto draw = [&](const QPen &pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        painter.drawLine(QPointF(left, y - cap), QPointF(left, y + cap));
        painter.drawLine(QPointF(right, y - cap), QPointF(right, y + cap));
    };
    draw(QPen(tokens.raised, 4)); // a halo, so that it shows on the bar as well
    draw(QPen(tokens.text, strong ? 2.5 : 1.5));
}

void PlotPaint::diamond(QPainter &painter, const QPointF &centre, double radius, bool hollow, const Tokens &tokens)
{
    painter.setPen(QPen(hollow ? tokens.text : tokens.raised, hollow ? 1.6 : 2));
    painter.setBrush(hollow ? tokens.raised : tokens.text);
    painter.drawPolygon(QPolygonF{{centre + QPointF(0, -radius), centre + QPointF(radius, 0),
                                   centre + QPointF(0, radius), centre + QPointF(-radius, 0)}});
}

void PlotPaint::chip(QPainter &painter, const QRectF &where, const QString &words, const Tokens &tokens)
{
    QColor ground = tokens.raised;
    ground.setAlphaF(0.86F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(where.adjusted(-3, -1, 3, 1), 3, 3);
    painter.setPen(tokens.text);
    painter.drawText(where, Qt::AlignCenter, words);
}

void PlotPaint::focus(QPainter &painter, const QRectF &where, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(where, 3, 3);
}

}
