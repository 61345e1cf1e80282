// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// So much of one thing that a network counts and prices, in one calendar month (UTC).
struct Usage
{
    QString what;      ///< the channel's own name of it: "read", "post"
    qint64 count = 0;  ///< units
    qint64 micros = 0; ///< what they cost, in millionths of the budget's currency
    bool operator==(const Usage &) const = default;
};

}
