// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace firstmile
{

/// How a mail account proves who it is.
enum class MailAuth { Password, XOAuth2, OAuthBearer };

/// Who signs in to a mail server, and with what.
struct MailCredentials
{
    QString user;
    QByteArray secret; ///< password or access token
    MailAuth auth = MailAuth::Password;
};

QByteArray saslMechanism(MailAuth auth); ///< "PLAIN", "XOAUTH2", "OAUTHBEARER"

/// The first (and only) response of the mechanism, in base64: RFC 4616, Google's XOAUTH2, RFC 7628.
QByteArray saslResponse(const MailCredentials &credentials, const QString &host, quint16 port);

/// What a client owes to a server that explains a refused token before it refuses it (RFC 7628 3.2.3).
QByteArray saslFailureAnswer(MailAuth auth);

/// The text without the secret, should a server repeat what it was sent.
QString withoutSecret(QString text, const QByteArray &secret);

}
