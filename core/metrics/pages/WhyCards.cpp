// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/CardSurveys.h"
#include "core/metrics/pages/PageTallies.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QList<std::pair<Intent, QString>> &surveyReasons()
{
    static const QList<std::pair<Intent, QString>> reasons{{Intent::Help, u"answer"_s},
                                                           {Intent::Praise, u"praise"_s},
                                                           {Intent::Share, u"share"_s},
                                                           {Intent::Vent, u"vent"_s},
                                                           {Intent::AskOthers, u"ask-others"_s}};
    return reasons;
}

MeasureCard whyLabelled(const PageCases &cases)
{
    MeasureCard card{.id = u"why.labelled"_s, .form = MeasureCard::Form::Tiles};
    for (const bool before : cases.periods()) {
        qint64 confirmed = 0;
        qint64 suggested = 0;
        qint64 unlabelled = 0;
        cases.each(before, [&](const CaseRow &row) {
            if (!row.isLeftOut())
                ++(row.intent >= 0 ? confirmed : row.suggestedIntent >= 0 ? suggested : unlabelled);
        });
        const auto add = [&](const QString &key, LabelState state, qint64 count) {
            card.points.append(countPoint(key, seriesOf(before), {}, {.labelled = state}, count));
        };
        add(u"confirmed"_s, LabelState::Confirmed, confirmed);
        add(u"suggested"_s, LabelState::Suggested, suggested);
        add(u"unlabelled"_s, LabelState::None, unlabelled);
    }
    return card;
}

/// What a person said and what the classifier suggests are two series and are never added up.
QList<CardPoint> labelPoints(const PageCases &cases, const QList<KeyedMeasure> &labels)
{
    QList<MeasureOf> measures;
    for (const KeyedMeasure &each : labels) {
        measures.append(each.measure);
        measures.append(each.measure);
        measures.last().suggested = true;
    }
    const auto tallies = sharesOf(cases, false, measures, [](const CaseRow &) { return true; });
    QList<CardPoint> points;
    for (qsizetype i = 0; i < measures.size(); ++i)
        points.append(sharePoint(labels[i / 2].key, measures[i].suggested ? u"suggested"_s : u"confirmed"_s,
                                 measures[i], {}, tallies[static_cast<std::size_t>(i)]));
    return points;
}

MeasureCard whyIntents(const PageCases &cases, const SurveyBenchmarks &surveys)
{
    MeasureCard card{.id = u"why.intents"_s, .form = MeasureCard::Form::Bars};
    QList<KeyedMeasure> labels;
    for (const Intent intent : allIntents())
        labels.append({toString(intent), {.measure = Measure::HasIntent, .intent = intent}});
    card.points = labelPoints(cases, labels);
    CardSurveys beside(surveys);
    for (const QString &series : {u"amex-reasons-february-2012"_s, u"amex-reasons-users"_s}) {
        for (const auto &[intent, figure] : surveyReasons())
            beside.compare(series, figure, u"value"_s, toString(intent));
    }
    card.references = beside.references();
    return card;
}

MeasureCard whyComplexity(const PageCases &cases)
{
    MeasureCard card{.id = u"why.complexity"_s, .form = MeasureCard::Form::Bars};
    QList<KeyedMeasure> labels;
    for (const Complexity complexity : {Complexity::Simple, Complexity::Complex})
        labels.append({toString(complexity), {.measure = Measure::HasComplexity, .complexity = complexity}});
    card.points = labelPoints(cases, labels);
    return card;
}

}

QList<MeasureCard> whyCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query)
{
    const PageCases cases(ledger, query, query.compareBefore);
    CardSurveys use(surveys);
    for (const QString &id : {u"zendesk-used-for-support"_s, u"amex-used-for-service"_s, u"amex-vented"_s,
                              u"social-media-examiner-marketers"_s})
        use.mentionAll(id);
    return {whyLabelled(cases),
            whyIntents(cases, surveys),
            whyComplexity(cases),
            {.id = u"why.use"_s, .form = MeasureCard::Form::Context, .references = use.references()}};
}

}
