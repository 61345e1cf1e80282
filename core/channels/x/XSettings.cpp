// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XSettings.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void readXSpan(const QJsonObject &json, QLatin1StringView key, Milliseconds &span)
{
    const auto value = json.value(key);
    if (value.isDouble())
        span = std::chrono::seconds(qMax<qint64>(0, value.toInteger()));
}

void readXNumber(const QJsonObject &json, QLatin1StringView key, int &number, int least, int most)
{
    number = qBound(least, json.value(key).toInt(number), most);
}

QStringList xWatches(const QJsonObject &json)
{
    QStringList watches;
    for (const auto &value : json.value("watches"_L1).toArray()) {
        const auto query = value.toString().trimmed();
        if (!query.isEmpty() && !watches.contains(query))
            watches += query;
    }
    return watches;
}

void readXSpans(const QJsonObject &json, XSettings &settings)
{
    readXSpan(json, "mentionsEvery"_L1, settings.mentionsEvery);
    readXSpan(json, "searchEvery"_L1, settings.searchEvery);
    readXSpan(json, "dmEvery"_L1, settings.dmEvery);
    readXSpan(json, "ownEvery"_L1, settings.ownEvery);
    readXSpan(json, "overlapEvery"_L1, settings.overlapEvery);
    readXSpan(json, "overlapSpan"_L1, settings.overlapSpan);
    readXSpan(json, "firstSpan"_L1, settings.firstSpan);
    readXSpan(json, "recheckEvery"_L1, settings.recheckEvery);
    readXSpan(json, "recheckMaxAge"_L1, settings.recheckMaxAge);
}

}

XSettings XSettings::of(const Account &account)
{
    const auto &json = account.settings;
    XSettings settings;
    const auto server = json.value("server"_L1).toString();
    if (!server.isEmpty())
        settings.server = QUrl(server);
    settings.clientId = json.value("clientId"_L1).toString();
    settings.userId = json.value("userId"_L1).toString(account.remoteKey);
    if (json.value("fieldNames"_L1).toString() == "post"_L1)
        settings.names = XNames::Post;
    settings.watches = xWatches(json);
    settings.directMessages = json.value("directMessages"_L1).toBool(true);
    readXSpans(json, settings);
    readXNumber(json, "port"_L1, settings.port, 1, 65535);
    readXNumber(json, "maxCharacters"_L1, settings.maxCharacters, 1, 1'000'000);
    readXNumber(json, "pageSize"_L1, settings.pageSize, 1, 100);
    readXNumber(json, "mostParents"_L1, settings.mostParents, 0, 100);
    readXNumber(json, "recheckMost"_L1, settings.recheckMost, 1, 100);
    settings.prices = XPrices::of(json.value("prices"_L1).toObject());
    const auto cap = json.value("monthlyCapMicros"_L1);
    if (cap.isDouble())
        settings.monthlyCapMicros = qMax<qint64>(0, cap.toInteger());
    return settings;
}

OAuthRenewal XSettings::renewal() const
{
    return {oauthClient({}), {}};
}

OAuthClient XSettings::oauthClient(const QString &clientSecret) const
{
    return {server.resolved(QUrl(u"/2/oauth2/token"_s)), clientId, clientSecret, true};
}

}
