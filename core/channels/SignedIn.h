// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"

namespace firstmile
{

/// What a sign-in gives: all that an account is made of.
struct SignedIn
{
    QByteArray secret;      ///< for the keyring, as the channel's client takes it
    AccountProfile profile; ///< its settings are complete: they can become Account::settings
};

}
