// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/CardSurveys.h"
#include "core/metrics/pages/PageTallies.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

/// Handle time stands last: it says how quick we were, not what it was worth.
QList<MeasureCard> advocacyCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query)
{
    const PageCases cases(ledger, query, query.compareBefore);
    const MeasureOf praised{.measure = Measure::Praised};
    const MeasureOf recovered{.measure = Measure::Recovered};
    MeasureCard figures{.id = u"advocacy.figures"_s, .form = MeasureCard::Form::Tiles};
    figures.points = sharePoints(cases, {{u"praised"_s, praised},
                                         {u"recovered"_s, recovered},
                                         {u"shared"_s, {.measure = Measure::HasIntent, .intent = Intent::Share}},
                                         {u"one-touch"_s, {.measure = Measure::OneTouch}}});
    MeasureCard timeline{.id = u"advocacy.timeline"_s, .form = MeasureCard::Form::Timeline};
    timeline.points = bucketPoints(cases, praised);
    MeasureCard channels{.id = u"advocacy.recovered"_s, .form = MeasureCard::Form::Bars};
    channels.points = channelPoints(cases, recovered, true);
    MeasureCard times{.id = u"advocacy.times"_s, .form = MeasureCard::Form::Tiles};
    for (const bool before : cases.periods()) {
        const TimeTally time = timesBy(cases, before, 1, wholePage).front();
        for (const QString &key : {u"p50"_s, u"p90"_s})
            times.points.append(timePoint(key, seriesOf(before), timeMeasure(cases), {}, time));
    }
    CardSurveys context(surveys);
    context.mentionAll(u"measures-that-matter"_s);
    context.mentionAll(u"amex-barometer-told"_s);
    return {figures,
            timeline,
            channels,
            times,
            {.id = u"advocacy.surveys"_s, .form = MeasureCard::Form::Context, .references = context.references()}};
}

}
