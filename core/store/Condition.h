// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

#include <QStringList>

namespace firstmile
{

/// A part of a WHERE with the values of its placeholders.
struct Condition
{
    QString sql;
    QVariantList args;

    void demand(const QString &part, const QVariantList &values = {})
    {
        sql += (sql.isEmpty() ? QString() : QStringLiteral(" AND ")) + QLatin1Char('(') + part + QLatin1Char(')');
        args += values;
    }
};

/// Several conditions of which one must hold; none of them, if `negated`. Nothing holds if there are none.
Condition anyOf(const QList<Condition> &alternatives, bool negated);

/// `column` is one of `ids`: one placeholder however many there are, so that the statement stays prepared.
Condition inSet(Engine engine, const QString &column, const QList<qint64> &ids);

}
