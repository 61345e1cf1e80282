// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyCursor.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void putBlueskyInstant(QJsonObject &object, const QString &name, const std::optional<Instant> &at)
{
    if (at)
        object[name] = toIso(*at);
}

void putBlueskyList(QJsonObject &object, const QString &name, const QStringList &list)
{
    if (!list.isEmpty())
        object[name] = QJsonArray::fromStringList(list);
}

QStringList blueskyListAt(const QJsonObject &object, const QString &name)
{
    QStringList list;
    for (const auto &value : object[name].toArray())
        list += value.toString();
    return list;
}

QJsonObject blueskyWalkToJson(const BlueskyWalkState &walk)
{
    QJsonObject object{{u"page"_s, walk.page}, {u"pages"_s, walk.pages}, {u"count"_s, walk.count}};
    putBlueskyInstant(object, u"stop"_s, walk.stop);
    putBlueskyInstant(object, u"top"_s, walk.top);
    putBlueskyList(object, u"seen"_s, walk.seen);
    if (walk.isDeep)
        object[u"deep"_s] = true;
    object[u"pageTop"_s] = walk.pageTop;
    return object;
}

BlueskyWalkState blueskyWalkFromJson(const QJsonObject &object)
{
    BlueskyWalkState walk;
    walk.stop = fromIso(object[u"stop"_s].toString());
    walk.isDeep = object[u"deep"_s].toBool();
    walk.page = object[u"page"_s].toString();
    walk.top = fromIso(object[u"top"_s].toString());
    walk.seen = blueskyListAt(object, u"seen"_s);
    walk.pageTop = object[u"pageTop"_s].toString();
    walk.pages = object[u"pages"_s].toInt();
    walk.count = object[u"count"_s].toInt();
    return walk;
}

}

QString BlueskyCursor::toString() const
{
    QJsonObject object;
    putBlueskyInstant(object, u"since"_s, since);
    putBlueskyInstant(object, u"deep"_s, deep);
    putBlueskyList(object, u"seen"_s, seen);
    if (walk)
        object[u"walk"_s] = blueskyWalkToJson(*walk);
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BlueskyCursor BlueskyCursor::fromString(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    BlueskyCursor cursor;
    cursor.since = fromIso(object[u"since"_s].toString());
    cursor.deep = fromIso(object[u"deep"_s].toString());
    cursor.seen = blueskyListAt(object, u"seen"_s);
    if (object.contains(u"walk"_s))
        cursor.walk = blueskyWalkFromJson(object[u"walk"_s].toObject());
    return cursor;
}

QString blueskyMark(const QString &uri)
{
    const auto hash = QCryptographicHash::hash(uri.toUtf8(), QCryptographicHash::Sha256).first(6);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}
