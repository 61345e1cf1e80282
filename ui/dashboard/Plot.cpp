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
    if (m_spoken == spoken)
        return; // a refresh that changes nothing leaves the reader where they are
    m_spoken = spoken;
    m_current = -1;
}

QFont Plot::labelFont() const
{
    return typeFont(font(), Type::Caption);
}

void Plot::setBrief()
{
    m_brief = true;
    fit();
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

int Plot::walked(int from, int key) const
{
    return key == Qt::Key_Left || key == Qt::Key_Up ? std::max(0, from - 1) : from + 1;
}

void Plot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down:
        return walkTo(m_current < 0 ? 0 : std::max(0, walked(m_current, event->key())));
    case Qt::Key_Home:
        return walkTo(0);
    case Qt::Key_End:
        return walkTo(static_cast<int>(m_spoken.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT chosen(m_current);
        return;
    default:
        return event->ignore();
    }
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
    walkTo(nearest(mapToScene(event->pos())));
    event->accept();
}

void Plot::mouseDoubleClickEvent(QMouseEvent *event)
{
    walkTo(nearest(mapToScene(event->pos())));
    if (m_current >= 0)
        Q_EMIT chosen(m_current);
    event->accept();
}

int Plot::heightFor(int) const
{
    return 0;
}

int Plot::heightForWidth(int width) const
{
    const int needed = heightFor(width);
    return needed > 0 ? needed : -1;
}

QSize Plot::sizeHint() const
{
    const int needed = heightFor(width());
    return needed > 0 ? QSize(QChartView::sizeHint().width(), needed) : QChartView::sizeHint();
}

void Plot::fit()
{
    // Through the layout alone: a scroll area that takes another height while it is resized leaves its inside behind.
    // Not Fixed: that would hold it to the height that it needed at the width before.
    QSizePolicy policy(QSizePolicy::Expanding,
                       heightFor(width()) > 0 ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    policy.setHeightForWidth(heightFor(width()) > 0);
    setSizePolicy(policy);
    updateGeometry();
}

void Plot::under(QPainter &, const Tokens &) {}

void Plot::over(QPainter &, const Tokens &) {}

void Plot::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(labelFont());
    under(*painter, Tokens::of(this));
    painter->restore();
}

void Plot::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(labelFont());
    over(*painter, Tokens::of(this));
    painter->restore();
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
