// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace firstmile
{

/// Where a list stands: the row at its upper edge, and how many pixels of that row are above the edge.
struct ListPlace
{
    int row = 0;
    int hidden = 0;
    bool operator==(const ListPlace &) const = default;
};

/// Rows of different heights, of which only those near the place in question are ever measured: a list of a million
/// rows costs what a screenful costs. The scroll bar counts in units of a 200th of a row.
class RowGeometry
{
public:
    static constexpr int unitsOfRow = 200;

    explicit RowGeometry(std::function<int(int)> heightOf) : m_heightOf(std::move(heightOf)) {}

    void setRoom(int rows, int height); ///< of the list, and of the window onto it in pixels
    int rows() const { return m_rows; }
    int height(int row) const { return m_heightOf(row); }

    ListPlace end() const;                              ///< the last row stands at the lower edge
    ListPlace moved(ListPlace place, int pixels) const; ///< down with positive pixels; never past either end
    ListPlace showing(ListPlace place, int row) const;  ///< the nearest place at which all of the row is seen
    ListPlace withRowAt(int row, int top) const;        ///< the row's upper edge at `top` of the window

    int toUnits(ListPlace place) const;
    ListPlace fromUnits(int units) const;

    int topOf(ListPlace place, int row) const; ///< in the window; far from it only about
    int rowAt(ListPlace place, int y) const;   ///< -1: below the last row

private:
    ListPlace walked(ListPlace place, int pixels) const;

    std::function<int(int)> m_heightOf;
    int m_rows = 0;
    int m_height = 0;
};

}
