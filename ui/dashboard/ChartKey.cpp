// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartKey.h"

#include "ui/dashboard/PlotPaint.h"
#include "ui/widgets/Type.h"

#include <QPainter>

namespace firstmile
{

namespace
{

constexpr int keySampleWidth = 22;

void paintKeyWhisker(QPainter &painter, const QRectF &where, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    const double y = where.center().y();
    painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y));
    for (const double x : {where.left(), where.right()})
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4));
}

}

ChartKey::ChartKey(Mark mark, const QString &words, QWidget *parent) : QWidget(parent), m_mark(mark), m_words(words)
{
    setFont(typeFont(font(), Type::Caption));
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChartKey::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {keySampleWidth + space::half + 2 + metrics.horizontalAdvance(m_words), metrics.height() + space::half};
}

void ChartKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sample(1, (height() - 10) / 2.0, keySampleWidth - 2, 10);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    paintMark(painter, m_mark, isMirrored ? sample.translated(width() - keySampleWidth, 0) : sample, Tokens::of(this));
    painter.setPen(Tokens::of(this).muted);
    const int gap = keySampleWidth + space::half;
    painter.drawText(rect().adjusted(isMirrored ? 0 : gap, 0, isMirrored ? -gap : 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, m_words);
}

void ChartKey::paintMark(QPainter &painter, Mark mark, const QRectF &where, const Tokens &tokens)
{
    const QPointF centre = where.center();
    const auto line = [&](const QPen &pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(where.left(), centre.y()), QPointF(where.right(), centre.y()));
    };
    painter.setPen(Qt::NoPen);
    switch (mark) {
    case Mark::Bar:
    case Mark::SecondBar:
    case Mark::ThirdBar:
    case Mark::FourthBar:
        return PlotPaint::box(painter, where, static_cast<int>(mark) - static_cast<int>(Mark::Bar), false, tokens);
    case Mark::GreyBar:
        return painter.fillRect(where, PlotPaint::tooFew(tokens));
    case Mark::Whisker:
        return paintKeyWhisker(painter, where, tokens.text);
    case Mark::Hatch:
        painter.setPen(QPen(tokens.muted, 1));
        painter.setBrush(PlotPaint::maturing(tokens));
        return painter.drawRect(where.adjusted(0, 1, 0, -1));
    case Mark::Crossed:
        painter.fillRect(where, blended(tokens.raised, tokens.accent, 0.3));
        painter.setPen(QPen(tokens.muted, 1));
        return painter.drawLine(where.bottomLeft(), where.topRight());
    case Mark::Reference:
        return line(QPen(tokens.text, 2, Qt::DashLine));
    case Mark::Point:
    case Mark::HollowPoint:
        return PlotPaint::diamond(painter, centre, 5, mark == Mark::HollowPoint, tokens);
    case Mark::Curve:
        return line(QPen(tokens.accent, 2));
    case Mark::Before:
        return line(QPen(tokens.muted, 1.6, Qt::DashLine));
    case Mark::OtherCurve:
        return line(QPen(tokens.muted, 1.6, Qt::DashDotLine));
    case Mark::Band:
        return painter.fillRect(where, blended(tokens.raised, tokens.accent, 0.18));
    }
}

}
