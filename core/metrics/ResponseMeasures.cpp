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

AnsweredWithin answeredWithinSpan(const QList<CaseWait> &waits, Milliseconds span)
{
    qint64 mature = 0;
    qint64 inTime = 0;
    for (const CaseWait &each : waits) {
        if (each.age <= span)
            continue;
        ++mature;
        if (each.answered && each.delay <= span)
            ++inTime;
    }
    return {wilson(inTime, mature), waits.size() - mature};
}

ResponseTime responseTime(const QList<CaseWait> &waits)
{
    QList<double> delays;
    for (const CaseWait &each : waits) {
        if (each.answered)
            delays.append(toSeconds(each.delay));
    }
    if (delays.isEmpty())
        return {};
    std::ranges::sort(delays);
    const double sum = std::accumulate(delays.cbegin(), delays.cend(), 0.0);
    return {delays.size(), quantile(delays, 0.5), quantile(delays, 0.9), sum / static_cast<double>(delays.size())};
}

bool isGivenUp(const CaseWait &each)
{
    return !each.answered && (each.closed || each.age > neverAfter);
}

Proportion neverAnsweredShare(const QList<CaseWait> &waits)
{
    qint64 mature = 0;
    qint64 never = 0;
    for (const CaseWait &each : waits) {
        const bool givenUp = isGivenUp(each);
        never += givenUp;
        mature += givenUp || each.age > neverAfter;
    }
    return wilson(never, mature);
}

QList<Observation> observationsOf(const QList<CaseWait> &waits)
{
    QList<Observation> observations;
    observations.reserve(waits.size());
    for (const CaseWait &each : waits)
        observations.append({each.answered ? each.delay : each.age, each.answered});
    return observations;
}

double longest(const QList<Observation> &observations)
{
    Milliseconds longest{0};
    for (const Observation &each : observations)
        longest = std::max(longest, each.time);
    return toSeconds(longest);
}

void countStates(const QList<CaseWait> &waits, ResponseMeasures *measures)
{
    for (const CaseWait &each : waits) {
        if (each.answered)
            ++measures->answered;
        else if (each.closed)
            ++measures->closedUnanswered;
        else
            ++measures->waiting;
    }
}

}

void ResponseTally::add(const Case &each)
{
    if (each.openedAt > m_now)
        return;
    if (each.excluded) {
        ++m_excluded;
        return;
    }
    const Milliseconds delay = each.isAnswered() ? each.delay() : Milliseconds{0};
    m_waits.append({m_now - each.openedAt, delay, each.isAnswered(), each.closedAt.has_value()});
}

void ResponseTally::add(const ResponseTally &other)
{
    m_waits += other.m_waits;
    m_excluded += other.m_excluded;
}

ResponseMeasures ResponseTally::measures() const
{
    ResponseMeasures measures;
    measures.cases = m_waits.size();
    measures.excluded = m_excluded;
    countStates(m_waits, &measures);
    for (std::size_t i = 0; i < horizons.size(); ++i)
        measures.answeredWithin[i] = answeredWithinSpan(m_waits, horizons[i].span);
    measures.timeToFirstResponse = responseTime(m_waits);
    measures.neverAnswered = neverAnsweredShare(m_waits);
    const QList<Observation> observations = observationsOf(m_waits);
    measures.survival = kaplanMeier(observations);
    measures.watchedFor = longest(observations);
    return measures;
}

ResponseMeasures measure(const QList<Case> &cases, Instant now)
{
    ResponseTally tally(now);
    for (const Case &each : cases)
        tally.add(each);
    return tally.measures();
}

}
