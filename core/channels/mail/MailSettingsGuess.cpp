// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailSettingsGuess.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

void addMailServer(QJsonObject &settings, const QString &protocol, const MailServer &server)
{
    settings.insert(protocol + "Host"_L1, server.host);
    settings.insert(protocol + "Port"_L1, server.port);
    settings.insert(protocol + "Security"_L1, toString(server.security));
}

}

MailSettingsGuess MailSettingsGuess::of(const MailProvider &provider, MailSource source, const QString &evidence)
{
    return {provider.id, provider.imap, provider.smtp, {}, provider.auth, source, evidence};
}

QJsonObject MailSettingsGuess::settings() const
{
    QJsonObject settings{{u"provider"_s, provider}};
    addMailServer(settings, u"imap"_s, imap);
    addMailServer(settings, u"smtp"_s, smtp);
    if (!user.isEmpty())
        settings.insert(u"user"_s, user);
    if (const auto *known = mailProvider(provider); known && known->serverFilesSent)
        settings.insert(u"sentCopy"_s, u"server"_s);
    return settings;
}

}
