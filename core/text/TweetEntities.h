// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/TextEntity.h"

namespace firstmile
{

/// What X links in a post, as twitter-text 3 finds it: "url", "mention" (with its list, if it names one, inside the
/// range), "hashtag", "cashtag". Offsets in UTF-16 units, sorted, without overlaps. Linear in the text.
QList<TextEntity> tweetEntities(const QString &text);

/// The same for Mastodon: URLs with a scheme, "@user" and "@user@domain", hashtags.
QList<TextEntity> mastodonEntities(const QString &text);

}
