// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/JsonItem.h"

namespace firstmile
{

/// What the streams give: items that BlueskyNormaliser reads.
RawItem blueskyPostItem(const QJsonObject &post, const QString &stream, Instant now);
RawItem blueskyMessageItem(const QString &convoId, const QJsonObject &message, const QJsonArray &members, Instant now);

}
