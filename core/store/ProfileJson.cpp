// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ProfileRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Written out by hand: an import writes as many of them as its file has people.
void appendJsonText(QString &json, const QString &text)
{
    json += u'"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c >= 0x20 && c != u'"' && c != u'\\')
            continue;
        json += QStringView(text).mid(written, i - written);
        written = i + 1;
        if (c == u'"' || c == u'\\')
            (json += u'\\') += QChar(c);
        else
            json += u"\\u%1"_s.arg(c, 4, 16, QLatin1Char('0'));
    }
    json += QStringView(text).mid(written);
    json += u'"';
}

void appendParameters(QString &json, const ProfileProperty &property)
{
    json += u'[';
    for (qsizetype i = 0; i < property.parameters.size(); ++i) {
        const auto &[name, values] = property.parameters.at(i);
        json += i == 0 ? u"["_s : u",["_s;
        appendJsonText(json, name);
        for (const QString &value : values) {
            json += u',';
            appendJsonText(json, value);
        }
        json += u']';
    }
    json += u']';
}

}

QString profileContentToJson(const QList<ProfileProperty> &properties)
{
    QString json = u"["_s;
    for (const ProfileProperty &property : properties) {
        json += json.size() > 1 ? u",["_s : u"["_s;
        appendJsonText(json, property.group);
        json += u',';
        appendJsonText(json, property.name);
        if (!property.parameters.isEmpty() || !property.value.isEmpty()) {
            json += u',';
            appendParameters(json, property);
        }
        if (!property.value.isEmpty()) {
            json += u',';
            appendJsonText(json, property.value);
        }
        json += u']';
    }
    return json + u']';
}

QList<ProfileProperty> profileContentFromJson(const QString &json)
{
    QList<ProfileProperty> properties;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    properties.reserve(list.size());
    for (const QJsonValue &each : list) {
        const QJsonArray parts = each.toArray();
        ProfileProperty property{parts.at(0).toString(), parts.at(1).toString(), {}, parts.at(3).toString()};
        for (const QJsonValue &parameter : parts.at(2).toArray()) {
            QStringList values;
            for (const QJsonValue &value : parameter.toArray())
                values.append(value.toString());
            if (!values.isEmpty())
                property.parameters.append({values.first(), values.mid(1)});
        }
        properties.append(property);
    }
    return properties;
}

}
