// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailSettings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

Error badMailSetting(const QString &key)
{
    return Error{ErrorKind::Malformed, u"the mail setting \"%1\" is missing or not understood"_s.arg(key), {}};
}

QStringList wordsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const auto &one : value.toArray())
        words << one.toString();
    return words;
}

Result<ServerAddress> serverFrom(const QJsonObject &settings, const QString &protocol, quint16 tlsPort,
                                 quint16 plainPort)
{
    ServerAddress server;
    server.host = settings.value(protocol + "Host"_L1).toString();
    if (server.host.isEmpty())
        return badMailSetting(protocol + "Host"_L1);
    const auto name =
        settings.value(protocol + "Security"_L1).toString(settings.value("security"_L1).toString(u"tls"_s));
    const auto security = securityFromString(name);
    if (!security)
        return badMailSetting(protocol + "Security"_L1);
    server.security = *security;
    const auto port = settings.value(protocol + "Port"_L1).toVariant().toInt();
    if (port < 0 || port > 65535)
        return badMailSetting(protocol + "Port"_L1);
    server.port = port != 0 ? static_cast<quint16>(port) : *security == Security::Tls ? tlsPort : plainPort;
    server.caFile = settings.value("ca"_L1).toString();
    server.trustedCertificates = wordsOf(settings.value("trustedCertificate"_L1));
    return server;
}

std::optional<MailAuth> mailAuthFrom(const QString &name)
{
    if (name.isEmpty() || name == "password"_L1)
        return MailAuth::Password;
    if (name == "xoauth2"_L1)
        return MailAuth::XOAuth2;
    if (name == "oauthbearer"_L1)
        return MailAuth::OAuthBearer;
    return {};
}

MailFolders foldersFrom(const QJsonObject &settings)
{
    return MailFolders{settings.value("sentMailbox"_L1).toString(), settings.value("trashMailbox"_L1).toString(),
                       settings.value("junkMailbox"_L1).toString(), settings.value("allMailbox"_L1).toString()};
}

}

Result<MailSettings> MailSettings::from(const Account &account)
{
    const auto &stored = account.settings;
    MailSettings settings;
    FM_ASSIGN(settings.imap, serverFrom(stored, u"imap"_s, 993, 143));
    FM_ASSIGN(settings.smtp, serverFrom(stored, u"smtp"_s, 465, 587));
    const auto auth = mailAuthFrom(stored.value("auth"_L1).toString());
    if (!auth)
        return badMailSetting(u"auth"_s);
    settings.auth = *auth;
    settings.address = account.handle;
    settings.user = stored.value("user"_L1).toString();
    if (settings.user.isEmpty())
        settings.user = account.handle;
    settings.ownAddresses << account.handle.toLower();
    for (const auto &alias : wordsOf(stored.value("aliases"_L1)))
        settings.ownAddresses << alias.toLower();
    settings.clientFilesSent = stored.value("sentCopy"_L1).toString() != "server"_L1;
    settings.oauth.tokenUrl = QUrl(stored.value("tokenUrl"_L1).toString());
    settings.oauth.clientId = stored.value("clientId"_L1).toString();
    settings.folders = foldersFrom(stored);
    return settings;
}

}
