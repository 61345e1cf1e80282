// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartKey.h"

#include "ui/widgets/Tokens.h"
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
    paintMark(painter, layoutDirection() == Qt::RightToLeft ? sample.translated(width() - keySampleWidth, 0) : sample);
    painter.setPen(Tokens::of(this).muted);
    const int gap = keySampleWidth + space::half;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(rect().adjusted(mirrored ? 0 : gap, 0, mirrored ? -gap : 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, m_words);
}

void ChartKey::paintMark(QPainter &painter, const QRectF &where) const
{
    const Tokens &tokens = Tokens::of(this);
    const QPointF centre = where.center();
    painter.setPen(Qt::NoPen);
    switch (m_mark) {
    case Mark::Bar:
        return painter.fillRect(where, tokens.accent);
    case Mark::GreyBar:
        return painter.fillRect(where, blended(tokens.raised, tokens.muted, 0.45));
    case Mark::Whisker:
        return paintKeyWhisker(painter, where, tokens.text);
    case Mark::Hatch:
        painter.setPen(QPen(tokens.muted, 1));
        painter.setBrush(QBrush(tokens.muted, Qt::BDiagPattern));
        return painter.drawRect(where.adjusted(0, 1, 0, -1));
    case Mark::Reference:
        painter.setPen(QPen(tokens.text, 2, Qt::DashLine));
        return painter.drawLine(QPointF(where.left(), centre.y()), QPointF(where.right(), centre.y()));
    case Mark::Point:
        painter.setBrush(tokens.text);
        return painter.drawPolygon(QPolygonF{
            {centre + QPointF(0, -5), centre + QPointF(5, 0), centre + QPointF(0, 5), centre + QPointF(-5, 0)}});
    case Mark::Curve:
        painter.setPen(QPen(tokens.accent, 2));
        return painter.drawLine(QPointF(where.left(), centre.y()), QPointF(where.right(), centre.y()));
    case Mark::Band:
        return painter.fillRect(where, blended(tokens.raised, tokens.accent, 0.18));
    }
}

}
