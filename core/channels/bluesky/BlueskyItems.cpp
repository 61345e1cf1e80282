// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyItems.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

RawItem blueskyItem(const QString &kind, const QJsonObject &object, const QString &stream, Instant now)
{
    RawItem item;
    item.kind = kind;
    item.bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    item.stream = stream;
    item.receivedAt = now;
    item.size = item.bytes.size();
    return item;
}

}

RawItem blueskyPostItem(const QJsonObject &post, const QString &stream, Instant now)
{
    return blueskyItem(u"post"_s, post, stream, now);
}

RawItem blueskyMessageItem(const QString &convoId, const QJsonObject &message, const QJsonArray &members, Instant now)
{
    return blueskyItem(u"dm"_s, {{u"convoId"_s, convoId}, {u"message"_s, message}, {u"members"_s, members}}, u"dm"_s,
                       now);
}

RawItem blueskyGoneItem(const QString &remoteId, Instant now)
{
    return blueskyItem(u"gone"_s, {{u"id"_s, remoteId}}, {}, now);
}

}
