// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/EnrichHook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error malformedEnrichment(const QString &detail)
{
    return Error{ErrorKind::Malformed, u"the answer: "_s + detail, {}};
}

bool isPropertyName(const QString &name)
{
    static const QRegularExpression letters(u"^[A-Z0-9-]+$"_s);
    constexpr QLatin1StringView frames[] = {"BEGIN"_L1, "END"_L1, "VERSION"_L1};
    return letters.match(name).hasMatch() && std::ranges::find(frames, name) == std::end(frames);
}

/// A value is one line of a vCard: a line break in it is written as one, other control characters have no place there.
QString enrichedText(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (c == u'\n')
            line += u"\\n"_s;
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            line += c;
    }
    return line;
}

Result<QStringList> parameterValues(const QJsonValue &json)
{
    QStringList values;
    for (const QJsonValue each : json.isArray() ? json.toArray() : QJsonArray{json}) {
        if (!each.isString())
            return malformedEnrichment(u"the values of a parameter are not texts"_s);
        values.append(enrichedText(each.toString()).remove(u'"'));
    }
    return values;
}

Result<ProfileProperty> enrichedProperty(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    ProfileProperty property;
    property.name = json["name"_L1].toString().toUpper();
    if (!isPropertyName(property.name))
        return malformedEnrichment(u"\"%1\" is no name of a property"_s.arg(json["name"_L1].toString()));
    if (!json["value"_L1].isString())
        return malformedEnrichment(u"%1 has no text as its value"_s.arg(property.name));
    property.value = enrichedText(json["value"_L1].toString());
    const QJsonObject parameters = json["parameters"_L1].toObject();
    for (auto each = parameters.begin(); each != parameters.end(); ++each) {
        const QString name = each.key().toUpper();
        if (!isPropertyName(name))
            return malformedEnrichment(u"\"%1\" is no name of a parameter"_s.arg(each.key()));
        FM_ASSIGN(const QStringList values, parameterValues(each.value()));
        property.parameters.append({name, values});
    }
    return property;
}

QJsonObject questionIdentity(const Identity &identity)
{
    return QJsonObject{{u"channel"_s, toString(identity.channel)},
                       {u"contact"_s, toString(identity.contact)},
                       {u"key"_s, identity.remoteKey},
                       {u"handle"_s, identity.handle},
                       {u"name"_s, identity.name},
                       {u"url"_s, identity.profileUrl}};
}

}

QByteArray enrichQuestion(const Customer &customer, const Profile &profile)
{
    QJsonArray identities;
    for (const Identity &each : customer.identities)
        identities.append(questionIdentity(each));
    QJsonArray values;
    for (const ProfileValue &each : profile.values)
        values.append(QJsonObject{{u"field"_s, each.field}, {u"text"_s, each.text}});
    const QJsonObject who{{u"id"_s, customer.id.toString()},
                          {u"name"_s, customer.name},
                          {u"language"_s, customer.language},
                          {u"identities"_s, identities}};
    return QJsonDocument(QJsonObject{{u"customer"_s, who}, {u"profile"_s, values}}).toJson(QJsonDocument::Compact);
}

Result<QList<ProfileProperty>> enrichAnswer(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return malformedEnrichment(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    const QJsonValue list = document.object()["properties"_L1];
    if (!list.isArray())
        return malformedEnrichment(u"it has no list \"properties\""_s);
    QList<ProfileProperty> properties;
    for (const QJsonValue each : list.toArray()) {
        FM_ASSIGN(const ProfileProperty property, enrichedProperty(each));
        properties.append(property);
    }
    return properties;
}

}
