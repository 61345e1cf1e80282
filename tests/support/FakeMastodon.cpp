// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeMastodon.h"

#include "core/base/Time.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

/// The fields of a query, several of one name included.
struct FakeMastodon::Query
{
    QList<QPair<QString, QString>> fields;

    explicit Query(const QByteArray &target)
    {
        const auto at = target.indexOf('?');
        for (const auto &pair : at < 0 ? QByteArrayList() : target.mid(at + 1).split('&')) {
            const auto equals = pair.indexOf('=');
            fields.append({QUrl::fromPercentEncoding(pair.first(qMax<qsizetype>(equals, 0))),
                           QUrl::fromPercentEncoding(pair.mid(equals + 1))});
        }
    }

    QStringList all(const QString &name) const
    {
        QStringList values;
        for (const auto &[key, value] : fields) {
            if (key == name)
                values += value;
        }
        return values;
    }

    QString operator[](const QString &name) const { return all(name).value(0); }

    QByteArray withoutPaging() const
    {
        QByteArray text;
        for (const auto &[key, value] : fields) {
            if (!key.endsWith(u"_id"_s))
                text += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value) + '&';
        }
        return text;
    }
};

namespace
{

bool isBelow(const QString &a, const QString &b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

}

QByteArray FakeMastodon::httpNow() const
{
    return QLocale::c().toString(toDateTime(now()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

FakeMastodon::FakeMastodon(const FakeClock &clock) : m_clock(clock)
{
    web.otherwise([this](const HeardRequest &request) { return hear(request); });
}

ExpectedRequest FakeMastodon::hear(const HeardRequest &request)
{
    const auto answer = [this, &request] { return this->answer(request); };
    return gate ? gate(request, answer) : answer();
}

ExpectedRequest FakeMastodon::answer(const HeardRequest &request)
{
    const auto path = QString::fromUtf8(request.target.split('?').first());
    if (path == "/api/v2/instance"_L1)
        return said(instance());
    if (request.headers.value("authorization") != "Bearer " + token)
        return refused(401, u"The access token is invalid"_s);
    return request.method == "GET" ? read(path, Query(request.target)) : write(path, request);
}

ExpectedRequest FakeMastodon::read(const QString &path, const Query &query)
{
    static const QRegularExpression ofPost(u"^/api/v1/statuses/([^/]+)(?:/(\\w+))?$"_s);
    if (path == "/api/v1/accounts/verify_credentials"_L1)
        return said(account(u"brand"_s));
    if (path == "/api/v1/notifications"_L1)
        return page(path, notifications(query), query, 80);
    if (path == "/api/v1/accounts/"_L1 + ownId() + "/statuses"_L1)
        return page(path, own(), query, 40);
    if (path == "/api/v1/conversations"_L1 && features.conversations)
        return page(path, conversations(), query, 40);
    if (path.startsWith("/api/v1/timelines/tag/"_L1))
        return page(path, containing(u'#' + path.section(u'/', -1)), query, 40);
    if (path == "/api/v2/search"_L1) {
        QJsonArray hits;
        const auto matching = features.search ? containing(query[u"q"_s]) : QList<Entry>();
        for (qsizetype at = matching.size() - 1; at >= 0 && hits.size() < 40; --at)
            hits.append(matching[at].json);
        return said(QJsonObject{{u"statuses"_s, hits}});
    }
    if (path.startsWith("/api/v1/streaming/"_L1) && features.streaming)
        return ExpectedRequest({}, {}).reply(200, ":)\n\n", {{"Content-Type", "text/event-stream"}}).keepOpen();
    if (path.startsWith("/api/v1/media/"_L1))
        return readMedium(path.section(u'/', -1));
    if (path == "/api/v1/statuses"_L1 && features.batch) {
        QJsonArray list;
        if (query.all(u"id[]"_s).size() > 20)
            return refused(422, u"Validation failed"_s);
        for (const auto &id : query.all(u"id[]"_s)) {
            if (const auto *post = find(id))
                list.append(json(*post));
        }
        return said(list);
    }
    const auto match = ofPost.match(path);
    return match.hasMatch() ? readPost(match.captured(1), match.captured(2)) : refused(404, u"Record not found"_s);
}

ExpectedRequest FakeMastodon::readPost(const QString &id, const QString &what)
{
    const auto *post = find(id);
    if (!post)
        return refused(404, u"Record not found"_s);
    if (what == "context"_L1)
        return said(context(id));
    if (what == "history"_L1) {
        QJsonArray versions;
        for (const auto &version : post->history)
            versions.append(version);
        versions.append(json(*post));
        return said(versions);
    }
    if (what == "source"_L1)
        return said(QJsonObject{{u"id"_s, id}, {u"text"_s, post->text}, {u"spoiler_text"_s, post->spoiler}});
    return what.isEmpty() ? said(json(*post)) : refused(404, u"Record not found"_s);
}

ExpectedRequest FakeMastodon::write(const QString &path, const HeardRequest &request)
{
    if (path == "/api/v1/statuses"_L1)
        return create(request);
    if (path == "/api/v2/media"_L1)
        return upload(request);
    return refused(404, u"Record not found"_s);
}

ExpectedRequest FakeMastodon::create(const HeardRequest &request)
{
    const auto key = request.headers.value("idempotency-key");
    if (m_keys.contains(key))
        return said(json(*find(m_keys[key])));
    Post made;
    made.author = u"brand"_s;
    made.text = request.field(u"status"_s);
    made.spoiler = request.field(u"spoiler_text"_s);
    made.inReplyTo = request.field(u"in_reply_to_id"_s);
    made.visibility = request.field(u"visibility"_s);
    made.language = request.field(u"language"_s);
    made.at = now();
    made.byApi = true;
    for (const auto &pair : request.body.split('&')) {
        if (QUrl::fromPercentEncoding(pair).startsWith("media_ids[]="_L1))
            made.media += QUrl::fromPercentEncoding(pair).section(u'=', 1);
    }
    if (!made.inReplyTo.isEmpty() && !find(made.inReplyTo))
        return refused(404, u"The post you are trying to reply to does not appear to exist."_s);
    if (length(made.spoiler + made.text) > features.maxCharacters)
        return refused(422, u"Validation failed: Text character limit of %1 exceeded"_s.arg(features.maxCharacters));
    for (const auto &id : made.media) {
        if (!m_media.contains(id) || m_media[id].pollsLeft > 0)
            return refused(422, u"Cannot attach files that have not finished processing. Try again in a moment!"_s);
    }
    const auto id = post(made);
    if (!key.isEmpty())
        m_keys.insert(key, id);
    return said(json(*find(id)));
}

ExpectedRequest FakeMastodon::upload(const HeardRequest &request)
{
    const auto boundary = "--" + request.headers.value("content-type").split('=').last();
    static const QRegularExpression name(u"[; ]name=\"([^\"]*)\""_s);
    static const QRegularExpression fileName(u"filename=\"([^\"]*)\""_s);
    Medium medium;
    for (qsizetype at = request.body.indexOf(boundary); at >= 0;) {
        const auto end = request.body.indexOf(boundary, at + 1);
        const auto part = request.body.mid(at + boundary.size() + 2, end - at - boundary.size() - 4);
        const auto headEnd = part.indexOf("\r\n\r\n");
        const auto head = QString::fromUtf8(part.first(qMax<qsizetype>(headEnd, 0)));
        if (name.match(head).captured(1) == "file"_L1) {
            medium.name = fileName.match(head).captured(1);
            medium.type = head.section(u"Content-Type: "_s, 1).toLatin1();
            medium.content = part.mid(headEnd + 4);
        } else if (name.match(head).captured(1) == "description"_L1) {
            medium.description = QString::fromUtf8(part.mid(headEnd + 4));
        }
        at = end;
    }
    medium.id = nextId(m_lastPost);
    medium.pollsLeft = features.mediaPolls;
    medium.fails = features.mediaFails;
    m_media.insert(medium.id, medium);
    return said(mediumJson(medium), medium.pollsLeft > 0 || medium.fails ? 202 : 200);
}

ExpectedRequest FakeMastodon::readMedium(const QString &id)
{
    if (!m_media.contains(id))
        return refused(404, u"Record not found"_s);
    auto &medium = m_media[id];
    if (medium.fails)
        return refused(422, u"Validation failed: File could not be processed"_s);
    if (medium.pollsLeft > 0)
        --medium.pollsLeft;
    return said(mediumJson(medium), medium.pollsLeft > 0 ? 206 : 200);
}

ExpectedRequest FakeMastodon::said(const QJsonObject &json, int status) const
{
    return ExpectedRequest({}, {}).reply(
        status, QJsonDocument(json).toJson(QJsonDocument::Compact),
        {{"Date", httpNow()},
         {"X-RateLimit-Limit", "300"},
         {"X-RateLimit-Remaining", QByteArray::number(qMax<qsizetype>(0, 300 - web.heard().size()))},
         {"X-RateLimit-Reset", toIso(now() + std::chrono::minutes(5)).toLatin1()}});
}

ExpectedRequest FakeMastodon::said(const QJsonArray &json) const
{
    return ExpectedRequest({}, {}).reply(200, QJsonDocument(json).toJson(QJsonDocument::Compact),
                                         {{"Date", httpNow()}});
}

ExpectedRequest FakeMastodon::refused(int status, const QString &words) const
{
    return said(QJsonObject{{u"error"_s, words}}, status);
}

/// As Mastodon pages: newest first; min_id gives the page just above it, since_id the newest above it.
ExpectedRequest FakeMastodon::page(const QString &path, const QList<Entry> &ascending, const Query &query,
                                   int most) const
{
    const auto above = query[u"min_id"_s].isEmpty() ? query[u"since_id"_s] : query[u"min_id"_s];
    const auto below = query[u"max_id"_s];
    const int limit = qBound(1, query[u"limit"_s].isEmpty() ? most / 2 : query[u"limit"_s].toInt(), most);
    QList<Entry> within;
    for (const auto &entry : ascending) {
        if (repeatsPages ||
            ((above.isEmpty() || isBelow(above, entry.id)) && (below.isEmpty() || isBelow(entry.id, below))))
            within += entry;
    }
    const bool isForward = !query[u"min_id"_s].isEmpty() && !repeatsPages;
    within = isForward ? within.first(qMin<qsizetype>(limit, within.size()))
                       : within.last(qMin<qsizetype>(limit, within.size()));
    QJsonArray list;
    for (auto entry = within.crbegin(); entry != within.crend(); ++entry)
        list.append(entry->json);
    QByteArrayList links;
    const auto link = web.origin() + path.toUtf8() + '?' + query.withoutPaging();
    if (!within.isEmpty() && (within.size() == limit || repeatsPages))
        links += '<' + link + "max_id=" + within.first().id.toLatin1() + ">; rel=\"next\"";
    if (!within.isEmpty())
        links += '<' + link + "min_id=" + within.last().id.toLatin1() + ">; rel=\"prev\"";
    QList<QPair<QByteArray, QByteArray>> headers{{"Date", httpNow()}};
    if (!links.isEmpty())
        headers.append({"Link", links.join(", ")});
    return ExpectedRequest({}, {}).reply(200, QJsonDocument(list).toJson(QJsonDocument::Compact), headers);
}

QList<FakeMastodon::Entry> FakeMastodon::notifications(const Query &query) const
{
    const auto types = query.all(u"types[]"_s);
    QList<Entry> list;
    for (const auto &each : m_notifications) {
        const auto *post = find(each.post);
        const bool isAsked = types.isEmpty() || types.contains(each.type);
        const bool isLetIn = !each.filtered || (features.filtered && query[u"include_filtered"_s] == "true"_L1);
        if (!post || !isAsked || !isLetIn)
            continue;
        list += Entry{each.id,
                      {{u"id"_s, each.id},
                       {u"type"_s, each.type},
                       {u"created_at"_s, toIso(each.at)},
                       {u"account"_s, account(post->author)},
                       {u"status"_s, json(*post)}}};
    }
    return list;
}

QList<FakeMastodon::Entry> FakeMastodon::own() const
{
    QList<Entry> list;
    for (const auto &post : m_posts) {
        if (post.author == "brand"_L1)
            list += Entry{post.id, json(post)};
    }
    return list;
}

}
