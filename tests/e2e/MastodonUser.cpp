// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/MastodonUser.h"

#include "tests/support/Printers.h"
#include "tests/support/TestServers.h"
#include "tests/support/Waiting.h"

#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace firstmile::tests
{

MastodonUser::MastodonUser(const QString &tokenSetting) : m_token(requiredServerSetting(tokenSetting).toUtf8()) {}

QJsonDocument MastodonUser::call(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(requiredServerSetting(u"MASTO_URL"_s) + path));
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, verb, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson()));
    REQUIRE(waitFor([&] { return reply->isFinished(); }));
    INFO(verb.toStdString() << ' ' << path.toStdString() << ": " << reply->errorString().toStdString());
    REQUIRE(reply->error() == QNetworkReply::NoError);
    return QJsonDocument::fromJson(reply->readAll());
}

QString MastodonUser::post(const QString &text)
{
    const QString id = call("POST", u"/api/v1/statuses"_s, {{u"status"_s, text}})[u"id"].toString();
    REQUIRE_FALSE(id.isEmpty());
    return id;
}

QJsonArray MastodonUser::answersTo(const QString &status)
{
    return call("GET", u"/api/v1/statuses/%1/context"_s.arg(status))[u"descendants"].toArray();
}

QString mentionOf(const QString &user)
{
    const QString host = requiredServerSetting(u"MASTO_HOST"_s);
    return host.contains(u':') ? u'@' + user : u'@' + user + u'@' + host;
}

}
