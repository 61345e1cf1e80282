// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XIds.h"
#include "tests/support/FakeX.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto weekOfSearch = std::chrono::days(7);

bool matchesSearch(const FakeXPost &post, const QString &query)
{
    auto words = query;
    return post.text().contains(words.remove(u'"'), Qt::CaseInsensitive);
}

QByteArray multipartField(const HeardRequest &request, const QByteArray &name)
{
    const auto boundary = "--" + request.headers.value("content-type").split('=').last();
    auto at = request.body.indexOf("name=\"" + name + '"');
    at = request.body.indexOf("\r\n\r\n", at) + 4;
    return request.body.mid(at, request.body.indexOf("\r\n" + boundary, at) - at);
}

}

FakeX::Answer FakeX::get(const HeardRequest &request, const QStringList &path)
{
    if (path == QStringList{u"users"_s, u"me"_s})
        return json({{u"data"_s, QJsonObject{{u"id"_s, me}, {u"username"_s, u"brand"_s}, {u"name"_s, u"Brand"_s}}}});
    if (path.value(0) == "users"_L1 || path.value(1) == "search"_L1)
        return timeline(request, path);
    if (path == QStringList{u"tweets"_s})
        return lookUp(request);
    if (path == QStringList{u"dm_events"_s})
        return events(request, {});
    if (path.value(0) == "dm_events"_L1) {
        const auto *event = world.event(path.value(1));
        if (!event)
            return problem(404, u"Not Found Error"_s, u"Could not find dm_event."_s, u"resource-not-found"_s);
        auto writes = writer(request);
        return json({{u"data"_s, writes.event(*event)}});
    }
    if (path.value(0) == "dm_conversations"_L1 && path.value(1) == "with"_L1)
        return events(request, FakeXWorld::conversationOf(me, path.value(2)));
    if (path.value(0) == "dm_conversations"_L1)
        return events(request, path.value(1));
    if (path == QStringList{u"media"_s, u"upload"_s})
        return mediaState(request.query(u"media_id"_s));
    return problem(404, u"Not Found"_s, u"no such path"_s);
}

FakeX::Answer FakeX::post(const HeardRequest &request, const QStringList &path)
{
    if (path == QStringList{u"tweets"_s})
        return createPost(request);
    if (path.value(0) == "dm_conversations"_L1)
        return createMessage(request, path);
    if (path.value(0) == "media"_L1)
        return media(request, path);
    return problem(404, u"Not Found"_s, u"no such path"_s);
}

std::optional<FakeX::Answer> FakeX::refusalOfWindow(const HeardRequest &request, const QStringList &path) const
{
    const auto since = request.query(u"since_id"_s);
    const auto start = fromIso(request.query(u"start_time"_s));
    const auto oldest = serverNow() - weekOfSearch;
    const bool isSearch = path.value(1) == "search"_L1;
    const bool isTooOld = isSearch && ((!since.isEmpty() && xTimeOf(since) < oldest) || (start && *start < oldest));
    const bool isBoth = !since.isEmpty() && start;
    if (!isTooOld && !isBoth)
        return std::nullopt;
    const auto name = since.isEmpty() ? u"start_time"_s : u"since_id"_s;
    const QJsonObject error{{u"parameters"_s, QJsonObject{{name, QJsonArray{request.query(name)}}}},
                            {u"message"_s, u"'%1' must be a tweet id created after [a week ago]."_s.arg(name)}};
    return json({{u"errors"_s, QJsonArray{error}},
                 {u"title"_s, u"Invalid Request"_s},
                 {u"detail"_s, u"One or more parameters to your request was invalid."_s},
                 {u"type"_s, u"https://api.x.com/2/problems/invalid-request"_s}},
                400);
}

QStringList FakeX::listed(const HeardRequest &request, const QStringList &path) const
{
    const bool isMentions = path.value(2) == "mentions"_L1;
    const bool isOwn = path.value(2) == "tweets"_L1;
    QStringList ids;
    for (const auto &post : world.posts()) {
        const bool isSeen = !post.isDeleted && !post.isProtected && xTimeOf(post.id()) <= serverNow();
        const bool isMention =
            post.author != me && world.mentioned(post.text()).contains(world.user(me).username, Qt::CaseInsensitive);
        const bool isOurs = post.author == me && showsOwnPosts && !post.isUnlisted;
        const bool isHit = !isMentions && !isOwn && matchesSearch(post, request.query(u"query"_s));
        if (isSeen && ((isMentions && isMention) || (isOwn && isOurs) || isHit))
            ids += post.id();
    }
    std::sort(ids.begin(), ids.end(), [](const QString &a, const QString &b) { return isSmallerId(b, a); });
    return isMentions ? ids.first(qMin<qsizetype>(ids.size(), reachableMentions)) : ids;
}

/// Of ids, newest first, those that since_id, start_time and the page leave.
QStringList FakeX::window(const HeardRequest &request, QStringList ids, const QString &token) const
{
    const auto since = request.query(u"since_id"_s);
    const auto start = fromIso(request.query(u"start_time"_s));
    const auto before = repeatsFirstPage ? QString() : token;
    ids.removeIf([&](const QString &id) {
        const bool isOld = !since.isEmpty() && !isSmallerId(since, id);
        const bool isEarly = start && xTimeOf(id) < *start;
        const bool isOnEarlierPage = !before.isEmpty() && !isSmallerId(id, before);
        return isOld || isEarly || isOnEarlierPage;
    });
    return ids;
}

FakeX::Answer FakeX::timeline(const HeardRequest &request, const QStringList &path)
{
    auto token = request.query(u"pagination_token"_s);
    if (!token.isEmpty() && !token.startsWith(u't'))
        return problem(400, u"Invalid Request"_s, u"The pagination_token is invalid"_s, u"invalid-request"_s);
    const auto ids = window(request, listed(request, path), token.mid(1));
    const auto size = request.query(u"max_results"_s).toInt();
    const auto page = ids.first(qMin<qsizetype>(ids.size(), size));
    auto writes = writer(request);
    QJsonArray data;
    for (const auto &id : page)
        data += writes.post(*world.post(id));
    QJsonObject meta{{u"result_count"_s, page.size()}};
    if (!page.isEmpty()) {
        meta.insert(u"newest_id"_s, page.first());
        meta.insert(u"oldest_id"_s, page.last());
    }
    if (page.size() < ids.size() || (repeatsFirstPage && !page.isEmpty()))
        meta.insert(u"next_token"_s, u't' + page.last());
    QJsonObject said{{u"meta"_s, meta}};
    if (!data.isEmpty())
        said.insert(u"data"_s, data);
    if (const auto includes = writes.includes(); !includes.isEmpty())
        said.insert(u"includes"_s, includes);
    return json(said);
}

FakeX::Answer FakeX::lookUp(const HeardRequest &request)
{
    auto writes = writer(request);
    QJsonArray data;
    QJsonArray errors;
    for (const auto &id : request.query(u"ids"_s).split(u',')) {
        const auto *post = world.post(id);
        if (!post || post->isDeleted)
            errors += FakeXJson::notFound(id);
        else if (post->isProtected)
            errors += FakeXJson::notAuthorised(id);
        else
            data += writes.version(*post, static_cast<int>(post->versions.indexOf(id)));
    }
    QJsonObject said;
    if (!data.isEmpty())
        said.insert(u"data"_s, data);
    if (!errors.isEmpty())
        said.insert(u"errors"_s, errors);
    if (const auto includes = writes.includes(); !includes.isEmpty())
        said.insert(u"includes"_s, includes);
    return json(said);
}

FakeX::Answer FakeX::events(const HeardRequest &request, const QString &conversation)
{
    QStringList ids;
    for (const auto &event : world.events()) {
        const bool isRecent = xTimeOf(event.id) > serverNow() - std::chrono::days(30);
        const bool isOurs = event.conversation.split(u'-').contains(me);
        if (isRecent && isOurs && (conversation.isEmpty() || event.conversation == conversation))
            ids += event.id;
    }
    std::sort(ids.begin(), ids.end(), [](const QString &a, const QString &b) { return isSmallerId(b, a); });
    ids = window(request, ids, request.query(u"pagination_token"_s).mid(1));
    const auto page = ids.first(qMin<qsizetype>(ids.size(), request.query(u"max_results"_s).toInt()));
    auto writes = writer(request);
    QJsonArray data;
    for (const auto &id : page)
        data += writes.event(*world.event(id));
    QJsonObject meta{{u"result_count"_s, page.size()}};
    if (page.size() < ids.size() || (repeatsFirstPage && !page.isEmpty()))
        meta.insert(u"next_token"_s, u'd' + page.last());
    QJsonObject said{{u"meta"_s, meta}};
    if (!data.isEmpty())
        said.insert(u"data"_s, data);
    if (const auto includes = writes.includes(); !includes.isEmpty())
        said.insert(u"includes"_s, includes);
    return json(said);
}

bool FakeX::isSummoned(const FakeXPost &parent) const
{
    return letsAnyReply || parent.author == me ||
           world.mentioned(parent.text()).contains(world.user(me).username, Qt::CaseInsensitive);
}

FakeX::Answer FakeX::createPost(const HeardRequest &request)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    const auto parentId = body[u"reply"_s][u"in_reply_to_tweet_id"_s].toString();
    const auto *parent = world.post(parentId);
    const auto mediaIds = body[u"media"_s][u"media_ids"_s].toArray();
    if (!parentId.isEmpty() && (!parent || parent->isDeleted))
        return problem(403, u"Forbidden"_s,
                       u"You attempted to reply to a Tweet that is deleted or not visible to you."_s);
    if (parent && !isSummoned(*parent))
        return problem(403, u"Forbidden"_s,
                       u"Reply to this conversation is not allowed because you have not been mentioned or otherwise "
                       "engaged by the author of the post you are replying to."_s);
    auto text = body[u"text"_s].toString();
    if (parent) { // those whom the answer reaches by itself
        QStringList people{world.user(parent->author).username};
        people += world.mentioned(parent->text());
        people.removeAll(world.user(me).username);
        people.removeDuplicates();
        text = u'@' + people.join(u" @"_s) + u' ' + text;
    }
    for (const auto &post : world.posts()) {
        if (post.author == me && !post.isDeleted && post.text() == text)
            return problem(403, u"Forbidden"_s, u"You are not allowed to create a Tweet with duplicate content."_s);
    }
    const auto id = world.addPost(me, text, serverNow(), parentId);
    world.post(id)->isUnlisted = m_hides;
    for (const auto &mediaId : mediaIds) {
        if (!world.uploads.value(mediaId.toString()).isFinal)
            return problem(400, u"Invalid Request"_s, u"Your media IDs are invalid."_s, u"invalid-request"_s);
        world.post(id)->media += QJsonObject{{u"media_key"_s, u"3_"_s + mediaId.toString()}, {u"type"_s, u"photo"_s}};
    }
    return json({{u"data"_s, QJsonObject{{u"id"_s, id}, {u"text"_s, text}}}}, 201);
}

FakeX::Answer FakeX::createMessage(const HeardRequest &request, const QStringList &path)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    const bool isWith = path.value(1) == "with"_L1;
    const auto ids = path.value(1).split(u'-');
    const auto partner = isWith ? path.value(2) : ids.first() == me ? ids.last() : ids.first();
    if (world.user(partner).id.isEmpty())
        return problem(403, u"Forbidden"_s, u"You cannot send messages to this user."_s);
    const auto id = world.addEvent(me, partner, body[u"text"_s].toString(), serverNow());
    for (const auto &attachment : body[u"attachments"_s].toArray())
        world.event(id)->media += attachment[u"media_id"_s].toString();
    return json({{u"data"_s, QJsonObject{{u"dm_conversation_id"_s, FakeXWorld::conversationOf(me, partner)},
                                         {u"dm_event_id"_s, id}}}},
                201);
}

FakeX::Answer FakeX::media(const HeardRequest &request, const QStringList &path)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    if (path.value(1) == "metadata"_L1) {
        auto &upload = world.uploads[body[u"id"_s].toString()];
        upload.description = body[u"metadata"_s][u"alt_text"_s][u"text"_s].toString();
        return json({{u"data"_s, QJsonObject{{u"id"_s, body[u"id"_s]}}}});
    }
    if (path.value(2) == "initialize"_L1) {
        const auto id = world.newId(serverNow());
        world.uploads.insert(id, {body[u"media_type"_s].toString(),
                                  body[u"media_category"_s].toString(),
                                  {},
                                  body[u"total_bytes"_s].toInteger(),
                                  {},
                                  false,
                                  0});
        return json({{u"data"_s, QJsonObject{{u"id"_s, id}, {u"media_key"_s, u"3_"_s + id}}}});
    }
    auto &upload = world.uploads[path.value(2)];
    if (path.value(3) == "append"_L1) {
        upload.bytes += multipartField(request, "media");
        return json({{u"data"_s, QJsonObject{{u"expires_at"_s, toMsecs(serverNow()) / 1000 + 86400}}}});
    }
    if (upload.bytes.size() != upload.announced)
        return problem(400, u"Invalid Request"_s, u"Segments do not add up to total_bytes"_s, u"invalid-request"_s);
    upload.looksToGo = upload.category.endsWith("gif"_L1) || failsMedia ? 2 : 0;
    return mediaState(path.value(2));
}

FakeX::Answer FakeX::mediaState(const QString &id)
{
    auto &upload = world.uploads[id];
    QJsonObject data{{u"id"_s, id}, {u"media_key"_s, u"3_"_s + id}};
    const bool isPending = upload.looksToGo-- > 0;
    if (isPending) {
        data.insert(u"processing_info"_s, QJsonObject{{u"state"_s, u"pending"_s}, {u"check_after_secs"_s, 0}});
    } else if (failsMedia) {
        const QJsonObject error{{u"message"_s, u"file is currently unsupported"_s}};
        data.insert(u"processing_info"_s, QJsonObject{{u"state"_s, u"failed"_s}, {u"error"_s, error}});
    } else {
        upload.isFinal = true;
    }
    return json({{u"data"_s, data}});
}

}
