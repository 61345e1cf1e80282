// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/HttpTransport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLibraryInfo>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QVersionNumber>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray userAgent()
{
    const auto version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? QByteArray("FirstMile") : "FirstMile/" + version.toUtf8();
}

}

QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url)
{
    // Qt before 6.6.2 has an HPACK overflow (CVE-2023-51714)
    static const bool http2IsSound = QLibraryInfo::version() >= QVersionNumber(6, 6, 2);
    QNetworkRequest result(url);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, http2IsSound);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setRawHeader("User-Agent", userAgent());
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

std::optional<Error> distrust(QNetworkReply &reply, const HttpPolicy &policy, const QList<QSslError> &errors)
{
    const auto certificate = reply.sslConfiguration().peerCertificate();
    const QByteArray fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex();
    if (!certificate.isNull() && fingerprint == policy.trustedCertificate.toLower()) {
        reply.ignoreSslErrors(errors);
        return std::nullopt;
    }
    const auto reason = errors.isEmpty() ? QString() : errors.first().errorString();
    return Error{ErrorKind::Untrusted, u"%1 (SHA-256 %2)"_s.arg(reason, QString::fromLatin1(fingerprint)), {}};
}

}
