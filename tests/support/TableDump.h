// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QStringList>

namespace firstmile::tests
{

/// The workspace's own tables, without those that make up the indexes of words and answers, by name.
QStringList tableNames(Database &database);

/// A column of a table that holds text.
struct TextColumn
{
    QString table;
    QString column;
};
QList<TextColumn> textColumns(Database &database);

/// Every row of every table but `without`, a line each: the table's name, then columns and their values.
QStringList tableDump(Database &database, const QStringList &without = {});

}
