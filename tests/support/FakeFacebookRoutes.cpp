// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeFacebook.h"

#include <QJsonDocument>
#include <QLocale>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray graphJson(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

}

ExpectedRequest FakeFacebook::said(const QJsonObject &json) const
{
    const auto date = QLocale::c().toString(toDateTime(now()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    auto all = headers;
    all.append({"Date", date});
    return ExpectedRequest({}, {}).reply(200, graphJson(json), all);
}

ExpectedRequest FakeFacebook::refused(int code, int subcode, const QString &words, int status) const
{
    QJsonObject error{
        {u"message"_s, words}, {u"type"_s, u"OAuthException"_s}, {u"code"_s, code}, {u"fbtrace_id"_s, u"tRaCe"_s}};
    if (subcode != 0)
        error[u"error_subcode"_s] = subcode;
    return ExpectedRequest({}, {}).reply(status, graphJson({{u"error"_s, error}}), headers);
}

ExpectedRequest FakeFacebook::hear(const HeardRequest &request)
{
    const auto reply = [this, &request] { return answer(request); };
    return gate ? gate(request, reply) : reply();
}

ExpectedRequest FakeFacebook::answer(const HeardRequest &request)
{
    auto path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.target.split('?').first()))
                    .split(u'/', Qt::SkipEmptyParts);
    if (path.isEmpty() || !path.takeFirst().startsWith(u'v'))
        return refused(2500, 0, u"Unknown path components"_s);
    if (const auto refusal = tokenRefusal(path, request))
        return *refusal;
    return request.method == "POST" ? post(path, request) : get(path, request);
}

std::optional<ExpectedRequest> FakeFacebook::tokenRefusal(const QStringList &path, const HeardRequest &request) const
{
    const auto given = request.headers.value("authorization").mid(7);
    const auto what = path.value(0);
    if (what == "oauth"_L1)
        return std::nullopt;
    if (what == "debug_token"_L1 && given == "app-id|" + appSecret)
        return std::nullopt;
    const bool isRight = path.value(1) == "accounts"_L1 ? given == longToken : given == token;
    if (!isRight)
        return refused(190, 463, u"Malformed access token "_s + QString::fromUtf8(given), 401);
    const auto proof = QMessageAuthenticationCode::hash(given, appSecret, QCryptographicHash::Sha256).toHex();
    if (wantsProof && request.query(u"appsecret_proof"_s) != QString::fromLatin1(proof))
        return refused(100, 0, u"API calls from the server require an appsecret_proof argument"_s);
    return std::nullopt;
}

ExpectedRequest FakeFacebook::get(const QStringList &path, const HeardRequest &request)
{
    if (path.isEmpty())
        return getMany(request);
    if (path[0] == "me"_L1)
        return getMe(path, request);
    return path.size() == 1 ? getOne(path[0], request.query(u"fields"_s)) : getEdge(path[0], path[1], request);
}

ExpectedRequest FakeFacebook::getMe(const QStringList &path, const HeardRequest &request)
{
    if (path.value(1) == "accounts"_L1) {
        const int from = request.query(u"after"_s).toInt();
        QJsonArray data;
        for (qsizetype i = from; i < std::min<qsizetype>(from + 2, pages.size()); ++i)
            data.append(pages[i]);
        QJsonObject paging{{u"cursors"_s, QJsonObject{{u"after"_s, QString::number(from + 2)}}}};
        if (from + 2 < pages.size())
            paging[u"next"_s] = web.url(u"/next?access_token="_s + QString::fromUtf8(longToken)).toString();
        return said({{u"data"_s, data}, {u"paging"_s, paging}});
    }
    if (!isPageToken && request.query(u"fields"_s).contains("category"_L1))
        return refused(100, 0, u"(#100) Tried accessing nonexisting field (category) on node type (User)"_s);
    return said({{u"id"_s, pageId()},
                 {u"name"_s, pageName()},
                 {u"username"_s, u"alameda"_s},
                 {u"category"_s, u"Bicycle shop"_s}});
}

ExpectedRequest FakeFacebook::getEdge(const QString &id, const QString &name, const HeardRequest &request)
{
    static const QStringList pageEdges{u"feed"_s, u"tagged"_s, u"conversations"_s};
    if (forbidden.contains(name))
        return refused(10, 0, u"(#10) This endpoint requires a permission"_s, 403);
    if (request.query(u"limit"_s).toInt() > mostEntries || tooMuch.contains(name) || tooMuch.contains(id))
        return refused(1, 0, u"Please reduce the amount of data you're asking for, then retry your request"_s, 500);
    const bool isThere = id == pageId() ? pageEdges.contains(name) : kindOf(id).has_value();
    if (!isThere)
        return refused(100, 33, u"Unsupported get request. Object with ID '%1' does not exist"_s.arg(id));
    return page(edge(id, name, request), request);
}

ExpectedRequest FakeFacebook::page(const QList<Entry> &entries, const HeardRequest &request) const
{
    const auto after = request.query(u"after"_s);
    if (forgetsCursors && !after.isEmpty())
        return refused(100, 0, u"(#100) The After Cursor specified exceeds the max limit"_s);
    const auto last = after.mid(2);
    qsizetype from = 0;
    if (!after.isEmpty() && !repeatsPages) {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &e) { return e.id == last; });
        if (found == entries.end())
            return refused(100, 0, u"(#100) Invalid cursor"_s);
        from = found - entries.begin() + 1;
    }
    const bool isEmptyPage = emptyPages && after.startsWith("p:"_L1);
    const auto asked = request.query(u"limit"_s);
    const auto limit = isEmptyPage ? 0 : asked.isEmpty() ? 25 : asked.toInt();
    const auto shown = entries.mid(from, limit);
    QString problem;
    QJsonArray data;
    for (const auto &entry : shown)
        data.append(chosen(entry, request.query(u"fields"_s), problem));
    if (!problem.isEmpty())
        return refused(100, 0, problem);
    QJsonObject json{{u"data"_s, data}};
    const bool hasNext = repeatsPages || from + shown.size() < entries.size();
    auto next = isEmptyPage ? u"e:"_s + last : shown.isEmpty() ? QString() : u"p:"_s + shown.last().id;
    if (changesCursor)
        next = QString::number(web.heard().size());
    QJsonObject paging{{u"cursors"_s, QJsonObject{{u"after"_s, next}}}};
    if (hasNext)
        paging[u"next"_s] = web.url(u"/next?access_token="_s + QString::fromUtf8(token)).toString();
    json[u"paging"_s] = paging;
    return said(json);
}

ExpectedRequest FakeFacebook::getOne(const QString &id, const QString &fields)
{
    const auto kind = kindOf(id);
    if (!kind)
        return refused(100, 33, u"Unsupported get request. Object with ID '%1' does not exist"_s.arg(id));
    QString problem;
    const auto json = chosen({id, *kind}, fields, problem);
    return problem.isEmpty() ? said(json) : refused(100, 0, problem);
}

ExpectedRequest FakeFacebook::getMany(const HeardRequest &request)
{
    const auto ids = request.query(u"ids"_s).split(u',');
    if (ids.size() > 50)
        return refused(100, 0, u"(#100) Too many IDs"_s);
    QJsonObject json;
    QString problem;
    for (const auto &id : ids) {
        const auto kind = kindOf(id);
        if (!kind || forbidden.contains(u"ids"_s))
            return refused(100, 33, u"Unsupported get request. Object with ID '%1' does not exist"_s.arg(id));
        json[id] = chosen({id, *kind}, request.query(u"fields"_s), problem);
    }
    return problem.isEmpty() ? said(json) : refused(100, 0, problem);
}

}
