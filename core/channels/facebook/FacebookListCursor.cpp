// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookListCursor.h"

#include "core/text/TextHash.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void putFacebookStrings(QJsonObject &json, QLatin1StringView name, const QStringList &strings)
{
    if (!strings.isEmpty())
        json[name] = QJsonArray::fromStringList(strings);
}

QJsonObject facebookWalkJson(const FacebookListCursor::Walk &walk)
{
    QJsonObject json{{u"after"_s, walk.after}, {u"restarts"_s, walk.restarts}};
    putFacebookStrings(json, "afters"_L1, walk.afters);
    putFacebookStrings(json, "found"_L1, walk.found);
    putFacebookTime(json, "top"_L1, walk.top);
    return json;
}

FacebookListCursor::Walk facebookWalkOf(const QJsonObject &json)
{
    return {json["after"_L1].toString(), facebookStringsIn(json, "afters"_L1), facebookStringsIn(json, "found"_L1),
            facebookTimeIn(json, "top"_L1), json["restarts"_L1].toInt()};
}

}

QJsonObject FacebookListCursor::toJson() const
{
    QJsonObject json;
    putFacebookTime(json, "since"_L1, since);
    putFacebookStrings(json, "known"_L1, known);
    if (walk)
        json[u"walk"_s] = facebookWalkJson(*walk);
    return json;
}

FacebookListCursor FacebookListCursor::fromJson(const QJsonObject &json)
{
    FacebookListCursor cursor;
    cursor.since = facebookTimeIn(json, "since"_L1);
    cursor.known = facebookStringsIn(json, "known"_L1);
    if (json["walk"_L1].isObject())
        cursor.walk = facebookWalkOf(json["walk"_L1].toObject());
    return cursor;
}

QString FacebookListCursor::toString() const
{
    return facebookCursorText(toJson());
}

FacebookListCursor FacebookListCursor::fromString(const QString &text)
{
    return fromJson(facebookCursorJson(text));
}

QString facebookDigest(const QString &id)
{
    return QString::number(static_cast<quint64>(textHash(id)), 36);
}

QString facebookCursorText(const QJsonObject &json)
{
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject facebookCursorJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void putFacebookTime(QJsonObject &json, QLatin1StringView name, const std::optional<Instant> &at)
{
    if (at)
        json[name] = toIso(*at);
}

std::optional<Instant> facebookTimeIn(const QJsonObject &json, QLatin1StringView name)
{
    return fromIso(json[name].toString());
}

QStringList facebookStringsIn(const QJsonObject &json, QLatin1StringView name)
{
    QStringList strings;
    for (const auto &value : json[name].toArray())
        strings += value.toString();
    return strings;
}

}
