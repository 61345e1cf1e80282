// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WorkspaceUrl.h"

#include <QList>
#include <QString>

namespace firstmile
{

/// Lists bound as one JSON text, so that a statement stays the same however long they are: "… IN (SELECT value FROM "
/// + numbersFromJson(engine) + ") …", with the list as the argument. The rows come as a table `each` with a column
/// `value`.
QString numbersFromJson(Engine engine);
QString textsFromJson(Engine engine);

QString jsonList(const QList<qint64> &numbers);
QString jsonList(const QStringList &texts);

template <class IdType>
QList<qint64> numbersOf(const QList<IdType> &ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const IdType id : ids)
        numbers.append(id.value);
    return numbers;
}

template <class IdType>
QString jsonList(const QList<IdType> &ids)
{
    return jsonList(numbersOf(ids));
}

}
