// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace firstmile
{

/// A stretch of whole numbers, both ends included.
struct QueryNumber
{
    qint64 least = 0;
    qint64 most = 0;
    bool operator==(const QueryNumber &) const = default;
};

/// Reads ">1000", ">=1k", "<50", "<=2m", "=7"; a bare number means at least that. k is a thousand, m a million.
std::optional<QueryNumber> queryNumberFromString(const QString &text);

}
