// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ProfileJson.h"

#include "core/store/ProfileRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr bool isJsonSpecial(QChar c)
{
    return c < u' ' || c == u'"' || c == u'\\';
}

/// Written out by hand, and as UTF-8 at once: an import writes as many of them as its file has people.
void appendUtf8(QByteArray &json, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype before = json.size();
    json.resize(before + encoder.requiredSpace(text.size()));
    const char *const end = encoder.appendToBuffer(json.data() + before, text);
    json.truncate(end - json.constData());
}

void appendJsonText(QByteArray &json, const QString &text)
{
    json += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!isJsonSpecial(c))
            continue;
        appendUtf8(json, QStringView(text).mid(written, i - written));
        written = i + 1;
        if (c == u'"' || c == u'\\')
            (json += '\\') += c.toLatin1();
        else
            json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    appendUtf8(json, QStringView(text).mid(written));
    json += '"';
}

void appendParameters(QByteArray &json, const ProfileProperty &property)
{
    json += '[';
    for (qsizetype i = 0; i < property.parameters.size(); ++i) {
        const auto &[name, values] = property.parameters.at(i);
        json += i == 0 ? "[" : ",[";
        appendJsonText(json, name);
        for (const QString &value : values) {
            json += ',';
            appendJsonText(json, value);
        }
        json += ']';
    }
    json += ']';
}

}

QByteArray profileContentToUtf8(const QList<ProfileProperty> &properties)
{
    QByteArray json;
    json.reserve(64 * (properties.size() + 1));
    json += '[';
    for (const ProfileProperty &property : properties) {
        json += json.size() > 1 ? ",[" : "[";
        appendJsonText(json, property.group);
        json += ',';
        appendJsonText(json, property.name);
        if (!property.parameters.isEmpty() || !property.value.isEmpty()) {
            json += ',';
            appendParameters(json, property);
        }
        if (!property.value.isEmpty()) {
            json += ',';
            appendJsonText(json, property.value);
        }
        json += ']';
    }
    json += ']';
    return json;
}

QString profileContentToJson(const QList<ProfileProperty> &properties)
{
    return QString::fromUtf8(profileContentToUtf8(properties));
}

QList<ProfileProperty> profileContentFromJson(const QString &json)
{
    QList<ProfileProperty> properties;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    properties.reserve(list.size());
    for (const QJsonValue each : list) {
        const QJsonArray parts = each.toArray();
        ProfileProperty property{parts.at(0).toString(), parts.at(1).toString(), {}, parts.at(3).toString()};
        for (const QJsonValue parameter : parts.at(2).toArray()) {
            QStringList values;
            for (const QJsonValue value : parameter.toArray())
                values.append(value.toString());
            if (!values.isEmpty())
                property.parameters.append({values.first(), values.mid(1)});
        }
        properties.append(property);
    }
    return properties;
}

}
