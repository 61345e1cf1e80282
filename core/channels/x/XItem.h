// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"

#include <QJsonObject>

namespace firstmile
{

/// The raw items of this channel. "post": {"post": {...}, "includes": {...}}; "dm": the same with "dm"; "gone":
/// {"id": our remote id}.
namespace xitem
{
inline constexpr auto post = "post";
inline constexpr auto dm = "dm";
inline constexpr auto gone = "gone";
}

RawItem xItem(const char *kind, const QJsonObject &content, const QString &stream, Instant now);

}
