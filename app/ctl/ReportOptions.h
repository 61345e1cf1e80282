// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/PageQuery.h"

#include <QCommandLineParser>

namespace firstmile
{

/// The options by which `report` chooses cases: --from, --to, --channel, --account, --agent, --team, --tag, --intent,
/// --language, --reach, --step, --by, --clock, --compare.
QList<QCommandLineOption> reportOptions();

/// One question for each page named ("all" or nothing: all but the start page), in their order. `accounts` are handles
/// and their ids. Rejected in words for an option that cannot be understood.
Result<QList<PageQuery>> reportQueries(const QCommandLineParser &options, const QString &pages,
                                       const QHash<QString, QList<AccountId>> &accounts);

}
