// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/CardSurveys.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

MeasureCard stakeCard(const SurveyBenchmarks &surveys, const QString &id, const QString &benchmark,
                      const QStringList &figures)
{
    CardSurveys context(surveys);
    for (const QString &figure : figures) {
        for (const QString &column : {u"used"_s, u"did-not"_s, u"general"_s})
            context.mention(benchmark, figure, column);
    }
    return {.id = id, .form = MeasureCard::Form::Context, .references = context.references()};
}

}

/// Surveys alone: what is at stake for us in money nobody has measured, so no sum of ours stands here.
QList<MeasureCard> stakeCards(const CaseLedger &, const SurveyBenchmarks &surveys, const PageQuery &)
{
    return {stakeCard(surveys, u"stake.spend"_s, u"amex-barometer-impact"_s, {u"extra-spend"_s}),
            stakeCard(surveys, u"stake.purchase"_s, u"amex-barometer-impact"_s, {u"abandoned-purchase"_s}),
            stakeCard(surveys, u"stake.told"_s, u"amex-barometer-told"_s, {u"told-good"_s, u"told-bad"_s})};
}

}
