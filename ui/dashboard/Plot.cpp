// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/Plot.h"

#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace firstmile
{

Plot::Plot(QWidget *parent) : QChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
}

void Plot::setSpoken(const QStringList &spoken)
{
    m_spoken = spoken;
    m_current = -1;
}

QFont Plot::labelFont() const
{
    return typeFont(font(), Type::Caption);
}

void Plot::walkTo(int index)
{
    const int reached = std::clamp(index, -1, static_cast<int>(m_spoken.size()) - 1);
    if (reached == m_current)
        return;
    m_current = reached;
    const QString words = m_current < 0 ? QString() : m_spoken.at(m_current);
    setAccessibleDescription(words); // tells screen readers, too
    viewport()->update();
    Q_EMIT walkedTo(words);
}

void Plot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour(Tokens::of(this));
}

void Plot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return walkTo(std::max(0, m_current - 1));
    case Qt::Key_Right:
    case Qt::Key_Down:
        return walkTo(m_current + 1);
    case Qt::Key_Home:
        return walkTo(0);
    case Qt::Key_End:
        return walkTo(static_cast<int>(m_spoken.size()) - 1);
    default:
        return event->ignore();
    }
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
    walkTo(nearest(mapToScene(event->pos())));
    event->accept();
}

void Plot::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        walkTo(-1);
    QChartView::leaveEvent(event);
}

void Plot::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the chart
}

void Plot::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(this).accent, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
}

}
