// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyItems.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

RawItem blueskyPostItem(const QJsonObject &post, const QString &stream, Instant now)
{
    return jsonItem(u"post"_s, post, stream, now);
}

RawItem blueskyMessageItem(const QString &convoId, const QJsonObject &message, const QJsonArray &members, Instant now)
{
    return jsonItem(u"dm"_s, {{u"convoId"_s, convoId}, {u"message"_s, message}, {u"members"_s, members}}, u"dm"_s, now);
}

}
