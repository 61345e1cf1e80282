// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/MeasureRedaction.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue withNamesRedacted(const QJsonValue &value, Redactor &redactor)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue each : value.toArray())
            array.append(withNamesRedacted(each, redactor));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QJsonValue known = each.value();
        each.value() = each.key() == "name"_L1 && known.isString() ? QJsonValue(redactor.redactedText(known.toString()))
                                                                   : withNamesRedacted(known, redactor);
    }
    return object;
}

}

QJsonObject redactedMeasures(const QJsonObject &measures, Redactor &redactor)
{
    return withNamesRedacted(measures, redactor).toObject();
}

}
