// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonSettings.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

MastodonSettings MastodonSettings::of(const Account &account)
{
    const auto &json = account.settings;
    MastodonSettings settings;
    settings.server = mastodonServer(json[u"server"_s].toString()).value_or(QUrl());
    settings.domain = json[u"domain"_s].toString(mastodonDomain(settings.server));
    settings.maxCharacters = json[u"maxCharacters"_s].toInt(settings.maxCharacters);
    settings.urlLength = json[u"urlLength"_s].toInt(settings.urlLength);
    settings.accountId = json[u"accountId"_s].toString();
    settings.accountUrl = account.remoteKey;
    settings.trustedCertificate = json[u"trustedCertificate"_s].toString().toLatin1();
    return settings;
}

HttpPolicy MastodonSettings::policy() const
{
    return HttpPolicy{.trustedCertificate = trustedCertificate};
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
