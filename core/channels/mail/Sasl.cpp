// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/Sasl.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

QByteArray saslMechanism(MailAuth auth)
{
    switch (auth) {
    case MailAuth::Password:
        return "PLAIN";
    case MailAuth::XOAuth2:
        return "XOAUTH2";
    case MailAuth::OAuthBearer:
        return "OAUTHBEARER";
    }
    return {};
}

QByteArray saslResponse(const MailCredentials &credentials, const QString &host, quint16 port)
{
    const auto user = credentials.user.toUtf8();
    QByteArray plain;
    switch (credentials.auth) {
    case MailAuth::Password:
        plain = '\0' + user + '\0' + credentials.secret;
        break;
    case MailAuth::XOAuth2:
        plain = "user=" + user + "\1auth=Bearer " + credentials.secret + "\1\1";
        break;
    case MailAuth::OAuthBearer: {
        auto name = user;
        name.replace('=', "=3D").replace(',', "=2C"); // RFC 5801 4: a saslname
        plain = "n,a=" + name + ",\1host=" + host.toUtf8() + "\1port=" + QByteArray::number(port) + "\1auth=Bearer " +
                credentials.secret + "\1\1";
        break;
    }
    }
    return plain.toBase64();
}

QByteArray saslFailureAnswer(MailAuth auth)
{
    return auth == MailAuth::OAuthBearer ? "AQ==" : "";
}

QString withoutSecret(QString text, const QByteArray &secret)
{
    if (secret.size() < 4)
        return text;
    text.replace(QString::fromUtf8(secret), u"***"_s);
    return text.replace(QString::fromLatin1(secret.toBase64()), u"***"_s);
}

}
