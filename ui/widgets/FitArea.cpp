// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FitArea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace firstmile
{

FitArea::FitArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    content->setMinimumWidth(1); // never wider than its place: what is long is broken or elided
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // keeps its place: no line breaks anew when it is needed
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FitArea::sizeHint() const
{
    const QLayout *layout = widget() ? widget()->layout() : nullptr;
    if (!layout)
        return QScrollArea::sizeHint();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width())
                                                   : layout->totalSizeHint().height();
    return {layout->totalSizeHint().width(), height};
}

void FitArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool FitArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}
