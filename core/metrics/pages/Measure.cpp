// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/Measure.h"

#include "core/metrics/ResponseMeasures.h"
#include "core/metrics/Wilson.h"

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array measureNames{"answered-within"_L1, "never-answered"_L1,   "answered"_L1,          "seen"_L1,
                                  "acted"_L1,           "handed-off"_L1,       "closed-unanswered"_L1, "resolved"_L1,
                                  "praised"_L1,         "one-touch"_L1,        "reopened"_L1,          "recovered"_L1,
                                  "moved-to-phone"_L1,  "moved-to-private"_L1, "acknowledged"_L1,      "has-channel"_L1,
                                  "has-intent"_L1,      "has-complexity"_L1};

constexpr std::array standingNames{"counts"_L1,      "counts-not"_L1, "maturing"_L1,        "not-asked"_L1,
                                   "no-calendar"_L1, "spam"_L1,       "no-answer-needed"_L1};

constexpr Standing standingIf(bool counts)
{
    return counts ? Standing::Counts : Standing::CountsNot;
}

/// Of a part of the cases: the others are not asked.
constexpr Standing standingAmong(bool asked, bool counts)
{
    return asked ? standingIf(counts) : Standing::NotAsked;
}

/// A case exactly as old as the horizon is not yet mature; age and delay are of one and the same clock.
Standing withinStanding(const CaseRow &row, const MeasureOf &measure, const CaseLedger &ledger)
{
    const bool working = measure.clock == MeasureClock::Working;
    const qint64 age = working ? ledger.workNow() - row.workOpened : toMsecs(ledger.now()) - row.openedAt;
    if (age <= measure.horizon.count())
        return Standing::Maturing;
    if (!row.isAnswered())
        return Standing::CountsNot;
    const qint64 delay = working ? row.workAnswered - row.workOpened : row.answeredAt - row.openedAt;
    return standingIf(delay <= measure.horizon.count());
}

/// Closing ripens a case at once, so that silence can only make the figure worse. Seven days are days of the wall
/// clock.
Standing neverStanding(const CaseRow &row, const CaseLedger &ledger)
{
    const bool old = toMsecs(ledger.now()) - row.openedAt > neverAfter.count();
    if (!row.isAnswered() && (old || row.isClosed()))
        return Standing::Counts;
    return old ? Standing::CountsNot : Standing::Maturing;
}

/// Without a wanted value: whether there is a label at all. A suggestion is asked for only where no person has spoken.
Standing labelStanding(qint8 confirmed, qint8 suggestion, bool suggested, int wanted)
{
    const qint8 label = suggested ? (confirmed < 0 ? suggestion : qint8(-1)) : confirmed;
    return standingAmong(label >= 0, wanted < 0 || label == wanted);
}

template <class E>
int wantedLabel(const std::optional<E> &wanted)
{
    return wanted ? static_cast<int>(*wanted) : -1;
}

bool sameFigure(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

}

QString toString(Measure measure)
{
    return measureNames[static_cast<std::size_t>(measure)];
}

std::optional<Measure> measureFromString(const QString &name)
{
    for (std::size_t i = 0; i < measureNames.size(); ++i) {
        if (measureNames[i] == name)
            return static_cast<Measure>(i);
    }
    return std::nullopt;
}

QString toString(Standing standing)
{
    return standingNames[static_cast<std::size_t>(standing)];
}

Standing standingOf(const CaseRow &row, const MeasureOf &measure, const CaseLedger &ledger)
{
    if (row.isLeftOut())
        return row.leftOut == LeftOut::Spam ? Standing::Spam : Standing::NoAnswerNeeded;
    if (measure.clock == MeasureClock::Working && !ledger.hasCalendar())
        return Standing::NoCalendar;
    switch (measure.measure) {
    case Measure::AnsweredWithin:
        return withinStanding(row, measure, ledger);
    case Measure::NeverAnswered:
        return neverStanding(row, ledger);
    case Measure::Answered:
        return standingIf(row.isAnswered());
    case Measure::Seen:
        return standingIf(row.seen);
    case Measure::Acted:
        return standingIf(row.acted);
    case Measure::HandedOff:
        return standingIf(row.handedOff);
    case Measure::ClosedUnanswered:
        return standingIf(!row.isAnswered() && row.isClosed());
    case Measure::Resolved:
        return standingIf(row.resolved);
    case Measure::Praised:
        return standingIf(row.praised);
    case Measure::OneTouch:
        return standingAmong(row.resolved, row.replies == 1);
    case Measure::Reopened:
        return standingAmong(row.isAnswered(), row.reopened);
    case Measure::Recovered:
        return standingAmong(row.isAnswered() && row.intent == static_cast<qint8>(Intent::Vent), row.recovered);
    case Measure::MovedToPhone:
        return standingAmong(row.isAnswered(), row.movedToPhone);
    case Measure::MovedToPrivate:
        return standingAmong(row.isAnswered(), row.movedToPrivate);
    case Measure::Acknowledged:
        return standingIf(row.acknowledged);
    case Measure::HasChannel:
        return standingIf(!measure.channel || row.channel == *measure.channel);
    case Measure::HasIntent:
        return labelStanding(row.intent, row.suggestedIntent, measure.suggested, wantedLabel(measure.intent));
    case Measure::HasComplexity:
        return labelStanding(row.complexity, row.suggestedComplexity, measure.suggested,
                             wantedLabel(measure.complexity));
    }
    return Standing::NotAsked;
}

bool Share::operator==(const Share &other) const
{
    return share.k == other.share.k && share.n == other.share.n && sameFigure(share.rate, other.share.rate) &&
           sameFigure(share.low, other.share.low) && sameFigure(share.high, other.share.high) &&
           maturing == other.maturing && leftOut == other.leftOut;
}

Share ShareTally::share() const
{
    const qint64 counts = count(Standing::Counts);
    return {.share = wilson(counts, counts + count(Standing::CountsNot)),
            .maturing = count(Standing::Maturing),
            .leftOut = count(Standing::Spam) + count(Standing::NoAnswerNeeded)};
}

}
