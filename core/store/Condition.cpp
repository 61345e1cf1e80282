// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Condition.h"

#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Condition anyOf(const QList<Condition> &alternatives, bool negated)
{
    Condition any;
    QStringList parts;
    for (const Condition &each : alternatives) {
        parts.append(u'(' + each.sql + u')');
        any.args += each.args;
    }
    any.sql = parts.isEmpty() ? u"1 = 0"_s : parts.join(u" OR "_s);
    if (negated)
        any.sql = u"NOT ("_s + any.sql + u')';
    return any;
}

Condition inSet(Engine engine, const QString &column, const QList<qint64> &ids)
{
    return {column + u" IN (SELECT value FROM "_s + numbersFromJson(engine) + u')', {jsonList(ids)}};
}

}
