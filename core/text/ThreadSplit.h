// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/TextLength.h"

#include <QStringList>

namespace firstmile
{

/// Whether a text that is too long for the channel can go out as several posts, each an answer to the one before:
/// X, Mastodon, Bluesky and Facebook.
bool canThread(Channel channel);

/// The fewest posts that take the whole text, numbered " (1/3)" where there are more than one, each within the limit,
/// number included. The other arguments are measureText()'s. Parts end at the end of a paragraph, else of a sentence,
/// else of a word, never inside a URL, a mention, a hashtag or a grapheme; only a word that no post can hold is cut. A
/// text that fits, or a channel without a limit or without threads, gives the text as it is; one of white space alone,
/// nothing. Where not even one grapheme fits beside a number the text comes back whole. Measures the text some twenty
/// times for each part.
QStringList splitThread(Channel channel, const QString &text, int limit = 0, int urlLength = usualUrlLength,
                        Visibility visibility = Visibility::Public);

}
