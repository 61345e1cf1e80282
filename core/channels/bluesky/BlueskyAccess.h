// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/SignedIn.h"
#include "core/channels/bluesky/BlueskyAnswer.h"
#include "core/channels/bluesky/BlueskySettings.h"

namespace firstmile
{

/// What createSession and refreshSession answer.
struct BlueskyAccess
{
    QByteArray access;
    QByteArray refresh;
    QString did;
    QString handle;
    QUrl dataServer; ///< of the account's own data, as its DID document says; empty if it does not

    /// Malformed if there is no token in it.
    static Result<BlueskyAccess> read(const QJsonObject &answer);

    /// "main", "app" or "app-with-messages", as the access token's scope says; empty if it does not.
    QString passwordKind() const;
};

/// Signs in with a password (com.atproto.server.createSession).
HttpRequest blueskySignInRequest(const QUrl &server, const QString &identifier, const QByteArray &password);

/// The failure of such a request in words of use: for AuthFactorTokenRequired that an app password is wanted.
Error blueskySignInError(const HttpAnswer &answer, Instant now);

/// The endpoint of "#atproto_pds" in a DID document; empty if there is none that may be asked.
QUrl blueskyDataServer(const QJsonObject &didDocument);

/// `path` of the server: "/xrpc/" and the name of a method.
QUrl blueskyMethod(const QUrl &server, const QString &nsid);

/// "@handle"; the DID itself where the network says that the handle does not hold.
QString blueskyHandle(const QString &handle, const QString &did);

}
