// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Condition.h"

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
    QStringList texts;
    texts.reserve(ids.size());
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    if (engine == Engine::Sqlite)
        return {column + u" IN (SELECT value FROM json_each(?))"_s, {u'[' + texts.join(u',') + u']'}};
    return {column + u" = ANY (CAST(? AS BIGINT[]))"_s, {u'{' + texts.join(u',') + u'}'}};
}

}
