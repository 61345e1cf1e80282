// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskySettings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QStringList blueskyWatchesOf(const QJsonValue &value)
{
    QStringList queries;
    for (const auto &each : value.toArray()) {
        const auto query = each.toString().trimmed();
        if (!query.isEmpty() && !queries.contains(query))
            queries += query;
    }
    return queries;
}

}

BlueskySettings BlueskySettings::of(const Account &account)
{
    const auto &json = account.settings;
    BlueskySettings settings;
    settings.server = blueskyServer(json["server"_L1].toString()).value_or(QUrl());
    settings.did = account.remoteKey;
    settings.handle = account.handle;
    settings.appView = json["appView"_L1].toString(settings.appView);
    settings.chat = json["chat"_L1].toString(settings.chat);
    settings.directMessages = json["directMessages"_L1].toBool(true);
    settings.watches = blueskyWatchesOf(json["watches"_L1]);
    settings.webUrl = json["webUrl"_L1].toString(settings.webUrl);
    settings.pageSize = std::clamp(json["pageSize"_L1].toInt(settings.pageSize), 1, 100);
    settings.imageBytes = json["imageBytes"_L1].toInt(settings.imageBytes);
    settings.deadline = httpDeadline(json);
    settings.trustedCertificate = json["trustedCertificate"_L1].toString().toLatin1();
    return settings;
}

QString BlueskySettings::repository() const
{
    if (!did.isEmpty())
        return did;
    return handle.startsWith(u'@') ? handle.mid(1) : handle;
}

QString BlueskySettings::postUrl(const QString &uri, const QString &who) const
{
    const BlueskyUri parts(uri);
    if (parts.collection != "app.bsky.feed.post"_L1 || parts.rkey.isEmpty())
        return {};
    return profileUrl(who.isEmpty() ? parts.did : who) + u"/post/"_s + parts.rkey;
}

BlueskySecret BlueskySecret::fromBytes(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    if (json.isEmpty())
        return {bytes.trimmed(), {}, {}};
    const auto text = [&](QLatin1StringView name) { return json.value(name).toString().toUtf8(); };
    return {text("password"_L1), text("access"_L1), text("refresh"_L1)};
}

QByteArray BlueskySecret::toBytes() const
{
    const QJsonObject json{{u"password"_s, QString::fromUtf8(password)},
                           {u"access"_s, QString::fromUtf8(access)},
                           {u"refresh"_s, QString::fromUtf8(refresh)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<QUrl> blueskyServer(const QString &typed)
{
    auto text = typed.trimmed();
    if (!text.contains(u"://"_s))
        text = u"https://"_s + text;
    const QUrl url(text, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return Error{ErrorKind::Malformed, u"not a server's name: "_s + typed, {}};
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host().toLower());
    server.setPort(url.port());
    return server;
}

BlueskyUri::BlueskyUri(const QString &uri)
{
    const auto parts = uri.split(u'/');
    if (parts.size() != 5 || parts[0] != "at:"_L1 || !parts[1].isEmpty())
        return;
    did = parts[2];
    collection = parts[3];
    rkey = parts[4];
}

}
