// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/QueryCompletion.h"
#include "ui/ConsoleData.h"

namespace firstmile
{

/// One way to go on with a query.
struct CompletionOffer
{
    QString text;   ///< to be put in the place of what is being written
    QString detail; ///< what it means; may be empty
    bool operator==(const CompletionOffer &) const = default;
};

/// What could stand there: fields, values, and names of the workspace's vocabulary. Names of customers are not among
/// them: they are too many to know.
QList<CompletionOffer> offersFor(const QueryCompletion &completion, const Vocabulary &vocabulary);

/// What of a customer's name has been written; empty if none is asked for.
QString customerBegun(const QueryCompletion &completion);

/// Those of `names` that have a word that begins with `begun`, as they are written in a query.
QList<CompletionOffer> offersAmong(const QStringList &names, const QString &begun, QueryField field);

}
