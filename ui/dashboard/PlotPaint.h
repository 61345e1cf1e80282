// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Tokens.h"

#include <QBrush>
#include <QPen>
#include <QRectF>

class QPainter;

namespace firstmile
{

/// The one visual language of all charts: one hue, and shapes, hatches and dashes where things differ.
class PlotPaint
{
public:
    /// How a series is filled: solid, hatched, crossed, light; told apart without any colour.
    static QBrush fill(int series, const Tokens &tokens);
    static QPen outline(int series, const Tokens &tokens);
    static QColor tooFew(const Tokens &tokens); ///< what is too few to compare
    static QBrush maturing(const Tokens &tokens);

    /// A box filled as a series is; `greyed` where it is too few to compare.
    static void box(QPainter &painter, const QRectF &where, int series, bool greyed, const Tokens &tokens);
    static void whisker(QPainter &painter, double left, double right, double y, double cap, bool strong,
                        const Tokens &tokens);
    /// A survey's mark; `hollow` tells a second survey from the first.
    static void diamond(QPainter &painter, const QPointF &centre, double radius, bool hollow, const Tokens &tokens);
    /// Words on a ground of their own, so that lines beneath do not cross them.
    static void chip(QPainter &painter, const QRectF &where, const QString &words, const Tokens &tokens);
    static void focus(QPainter &painter, const QRectF &where, const Tokens &tokens); ///< the value that was walked to
};

}
