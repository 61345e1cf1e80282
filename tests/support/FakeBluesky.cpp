// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeBluesky.h"

#include "tests/support/FakeBlueskyQuery.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QString nsidOf(const HeardRequest &request)
{
    return QString::fromLatin1(request.target.split('?').first()).section(u'/', -1);
}

QByteArray bearer(const HeardRequest &request)
{
    return request.headers.value("authorization").mid(7);
}

int graphemes(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

}

FakeBluesky::FakeBluesky(const FakeClock &clock) : m_clock(clock)
{
    web.otherwise([this](const HeardRequest &request) { return hear(request); });
}

ExpectedRequest FakeBluesky::said(const QJsonObject &json)
{
    return ExpectedRequest({}, {}).reply(200, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ExpectedRequest FakeBluesky::refused(int status, const QString &error, const QString &message)
{
    const QJsonObject json{{u"error"_s, error}, {u"message"_s, message}};
    return ExpectedRequest({}, {}).reply(status, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

int FakeBluesky::count(const QString &nsid) const
{
    const auto &heard = web.heard();
    return static_cast<int>(std::count_if(heard.begin(), heard.end(),
                                          [&](const HeardRequest &request) { return nsidOf(request) == nsid; }));
}

HeardRequest FakeBluesky::last(const QString &nsid) const
{
    HeardRequest found;
    for (const auto &request : web.heard()) {
        if (nsidOf(request) == nsid)
            found = request;
    }
    return found;
}

ExpectedRequest FakeBluesky::hear(const HeardRequest &request)
{
    const auto answer = [this, &request] { return this->answer(request); };
    return gate ? gate(request, answer) : answer();
}

ExpectedRequest FakeBluesky::answer(const HeardRequest &request)
{
    const auto nsid = nsidOf(request);
    const auto token = bearer(request);
    if (nsid.startsWith("com.atproto.server."_L1) && nsid != "com.atproto.server.getSession"_L1)
        return session(nsid, request);
    if (token.isEmpty())
        return refused(401, u"AuthMissing"_s, u"Authentication Required"_s);
    if (!m_accessTokens.contains(token))
        return token.startsWith("access-") ? refused(400, u"ExpiredToken"_s, u"Token has expired"_s)
                                           : refused(400, u"InvalidToken"_s, u"Token could not be verified"_s);
    if (wantsProxy && nsid.startsWith("app.bsky."_L1) &&
        !request.headers.value("atproto-proxy").endsWith("#bsky_appview"))
        return refused(501, u"MethodNotImplemented"_s, u"Method Not Implemented"_s);
    if (nsid.startsWith("chat.bsky."_L1))
        return readChat(nsid, request, Query(request.target));
    if (nsid == "com.atproto.repo.createRecord"_L1)
        return createRecord(QJsonDocument::fromJson(request.body).object());
    if (nsid == "com.atproto.repo.uploadBlob"_L1)
        return upload(request);
    return read(nsid, Query(request.target));
}

ExpectedRequest FakeBluesky::session(const QString &nsid, const HeardRequest &request)
{
    if (nsid == "com.atproto.server.refreshSession"_L1) {
        const bool holds = refreshHolds && m_refreshTokens.contains(bearer(request)) && request.body.isEmpty();
        return holds ? handOut() : refused(400, refusal, u"Token has been revoked"_s);
    }
    const auto input = QJsonDocument::fromJson(request.body).object();
    const auto who = input["identifier"_L1].toString();
    const bool isUs = who == ownDid() || who == "brand.test"_L1;
    if (!passwordHolds || !isUs || input["password"_L1].toString().toLatin1() != password())
        return refused(401, u"AuthenticationRequired"_s, u"Invalid identifier or password"_s);
    return handOut();
}

ExpectedRequest FakeBluesky::handOut()
{
    const auto number = QByteArray::number(++m_number);
    m_accessTokens += "access-" + number;
    m_refreshTokens += "refresh-" + number;
    return said({{u"accessJwt"_s, QString::fromLatin1(m_accessTokens.last())},
                 {u"refreshJwt"_s, QString::fromLatin1(m_refreshTokens.last())},
                 {u"did"_s, ownDid()},
                 {u"handle"_s, u"brand.test"_s}});
}

QByteArray FakeBluesky::signedIn()
{
    handOut();
    const QJsonObject secret{{u"password"_s, QString::fromLatin1(password())},
                             {u"access"_s, QString::fromLatin1(m_accessTokens.last())},
                             {u"refresh"_s, QString::fromLatin1(m_refreshTokens.last())}};
    return QJsonDocument(secret).toJson();
}

ExpectedRequest FakeBluesky::read(const QString &nsid, const Query &query)
{
    const auto quota = [&](ExpectedRequest answer) { return answer; };
    if (nsid == "com.atproto.server.getSession"_L1)
        return said({{u"did"_s, ownDid()}, {u"handle"_s, u"brand.test"_s}});
    if (nsid == "app.bsky.actor.getProfile"_L1)
        return said(profile(query[u"actor"_s]));
    if (nsid == "app.bsky.notification.listNotifications"_L1)
        return quota(notificationPage(query));
    if (nsid == "app.bsky.feed.getAuthorFeed"_L1)
        return feedPage(query);
    if (nsid == "app.bsky.feed.searchPosts"_L1)
        return searchPage(query);
    if (nsid == "app.bsky.feed.getPostThread"_L1)
        return thread(query[u"uri"_s]);
    if (nsid == "app.bsky.feed.getPosts"_L1) {
        QJsonArray posts;
        if (query.all(u"uris"_s).size() > 25)
            return refused(400, u"InvalidRequest"_s, u"Error: uris must not have more than 25 elements"_s);
        for (const auto &uri : query.all(u"uris"_s)) {
            if (const auto *post = find(uri); post && !post->hidden)
                posts += view(*post);
        }
        return said({{u"posts"_s, posts}});
    }
    if (nsid == "com.atproto.repo.getRecord"_L1) {
        const auto uri = u"at://%1/%2/%3"_s.arg(query[u"repo"_s], query[u"collection"_s], query[u"rkey"_s]);
        const auto *post = find(uri);
        return post ? said({{u"uri"_s, uri}, {u"cid"_s, post->cid}, {u"value"_s, post->record}})
                    : refused(400, u"RecordNotFound"_s, u"Could not locate record: "_s + uri);
    }
    if (nsid == "com.atproto.identity.resolveHandle"_L1) {
        const auto handle = query[u"handle"_s];
        return handle.endsWith(".test"_L1) ? said({{u"did"_s, u"did:plc:"_s + handle.section(u'.', 0, 0)}})
                                           : refused(400, u"InvalidRequest"_s, u"Unable to resolve handle"_s);
    }
    return refused(404, u"XRPCNotSupported"_s, u"XRPCNotSupported"_s);
}

/// As the real one checks: the length, the key, that what is answered exists in this very version, that images were
/// uploaded, that facets are in order.
ExpectedRequest FakeBluesky::createRecord(const QJsonObject &input)
{
    const auto record = input["record"_L1].toObject();
    const auto text = record["text"_L1].toString();
    const auto rkey = input["rkey"_L1].toString();
    const auto uri = u"at://%1/app.bsky.feed.post/%2"_s.arg(ownDid(), rkey);
    if (input["repo"_L1].toString() != ownDid() || rkey.size() != 13)
        return refused(400, u"InvalidRequest"_s, u"Invalid record key or repo"_s);
    if (graphemes(text) > 300)
        return refused(400, u"InvalidRequest"_s, u"Invalid record: must not be longer than 300 graphemes"_s);
    if (find(uri))
        return refused(takenKeyStatus, u"InternalServerError"_s, u"There is already a value at key"_s);
    for (const auto name : {"root"_L1, "parent"_L1}) {
        const auto answered = record["reply"_L1][name].toObject();
        const auto *post = find(answered["uri"_L1].toString());
        if (!answered.isEmpty() && (!post || post->cid != answered["cid"_L1].toString()))
            return refused(400, u"InvalidRequest"_s, u"Invalid reply"_s);
    }
    for (const auto &image : record["embed"_L1]["images"_L1].toArray()) {
        if (!m_blobs.contains(image["image"_L1]["ref"_L1]["$link"_L1].toString()))
            return refused(400, u"InvalidRequest"_s, u"Could not find blob"_s);
    }
    Post post;
    post.author = ownDid();
    post.record = record;
    post.indexedAt = now();
    post.byApi = true;
    add(post, rkey);
    return said({{u"uri"_s, uri}, {u"cid"_s, find(uri)->cid}});
}

ExpectedRequest FakeBluesky::upload(const HeardRequest &request)
{
    const auto cid = u"blob%1"_s.arg(++m_number);
    m_blobs.insert(cid, request.body);
    return said({{u"blob"_s, QJsonObject{{u"$type"_s, u"blob"_s},
                                         {u"ref"_s, QJsonObject{{u"$link"_s, cid}}},
                                         {u"mimeType"_s, QString::fromLatin1(request.headers.value("content-type"))},
                                         {u"size"_s, request.body.size()}}}});
}

}
