// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/net/HttpClient.h"
#include "core/model/Account.h"

#include <QJsonObject>
#include <QUrl>

namespace firstmile
{

/// What a server takes of files. 0 or empty: it does not say.
struct MastodonMediaLimits
{
    int most = 4;             ///< in one post
    qint64 imageSize = 0;     ///< bytes
    qint64 videoSize = 0;     ///< bytes; sound too
    int descriptionLimit = 0; ///< code points
    QStringList types;        ///< MIME types
};

/// What a Mastodon account's settings say. Keys of Account::settings:
///   server              base URL, "https://social.example"; http only to this machine
///   domain              what handles end in; found by verify(), else the server's host
///   maxCharacters       the server's limit of a post; found by verify(), else 500
///   urlLength           what an URL counts; found by verify(), else 23
///   accountId           our account's id there; found by verify()
///   streaming           base URL of the server's streaming; found by verify(), empty if it declares none
///   media               what it takes of files: most, imageSize, videoSize, descriptionLimit, types; found by verify()
///   watches             "#tag"s and queries that are looked for; optional
///   deadline            milliseconds that an answer may take; optional
///   trustedCertificate  SHA-256, hex, of a certificate to be trusted although it does not verify; optional
struct MastodonSettings
{
    QUrl server;
    QString domain;
    int maxCharacters = 500;
    int urlLength = 23;
    QString accountId;
    QString accountUrl; ///< Account::remoteKey
    QUrl streaming;
    MastodonMediaLimits media;
    QStringList watches;
    QByteArray trustedCertificate;
    Milliseconds deadline = HttpPolicy().deadline;

    static MastodonSettings of(const Account &account);

    /// Takes over what these settings say of the server and of us there.
    void read(const QJsonObject &settings);

    /// The settings that a server's description of itself (/api/v2/instance, or v1) gives; without what it leaves out.
    static QJsonObject ofInstance(const QJsonObject &instance);

    HttpPolicy policy() const;
};

/// The base URL of what a person typed: "@name@host", "name@host", "host", "host:port", "https://host/any/page".
/// https unless http was written for this machine. Malformed if there is no host in it.
Result<QUrl> mastodonServer(const QString &typed);

/// Where a server says that its streaming is: https for wss, and http only from http to this machine. Empty otherwise:
/// our token must not travel unprotected, nor to a port of this machine that another machine names.
QUrl mastodonStreaming(const QString &declared, const QUrl &server);

/// "host" or "host:port" of a server, as handles carry it.
QString mastodonDomain(const QUrl &server);

/// "@user@host": the host is added where `acct` lacks it, as it does for accounts of the server itself.
QString mastodonHandle(const QString &acct, const QString &domain);

}
