// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyApi.h"

namespace firstmile
{

/// Asks whether a post took effect: its key is ours, so our own repository tells.
class BlueskyLookUp : public ChannelStep<LookUp>
{
public:
    BlueskyLookUp(BlueskyApi &api, OutgoingMessage message, QObject *parent);

    Async<LookUp> start();

private:
    void onRecord(const Result<HttpAnswer> &answer);

    BlueskyApi &m_api;
    OutgoingMessage m_message;
};

/// The receipt that a post of ours stands for.
SentReceipt blueskyReceipt(const BlueskySettings &settings, const QString &uri, Instant at);

}
