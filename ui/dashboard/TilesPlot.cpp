// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TilesPlot.h"

#include "ui/dashboard/PlotPaint.h"
#include "ui/widgets/Type.h"

#include <QFontInfo>
#include <QPainter>

#include <QtMath>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr double tileLeast = 150;
constexpr double tileBriefLeast = 108;
constexpr int tileFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

double wrappedHeight(const QFont &font, const QString &words, double width)
{
    return words.isEmpty() ? 0 : QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), tileFlags, words).height();
}

/// A figure's font, smaller where the figure is long.
QFont fittingFont(QFont font, const QString &figure, double width)
{
    const double wide = QFontMetricsF(font).horizontalAdvance(figure);
    if (wide > width) // fonts of ours are set in pixels (Type)
        font.setPixelSize(std::max(1, qFloor(QFontInfo(font).pixelSize() * width / wide)));
    return font;
}

}

TilesPlot::TilesPlot(QWidget *parent) : Plot(parent) {}

void TilesPlot::show(const TilesChart &chartData)
{
    m_data = chartData;
    setSpoken(m_data.spoken);
    fit();
    viewport()->update();
}

void TilesPlot::colour(const Tokens &)
{
    fit();
    viewport()->update();
}

/// As many as fit, but no row of one below a row of many.
int TilesPlot::columnsAt(double width) const
{
    const int tiles = static_cast<int>(std::max<qsizetype>(1, m_data.tiles.size()));
    const int fitting = std::clamp(
        static_cast<int>((width + space::between) / ((isBrief() ? tileBriefLeast : tileLeast) + space::between)), 1,
        tiles);
    const int rows = (tiles + fitting - 1) / fitting;
    return (tiles + rows - 1) / rows;
}

double TilesPlot::tileWidth(double width) const
{
    const int columns = columnsAt(width);
    return (width - space::between * (columns - 1)) / columns;
}

double TilesPlot::tileHeight(const TilesChart::Tile &tile, double width) const
{
    const double inner = tileWidth(width) - 2 * space::between;
    return 2 * space::between + wrappedHeight(font(), tile.caption, inner) +
           QFontMetricsF(typeFont(font(), Type::Figure)).height() +
           (isBrief() ? 0 : wrappedHeight(labelFont(), tile.detail, inner)) + 2 * space::half;
}

double TilesPlot::rowHeight(int row, double width) const
{
    const int columns = columnsAt(width);
    double highest = 0;
    for (qsizetype i = row * columns; i < std::min<qsizetype>((row + 1) * columns, m_data.tiles.size()); ++i)
        highest = std::max(highest, tileHeight(m_data.tiles[i], width));
    return highest;
}

int TilesPlot::heightFor(int width) const
{
    const int columns = columnsAt(width);
    double height = 0;
    for (int row = 0; row * columns < m_data.tiles.size(); ++row)
        height += rowHeight(row, width) + (row > 0 ? space::between : 0);
    return std::max(space::hit, qCeil(height));
}

QRectF TilesPlot::tileAt(int index) const
{
    const double width = viewport()->width();
    const int columns = columnsAt(width);
    double top = 0;
    for (int row = 0; row < index / columns; ++row)
        top += rowHeight(row, width) + space::between;
    return {(index % columns) * (tileWidth(width) + space::between), top, tileWidth(width),
            rowHeight(index / columns, width)};
}

int TilesPlot::nearest(const QPointF &where) const
{
    for (int i = 0; i < m_data.tiles.size(); ++i) {
        if (tileAt(i).contains(where))
            return i;
    }
    return -1;
}

int TilesPlot::walked(int from, int key) const
{
    const int columns = columnsAt(viewport()->width());
    const int tiles = static_cast<int>(m_data.tiles.size());
    if (key == Qt::Key_Up)
        return from - columns >= 0 ? from - columns : from;
    if (key == Qt::Key_Down)
        return from + columns < tiles ? from + columns : from;
    return Plot::walked(from, key);
}

void TilesPlot::over(QPainter &painter, const Tokens &tokens)
{
    for (int i = 0; i < m_data.tiles.size(); ++i) {
        const auto &tile = m_data.tiles[i];
        const QRectF where = tileAt(i);
        const bool reached = i == current();
        painter.setPen(reached ? QPen(tokens.accent, 2) : QPen(tokens.line, 1));
        painter.setBrush(tokens.raised);
        painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), space::radius, space::radius);
        QRectF text = where.adjusted(space::between, space::between, -space::between, 0);
        painter.setFont(font());
        painter.setPen(tokens.muted);
        painter.drawText(text, tileFlags, tile.caption);
        text.setTop(text.top() + wrappedHeight(font(), tile.caption, text.width()) + space::half);
        painter.setFont(fittingFont(typeFont(font(), Type::Figure), tile.figure, text.width()));
        painter.setPen(tile.greyed ? tokens.muted : tokens.text);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, tile.figure);
        if (isBrief())
            continue; // it is said when it is walked to, and stands on the card's own page
        text.setTop(text.top() + QFontMetricsF(painter.font()).height() + space::half);
        painter.setFont(labelFont());
        painter.setPen(tokens.muted);
        painter.drawText(text, tileFlags, tile.detail);
    }
}

}
