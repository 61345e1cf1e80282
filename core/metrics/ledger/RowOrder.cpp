// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ledger/RowOrder.h"

#include <algorithm>

namespace firstmile
{

auto RowOrder::before(const Rows &rows) const
{
    return [&rows, key = m_key](quint32 a, quint32 b) {
        const qint64 keyOfA = key(rows[a]);
        const qint64 keyOfB = key(rows[b]);
        return keyOfA != keyOfB ? keyOfA < keyOfB : a < b;
    };
}

/// Sorts the keys beside the numbers: looking each up at each comparison is several times as slow.
void RowOrder::sort(const Rows &rows)
{
    std::vector<std::pair<qint64, quint32>> keyed;
    keyed.reserve(rows.size());
    for (quint32 number = 0; number < rows.size(); ++number) {
        if (m_has(rows[number]))
            keyed.emplace_back(m_key(rows[number]), number);
    }
    std::ranges::sort(keyed);
    m_numbers.resize(keyed.size());
    std::ranges::transform(keyed, m_numbers.begin(), [](const auto &each) { return each.second; });
}

void RowOrder::remove(const Rows &rows, std::span<const quint32> changing)
{
    std::vector<std::size_t> places;
    for (const quint32 number : changing) {
        if (m_has(rows[number]))
            places.push_back(std::ranges::lower_bound(m_numbers, number, before(rows)) - m_numbers.begin());
    }
    if (places.empty())
        return;
    std::ranges::sort(places);
    auto to = m_numbers.begin() + static_cast<std::ptrdiff_t>(places.front());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto from = m_numbers.begin() + static_cast<std::ptrdiff_t>(places[i]) + 1;
        const auto until =
            i + 1 < places.size() ? m_numbers.begin() + static_cast<std::ptrdiff_t>(places[i + 1]) : m_numbers.end();
        to = std::move(from, until, to);
    }
    m_numbers.erase(to, m_numbers.end());
}

void RowOrder::insert(const Rows &rows, std::span<const quint32> changed)
{
    std::vector<quint32> fresh;
    std::ranges::copy_if(changed, std::back_inserter(fresh), [&](quint32 number) { return m_has(rows[number]); });
    std::ranges::sort(fresh, before(rows));
    auto end = static_cast<std::ptrdiff_t>(m_numbers.size());
    m_numbers.resize(m_numbers.size() + fresh.size());
    // From the back, so that each of the old ones moves once.
    for (auto room = static_cast<std::ptrdiff_t>(fresh.size()); room > 0; --room) {
        const auto begin = m_numbers.begin();
        const quint32 number = fresh[static_cast<std::size_t>(room - 1)];
        const auto place = std::upper_bound(begin, begin + end, number, before(rows));
        std::move_backward(place, begin + end, begin + end + room);
        end = place - begin;
        m_numbers[static_cast<std::size_t>(end + room - 1)] = number;
    }
}

}
