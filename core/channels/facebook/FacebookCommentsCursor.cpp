// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookCommentsCursor.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject commentsPostJson(const FacebookCommentsCursor::Post &post)
{
    auto json = post.comments.toJson();
    putFacebookTime(json, "created"_L1, post.createdAt);
    if (post.isRefused)
        json[u"refused"_s] = true;
    return json;
}

QJsonObject commentsRoundJson(const FacebookCommentsCursor::Round &round)
{
    QJsonArray pending;
    for (const auto &[id, createdAt] : round.pending)
        pending.append(QJsonObject{{u"id"_s, id}, {u"created"_s, toIso(createdAt)}});
    return {{u"old"_s, round.withOld}, {u"pending"_s, pending}};
}

FacebookCommentsCursor::Round commentsRoundOf(const QJsonObject &json)
{
    FacebookCommentsCursor::Round round;
    round.withOld = json["old"_L1].toBool();
    for (const auto &post : json["pending"_L1].toArray())
        round.pending.append(
            {post["id"_L1].toString(), facebookTimeIn(post.toObject(), "created"_L1).value_or(Instant())});
    return round;
}

}

QString FacebookCommentsCursor::toString() const
{
    QJsonObject json;
    QJsonObject read;
    for (auto it = posts.begin(); it != posts.end(); ++it)
        read[it.key()] = commentsPostJson(*it);
    if (!read.isEmpty())
        json[u"posts"_s] = read;
    putFacebookTime(json, "oldReadAt"_L1, oldReadAt);
    if (round)
        json[u"round"_s] = commentsRoundJson(*round);
    return facebookCursorText(json);
}

FacebookCommentsCursor FacebookCommentsCursor::fromString(const QString &text)
{
    const auto json = facebookCursorJson(text);
    FacebookCommentsCursor cursor;
    const auto posts = json["posts"_L1].toObject();
    for (auto it = posts.begin(); it != posts.end(); ++it) {
        const auto post = it->toObject();
        cursor.posts[it.key()] = {facebookTimeIn(post, "created"_L1).value_or(Instant()),
                                  FacebookListCursor::fromJson(post), post["refused"_L1].toBool()};
    }
    cursor.oldReadAt = facebookTimeIn(json, "oldReadAt"_L1);
    if (json["round"_L1].isObject())
        cursor.round = commentsRoundOf(json["round"_L1].toObject());
    return cursor;
}

}
