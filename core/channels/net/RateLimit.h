// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/HttpAnswer.h"

namespace firstmile
{

/// What an answer's headers say about how much may still be asked: X-RateLimit-* (Mastodon), x-rate-limit-* (X),
/// RateLimit-* (Bluesky), Retry-After (RFC 9110, 10.2.3).
struct RateLimit
{
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<Milliseconds> reset;      ///< from now until the budget is whole again
    std::optional<Milliseconds> retryAfter; ///< from now, as the server asked

    /// Spans are measured from the answer's own Date, so that a clock of ours that is wrong does not matter;
    /// `now` stands in where there is no Date.
    static RateLimit read(const HttpAnswer &answer, Instant now);

    /// How long to wait after a 429: what the server said, else five minutes; between one second and a day.
    Milliseconds waitAfterRefusal() const;
};

/// How far the server's clock is ahead of ours, by its answer's Date; 0 if it tells none.
Milliseconds clockSkew(const HttpAnswer &answer, Instant now);

}
