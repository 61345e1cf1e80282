// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyAccess.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The claims of a JWT (RFC 7519), unchecked: they are only shown.
QJsonObject claimsOf(const QByteArray &token)
{
    const auto parts = token.split('.');
    if (parts.size() != 3)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
}

}

Result<BlueskyAccess> BlueskyAccess::read(const QJsonObject &answer)
{
    BlueskyAccess access;
    access.access = answer["accessJwt"_L1].toString().toUtf8();
    access.refresh = answer["refreshJwt"_L1].toString().toUtf8();
    access.did = answer["did"_L1].toString();
    access.handle = answer["handle"_L1].toString();
    access.dataServer = blueskyDataServer(answer["didDoc"_L1].toObject());
    if (access.access.isEmpty() || access.did.isEmpty())
        return Error{ErrorKind::Malformed, u"the server let us in and gave no token"_s, {}};
    return access;
}

QString BlueskyAccess::passwordKind() const
{
    const auto scope = claimsOf(access)["scope"_L1].toString();
    if (scope == "com.atproto.access"_L1)
        return u"main"_s;
    if (scope == "com.atproto.appPass"_L1)
        return u"app"_s;
    return scope == "com.atproto.appPassPrivileged"_L1 ? u"app-with-messages"_s : QString();
}

HttpRequest blueskySignInRequest(const QUrl &server, const QString &identifier, const QByteArray &password)
{
    HttpRequest request;
    request.url = blueskyMethod(server, u"com.atproto.server.createSession"_s);
    request.headers = {{"Accept", "application/json"}};
    const QJsonObject json{{u"identifier"_s, identifier}, {u"password"_s, QString::fromUtf8(password)}};
    request.setJson(QJsonDocument(json).toJson(QJsonDocument::Compact)); // another session does no harm
    return request;
}

Error blueskySignInError(const HttpAnswer &answer, Instant now)
{
    auto error = blueskyError(answer, HttpEffect::Reads, now);
    if (blueskyErrorName(answer) == "AuthFactorTokenRequired"_L1)
        error.detail = u"this password asks for a code by e-mail as well; use an app password instead "
                       "(Bluesky: Settings, Privacy and security, App passwords)"_s;
    return error;
}

QUrl blueskyDataServer(const QJsonObject &didDocument)
{
    for (const auto &value : didDocument["service"_L1].toArray()) {
        const auto service = value.toObject();
        if (!service["id"_L1].toString().endsWith("#atproto_pds"_L1))
            continue;
        const auto server = blueskyServer(service["serviceEndpoint"_L1].toString());
        return server && HttpClient::isSafe(*server) ? *server : QUrl();
    }
    return {};
}

QUrl blueskyMethod(const QUrl &server, const QString &nsid)
{
    auto url = server;
    url.setPath(u"/xrpc/"_s + nsid);
    return url;
}

QString blueskyHandle(const QString &handle, const QString &did)
{
    return handle.isEmpty() || handle == "handle.invalid"_L1 ? did : u'@' + handle;
}

}
