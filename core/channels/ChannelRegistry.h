// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"

#include <memory>

class QNetworkAccessManager;

namespace firstmile
{

class Clock;
class SecretStore;
class UsageLedger;

/// What every client is made of, handed in by the composition root.
struct ChannelContext
{
    QNetworkAccessManager &network;
    const Clock &clock;
    SecretStore *secrets = nullptr; ///< where rotated tokens are kept; none: they are forgotten with the client
    UsageLedger *usage = nullptr;   ///< what is used of a paid network; none: nothing is counted
};

/// Makes the client that fits an account. Adding a channel adds one line to the table in the .cpp.
/// `secret` is the password or token; null if nothing is registered for the channel (logged contacts have no network).
std::unique_ptr<ChannelClient> makeChannelClient(const Account &account, const QByteArray &secret,
                                                 const ChannelContext &context);

}
