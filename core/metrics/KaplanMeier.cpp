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
    QList<SurvivalPoint> points;
    ProductLimit estimate;
    for (auto at = observations.cbegin(); at != observations.cend();) {
        const auto sameTime = [&](const Observation &each) { return each.time == at->time; };
        const auto next = std::find_if_not(at, observations.cend(), sameTime);
        const qint64 answered = std::count_if(at, next, [](const Observation &each) { return each.answered; });
        if (answered > 0)
            points.append(estimate.take(at->time, answered, observations.cend() - at));
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
