// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/net/HttpAnswer.h"

#include <QHash>

namespace firstmile
{

/// How much of what Facebook allows is used, in percent, as the headers of its answers tell: X-App-Usage, X-Page-Usage
/// and X-Business-Use-Case-Usage. At 100 in any of them requests are refused; a small Page gets there soon, so polling
/// slows down before. Facebook sends no Retry-After, and no header at all while little is used.
class FacebookUsage
{
public:
    void take(const HttpAnswer &answer, Instant now);

    /// How long to wait after a refusal: as Facebook says, else 5, 15, 60 minutes for one refusal after the other.
    Milliseconds waitAfterRefusal(Instant now);
    void noteSuccess() { m_refusals = 0; }

    int percent(Instant now) const; ///< the highest of all; may exceed 100
    std::optional<Quota> quota(Instant now) const;

    /// How long a stream rests after a round: from 75 % on five minutes.
    Milliseconds spacing(Instant now) const;

    /// From 90 % on nothing is read in the background for a quarter of an hour, or as long as Facebook says.
    bool isStopped(Instant now) const;

    static constexpr int slowAt = 75;
    static constexpr int stopAt = 90;

private:
    struct Bucket
    {
        int percent = 0;
        Instant seenAt;
        std::optional<Instant> regainsAt;
    };
    void takeBucket(const QString &name, const QJsonObject &usage, Instant now);
    std::optional<Instant> regainsAt(Instant now) const;

    QHash<QString, Bucket> m_buckets;
    int m_refusals = 0;
};

}
