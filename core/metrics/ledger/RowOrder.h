// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ledger/CaseRow.h"

#include <span>
#include <vector>

namespace firstmile
{

/// Numbers of a ledger's rows in the order of something that they say, the smallest first; rows that do not say it are
/// not in it. Kept in order under a change of a few rows without sorting anew.
class RowOrder
{
public:
    using Rows = std::vector<CaseRow>;
    using Key = qint64 (*)(const CaseRow &row);
    using Has = bool (*)(const CaseRow &row);

    RowOrder(Key key, Has has) : m_key(key), m_has(has) {}

    const std::vector<quint32> &numbers() const { return m_numbers; }

    void sort(const Rows &rows);
    void clear() { m_numbers.clear(); }

    /// Before those rows change; each number once.
    void remove(const Rows &rows, std::span<const quint32> changing);
    /// And after: those that exist now.
    void insert(const Rows &rows, std::span<const quint32> changed);

private:
    auto before(const Rows &rows) const;

    Key m_key;
    Has m_has;
    std::vector<quint32> m_numbers;
};

}
