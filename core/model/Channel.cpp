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
    QLatin1StringView brand;
};

constexpr std::array channelNames{
    ChannelName{Channel::X, "x"_L1, "X"_L1},
    ChannelName{Channel::Facebook, "facebook"_L1, "Facebook"_L1},
    ChannelName{Channel::Mastodon, "mastodon"_L1, "Mastodon"_L1},
    ChannelName{Channel::Bluesky, "bluesky"_L1, "Bluesky"_L1},
    ChannelName{Channel::Email, "email"_L1, "E-mail"_L1},
    ChannelName{Channel::Logged, "logged"_L1, "Logged contact"_L1},
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

QString brandOf(Channel channel)
{
    for (const auto &entry : channelNames) {
        if (entry.channel == channel)
            return entry.brand;
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
    static const QList<Channel> channels = [] {
        QList<Channel> all;
        for (const auto &entry : channelNames)
            all.append(entry.channel);
        return all;
    }();
    return channels;
}

}
