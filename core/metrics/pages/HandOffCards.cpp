// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/DayBuckets.h"
#include "core/metrics/pages/HandOffCases.h"
#include "core/metrics/pages/PageTallies.h"

#include <QTimeZone>

#include <map>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What is said of some hand-offs.
struct HandOffTally
{
    qint64 all = 0;
    qint64 open = 0;
    TimeTally roundTrip;
    ShareTally inTime;

    void add(const HandOff &each, const CaseLedger &ledger)
    {
        ++all;
        open += !each.backAt;
        if (each.backAt)
            roundTrip.add(std::max<qint64>(0, (*each.backAt - each.at).count()));
        inTime.add(standingOf(each, HandOffPart::InTime, ledger));
    }
};

const MeasureOf handedOver{.measure = Measure::HandedOff};

CardPoint handOffCount(const QString &key, const QString &series, Slice slice, HandOffPart part, qint64 count)
{
    slice.handOffs = part;
    return countPoint(key, series, handedOver, slice, count);
}

CardPoint handOffTime(const QString &key, const QString &series, Slice slice, const TimeTally &time)
{
    slice.handOffs = HandOffPart::Returned;
    return timePoint(key, series, handedOver, slice, time);
}

CardPoint handOffShare(const QString &key, const QString &series, Slice slice, const ShareTally &share)
{
    slice.handOffs = HandOffPart::InTime;
    return sharePoint(key, series, handedOver, slice, share);
}

MeasureCard handOffFigures(const PageCases &cases, HandOffCases &handOffs)
{
    MeasureCard card{.id = u"hand-offs.figures"_s, .form = MeasureCard::Form::Tiles};
    for (const bool before : cases.periods()) {
        HandOffTally tally;
        for (const HandOff *each : handOffs.in(cases.period(before)))
            tally.add(*each, cases.ledger());
        const QString series = seriesOf(before);
        card.points.append(handOffCount(u"all"_s, series, {}, HandOffPart::All, tally.all));
        card.points.append(handOffCount(u"open"_s, series, {}, HandOffPart::Open, tally.open));
        card.points.append(handOffTime(u"round-trip"_s, series, {}, tally.roundTrip));
        card.points.append(handOffShare(u"in-time"_s, series, {}, tally.inTime));
    }
    return card;
}

MeasureCard handOffTeams(const PageCases &cases, HandOffCases &handOffs)
{
    MeasureCard card{.id = u"hand-offs.teams"_s, .form = MeasureCard::Form::Table};
    std::map<QString, HandOffTally> teams;
    for (const HandOff *each : handOffs.in(cases.period(false)))
        teams[each->team].add(*each, cases.ledger());
    for (const auto &[team, tally] : teams) {
        const Slice slice{.handedTo = team};
        const QString key = team.isEmpty() ? u"none"_s : team;
        QList<CardPoint> row{handOffCount(key, u"all"_s, slice, HandOffPart::All, tally.all),
                             handOffCount(key, u"open"_s, slice, HandOffPart::Open, tally.open),
                             handOffTime(key, u"p50"_s, slice, tally.roundTrip),
                             handOffTime(key, u"p90"_s, slice, tally.roundTrip),
                             handOffShare(key, u"in-time"_s, slice, tally.inTime)};
        for (CardPoint &point : row)
            point.name = team;
        card.points += row;
    }
    return card;
}

MeasureCard handOffTimeline(const PageCases &cases, HandOffCases &handOffs)
{
    MeasureCard card{.id = u"hand-offs.timeline"_s, .form = MeasureCard::Form::Numbers};
    const DayBuckets buckets(cases);
    const QTimeZone zone = cases.ledger().rules().timeZone();
    std::vector<qint64> counts(buckets.size());
    for (const HandOff *each : handOffs.in(cases.period(false))) {
        const int bucket = buckets.ofDay(toDateTime(each->at).toTimeZone(zone).date().toJulianDay());
        if (bucket >= 0)
            ++counts[static_cast<std::size_t>(bucket)];
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        card.points.append(handOffCount(buckets.key(i), {}, buckets.slice(i), HandOffPart::All, counts[i]));
    return card;
}

}

QList<MeasureCard> handOffCards(const CaseLedger &ledger, const SurveyBenchmarks &, const PageQuery &query)
{
    const PageCases cases(ledger, query, query.compareBefore);
    HandOffCases handOffs(ledger, query);
    return {handOffFigures(cases, handOffs), handOffTeams(cases, handOffs), handOffTimeline(cases, handOffs)};
}

}
