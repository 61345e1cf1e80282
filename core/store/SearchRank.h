// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace firstmile
{

/// How hits are ranked: by weight and age together.
///
/// The rank of a hit is weight * exp(-age / decay), where the weight is the mean, over the words that were looked for,
/// of the weight of the best field that has the word: subject 8, people 4, elsewhere 1. Fields are weighted as in BM25F
/// (Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields", CIKM 2004); how often a word
/// occurs is left out, because support messages are short.
/// Only the order matters, so the logarithm is taken, which adds ln(weight) * decay to the moment of the message
/// (Reddit ranked its front page that way: log10(score) + seconds / 45000). The place therefore does not depend on what
/// time it is now, nor on any other message.
namespace rank
{

constexpr double subjectWeight = 8.0;
constexpr double peopleWeight = 4.0;
constexpr double otherWeight = 1.0;
constexpr double decaySeconds = 30.0 * 86'400.0;

/// How many of the newest hits are weighed; those before them follow newest first.
constexpr int weighedHits = 2000;

/// The place of a hit, ascending: the message's id, which grows with its time by 256 a second, and what the weight is
/// worth in such units.
qint64 placeOf(qint64 messageId, double weight);

}

}
