// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/CardSurveys.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString stellaId = u"stellaservice-twitter-24h"_s;
const QString stellaFigure = u"answered-24h"_s;
const QString singleColumn = u"value"_s;

}

void CardSurveys::add(CardReference reference)
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    const auto *figure = survey ? survey->figure(reference.figure) : nullptr;
    if (!figure)
        return;
    reference.value = figure->values.value(reference.column);
    if (reference.value && survey->unit == SurveyBenchmark::Unit::Percent)
        *reference.value /= 100;
    if (reference.compared && !reference.value) {
        reference.compared = false;
        reference.why = u"The document does not state it, which is not 0."_s;
    }
    if (!reference.compared && reference.why.isEmpty())
        reference.why = survey->notComparableWith;
    m_references.append(reference);
}

void CardSurveys::compare(const QString &benchmark, const QString &figure, const QString &column,
                          const QString &pointKey)
{
    add({benchmark, figure, column, pointKey, {}, true, {}});
}

void CardSurveys::mention(const QString &benchmark, const QString &figure, const QString &column,
                          const QString &pointKey, const QString &why)
{
    add({benchmark, figure, column, pointKey, {}, false, why});
}

void CardSurveys::mentionAll(const QString &benchmark, const QStringList &columns)
{
    const SurveyBenchmark *survey = m_surveys.find(benchmark);
    if (!survey)
        return;
    for (const auto &figure : survey->figures) {
        for (const auto &column : survey->columns) {
            if (columns.isEmpty() || columns.contains(column.id))
                mention(benchmark, figure.id, column.id);
        }
    }
}

bool CardSurveys::isTheSame(const MeasureOf &measure, const PageQuery &query) const
{
    return measure.measure == Measure::AnsweredWithin && measure.clock == MeasureClock::Wall && !query.byAnswer &&
           measure.horizon == std::chrono::hours(24);
}

void CardSurveys::compareRate(const MeasureOf &measure, const PageQuery &query, const QString &pointKey)
{
    if (isTheSame(measure, query))
        return compare(stellaId, stellaFigure, singleColumn, pointKey);
    mention(stellaId, stellaFigure, singleColumn, pointKey,
            u"The survey asked for an answer within 24 hours on the wall clock, of all that was sent; this figure is "
            u"counted otherwise."_s);
}

void CardSurveys::compareRates(const MeasureOf &measure, const PageQuery &query, const QList<Channel> &channels)
{
    for (const Channel channel : channels) {
        if (channel == Channel::X)
            compareRate(measure, query, toString(channel));
        else
            mention(stellaId, stellaFigure, singleColumn, toString(channel),
                    u"The survey asked on Twitter alone; on other channels its figure keeps that name."_s);
    }
}

}
