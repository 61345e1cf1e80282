// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/QueryText.h"

namespace firstmile
{

/// Something that could stand where the cursor is.
struct QueryCandidate
{
    enum class Kind {
        Field,   ///< text: a field with its colon, "from:"
        Value,   ///< text: a value, as it is written
        Account, ///< of these only the workspace knows the values; text: what of them was typed
        Tag,
        Agent,
        Customer
    };

    Kind kind = Kind::Field;
    QString text;
    bool operator==(const QueryCandidate &) const = default;
};

/// Which stretch of the text a candidate would take the place of, and the candidates.
struct QueryCompletion
{
    qsizetype start = 0;
    qsizetype length = 0;
    QList<QueryCandidate> candidates;
};

/// What the word or value that ends at the cursor could become.
QueryCompletion complete(const QString &text, qsizetype cursor);

/// A value as it has to be written in a query: quoted where it must be.
QString writtenValue(QueryField field, const QString &value);

}
