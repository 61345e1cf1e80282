// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BarPlot.h"

#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <QtMath>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int barRowHeight = 52;
constexpr double barShareOfRow = 0.46;

}

BarPlot::BarPlot(QWidget *parent)
    : Plot(parent)
    , m_full(new QBarSet(QString()))
    , m_grey(new QBarSet(QString()))
    , m_names(new QBarCategoryAxis)
    , m_shares(new QValueAxis)
{
    auto *series = new QHorizontalStackedBarSeries;
    series->append(m_full);
    series->append(m_grey);
    series->setBarWidth(barShareOfRow);
    chart()->addSeries(series);
    chart()->addAxis(m_names, Qt::AlignLeft);
    chart()->addAxis(m_shares, Qt::AlignBottom);
    series->attachAxis(m_names);
    series->attachAxis(m_shares);
    m_shares->setRange(0, 100);
    m_shares->setTickCount(6);
    m_shares->setLabelFormat(tr("%d %%", "an axis label in printf's notation: a percentage"));
    m_names->setGridLineVisible(false);
    m_names->setLabelsVisible(false); // drawn here: two lines, flush right, in two colours
    m_names->setLineVisible(false);
    colour(Tokens::of(this));
}

void BarPlot::show(const BarChart &chartData)
{
    m_data = chartData;
    fillSets();
    QStringList spoken;
    for (const auto &bar : chartData.bars)
        spoken.append(bar.spoken);
    setSpoken(spoken);
    const int head = chartData.reference ? 28 : 8;
    chart()->setMargins(QMargins(namesWidth(), head, space::around, 0));
    setFixedHeight(head + 40 + barRowHeight * std::max<int>(1, static_cast<int>(chartData.bars.size())));
    viewport()->update();
}

void BarPlot::fillSets()
{
    // A category axis counts from the bottom; people read from the top.
    QList<qreal> full;
    QList<qreal> grey;
    QStringList names;
    for (auto bar = m_data.bars.crbegin(); bar != m_data.bars.crend(); ++bar) {
        const double percent = bar->value.value_or(0) * 100;
        full.append(bar->greyed ? 0 : percent);
        grey.append(bar->greyed ? percent : 0);
        names.append(bar->label);
    }
    m_full->remove(0, m_full->count());
    m_grey->remove(0, m_grey->count());
    m_full->append(full);
    m_grey->append(grey);
    m_names->setCategories(names);
}

void BarPlot::colour(const Tokens &tokens)
{
    m_full->setBrush(tokens.accent);
    m_full->setPen(Qt::NoPen);
    m_grey->setBrush(blended(tokens.raised, tokens.muted, 0.45));
    m_grey->setPen(Qt::NoPen);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_names), static_cast<QAbstractAxis *>(m_shares)}) {
        axis->setLabelsColor(tokens.muted);
        axis->setLabelsFont(labelFont());
        axis->setGridLineColor(tokens.line);
        axis->setLinePenColor(tokens.line);
    }
    viewport()->update();
}

QRectF BarPlot::area() const
{
    return chart()->mapRectToScene(chart()->plotArea());
}

double BarPlot::across(double share) const
{
    return area().left() + share * area().width();
}

double BarPlot::middle(int bar) const
{
    const double row = area().height() / static_cast<double>(m_data.bars.size());
    return area().top() + (bar + 0.5) * row;
}

double BarPlot::thickness() const
{
    return area().height() / static_cast<double>(m_data.bars.size()) * barShareOfRow;
}

int BarPlot::nearest(const QPointF &where) const
{
    if (m_data.bars.isEmpty() || where.y() < area().top() || where.y() > area().bottom())
        return -1;
    const double row = area().height() / static_cast<double>(m_data.bars.size());
    return static_cast<int>((where.y() - area().top()) / row);
}

void BarPlot::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens &tokens = Tokens::of(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_data.bars.size(); ++i) {
        if (m_data.bars[i].hasMaturing)
            drawMaturing(painter, i, tokens);
        if (m_data.bars[i].value)
            drawWhisker(painter, i, tokens);
        drawName(painter, i, tokens);
    }
    drawReference(painter, tokens);
    painter->restore();
}

int BarPlot::namesWidth() const
{
    const QFontMetricsF metrics(labelFont());
    double widest = 0;
    for (const auto &bar : m_data.bars)
        widest = std::max({widest, metrics.horizontalAdvance(bar.label), metrics.horizontalAdvance(bar.remark)});
    return qCeil(widest) + 2 * space::inside;
}

void BarPlot::drawName(QPainter *painter, int bar, const Tokens &tokens) const
{
    const QFontMetricsF metrics(labelFont());
    const QRectF upper(space::half, middle(bar) - metrics.height(), area().left() - space::inside - space::half,
                       metrics.height());
    painter->setFont(labelFont());
    painter->setPen(tokens.text);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, m_data.bars[bar].label);
    painter->setPen(tokens.muted);
    painter->drawText(upper.translated(0, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                      m_data.bars[bar].remark);
}

void BarPlot::drawMaturing(QPainter *painter, int bar, const Tokens &tokens) const
{
    const double left = across(m_data.bars[bar].maturingLow);
    const double right = across(m_data.bars[bar].maturingHigh);
    const QRectF strip(left, middle(bar) + thickness() / 2 + 2, std::max(3.0, right - left), 7);
    painter->setPen(QPen(tokens.muted, 1));
    painter->setBrush(QBrush(tokens.muted, Qt::BDiagPattern));
    painter->drawRect(strip);
}

void BarPlot::drawWhisker(QPainter *painter, int bar, const Tokens &tokens) const
{
    const double y = middle(bar);
    const double left = across(m_data.bars[bar].low);
    const double right = across(m_data.bars[bar].high);
    const double cap = thickness() / 4;
    const auto draw = [&](const QPen &pen) {
        painter->setPen(pen);
        painter->drawLine(QPointF(left, y), QPointF(right, y));
        painter->drawLine(QPointF(left, y - cap), QPointF(left, y + cap));
        painter->drawLine(QPointF(right, y - cap), QPointF(right, y + cap));
    };
    draw(QPen(tokens.raised, 4)); // a halo, so that it shows on the bar as well
    draw(QPen(tokens.text, bar == current() ? 2.5 : 1.5));
}

void BarPlot::drawReference(QPainter *painter, const Tokens &tokens) const
{
    if (!m_data.reference)
        return;
    const double x = across(m_data.reference->value);
    painter->setPen(QPen(tokens.raised, 4));
    painter->drawLine(QPointF(x, area().top() - 4), QPointF(x, area().bottom()));
    painter->setPen(QPen(tokens.text, 2, Qt::DashLine));
    painter->drawLine(QPointF(x, area().top() - 4), QPointF(x, area().bottom()));
    painter->setFont(labelFont());
    painter->setPen(tokens.text);
    const QFontMetricsF metrics(labelFont());
    const double width = metrics.horizontalAdvance(m_data.reference->label);
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, static_cast<double>(viewport()->width()) - width));
    painter->drawText(QPointF(left, area().top() - 4 - metrics.descent() - 2), m_data.reference->label);
}

}
