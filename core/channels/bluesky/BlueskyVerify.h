// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyApi.h"

namespace firstmile
{

/// Asks who we are: getSession, then getProfile for the name.
class BlueskyVerify : public ChannelStep<AccountProfile>
{
public:
    BlueskyVerify(BlueskyApi &api, QObject *parent);

    Async<AccountProfile> start();

private:
    void onSession(const QJsonObject &session);

    BlueskyApi &m_api;
};

}
