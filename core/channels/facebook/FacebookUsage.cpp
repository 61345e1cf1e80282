// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookUsage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A figure that is not told anew says nothing after this long: the shortest of the windows is an hour.
constexpr Milliseconds facebookUsageLife = 1h;

/// After this long one request finds out whether it got better.
constexpr Milliseconds facebookStop = 15min;

QJsonObject headerObject(const HttpAnswer &answer, const QByteArray &name)
{
    return QJsonDocument::fromJson(answer.header(name)).object();
}

int highestPercent(const QJsonObject &usage)
{
    double highest = 0;
    for (const auto name : {"call_count"_L1, "total_time"_L1, "total_cputime"_L1})
        highest = std::max(highest, usage[name].toDouble());
    return static_cast<int>(std::ceil(std::clamp(highest, 0.0, 1000.0)));
}

}

void FacebookUsage::take(const HttpAnswer &answer, Instant now)
{
    for (const QByteArray name : {"X-App-Usage", "X-Page-Usage"}) {
        const auto usage = headerObject(answer, name);
        if (!usage.isEmpty())
            takeBucket(QString::fromLatin1(name), usage, now);
    }
    const auto businesses = headerObject(answer, "X-Business-Use-Case-Usage");
    for (auto it = businesses.begin(); it != businesses.end(); ++it) {
        for (const auto &usage : it->toArray())
            takeBucket(it.key() + u'/' + usage["type"_L1].toString(), usage.toObject(), now);
    }
}

void FacebookUsage::takeBucket(const QString &name, const QJsonObject &usage, Instant now)
{
    Bucket bucket{highestPercent(usage), now, {}};
    const auto minutes = std::clamp(usage["estimated_time_to_regain_access"_L1].toDouble(), 0.0, 24.0 * 60.0);
    if (minutes > 0)
        bucket.regainsAt = now + Milliseconds(static_cast<qint64>(minutes * 60'000));
    m_buckets.insert(name, bucket);
}

Milliseconds FacebookUsage::waitAfterRefusal(Instant now)
{
    static constexpr std::array<Milliseconds, 3> waits{5min, 15min, 60min};
    const auto step = std::min<size_t>(static_cast<size_t>(m_refusals++), waits.size() - 1);
    const auto regain = regainsAt(now);
    return regain ? *regain - now : waits.at(step);
}

int FacebookUsage::percent(Instant now) const
{
    int highest = 0;
    for (const auto &bucket : m_buckets) {
        if (now - bucket.seenAt < facebookUsageLife)
            highest = std::max(highest, bucket.percent);
    }
    return highest;
}

std::optional<Quota> FacebookUsage::quota(Instant now) const
{
    if (m_buckets.isEmpty())
        return std::nullopt;
    return Quota{100, std::max(0, 100 - percent(now)), regainsAt(now)};
}

Milliseconds FacebookUsage::spacing(Instant now) const
{
    return percent(now) >= slowAt ? Milliseconds(5min) : Milliseconds(0);
}

bool FacebookUsage::isStopped(Instant now) const
{
    if (regainsAt(now))
        return true;
    return std::any_of(m_buckets.begin(), m_buckets.end(), [now](const Bucket &bucket) {
        return bucket.percent >= stopAt && now - bucket.seenAt < facebookStop;
    });
}

std::optional<Instant> FacebookUsage::regainsAt(Instant now) const
{
    std::optional<Instant> latest;
    for (const auto &bucket : m_buckets) {
        if (bucket.regainsAt && *bucket.regainsAt > now && (!latest || *bucket.regainsAt > *latest))
            latest = bucket.regainsAt;
    }
    return latest;
}

}
