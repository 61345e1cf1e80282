// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace firstmile
{

namespace
{

int cardHeight(const QLayoutItem &item, int width)
{
    const int least = item.minimumSize().height();
    const int wanted = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    return std::max(least, wanted);
}

}

CardLayout::~CardLayout()
{
    qDeleteAll(m_items);
}

void CardLayout::addCard(QWidget *card, bool wide)
{
    if (wide)
        m_wide.insert(card);
    addWidget(card);
}

QLayoutItem *CardLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    m_wide.remove(item->widget());
    return item;
}

QSize CardLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo({item->minimumSize().width(), 0});
    return size;
}

void CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int CardLayout::place(const QRect &rect, bool really) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int columns = rect.width() >= moreColumnsFrom ? m_most : 1;
    const int one = (rect.width() - (columns - 1) * m_gap) / columns;
    QList<int> ends(columns, rect.y());
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool wide = columns == 1 || m_wide.contains(item->widget());
        const auto shortest = std::ranges::min_element(ends);
        const int column = wide ? 0 : static_cast<int>(shortest - ends.begin());
        const int top = wide ? *std::ranges::max_element(ends) : *shortest;
        const int width = wide ? rect.width() : one;
        const int height = cardHeight(*item, width);
        if (really)
            item->setGeometry(
                QStyle::visualRect(direction, rect, QRect(rect.x() + column * (one + m_gap), top, width, height)));
        ends[column] = top + height + m_gap;
        if (wide)
            ends.fill(ends[0]);
    }
    return std::max(*std::ranges::max_element(ends) - m_gap - rect.y(), 0);
}

}
