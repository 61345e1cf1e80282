// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/QueryText.h"
#include "ui/ConsoleData.h"

namespace firstmile
{

/// The piece of a query that is being written: what stands before the cursor since the last space or comma.
struct QueryPiece
{
    QueryField field = QueryField::Words; ///< Words: no field has been named yet
    QString begun;                        ///< of the field's name, or of its value
    int start = 0;                        ///< where `begun` stands, in UTF-16 units
    int length = 0;
};

/// One way to go on with it.
struct QueryCompletion
{
    QString text;   ///< to be put in the piece's place
    QString detail; ///< what it means; may be empty
    bool operator==(const QueryCompletion &) const = default;
};

QueryPiece pieceAt(const QString &text, int cursor);

/// What could stand there: names of fields, values of a field that takes certain ones, names of `vocabulary`. None for
/// a piece that is complete already, or that could go on in too many ways.
QList<QueryCompletion> completionsOf(const QueryPiece &piece, const Vocabulary &vocabulary);

/// The same for names that were looked up.
QList<QueryCompletion> completionsAmong(const QueryPiece &piece, const QStringList &names);

}
