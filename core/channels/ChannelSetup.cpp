// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/ChannelSetup.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

MailServer mailServerOf(const QJsonObject &settings, const QString &protocol)
{
    const QString both = settings["security"_L1].toString();
    const QString security = settings[protocol + u"Security"_s].toString(both);
    return {settings[protocol + u"Host"_s].toString(),
            static_cast<quint16>(settings[protocol + u"Port"_s].toVariant().toUInt()),
            securityFromString(security).value_or(Security::Tls)};
}

QStringList fingerprintsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QJsonValue each : value.toArray())
        words << each.toString();
    return words;
}

MailSetup mailSetupOf(const Account &account)
{
    const QJsonObject &settings = account.settings;
    MailSetup setup;
    setup.address = account.handle;
    setup.name = account.name;
    setup.user = settings["user"_L1].toString();
    setup.imap = mailServerOf(settings, u"imap"_s);
    setup.smtp = mailServerOf(settings, u"smtp"_s);
    setup.trustedSha256 = fingerprintsOf(settings["trustedCertificate"_L1]);
    setup.ca = settings["ca"_L1].toString();
    setup.provider = settings["provider"_L1].toString();
    setup.clientId = settings["clientId"_L1].toString();
    return setup;
}

}

Channel channelOf(const ChannelSetup &setup)
{
    constexpr Channel channels[] = {Channel::X, Channel::Facebook, Channel::Mastodon, Channel::Bluesky, Channel::Email};
    static_assert(std::size(channels) + 1 == std::variant_size_v<ChannelSetup>);
    const auto *token = std::get_if<TokenSetup>(&setup);
    return token ? token->channel : channels[setup.index()];
}

ChannelSetup setupOf(const Account &account)
{
    const QJsonObject &settings = account.settings;
    const QString server = settings["server"_L1].toString();
    switch (account.channel) {
    case Channel::X:
        return XSetup{settings["clientId"_L1].toString(),
                      {},
                      settings["port"_L1].toInt(),
                      settings["monthlyCapMicros"_L1].toInteger(),
                      server,
                      {},
                      {}};
    case Channel::Facebook:
        return FacebookSetup{{}, settings["appId"_L1].toString(), {}, {}, account.remoteKey, server};
    case Channel::Mastodon:
        return MastodonSetup{server, {}};
    case Channel::Bluesky:
        return BlueskySetup{account.handle, {}, server};
    case Channel::Email:
        return mailSetupOf(account);
    default:
        return TokenSetup{account.channel, server, {}};
    }
}

}
