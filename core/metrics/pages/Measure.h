// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/Proportion.h"
#include "core/metrics/ledger/CaseLedger.h"

#include <array>

namespace firstmile
{

/// Wall: nights and Sundays count, always so beside a survey. Working: the team's calendar; without one no figure
/// exists.
enum class MeasureClock { Wall, Working };

/// A share of cases. Each is defined once, by standingOf(): what is counted, drawn, listed and exported all asks it.
enum class Measure {
    AnsweredWithin, ///< of those mature at the horizon
    NeverAnswered,  ///< of those older than 7 days or closed without an answer
    Answered,       ///< of all
    Seen,
    Acted,
    HandedOff,
    ClosedUnanswered,
    Resolved,
    Praised,        ///< of all: after an answer
    OneTouch,       ///< of the resolved
    Reopened,       ///< of the answered
    Recovered,      ///< of the answered complaints (intent vent, as a person said)
    MovedToPhone,   ///< of the answered
    MovedToPrivate, ///< of the answered
    Acknowledged,   ///< of all: by an automatic reply, which is no answer
    HasChannel,     ///< of all: `channel`
    HasIntent,      ///< of those that a person labelled: `intent`; without one: those labelled
    HasComplexity   ///< of those that a person labelled: `complexity`
};

QString toString(Measure measure); ///< "answered-within", ...; stable
std::optional<Measure> measureFromString(const QString &name);

/// A measure with what it needs to be exact.
struct MeasureOf
{
    Measure measure = Measure::Answered;
    Milliseconds horizon{0}; ///< of AnsweredWithin
    MeasureClock clock = MeasureClock::Wall;
    std::optional<Channel> channel = std::nullopt;
    std::optional<Intent> intent = std::nullopt;
    std::optional<Complexity> complexity = std::nullopt;
    bool suggested = false; ///< HasIntent, HasComplexity: of those that nobody labelled and the classifier suggests for
    bool operator==(const MeasureOf &) const = default;
};

/// Where a case stands with a measure.
enum class Standing : quint8 {
    Counts,        ///< in numerator and denominator
    CountsNot,     ///< in the denominator
    Maturing,      ///< too young to say: in neither
    NotAsked,      ///< not of the kind that the measure is about: unanswered, not a complaint, not labelled ...
    NoCalendar,    ///< a figure of the working clock without a calendar
    Spam,          ///< left out
    NoAnswerNeeded ///< left out
};

QString toString(Standing standing); ///< "counts", "counts-not", "maturing", ...

/// Those left out come first, then what the working clock needs; see docs/metrics.md for each measure.
Standing standingOf(const CaseRow &row, const MeasureOf &measure, const CaseLedger &ledger);

/// A share with those that are in neither part of it.
struct Share
{
    Proportion share;
    qint64 maturing = 0;
    qint64 leftOut = 0;                        ///< spam and "no answer needed"
    bool operator==(const Share &other) const; ///< NaN equals NaN
};

/// Counts standings.
class ShareTally
{
public:
    void add(Standing standing) { ++m_counts[static_cast<std::size_t>(standing)]; }
    void add(const ShareTally &other)
    {
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i] += other.m_counts[i];
    }
    qint64 count(Standing standing) const { return m_counts[static_cast<std::size_t>(standing)]; }
    Share share() const;

private:
    std::array<qint64, 7> m_counts{};
};

}
