// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ResponseMeasures.h"

#include "core/metrics/Quantile.h"
#include "core/metrics/Wilson.h"

#include <algorithm>
#include <numeric>

namespace firstmile
{

namespace
{

AnsweredWithin answeredWithinSpan(const QList<Case> &cases, Milliseconds span, Instant now)
{
    qint64 mature = 0;
    qint64 inTime = 0;
    for (const Case &each : cases) {
        if (now - each.openedAt <= span)
            continue;
        ++mature;
        if (each.isAnswered() && each.delay() <= span)
            ++inTime;
    }
    return {wilson(inTime, mature), cases.size() - mature};
}

ResponseTime responseTime(const QList<Case> &cases)
{
    QList<double> delays;
    for (const Case &each : cases) {
        if (each.isAnswered())
            delays.append(toSeconds(each.delay()));
    }
    if (delays.isEmpty())
        return {};
    std::ranges::sort(delays);
    const double sum = std::accumulate(delays.cbegin(), delays.cend(), 0.0);
    return {delays.size(), quantile(delays, 0.5), quantile(delays, 0.9), sum / static_cast<double>(delays.size())};
}

bool isGivenUp(const Case &each, Instant now)
{
    return !each.isAnswered() && (each.closedAt || now - each.openedAt > neverAfter);
}

Proportion neverAnsweredShare(const QList<Case> &cases, Instant now)
{
    qint64 mature = 0;
    qint64 never = 0;
    for (const Case &each : cases) {
        const bool givenUp = isGivenUp(each, now);
        never += givenUp;
        mature += givenUp || now - each.openedAt > neverAfter;
    }
    return wilson(never, mature);
}

QList<Observation> observationsOf(const QList<Case> &cases, Instant now)
{
    QList<Observation> observations;
    observations.reserve(cases.size());
    for (const Case &each : cases)
        observations.append({each.isAnswered() ? each.delay() : now - each.openedAt, each.isAnswered()});
    return observations;
}

double longest(const QList<Observation> &observations)
{
    Milliseconds longest{0};
    for (const Observation &each : observations)
        longest = std::max(longest, each.time);
    return toSeconds(longest);
}

void countStates(const QList<Case> &cases, ResponseMeasures *measures)
{
    for (const Case &each : cases) {
        if (each.isAnswered())
            ++measures->answered;
        else if (each.closedAt)
            ++measures->closedUnanswered;
        else
            ++measures->waiting;
    }
}

}

ResponseMeasures measure(const QList<Case> &cases, Instant now)
{
    ResponseMeasures measures;
    QList<Case> counted;
    for (const Case &each : cases) {
        if (each.openedAt > now)
            continue;
        if (each.excluded)
            ++measures.excluded;
        else
            counted.append(each);
    }
    measures.cases = counted.size();
    countStates(counted, &measures);
    for (std::size_t i = 0; i < horizons.size(); ++i)
        measures.answeredWithin[i] = answeredWithinSpan(counted, horizons[i].span, now);
    measures.timeToFirstResponse = responseTime(counted);
    measures.neverAnswered = neverAnsweredShare(counted, now);
    const QList<Observation> observations = observationsOf(counted, now);
    measures.survival = kaplanMeier(observations);
    measures.watchedFor = longest(observations);
    return measures;
}

}
