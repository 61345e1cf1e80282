// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FunnelPlot.h"

#include "ui/dashboard/PlotPaint.h"
#include "ui/widgets/Type.h"

#include <QPainter>

#include <QtMath>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr double funnelBar = 18;

}

FunnelPlot::FunnelPlot(QWidget *parent) : Plot(parent) {}

void FunnelPlot::show(const FunnelChart &chartData)
{
    m_data = chartData;
    setSpoken(m_data.spoken);
    fit();
    viewport()->update();
}

void FunnelPlot::colour(const Tokens &)
{
    viewport()->update();
}

/// A line of words, the bar, and a line of words for what is lost after it.
double FunnelPlot::rowHeight() const
{
    return 2 * QFontMetricsF(labelFont()).height() + funnelBar + 14;
}

int FunnelPlot::heightFor(int) const
{
    return qCeil(rowHeight() * static_cast<double>(std::max<qsizetype>(1, m_data.steps.size())));
}

QRectF FunnelPlot::barOf(int step) const
{
    const double most = viewport()->width() - 2.0 * space::half;
    const double top = rowHeight() * step + QFontMetricsF(labelFont()).height() * 2 + 6;
    return {static_cast<double>(space::half), top, std::max(1.0, m_data.steps[step].share * most), funnelBar};
}

int FunnelPlot::nearest(const QPointF &where) const
{
    const int row = static_cast<int>(where.y() / rowHeight());
    return where.y() >= 0 && row < m_data.steps.size() ? row : -1;
}

void FunnelPlot::over(QPainter &painter, const Tokens &tokens)
{
    const QFontMetricsF metrics(labelFont());
    const double wide = viewport()->width() - 2.0 * space::half;
    for (int i = 0; i < m_data.steps.size(); ++i) {
        const auto &step = m_data.steps[i];
        const QRectF bar = barOf(i);
        const QRectF line(bar.left(), bar.top() - metrics.height() - 2, wide, metrics.height());
        painter.fillRect(QRectF(bar.left(), bar.top(), wide, bar.height()), tokens.hover);
        PlotPaint::box(painter, bar, 0, step.greyed, tokens);
        painter.setPen(tokens.text);
        painter.drawText(line, Qt::AlignLeft, step.label);
        painter.drawText(line, Qt::AlignRight, step.figure);
        if (!step.lost.isEmpty()) {
            painter.setPen(tokens.muted);
            painter.drawText(line.translated(space::around, -metrics.height() - 6), Qt::AlignLeft,
                             metrics.elidedText(step.lost, Qt::ElideRight, wide - space::around));
            const QPointF at(bar.left() + 6, line.top() - metrics.height() / 2 - 6);
            painter.setPen(QPen(tokens.muted, 1.4)); // an arrow down: what falls out here
            painter.drawLine(at + QPointF(0, -5), at + QPointF(0, 5));
            painter.drawLine(at + QPointF(-3, 2), at + QPointF(0, 5));
            painter.drawLine(at + QPointF(3, 2), at + QPointF(0, 5));
        }
        if (i == current())
            PlotPaint::focus(painter, QRectF(bar.left(), bar.top(), wide, bar.height()).adjusted(-2, -2, 2, 2), tokens);
    }
}

}
