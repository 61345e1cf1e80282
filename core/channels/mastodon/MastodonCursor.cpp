// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonCursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct WalkName
{
    MastodonCursor::Walk walk;
    QLatin1StringView name;
};

constexpr WalkName walkNames[] = {{MastodonCursor::Walk::None, ""_L1},
                                  {MastodonCursor::Walk::First, "first"_L1},
                                  {MastodonCursor::Walk::Forward, "forward"_L1},
                                  {MastodonCursor::Walk::Back, "back"_L1}};

QString walkName(MastodonCursor::Walk walk)
{
    for (const auto &entry : walkNames) {
        if (entry.walk == walk)
            return entry.name;
    }
    return {};
}

MastodonCursor::Walk walkFromName(const QString &name)
{
    for (const auto &entry : walkNames) {
        if (entry.name == name)
            return entry.walk;
    }
    return MastodonCursor::Walk::None;
}

void putText(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object[name] = value;
}

QString isoOrEmpty(const std::optional<Instant> &at)
{
    return at ? toIso(*at) : QString();
}

}

QString MastodonCursor::toString() const
{
    QJsonObject object;
    putText(object, u"since"_s, since);
    putText(object, u"sinceAt"_s, isoOrEmpty(sinceAt));
    if (walk != MastodonCursor::Walk::None) {
        putText(object, u"walk"_s, walkName(walk));
        putText(object, u"page"_s, QString::fromLatin1(page));
        putText(object, u"bound"_s, bound);
        putText(object, u"top"_s, top);
        putText(object, u"topAt"_s, isoOrEmpty(topAt));
        putText(object, u"pageTop"_s, pageTop);
        object[u"count"_s] = count;
    }
    if (!told.isEmpty())
        object[u"told"_s] = QJsonArray::fromStringList(told);
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MastodonCursor MastodonCursor::fromString(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto string = [&](const QString &name) { return object[name].toString(); };
    MastodonCursor cursor;
    cursor.since = string(u"since"_s);
    cursor.sinceAt = fromIso(string(u"sinceAt"_s));
    cursor.walk = walkFromName(string(u"walk"_s));
    cursor.page = string(u"page"_s).toLatin1();
    cursor.bound = string(u"bound"_s);
    cursor.top = string(u"top"_s);
    cursor.topAt = fromIso(string(u"topAt"_s));
    cursor.pageTop = string(u"pageTop"_s);
    for (const auto &note : object[u"told"_s].toArray())
        cursor.told += note.toString();
    cursor.count = object[u"count"_s].toInt();
    return cursor;
}

}
