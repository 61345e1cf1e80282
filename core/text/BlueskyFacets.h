// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/TextEntity.h"

namespace firstmile
{

/// What becomes a facet of a Bluesky post ("link", "mention", "tag"), found as Bluesky's own clients find it.
/// Offsets in UTF-16 units, sorted by start. Linear in the text.
QList<TextEntity> blueskyFacets(const QString &text);

}
