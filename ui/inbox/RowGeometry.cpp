// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/RowGeometry.h"

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr int rowsMeasured = 200; ///< beyond that many a distance is estimated

}

void RowGeometry::setRoom(int rows, int height)
{
    m_rows = rows;
    m_height = height;
}

ListPlace RowGeometry::end() const
{
    int left = m_height;
    for (int row = m_rows - 1; row >= 0; --row) {
        left -= height(row);
        if (left <= 0)
            return {row, -left};
    }
    return {};
}

// Stops at the first row, and at the upper edge of the last.
ListPlace RowGeometry::walked(ListPlace place, int pixels) const
{
    place.hidden += pixels;
    while (place.hidden < 0 && place.row > 0)
        place.hidden += height(--place.row);
    while (place.row < m_rows - 1 && place.hidden >= height(place.row))
        place.hidden -= height(place.row++);
    place.hidden = std::max(0, place.hidden);
    return place;
}

ListPlace RowGeometry::moved(ListPlace place, int pixels) const
{
    if (m_rows == 0)
        return {};
    if (place.row >= m_rows)
        return end();
    const ListPlace there = walked(place, pixels);
    const ListPlace last = end();
    const bool past = there.row > last.row || (there.row == last.row && there.hidden > last.hidden);
    return past ? last : there;
}

ListPlace RowGeometry::withRowAt(int row, int top) const
{
    return moved({row, 0}, -top);
}

ListPlace RowGeometry::showing(ListPlace place, int row) const
{
    if (row < place.row || (row == place.row && place.hidden > 0))
        return {row, 0};
    const int room = m_height - height(row);
    return topOf(place, row) > room ? withRowAt(row, std::max(0, room)) : place;
}

int RowGeometry::toUnits(ListPlace place) const
{
    if (place.row >= m_rows)
        return 0;
    return place.row * unitsOfRow + place.hidden * unitsOfRow / std::max(1, height(place.row));
}

ListPlace RowGeometry::fromUnits(int units) const
{
    const int row = units / unitsOfRow;
    return row < m_rows ? ListPlace{row, units % unitsOfRow * height(row) / unitsOfRow} : ListPlace();
}

int RowGeometry::topOf(ListPlace place, int row) const
{
    int top = -place.hidden;
    if (place.row >= m_rows)
        return top;
    if (std::abs(row - place.row) > rowsMeasured) { // as far away as pixels can say
        constexpr qint64 farthest = 1 << 24;
        return static_cast<int>(std::clamp<qint64>(qint64(row - place.row) * height(place.row), -farthest, farthest));
    }
    for (int i = place.row; i < row; ++i)
        top += height(i);
    for (int i = row; i < place.row; ++i)
        top -= height(i);
    return top;
}

int RowGeometry::rowAt(ListPlace place, int y) const
{
    int bottom = -place.hidden;
    for (int row = place.row; row < m_rows && row <= place.row + rowsMeasured; ++row) {
        bottom += height(row);
        if (y < bottom)
            return row;
    }
    return -1;
}

}
