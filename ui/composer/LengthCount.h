// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/model/Channel.h"

#include <QString>

namespace firstmile
{

/// How long a reply is in its network's own units, and how long it may be.
struct LengthCount
{
    int length = 0;
    int limit = 0; ///< 0: none

    bool isTooLong() const { return limit > 0 && length > limit; }
    QString words() const;  ///< "41 / 280"
    QString spoken() const; ///< "239 characters left"
};

LengthCount countLength(Channel channel, const QString &text, const ChannelLimits &limits,
                        Visibility visibility = Visibility::Public);

}
