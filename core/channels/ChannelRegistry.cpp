// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/ChannelRegistry.h"

#include "core/channels/bluesky/BlueskyClient.h"
#include "core/channels/demo/DemoClient.h"
#include "core/channels/facebook/FacebookClient.h"
#include "core/channels/mail/MailClient.h"
#include "core/channels/mastodon/MastodonClient.h"
#include "core/channels/x/XClient.h"

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

template <class Client>
std::unique_ptr<ChannelClient> make(const Account &account, const QByteArray &secret, const ChannelContext &context)
{
    return std::make_unique<Client>(account, secret, context);
}

/// A new channel is one line here.
// clang-format off: one line a channel
constexpr Registration registrations[] = {
    {Channel::Bluesky, make<BlueskyClient>},
    {Channel::Email, make<MailClient>},
    {Channel::Facebook, make<FacebookClient>},
    {Channel::Mastodon, make<MastodonClient>},
    {Channel::X, make<XClient>},
};
// clang-format on

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
