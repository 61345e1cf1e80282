// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/net/HttpClient.h"
#include "core/model/Account.h"

namespace firstmile
{

/// What a Mastodon account's settings say. Keys of Account::settings:
///   server              base URL, "https://social.example"; http only to this machine
///   domain              what handles end in; found by verify(), else the server's host
///   maxCharacters       the server's limit of a post; found by verify(), else 500
///   urlLength           what an URL counts; found by verify(), else 23
///   accountId           our account's id there; found by verify()
///   trustedCertificate  SHA-256, hex, of a certificate to be trusted although it does not verify; optional
struct MastodonSettings
{
    QUrl server;
    QString domain;
    int maxCharacters = 500;
    int urlLength = 23;
    QString accountId;
    QString accountUrl; ///< Account::remoteKey
    QByteArray trustedCertificate;

    static MastodonSettings of(const Account &account);
    HttpPolicy policy() const;
};

/// The base URL of what a person typed: "@name@host", "name@host", "host", "host:port", "https://host/any/page".
/// https unless http was written for this machine. Malformed if there is no host in it.
Result<QUrl> mastodonServer(const QString &typed);

/// "host" or "host:port" of a server, as handles carry it.
QString mastodonDomain(const QUrl &server);

/// "@user@host": the host is added where `acct` lacks it, as it does for accounts of the server itself.
QString mastodonHandle(const QString &acct, const QString &domain);

}
