// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookMessagesCursor.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject messengerMarksJson(const QMap<QString, QString> &marks)
{
    QJsonObject json;
    for (auto it = marks.begin(); it != marks.end(); ++it)
        json[it.key()] = *it;
    return json;
}

QMap<QString, QString> messengerMarksOf(const QJsonObject &json)
{
    QMap<QString, QString> marks;
    for (auto it = json.begin(); it != json.end(); ++it)
        marks[it.key()] = it->toString();
    return marks;
}

QJsonObject messengerWalkJson(const FacebookMessagesCursor::Walk &walk)
{
    QJsonArray pending;
    for (const auto &[id, link] : walk.pending)
        pending.append(QJsonArray{id, link});
    QJsonObject json{{u"after"_s, walk.after},
                     {u"afters"_s, QJsonArray::fromStringList(walk.afters)},
                     {u"found"_s, QJsonArray::fromStringList(walk.found)},
                     {u"marks"_s, messengerMarksJson(walk.marks)},
                     {u"pending"_s, pending},
                     {u"listed"_s, walk.isListed},
                     {u"truncated"_s, walk.truncated},
                     {u"restarts"_s, walk.restarts}};
    putFacebookTime(json, "top"_L1, walk.top);
    putFacebookTime(json, "truncatedTo"_L1, walk.truncatedTo);
    return json;
}

FacebookMessagesCursor::Walk messengerWalkOf(const QJsonObject &json)
{
    FacebookMessagesCursor::Walk walk;
    walk.after = json["after"_L1].toString();
    walk.afters = facebookStringsIn(json, "afters"_L1);
    walk.found = facebookStringsIn(json, "found"_L1);
    walk.marks = messengerMarksOf(json["marks"_L1].toObject());
    for (const auto &pair : json["pending"_L1].toArray())
        walk.pending.append({pair[0].toString(), pair[1].toString()});
    walk.isListed = json["listed"_L1].toBool();
    walk.top = facebookTimeIn(json, "top"_L1);
    walk.truncated = json["truncated"_L1].toInt();
    walk.truncatedTo = facebookTimeIn(json, "truncatedTo"_L1);
    walk.restarts = json["restarts"_L1].toInt();
    return walk;
}

}

QString FacebookMessagesCursor::toString() const
{
    QJsonObject json;
    if (isBegun)
        json[u"begun"_s] = true;
    putFacebookTime(json, "since"_L1, since);
    if (!marks.isEmpty())
        json[u"marks"_s] = messengerMarksJson(marks);
    if (walk)
        json[u"walk"_s] = messengerWalkJson(*walk);
    return facebookCursorText(json);
}

FacebookMessagesCursor FacebookMessagesCursor::fromString(const QString &text)
{
    const auto json = facebookCursorJson(text);
    FacebookMessagesCursor cursor;
    cursor.isBegun = json["begun"_L1].toBool();
    cursor.since = facebookTimeIn(json, "since"_L1);
    cursor.marks = messengerMarksOf(json["marks"_L1].toObject());
    if (json["walk"_L1].isObject())
        cursor.walk = messengerWalkOf(json["walk"_L1].toObject());
    return cursor;
}

}
