// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/HistoryView.h"

#include "ui/customer/HistoryDelegate.h"
#include "ui/customer/HistoryModel.h"

#include <QKeyEvent>

namespace firstmile
{

HistoryView::HistoryView(HistoryModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new HistoryDelegate(model, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("History with this customer"));
    connect(this, &QListView::doubleClicked, this, &HistoryView::choose);
    connect(&model, &HistoryModel::stateChanged, this, &HistoryView::look);
}

void HistoryView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    look();
}

void HistoryView::updateGeometries()
{
    QListView::updateGeometries();
    look();
}

void HistoryView::look()
{
    const int rows = m_model.rowCount();
    const int height = rows > 0 ? sizeHintForRow(0) : 0;
    if (height <= 0 || viewport()->height() <= 0)
        return;
    const int first = std::clamp(verticalOffset() / height, 0, rows - 1);
    m_model.look(first, std::min(rows - 1, first + viewport()->height() / height + 1));
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose(currentIndex());
    QListView::keyPressEvent(event);
}

void HistoryView::choose(const QModelIndex &index)
{
    const HistoryEntry *line = index.isValid() ? m_model.at(index.row()) : nullptr;
    if (line && line->conversation)
        Q_EMIT chosen(line->conversation, line->message);
}

}
