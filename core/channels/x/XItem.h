// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/JsonItem.h"

namespace firstmile
{

/// The raw items of this channel. "post": {"post": {...}, "includes": {...}}; "dm": the same with "dm"; "gone":
/// {"id": our remote id}.
namespace xitem
{
inline constexpr QLatin1StringView post("post");
inline constexpr QLatin1StringView dm("dm");
inline constexpr QLatin1StringView gone("gone");
}

}
