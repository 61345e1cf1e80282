// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"
#include "core/model/Message.h"
#include "core/text/TextEntity.h"

namespace firstmile
{

/// How long a text is to the network that it is meant for.
struct TextMeasure
{
    int length = 0; ///< in the network's own measure
    int limit = 0;  ///< 0: none
    bool valid = false;
    QList<TextEntity> entities; ///< offsets in code points, on Bluesky in UTF-8 bytes
};

/// What an URL counts, where a network counts it as a constant and does not say otherwise.
constexpr int usualUrlLength = 23;

/// Counts as each network counts.
///
/// X: twitter-text 3: weighted by script, an emoji 2, a URL 23; 280. U+FFFE, U+FEFF and U+FFFF make a post invalid.
/// Mastodon: graphemes, a URL with its scheme `urlLength`, "@user@domain" as "@user"; 500 unless the server says more.
/// Bluesky: graphemes, 300, and at most 3,000 bytes. Facebook: code points, 8,000. E-mail and logged contacts have no
/// limit. To one person (Private): X code points, 10,000; Messenger UTF-8 bytes, 2,000; Bluesky graphemes, 1,000, and
/// at most 10,000 bytes; elsewhere as in public. A `limit` above 0 takes the place of the network's, but of those for
/// one person. Posts without a visible character are not valid; mails may be empty. Linear in the length of the text.
TextMeasure measureText(Channel channel, const QString &text, int limit = 0, int urlLength = usualUrlLength,
                        Visibility visibility = Visibility::Public);

}
