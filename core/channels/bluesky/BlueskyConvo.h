// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyApi.h"
#include "core/model/OutboxItem.h"

namespace firstmile
{

/// Does it go out as a direct message? To answer one, or to answer a post in private.
bool isBlueskyDirectMessage(const OutgoingMessage &message);

/// The conversation that a direct message belongs to: the one it answers in, else ours with the post's author.
class BlueskyConvo : public ChannelStep<QString>
{
public:
    BlueskyConvo(BlueskyApi &api, const OutgoingMessage &message, QObject *parent);

    Async<QString> start();

private:
    BlueskyApi &m_api;
    QString m_inReplyTo;
};

}
