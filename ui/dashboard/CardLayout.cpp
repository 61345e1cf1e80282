// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>

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
    const bool two = rect.width() >= twoColumnsFrom;
    const int half = (rect.width() - m_gap) / 2;
    std::array<int, 2> ends{rect.y(), rect.y()};
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool wide = !two || m_wide.contains(item->widget());
        const std::size_t column = !wide && ends[1] < ends[0] ? 1 : 0;
        const int top = wide ? std::max(ends[0], ends[1]) : ends.at(column);
        const int width = wide ? rect.width() : half;
        const int height = cardHeight(*item, width);
        const int left = rect.x() + (column == 1 ? half + m_gap : 0);
        if (really)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(left, top, width, height)));
        ends.at(column) = top + height + m_gap;
        if (wide)
            ends[1] = ends[0];
    }
    return std::max({ends[0], ends[1], rect.y() + m_gap}) - m_gap - rect.y();
}

}
