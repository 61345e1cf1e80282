// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/heavy/BlueskyUser.h"

#include "tests/support/TestServers.h"
#include "tests/support/Waiting.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>
#include <QNetworkReply>

#include <memory>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

BlueskyUser::BlueskyUser(const QString &name)
{
    const auto password = requiredServerSetting(u"BSKY_APP_PASSWORD_"_s + name.toUpper());
    const auto session = call("POST", u"com.atproto.server.createSession"_s,
                              {{u"identifier"_s, name + u".test"_s}, {u"password"_s, password}});
    m_did = session["did"_L1].toString();
    m_token = session["accessJwt"_L1].toString().toLatin1();
}

QJsonObject BlueskyUser::call(const QByteArray &verb, const QString &nsidAndQuery, const QJsonObject &input)
{
    QNetworkRequest request(QUrl(requiredServerSetting(u"BSKY_PDS_URL"_s) + u"/xrpc/"_s + nsidAndQuery));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    const auto body = verb == "GET" ? QByteArray() : QJsonDocument(input).toJson();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    REQUIRE(waitFor([&] { return reply->isFinished(); }, 60'000));
    const auto answer = reply->readAll();
    INFO(nsidAndQuery.toStdString() << ": " << answer.left(500).toStdString());
    REQUIRE(reply->error() == QNetworkReply::NoError);
    return QJsonDocument::fromJson(answer).object();
}

QJsonObject BlueskyUser::record(const QString &text, Instant at, const QHash<QString, QString> &people) const
{
    QJsonArray facets;
    for (auto person = people.cbegin(); person != people.cend(); ++person) {
        const auto name = u'@' + person.key() + u".test"_s;
        const auto start = text.indexOf(name);
        if (start < 0)
            continue;
        const auto byteStart = text.left(start).toUtf8().size();
        const QJsonObject feature{{u"$type"_s, u"app.bsky.richtext.facet#mention"_s}, {u"did"_s, person.value()}};
        facets += QJsonObject{
            {u"index"_s, QJsonObject{{u"byteStart"_s, byteStart}, {u"byteEnd"_s, byteStart + name.toUtf8().size()}}},
            {u"features"_s, QJsonArray{feature}}};
    }
    return {{u"$type"_s, u"app.bsky.feed.post"_s},
            {u"text"_s, text},
            {u"createdAt"_s, toDateTime(at).toString(Qt::ISODateWithMs)},
            {u"facets"_s, facets}};
}

QString BlueskyUser::post(const QString &text, const QHash<QString, QString> &people)
{
    const auto now = fromDateTime(QDateTime::currentDateTimeUtc());
    const auto made = call(
        "POST", u"com.atproto.repo.createRecord"_s,
        {{u"repo"_s, m_did}, {u"collection"_s, u"app.bsky.feed.post"_s}, {u"record"_s, record(text, now, people)}});
    return made["uri"_L1].toString();
}

void BlueskyUser::postAll(const QList<QPair<QString, Instant>> &texts, const QHash<QString, QString> &people)
{
    constexpr qsizetype mostAtOnce = 100;
    for (qsizetype from = 0; from < texts.size(); from += mostAtOnce) {
        QJsonArray writes;
        for (const auto &[text, at] : texts.mid(from, mostAtOnce)) {
            writes += QJsonObject{{u"$type"_s, u"com.atproto.repo.applyWrites#create"_s},
                                  {u"collection"_s, u"app.bsky.feed.post"_s},
                                  {u"value"_s, record(text, at, people)}};
        }
        call("POST", u"com.atproto.repo.applyWrites"_s, {{u"repo"_s, m_did}, {u"writes"_s, writes}});
    }
}

void BlueskyUser::remove(const QString &uri)
{
    call("POST", u"com.atproto.repo.deleteRecord"_s,
         {{u"repo"_s, m_did}, {u"collection"_s, u"app.bsky.feed.post"_s}, {u"rkey"_s, uri.section(u'/', -1)}});
}

QJsonArray BlueskyUser::notifications()
{
    const auto answer =
        call("GET", u"app.bsky.notification.listNotifications?limit=100&reasons=reply&reasons=mention"_s);
    return answer["notifications"_L1].toArray();
}

QJsonArray BlueskyUser::posts(const QString &did)
{
    const auto answer =
        call("GET", u"com.atproto.repo.listRecords?limit=100&collection=app.bsky.feed.post&repo="_s + did);
    return answer["records"_L1].toArray();
}

}
