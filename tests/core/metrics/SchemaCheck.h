// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace firstmile::tests
{

/// Checks a JSON value against the few words of JSON Schema that our own schemas use: type, required, properties,
/// additionalProperties, items, minItems, minLength, enum. An unknown word is a complaint, so that none is passed over.
class SchemaCheck
{
public:
    QStringList complaints(const QJsonValue &value, const QJsonObject &schema)
    {
        m_complaints.clear();
        check(value, schema, QStringLiteral("$"));
        return m_complaints;
    }

private:
    void complain(const QString &path, const QString &what) { m_complaints.append(path + QStringLiteral(": ") + what); }

    static bool isOf(const QJsonValue &value, const QString &type)
    {
        if (type == QLatin1String("integer"))
            return value.isDouble() && value.toDouble() == double(value.toInteger());
        return (type == QLatin1String("number") && value.isDouble()) ||
               (type == QLatin1String("string") && value.isString()) ||
               (type == QLatin1String("object") && value.isObject()) ||
               (type == QLatin1String("array") && value.isArray()) || (type == QLatin1String("null") && value.isNull());
    }

    void checkType(const QJsonValue &value, const QJsonValue &type, const QString &path)
    {
        const QJsonArray allowed = type.isArray() ? type.toArray() : QJsonArray{type};
        for (const auto &each : allowed) {
            if (isOf(value, each.toString()))
                return;
        }
        complain(path, QStringLiteral("wrong type"));
    }

    void checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &path)
    {
        for (const auto &key : schema[u"required"].toArray()) {
            if (!value.contains(key.toString()))
                complain(path, QStringLiteral("lacks ") + key.toString());
        }
        const QJsonObject properties = schema[u"properties"].toObject();
        const QJsonValue others = schema[u"additionalProperties"];
        for (auto it = value.begin(); it != value.end(); ++it) {
            const QString inside = path + QLatin1Char('.') + it.key();
            if (properties.contains(it.key()))
                check(it.value(), properties[it.key()].toObject(), inside);
            else if (others.isObject())
                check(it.value(), others.toObject(), inside);
            else if (others.isBool() && !others.toBool())
                complain(inside, QStringLiteral("is not in the schema"));
        }
    }

    void checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &path)
    {
        if (value.size() < schema[u"minItems"].toInt(0))
            complain(path, QStringLiteral("too short"));
        for (qsizetype i = 0; i < value.size(); ++i)
            check(value[i], schema[u"items"].toObject(), QStringLiteral("%1[%2]").arg(path).arg(i));
    }

    void check(const QJsonValue &value, const QJsonObject &schema, const QString &path)
    {
        static const QStringList known{QStringLiteral("$schema"),
                                       QStringLiteral("title"),
                                       QStringLiteral("type"),
                                       QStringLiteral("description"),
                                       QStringLiteral("required"),
                                       QStringLiteral("properties"),
                                       QStringLiteral("items"),
                                       QStringLiteral("minItems"),
                                       QStringLiteral("minLength"),
                                       QStringLiteral("enum"),
                                       QStringLiteral("additionalProperties")};
        for (const QString &word : schema.keys()) {
            if (!known.contains(word))
                complain(path, QStringLiteral("the schema's word is not known: ") + word);
        }
        checkType(value, schema[u"type"], path);
        if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
            complain(path, QStringLiteral("not one of the allowed values"));
        if (value.isString() && value.toString().size() < schema[u"minLength"].toInt(0))
            complain(path, QStringLiteral("empty"));
        if (value.isObject())
            checkObject(value.toObject(), schema, path);
        if (value.isArray())
            checkArray(value.toArray(), schema, path);
    }

    QStringList m_complaints;
};

}
