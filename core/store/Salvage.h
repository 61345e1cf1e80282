// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

namespace firstmile
{

/// What became of a table of a damaged file.
struct SalvagedTable
{
    QString name;
    qint64 copied = 0;
    std::optional<qint64> lost; ///< absent if not even their number can be read
    qint64 holes = 0;           ///< runs of rows that cannot be read
};

/// Copies every row that can be read from the damaged SQLite file into `fresh`: a new workspace of the same schema with
/// nothing in it, on a writer's connection outside of any transaction. What belongs to rows that are lost, and the
/// search index, is for repairHealth(fresh) to put right. Malformed: not even the list of tables can be read.
Result<QList<SalvagedTable>> salvage(const QString &damaged, Transaction &fresh);

}
