// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonSettings.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QStringList mastodonTexts(const QJsonValue &list)
{
    QStringList result;
    for (const auto &value : list.toArray()) {
        if (!value.toString().trimmed().isEmpty())
            result += value.toString().trimmed();
    }
    return result;
}

void copyMastodonValue(QJsonObject &to, const QString &name, const QJsonValue &value)
{
    const bool isEmptyText = value.isString() && value.toString().isEmpty();
    if (!value.isUndefined() && !value.isNull() && !isEmptyText)
        to[name] = value;
}

/// v2 has "domain"; v1 has "uri", which some servers write as an URL.
QString mastodonDomainOf(const QJsonObject &instance)
{
    const auto domain = instance[u"domain"_s].toString(instance[u"uri"_s].toString());
    return domain.contains(u"://"_s) ? mastodonDomain(QUrl(domain)) : domain;
}

}

MastodonSettings MastodonSettings::of(const Account &account)
{
    const auto &json = account.settings;
    MastodonSettings settings;
    settings.server = mastodonServer(json[u"server"_s].toString()).value_or(QUrl());
    settings.domain = mastodonDomain(settings.server);
    settings.accountUrl = account.remoteKey;
    settings.trustedCertificate = json[u"trustedCertificate"_s].toString().toLatin1();
    settings.watches = mastodonTexts(json[u"watches"_s]);
    settings.watches.removeDuplicates();
    settings.read(json);
    return settings;
}

void MastodonSettings::read(const QJsonObject &settings)
{
    const auto files = settings[u"media"_s];
    domain = settings[u"domain"_s].toString(domain);
    maxCharacters = settings[u"maxCharacters"_s].toInt(maxCharacters);
    urlLength = settings[u"urlLength"_s].toInt(urlLength);
    accountId = settings[u"accountId"_s].toString(accountId);
    deadline = httpDeadline(settings);
    streaming = mastodonStreaming(settings[u"streaming"_s].toString(streaming.toString()), server);
    media.most = files[u"most"_s].toInt(media.most);
    media.imageSize = files[u"imageSize"_s].toInteger(media.imageSize);
    media.videoSize = files[u"videoSize"_s].toInteger(media.videoSize);
    media.descriptionLimit = files[u"descriptionLimit"_s].toInt(media.descriptionLimit);
    if (files[u"types"_s].isArray())
        media.types = mastodonTexts(files[u"types"_s]);
}

QJsonObject MastodonSettings::ofInstance(const QJsonObject &instance)
{
    const auto configuration = instance[u"configuration"_s];
    const auto statuses = configuration[u"statuses"_s];
    const auto files = configuration[u"media_attachments"_s];
    QJsonObject media;
    copyMastodonValue(media, u"most"_s, statuses[u"max_media_attachments"_s]);
    copyMastodonValue(media, u"imageSize"_s, files[u"image_size_limit"_s]);
    copyMastodonValue(media, u"videoSize"_s, files[u"video_size_limit"_s]);
    copyMastodonValue(media, u"descriptionLimit"_s, files[u"description_limit"_s]);
    copyMastodonValue(media, u"types"_s, files[u"supported_mime_types"_s]);

    QJsonObject settings{{u"media"_s, media}};
    copyMastodonValue(settings, u"maxCharacters"_s, instance[u"max_toot_chars"_s]); // forks, before 3.4
    copyMastodonValue(settings, u"maxCharacters"_s, statuses[u"max_characters"_s]);
    copyMastodonValue(settings, u"urlLength"_s, statuses[u"characters_reserved_per_url"_s]);
    copyMastodonValue(settings, u"streaming"_s, instance[u"urls"_s][u"streaming_api"_s]); // v1
    copyMastodonValue(settings, u"streaming"_s, configuration[u"urls"_s][u"streaming"_s]);
    if (const auto domain = mastodonDomainOf(instance); !domain.isEmpty())
        settings[u"domain"_s] = domain;
    return settings;
}

HttpPolicy MastodonSettings::policy() const
{
    return HttpPolicy{.trustedCertificate = trustedCertificate, .deadline = deadline};
}

Result<QUrl> mastodonServer(const QString &typed)
{
    auto text = typed.trimmed();
    const bool hasScheme = text.contains(u"://"_s);
    if (!hasScheme)
        text = u"https://"_s + text.section(u'@', -1);
    const QUrl url(text, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return Error{ErrorKind::Malformed, u"not a server's name: "_s + typed, {}};
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host(QUrl::EncodeUnicode).toLower());
    server.setPort(url.port());
    return server;
}

QUrl mastodonStreaming(const QString &declared, const QUrl &server)
{
    QUrl url(declared, QUrl::StrictMode);
    if (url.scheme() == "wss"_L1)
        url.setScheme(u"https"_s);
    else if (url.scheme() == "ws"_L1)
        url.setScheme(u"http"_s);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == server.scheme();
    if (!url.isValid() || url.host().isEmpty() || !isWeb || !HttpClient::isSafe(url) || !url.userInfo().isEmpty())
        return {};
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString mastodonDomain(const QUrl &server)
{
    const auto host = server.host();
    return server.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(server.port());
}

QString mastodonHandle(const QString &acct, const QString &domain)
{
    if (acct.isEmpty())
        return {};
    return acct.contains(u'@') ? u'@' + acct : u"@%1@%2"_s.arg(acct, domain);
}

}
