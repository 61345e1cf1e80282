// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

namespace firstmile
{

struct TableColumn
{
    enum class Type { Number, Text, Bytes };
    QString name;
    Type type = Type::Text;
    bool operator==(const TableColumn &) const = default;
};

/// The columns of a table as the workspace has them, in their order; empty: there is no such table. For what treats
/// rows of any table alike.
Result<QList<TableColumn>> columnsOfTable(Session &session, const QString &table);

/// For a SELECT list, and for statements that write.
QString quotedColumn(const QString &name);

}
