// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/KaplanMeier.h"

#include "core/metrics/Normal.h"

#include <algorithm>
#include <cmath>

namespace firstmile
{

namespace
{

/// Carries S(t) and Greenwood's sum from one moment to the next.
class ProductLimit
{
public:
    SurvivalPoint take(Milliseconds time, qint64 answered, qint64 atRisk)
    {
        const double d = static_cast<double>(answered);
        const double n = static_cast<double>(atRisk);
        m_waiting *= answered == atRisk ? 0.0 : 1 - d / n;
        if (answered < atRisk)
            m_greenwood += d / (n * (n - d));
        const double half = normal975 * m_waiting * std::sqrt(m_greenwood);
        const double share = 1 - m_waiting;
        return {toSeconds(time), share, std::max(0.0, share - half), std::min(1.0, share + half), atRisk};
    }

private:
    double m_waiting = 1;
    double m_greenwood = 0;
};

}

QList<SurvivalPoint> kaplanMeier(QList<Observation> observations)
{
    std::ranges::sort(observations, {}, &Observation::time);
    std::vector<qint64> answered;
    std::vector<qint64> censored;
    for (const Observation &each : std::as_const(observations))
        (each.answered ? answered : censored).push_back(each.time.count());
    return kaplanMeier(answered, censored);
}

QList<SurvivalPoint> kaplanMeier(const std::vector<qint64> &answered, const std::vector<qint64> &censored)
{
    QList<SurvivalPoint> points;
    ProductLimit estimate;
    auto gone = censored.cbegin(); // those before it were watched for a shorter time
    for (auto at = answered.cbegin(); at != answered.cend();) {
        const auto next = std::find_if(at, answered.cend(), [at](qint64 time) { return time != *at; });
        gone = std::find_if(gone, censored.cend(), [at](qint64 time) { return time >= *at; });
        const qint64 atRisk = (answered.cend() - at) + (censored.cend() - gone);
        points.append(estimate.take(Milliseconds(*at), next - at, atRisk));
        at = next;
    }
    return points;
}

SurvivalPoint survivalAt(const QList<SurvivalPoint> &points, double seconds)
{
    const auto after = std::ranges::upper_bound(points, seconds, {}, &SurvivalPoint::t);
    return after == points.cbegin() ? SurvivalPoint{} : *(after - 1);
}

}
