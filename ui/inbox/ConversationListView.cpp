// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationListView.h"

#include "ui/inbox/ConversationDelegate.h"
#include "ui/inbox/ConversationListModel.h"

#include <QScrollBar>

namespace firstmile
{

ConversationListView::ConversationListView(ConversationListModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new ConversationDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setAccessibleName(tr("Conversations"));
    verticalScrollBar()->setSingleStep(24);
    connect(&model, &ConversationListModel::aboutToMerge, this, &ConversationListView::keepAnchor);
    connect(&model, &ConversationListModel::merged, this, &ConversationListView::restoreAnchor);
}

void ConversationListView::setDensity(Density density)
{
    m_delegate->setDensity(density);
    scheduleDelayedItemsLayout();
}

void ConversationListView::step(int by)
{
    const int rows = model()->rowCount();
    if (rows == 0)
        return;
    const int row = currentIndex().isValid() ? std::clamp(currentIndex().row() + by, 0, rows - 1) : 0;
    setCurrentIndex(model()->index(row, 0));
}

void ConversationListView::choose(ConversationId conversation)
{
    if (const int row = m_model.rowOf(conversation); row >= 0)
        setCurrentIndex(m_model.index(row));
    else
        clearSelection();
}

ConversationId ConversationListView::current() const
{
    return currentIndex().isValid() ? m_model.at(currentIndex().row()).id : ConversationId();
}

void ConversationListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentConversation(this->current());
}

// The topmost visible row keeps its place on the screen, unless the list stands at its very top.
void ConversationListView::keepAnchor()
{
    m_anchor =
        verticalScrollBar()->value() > 0 ? QPersistentModelIndex(indexAt(QPoint(20, 4))) : QPersistentModelIndex();
    if (m_anchor.isValid())
        m_anchorTop = visualRect(m_anchor).top();
}

void ConversationListView::restoreAnchor()
{
    if (!m_anchor.isValid())
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).top() - m_anchorTop);
}

}
