// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/JsonList.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString numbersFromJson(Engine engine)
{
    return engine == Engine::Sqlite
               ? u"(SELECT value FROM json_each(?)) AS each"_s
               : u"(SELECT CAST(jsonb_array_elements_text(CAST(? AS jsonb)) AS bigint) AS value) AS each"_s;
}

QString textsFromJson(Engine engine)
{
    return engine == Engine::Sqlite ? u"(SELECT value FROM json_each(?)) AS each"_s
                                    : u"(SELECT jsonb_array_elements_text(CAST(? AS jsonb)) AS value) AS each"_s;
}

/// Written out by hand: QJsonValue keeps a number as a double, which loses the end of a hash.
QString jsonList(const QList<qint64> &numbers)
{
    QString json = u"["_s;
    for (const qint64 number : numbers) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(number);
    }
    return json + u']';
}

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

}
