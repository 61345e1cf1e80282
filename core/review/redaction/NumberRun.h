// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/FlatText.h"

#include <optional>

namespace firstmile
{

/// Groups of digits one behind the other, as numbers are written: "+33 (0)6.12.34.56.78".
struct NumberRun
{
    struct Group
    {
        qsizetype from = 0; ///< in the flat text
        qsizetype to = 0;
        QString before; ///< what stands between the group before and this one
    };
    QList<Group> groups;
    bool hasPlus = false;       ///< before the first group
    qsizetype plusAt = 0;       ///< where the sign or the bracket before the first group stands
    bool isGluedBefore = false; ///< to letters
    bool isGluedBehind = false;
};

/// The run whose first digit is at `at`; at most 16 groups.
NumberRun numberRunAt(const FlatText &flat, qsizetype at);

/// Some of a run's groups, one behind the other.
struct NumberPart
{
    QString digits;
    QList<qsizetype> sizes;
    QString gaps; ///< all that stands between them
    bool hasPlus = false;
    qsizetype from = 0; ///< in the flat text
    qsizetype to = 0;
    bool isWhole(QStringView separators) const; ///< nothing else stands between
};

NumberPart partOf(const FlatText &flat, const NumberRun &run, qsizetype first, qsizetype last);

}
