// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

namespace firstmile
{

/// One thing that was looked at.
struct HealthCheck
{
    QString name;
    bool ok = true;
    QString detail;
    qint64 wrong = 0; ///< how many rows or lines, as far as they can be counted
};

enum class ExaminationDepth {
    Quick,
    Thorough ///< also reads every word of the search index and of every message; takes minutes for a million
};

/// Looks at a workspace without changing it: the file's integrity, the schema's version, open gaps, rows whose owner is
/// gone, identities that are one, customers who are not who the log of links says, messages without a place in the log,
/// the figures that conversations repeat, and whether every message is in the search index. A thorough look needs the
/// writer's connection.
Result<QList<HealthCheck>> checkHealth(Session &session, ExaminationDepth depth = ExaminationDepth::Quick);

/// Repairs what checkHealth() finds and what can be repaired, each in a transaction of its own, on the writer's
/// connection outside of any transaction. What could not be repaired, the next checkHealth() finds again.
Result<void> repairHealth(Transaction &connection, ExaminationDepth depth = ExaminationDepth::Quick);

}
