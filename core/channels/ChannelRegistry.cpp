// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/ChannelRegistry.h"

#include "core/channels/demo/DemoClient.h"
#include "core/channels/mail/MailClient.h"
#include "core/channels/mastodon/MastodonClient.h"

namespace firstmile
{

namespace
{

using ChannelMaker = std::unique_ptr<ChannelClient> (*)(const Account &, const QByteArray &, const ChannelContext &);

struct Registration
{
    Channel channel;
    ChannelMaker make;
};

std::unique_ptr<ChannelClient> makeMail(const Account &account, const QByteArray &secret, const ChannelContext &context)
{
    return std::make_unique<MailClient>(account, secret, context);
}

std::unique_ptr<ChannelClient> makeMastodon(const Account &account, const QByteArray &secret,
                                            const ChannelContext &context)
{
    return std::make_unique<MastodonClient>(account, secret, context);
}

/// A new channel is one line here.
constexpr Registration registrations[] = {
    {Channel::Email, makeMail},
    {Channel::Mastodon, makeMastodon},
};

}

std::unique_ptr<ChannelClient> makeChannelClient(const Account &account, const QByteArray &secret,
                                                 const ChannelContext &context)
{
    if (DemoClient::isFor(account))
        return std::make_unique<DemoClient>(account, context.clock);
    for (const Registration &each : registrations) {
        if (each.channel == account.channel)
            return each.make(account, secret, context);
    }
    return nullptr;
}

}
