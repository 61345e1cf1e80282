// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BarPlot.h"

#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/PlotPaint.h"
#include "ui/widgets/Type.h"

#include <QPainter>

#include <QtMath>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr double barThickness = 22;
constexpr double barOtherThickness = 15; ///< where several stand together
constexpr double barBriefThickness = 10;
constexpr double barGroupGap = 18;
constexpr double barBriefGap = 6;
constexpr int barNarrow = 480; ///< below this width names stand above their bars

double barHeight(const BarChart &of, bool brief)
{
    if (brief)
        return barBriefThickness;
    return of.series.size() > 1 ? barOtherThickness : barThickness;
}

}

BarPlot::BarPlot(QWidget *parent) : Plot(parent) {}

void BarPlot::show(const BarChart &chartData)
{
    m_data = chartData;
    QStringList spoken;
    for (const auto &bar : chartData.bars)
        spoken.append(bar.spoken);
    setSpoken(spoken);
    fit();
    viewport()->update();
}

void BarPlot::colour(const Tokens &)
{
    viewport()->update();
}

BarPlot::Layout BarPlot::layoutAt(int width) const
{
    const QFontMetricsF metrics(labelFont());
    const double gap = isBrief() ? barBriefGap : barGroupGap;
    Layout layout;
    layout.width = width;
    layout.narrow = width < barNarrow && !isBrief();
    double widest = 0;
    for (const auto &bar : m_data.bars)
        widest = std::max({widest, metrics.horizontalAdvance(bar.label), metrics.horizontalAdvance(bar.remark)});
    layout.left = layout.narrow ? space::half : std::min(widest + 2 * space::inside, width * 0.4);
    layout.right = width - space::around - space::inside;
    layout.top = m_data.reference ? metrics.height() + 10 : 4;
    double y = layout.top;
    for (qsizetype i = 0; i < m_data.bars.size(); ++i) {
        const auto &bar = m_data.bars[i];
        const bool begins = i == 0 || !bar.label.isEmpty();
        y += begins ? gap / 2 : 2;
        if (begins && layout.narrow)
            y += metrics.height() + 5;
        layout.bars.append(y);
        y += barHeight(m_data, isBrief()) + (bar.hasMaturing ? 9 : 0);
        QList<double> marks;
        for (const ChartReference &mark : bar.marks) {
            marks.append(y + metrics.height() / 2 + 3);
            y += (fitsBeside(mark, layout) ? 1 : 2) * metrics.height() + 1;
        }
        layout.marks.append(marks);
        if (!bar.marks.isEmpty())
            y += 4;
        const bool ends = i + 1 == m_data.bars.size() || !m_data.bars[i + 1].label.isEmpty();
        y += ends ? gap / 2 : 0;
        if (ends && !layout.narrow) // two lines of words need their room
            y = std::max(y, layout.bars.last() + barHeight(m_data, isBrief()) / 2 + metrics.height() + 4);
    }
    layout.bottom = y;
    return layout;
}

int BarPlot::heightFor(int width) const
{
    return qCeil(layoutAt(width).bottom + QFontMetricsF(labelFont()).height() + 10);
}

double BarPlot::across(double share, const Layout &layout) const
{
    return layout.left + share * (layout.right - layout.left);
}

/// Its name fits to the right of the mark, or to its left; otherwise it stands below.
bool BarPlot::fitsBeside(const ChartReference &mark, const Layout &layout) const
{
    const double wide = QFontMetricsF(labelFont()).horizontalAdvance(mark.label) + 12;
    const double x = across(mark.value, layout);
    return x + wide <= layout.width - 2 || x - wide >= 2;
}

int BarPlot::nearest(const QPointF &where) const
{
    const Layout layout = layoutAt(viewport()->width());
    if (where.y() < layout.top || where.y() > layout.bottom)
        return -1;
    int found = -1;
    for (int i = 0; i < layout.bars.size(); ++i) {
        const bool begins = i == 0 || !m_data.bars[i].label.isEmpty();
        if (layout.bars[i] - (begins ? (isBrief() ? barBriefGap : barGroupGap) / 2 : 1) <= where.y())
            found = i;
    }
    return found;
}

void BarPlot::under(QPainter &painter, const Tokens &tokens)
{
    const Layout layout = layoutAt(viewport()->width());
    const QFontMetricsF metrics(labelFont());
    for (int tick = 0; tick <= 5; ++tick) {
        const double x = across(tick / 5.0, layout);
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(x, layout.top), QPointF(x, layout.bottom));
        painter.setPen(tokens.muted);
        const QString words = CardWords::percent(tick / 5.0);
        const double wide = metrics.horizontalAdvance(words);
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, viewport()->width() - wide));
        painter.drawText(QPointF(left, layout.bottom + 4 + metrics.ascent()), words);
    }
}

void BarPlot::over(QPainter &painter, const Tokens &tokens)
{
    const Layout layout = layoutAt(viewport()->width());
    for (int i = 0; i < m_data.bars.size(); ++i) {
        drawBar(painter, i, layout, tokens);
        if (!m_data.bars[i].label.isEmpty())
            drawName(painter, i, layout, tokens);
    }
    drawReference(painter, layout, tokens);
    for (int i = 0; i < m_data.bars.size(); ++i)
        drawMarks(painter, i, layout, tokens);
}

void BarPlot::drawBar(QPainter &painter, int bar, const Layout &layout, const Tokens &tokens) const
{
    const auto &of = m_data.bars[bar];
    const double thick = barHeight(m_data, isBrief());
    const double y = layout.bars[bar];
    if (of.value)
        PlotPaint::box(painter, {layout.left, y, across(*of.value, layout) - layout.left, thick}, of.series, of.greyed,
                       tokens);
    if (of.hasMaturing) {
        const double from = across(of.maturingLow, layout);
        const QRectF strip(from, y + thick + 2, std::max(3.0, across(of.maturingHigh, layout) - from), 6);
        painter.setPen(QPen(tokens.muted, 1));
        painter.setBrush(PlotPaint::maturing(tokens));
        painter.drawRect(strip);
    }
    if (of.value)
        PlotPaint::whisker(painter, across(of.low, layout), across(of.high, layout), y + thick / 2, thick / 4,
                           bar == current(), tokens);
    if (bar == current())
        PlotPaint::focus(painter, {layout.left - 2, y - 2, layout.right - layout.left + 4, thick + 4}, tokens);
}

void BarPlot::drawName(QPainter &painter, int bar, const Layout &layout, const Tokens &tokens) const
{
    const QFontMetricsF metrics(labelFont());
    const auto &of = m_data.bars[bar];
    const double y = layout.bars[bar];
    painter.setPen(tokens.text);
    if (layout.narrow) {
        const QRectF line(layout.left, y - metrics.height() - 5, layout.right - layout.left, metrics.height());
        const double wide = metrics.horizontalAdvance(of.remark) + space::inside;
        painter.drawText(line, Qt::AlignLeft, metrics.elidedText(of.label, Qt::ElideRight, line.width() - wide));
        painter.setPen(tokens.muted);
        return painter.drawText(line, Qt::AlignRight, of.remark);
    }
    const double middle = y + barHeight(m_data, isBrief()) / 2;
    const bool two = !of.remark.isEmpty();
    const QRectF line(space::half, two ? middle - metrics.height() : middle - metrics.height() / 2,
                      layout.left - space::inside - space::half, metrics.height());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(of.label, Qt::ElideRight, line.width()));
    painter.setPen(tokens.muted);
    painter.drawText(line.translated(0, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(of.remark, Qt::ElideRight, line.width()));
}

void BarPlot::drawMarks(QPainter &painter, int bar, const Layout &layout, const Tokens &tokens) const
{
    const QFontMetricsF metrics(labelFont());
    for (int i = 0; i < layout.marks[bar].size(); ++i) {
        const ChartReference &mark = m_data.bars[bar].marks[i];
        const QPointF centre(across(mark.value, layout), layout.marks[bar][i]);
        const double wide = std::min(metrics.horizontalAdvance(mark.label), layout.width - 4);
        const double most = layout.width - 2 - wide;
        const bool beside = fitsBeside(mark, layout);
        const bool toRight = centre.x() + 12 <= most;
        const double left = beside ? (toRight ? centre.x() + 12 : centre.x() - 12 - wide)
                                   : std::clamp(centre.x() - wide / 2, 2.0, std::max(2.0, most));
        const double top = centre.y() + (beside ? -0.5 : 0.5) * metrics.height();
        PlotPaint::chip(painter, {left, top, wide, metrics.height()},
                        metrics.elidedText(mark.label, Qt::ElideRight, wide + 1), tokens);
        PlotPaint::diamond(painter, centre, 6, i % 2 == 1, tokens);
    }
}

void BarPlot::drawReference(QPainter &painter, const Layout &layout, const Tokens &tokens) const
{
    if (!m_data.reference)
        return;
    const double x = across(m_data.reference->value, layout);
    for (const QPen &pen : {QPen(tokens.raised, 4), QPen(tokens.text, 2, Qt::DashLine)}) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, layout.top - 4), QPointF(x, layout.bottom));
    }
    const QFontMetricsF metrics(labelFont());
    const double width = metrics.horizontalAdvance(m_data.reference->label);
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, static_cast<double>(viewport()->width()) - width));
    painter.setPen(tokens.text);
    painter.drawText(QPointF(left, layout.top - 6 - metrics.descent()), m_data.reference->label);
}

}
