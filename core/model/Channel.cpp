// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Channel.h"

#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct ChannelName
{
    Channel channel;
    QLatin1StringView name;
};

constexpr std::array channelNames{
    ChannelName{Channel::X, "x"_L1},
    ChannelName{Channel::Facebook, "facebook"_L1},
    ChannelName{Channel::Mastodon, "mastodon"_L1},
    ChannelName{Channel::Bluesky, "bluesky"_L1},
    ChannelName{Channel::Email, "email"_L1},
    ChannelName{Channel::Logged, "logged"_L1},
};

}

QString toString(Channel channel)
{
    for (const auto &entry : channelNames) {
        if (entry.channel == channel)
            return entry.name;
    }
    return {};
}

std::optional<Channel> channelFromString(const QString &name)
{
    for (const auto &entry : channelNames) {
        if (entry.name == name)
            return entry.channel;
    }
    return std::nullopt;
}

const QList<Channel> &allChannels()
{
    static const QList<Channel> channels{Channel::X,       Channel::Facebook, Channel::Mastodon,
                                         Channel::Bluesky, Channel::Email,    Channel::Logged};
    return channels;
}

}
