// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/HttpClient.h"
#include "core/model/Account.h"

namespace firstmile
{

/// What a Bluesky account's settings say. Keys of Account::settings:
///   server              base URL of the personal data server, "https://…host.bsky.network"; http only to this machine
///   appView             service that app.bsky.* is asked of through the server, "did#id"; empty: whatever it has
///   chat                the same of chat.bsky.*
///   directMessages      false: never asked for
///   watches             array of queries
///   webUrl              where a browser shows posts
///   pageSize            entries a page, 1 to 100
///   imageBytes          largest image that may be sent
///   passwordKind        "main", "app" or "app-with-messages"; found by sign-in, for people to see
///   deadline            milliseconds that an answer may take; optional
///   trustedCertificate  SHA-256, hex, of a certificate to be trusted although it does not verify; optional
struct BlueskySettings
{
    QUrl server;
    QString did; ///< Account::remoteKey
    QString handle;
    QString appView = QStringLiteral("did:web:api.bsky.app#bsky_appview");
    QString chat = QStringLiteral("did:web:api.bsky.chat#bsky_chat");
    bool directMessages = true;
    QStringList watches;
    QString webUrl = QStringLiteral("https://bsky.app");
    int pageSize = 100;
    int imageBytes = 1'000'000;
    QByteArray trustedCertificate = {};
    Milliseconds deadline = HttpPolicy().deadline;

    static BlueskySettings of(const Account &account);
    HttpPolicy policy() const { return {.trustedCertificate = trustedCertificate, .deadline = deadline}; }

    /// Our own repository: the DID, or the handle as long as the DID is not known.
    QString repository() const;

    /// Where a browser shows a post; `who` is a DID or a handle. Empty if `uri` is no post's.
    QString postUrl(const QString &uri, const QString &who) const;
    QString profileUrl(const QString &who) const { return webUrl + QStringLiteral("/profile/") + who; }
};

/// What an account is signed in with. As bytes: JSON {"password","access","refresh"}; anything that is no such JSON is
/// a password.
struct BlueskySecret
{
    QByteArray password; ///< empty: cannot be signed in anew
    QByteArray access;
    QByteArray refresh;

    static BlueskySecret fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;
};

/// The base URL of what a person typed: a host, with or without https:// and a path. Malformed if there is none.
Result<QUrl> blueskyServer(const QString &typed);

/// The parts of "at://did/collection/rkey"; empty strings if it is none.
struct BlueskyUri
{
    QString did;
    QString collection;
    QString rkey;

    explicit BlueskyUri(const QString &uri);
};

}
