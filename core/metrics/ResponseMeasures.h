// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/KaplanMeier.h"
#include "core/metrics/Proportion.h"
#include "core/model/Case.h"

#include <QLatin1StringView>

#include <array>
#include <chrono>

namespace firstmile
{

/// A span within which an answer is asked for.
struct Horizon
{
    Milliseconds span;
    QLatin1StringView name;
};

inline constexpr std::array<Horizon, 4> horizons{{
    {std::chrono::minutes(15), QLatin1StringView("15m")},
    {std::chrono::hours(1), QLatin1StringView("1h")},
    {std::chrono::hours(24), QLatin1StringView("24h")},
    {std::chrono::hours(72), QLatin1StringView("72h")},
}};

/// After this long without an answer a case counts as never answered.
inline constexpr Milliseconds neverAfter = std::chrono::days(7);

/// The response rate at one horizon, and the cases that are too young to say.
struct AnsweredWithin
{
    Proportion share;    ///< answered with a delay of at most the horizon, of the cases opened longer ago than it
    qint64 maturing = 0; ///< opened at most the horizon ago: in no numerator and no denominator
};

/// Time to the first reply, over the answered cases alone; seconds on the wall clock, NaN if n is 0.
struct ResponseTime
{
    qint64 n = 0;
    double p50 = Proportion::absent;
    double p90 = Proportion::absent;
    double mean = Proportion::absent;
};

/// How a set of cases was answered, by the definitions of docs/metrics.md.
struct ResponseMeasures
{
    qint64 cases = 0;    ///< answered + waiting + closedUnanswered
    qint64 excluded = 0; ///< spam and "no answer needed": in none of the other figures
    qint64 answered = 0;
    qint64 waiting = 0; ///< neither answered nor closed
    qint64 closedUnanswered = 0;
    std::array<AnsweredWithin, horizons.size()> answeredWithin; ///< in the order of `horizons`
    ResponseTime timeToFirstResponse;
    Proportion neverAnswered;      ///< unanswered, of the cases older than 7 days or closed without a reply
    QList<SurvivalPoint> survival; ///< unanswered cases, closed ones too, are censored at their age
    double watchedFor = 0;         ///< seconds; the longest that a case waited, answered or not: where the curve ends

    const AnsweredWithin &within24h() const { return answeredWithin[2]; }
};

/// What the measures need of a case.
struct CaseWait
{
    Milliseconds age{};   ///< from its opening to now
    Milliseconds delay{}; ///< from its opening to the answer, if it was answered
    bool answered = false;
    bool closed = false;
};

/// Takes cases one by one and keeps a CaseWait of each (24 bytes), so that a log of any length can be
/// read through. The order in which they come does not matter.
class ResponseTally
{
public:
    explicit ResponseTally(Instant now) : m_now(now) {}

    void add(const Case &each); ///< one opened after `now` is no case yet and is passed over
    void add(const ResponseTally &other);
    qint64 cases() const { return m_waits.size() + m_excluded; } ///< with those that are excluded
    ResponseMeasures measures() const;

private:
    Instant m_now;
    QList<CaseWait> m_waits;
    qint64 m_excluded = 0;
};

/// `cases` as casesOf(events, now) gives them, of any number of conversations and in any order; one opened after `now`
/// is no case yet and is passed over.
ResponseMeasures measure(const QList<Case> &cases, Instant now);

}
