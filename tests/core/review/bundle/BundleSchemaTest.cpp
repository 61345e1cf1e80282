// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/RecordJson.h"
#include "tests/support/Places.h"
#include "tests/support/Printers.h"
#include "tests/support/TestBundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// Checks values against a JSON Schema: the keywords that ours uses, and no others.
class Schema
{
public:
    Schema()
        : m_schema(QJsonDocument::fromJson(bytesOfFile(inSource(u"resources/schema/bundle-1.json"_s))).object())
        , m_defs(m_schema.value("$defs"_L1).toObject())
    {
        REQUIRE_FALSE(m_defs.isEmpty());
    }

    /// Where a value is not what its definition says; empty: it is.
    QString fault(const QString &definition, const QJsonValue &value) const
    {
        REQUIRE(m_defs.contains(definition));
        return faultOf(m_defs.value(definition).toObject(), value, definition);
    }
    QStringList unknownKeywords() const
    {
        QStringList unknown;
        collect(m_schema, unknown);
        return unknown;
    }

private:
    QString faultOf(const QJsonObject &schema, const QJsonValue &value, const QString &where) const
    {
        if (schema.contains("$ref"_L1)) {
            const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
            REQUIRE(m_defs.contains(name));
            if (const QString fault = faultOf(m_defs.value(name).toObject(), value, where); !fault.isEmpty())
                return fault;
        }
        if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
            return where + u": not one of the words"_s;
        if (schema.contains("type"_L1) && !isOfType(schema.value("type"_L1).toString(), value))
            return where + u": not of its type"_s;
        const QRegularExpression pattern(schema.value("pattern"_L1).toString());
        if (value.isString() && !pattern.match(value.toString()).hasMatch())
            return where + u": not of its pattern"_s;
        if (value.isDouble() && (value.toDouble() < schema.value("minimum"_L1).toDouble(-1e300) ||
                                 value.toDouble() > schema.value("maximum"_L1).toDouble(1e300)))
            return where + u": out of range"_s;
        if (value.isArray())
            return itemsFault(schema.value("items"_L1).toObject(), value.toArray(), where);
        return value.isObject() ? objectFault(schema, value.toObject(), where) : QString();
    }
    QString itemsFault(const QJsonObject &schema, const QJsonArray &array, const QString &where) const
    {
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const QString fault = faultOf(schema, array.at(i), u"%1[%2]"_s.arg(where).arg(i)); !fault.isEmpty())
                return fault;
        }
        return {};
    }
    QString objectFault(const QJsonObject &schema, const QJsonObject &object, const QString &where) const
    {
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonValue others = schema.value("additionalProperties"_L1);
        for (const QJsonValue required : schema.value("required"_L1).toArray()) {
            if (!object.contains(required.toString()))
                return u"%1.%2: missing"_s.arg(where, required.toString());
        }
        for (auto each = object.begin(); each != object.end(); ++each) {
            const QString place = where + u'.' + each.key();
            if (!properties.contains(each.key()) && others == QJsonValue(false))
                return place + u": not in the schema"_s;
            const QJsonObject own =
                properties.contains(each.key()) ? properties.value(each.key()).toObject() : others.toObject();
            if (const QString fault = faultOf(own, each.value(), place); !fault.isEmpty())
                return fault;
        }
        return {};
    }
    static bool isOfType(const QString &type, const QJsonValue &value)
    {
        if (type == "integer"_L1)
            return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
        return (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool()) ||
               (type == "number"_L1 && value.isDouble()) || (type == "array"_L1 && value.isArray()) ||
               (type == "object"_L1 && value.isObject());
    }
    /// Walks schemas alone: what stands under "properties" and "$defs" are names.
    static void collect(const QJsonObject &schema, QStringList &unknown)
    {
        static const QStringList known{
            u"$schema"_s, u"$id"_s,   u"title"_s,    u"description"_s, u"$ref"_s,
            u"$defs"_s,   u"type"_s,  u"enum"_s,     u"pattern"_s,     u"minimum"_s,
            u"maximum"_s, u"items"_s, u"required"_s, u"properties"_s,  u"additionalProperties"_s};
        for (auto each = schema.begin(); each != schema.end(); ++each) {
            if (!known.contains(each.key()))
                unknown.append(each.key());
            const bool isNames = each.key() == "properties"_L1 || each.key() == "$defs"_L1;
            if (!isNames && each.value().isObject())
                collect(each.value().toObject(), unknown);
            for (const QJsonValue named : isNames ? each.value().toObject() : QJsonObject())
                collect(named.toObject(), unknown);
        }
    }

    QJsonObject m_schema;
    QJsonObject m_defs;
};

QList<QJsonObject> objectsOf(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

}

TEST_CASE("Every line that is written satisfies the schema", "[review]")
{
    const Schema schema;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    const bool isSigned = GENERATE(false, true);
    const auto seed = GENERATE(range(1U, 12U));
    BundleWriter::Sealing sealing;
    if (isSigned)
        sealing = {SigningKey::generate(), u"Ana"_s, {}};
    REQUIRE(writeBundle(file, randomBundle(seed), sealing).has_value());
    LooseZip zip = LooseZip::of(file);
    for (const LooseZip::Entry &entry : std::as_const(zip.entries)) {
        const QString kind = entry.name.startsWith("conversations/") ? u"conversation"_s
                             : entry.name.startsWith("customers/")   ? u"customer"_s
                             : entry.name == "manifest.json"         ? u"manifest"_s
                             : entry.name == "signature.json"        ? u"signature"_s
                                                                     : QString();
        const bool isWhole = entry.name.endsWith(".json");
        for (const QJsonObject &object : isWhole ? QList{QJsonDocument::fromJson(entry.bytes).object()}
                                                 : objectsOf(kind.isEmpty() ? QByteArray() : entry.bytes)) {
            if (!kind.isEmpty())
                REQUIRE(schema.fault(kind, object) == QString());
        }
    }
}

TEST_CASE("The schema finds what is wrong", "[review]")
{
    const Schema schema;
    REQUIRE(schema.unknownKeywords().isEmpty());
    RandomExport random(3);
    ExportedConversation conversation = random.conversation();
    while (conversation.messages.isEmpty())
        conversation = random.conversation();
    const QJsonObject good = toJson(conversation);
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject json = good;
        json.insert(key, value);
        return schema.fault(u"conversation"_s, json);
    };
    REQUIRE(schema.fault(u"conversation"_s, good) == QString());
    REQUIRE(with(u"id"_s, 5) == u"conversation.id: not of its type"_s);
    REQUIRE(with(u"id"_s, u"05"_s) == u"conversation.id: not of its pattern"_s);
    REQUIRE(with(u"status"_s, u"lost"_s) == u"conversation.status: not one of the words"_s);
    REQUIRE(with(u"reach"_s, -1) == u"conversation.reach: out of range"_s);
    REQUIRE(with(u"colour"_s, u"red"_s) == u"conversation.colour: not in the schema"_s);
    REQUIRE(with(u"tags"_s, QJsonArray{u"a"_s, 1}) == u"conversation.tags[1]: not of its type"_s);
    REQUIRE(schema.fault(u"customer"_s, QJsonObject{{u"id"_s, u"1"_s}}) == u"customer.createdAt: missing"_s);
}

TEST_CASE("The lines of redactions and reviews have their schema", "[review]")
{
    const Schema schema;
    for (
        const char *line :
        {R"({"conversation":"7","message":"9","field":"text","class":"mail","stands":"[email K7Q2MXD]","why":"e-mail address"})",
         R"({"field":"profile","class":"names","stands":"[name B2]","why":"name in the customer's record"})"})
        REQUIRE(schema.fault(u"redaction"_s, QJsonDocument::fromJson(line).object()) == QString());
    REQUIRE(schema.fault(u"toJudge"_s, QJsonObject{{u"conversation"_s, u"7"_s},
                                                   {u"name"_s, u"a.png"_s},
                                                   {u"type"_s, u"image/png"_s},
                                                   {u"why"_s, u"picture"_s}}) == QString());
    const QByteArray head = R"({"format":"firstmile-reviews","version":1,"bundle":"6f0d1a52"})";
    REQUIRE(schema.fault(u"reviewHead"_s, QJsonDocument::fromJson(head).object()) == QString());
    for (const char *line :
         {R"({"reviewer":"r1","name":"Ana","number":1,"at":"2026-01-01T00:00:00Z","review":{"conversation":7,)"
          R"("card":"standard","cardVersion":1,"answers":{"solved":"yes"},"tags":["refund"],"verdict":"good"}})",
          R"({"reviewer":"r1","number":2,"at":"2026-01-01T00:00:00.250Z","comment":{"id":"c","conversation":7,)"
          R"("message":9,"start":0,"length":5,"quote":"hello","text":"kind"}})",
          R"({"reviewer":"r1","number":3,"at":"2026-01-01T00:00:00Z","card":{"id":"standard","version":1,)"
          R"("questions":[{"id":"solved","text":"Was it solved?","kind":"yes-no","weight":2.5,"critical":true}]}})"})
        REQUIRE(schema.fault(u"reviewEntry"_s, QJsonDocument::fromJson(line).object()) == QString());
}
