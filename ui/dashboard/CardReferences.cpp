// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardWords.h"

#include <QLocale>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// "STELLAService" of "STELLAService, mystery shopping": what fits beside a mark.
QString briefSurvey(const SurveyBenchmark &survey)
{
    return survey.survey.section(u',', 0, 0);
}

QString columnTitle(const SurveyBenchmark &survey, const QString &id)
{
    const auto found = std::ranges::find(survey.columns, id, &SurveyBenchmark::Column::id);
    return survey.columns.size() < 2 || found == survey.columns.cend() ? QString() : found->title;
}

}

QString CardWords::referenceValue(const CardReference &reference) const
{
    if (!reference.value)
        return tr("not stated", "a survey's figure");
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    if (survey && survey->unit == SurveyBenchmark::Unit::People)
        return tr("%n people", "told about service, the mean of a survey", qRound(*reference.value));
    const auto *figure = survey ? survey->figure(reference.figure) : nullptr;
    return figure && figure->isUpperBound ? tr("fewer than %1").arg(percent(*reference.value))
                                          : percent(*reference.value);
}

QString CardWords::referenceFigure(const CardReference &reference) const
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    const auto *figure = survey ? survey->figure(reference.figure) : nullptr;
    return figure ? figure->title : reference.figure;
}

QString CardWords::referenceColumn(const CardReference &reference) const
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    return survey ? columnTitle(*survey, reference.column) : QString();
}

QString CardWords::surveyName(const CardReference &reference) const
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    if (!survey)
        return reference.benchmark;
    const QString date = survey->dateLabel == "not dated"_L1 ? tr("not dated", "a survey") : survey->dateLabel;
    return tr("%1 (%2)", "a survey and its year").arg(survey->survey, date);
}

QString CardWords::referenceName(const CardReference &reference) const
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    if (!survey)
        return reference.benchmark;
    const QString date = survey->dateLabel == "not dated"_L1 ? tr("not dated", "a survey") : survey->dateLabel;
    // What it was asked about is part of this one's name: it stands beside other channels, too.
    const QString about = survey->topic == "response-rate"_L1 ? u"Twitter"_s : columnTitle(*survey, reference.column);
    return about.isEmpty()
               ? tr("%1, %2: %3", "survey, year, figure").arg(briefSurvey(*survey), date, referenceValue(reference))
               : tr("%1, %2, %3: %4", "survey, what about, year, figure")
                     .arg(briefSurvey(*survey), about, date, referenceValue(reference));
}

QString CardWords::referenceSentence(const CardReference &reference) const
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    if (!survey)
        return reference.benchmark;
    const QString n = survey->n ? number(*survey->n)
                      : survey->unit == SurveyBenchmark::Unit::Statement
                          ? survey->nText
                          : tr("not stated", "how many people a survey asked");
    const QString column = columnTitle(*survey, reference.column);
    const QString what = column.isEmpty()
                             ? referenceFigure(reference)
                             : tr("%1, %2", "a survey's figure and its column").arg(referenceFigure(reference), column);
    const QString said =
        survey->unit == SurveyBenchmark::Unit::Statement
            ? tr("%1: %2. Asked of: %3. n: %4.").arg(surveyName(reference), what, survey->population, n)
            : tr("%1: %2 (%3). Asked of: %4. n: %5.")
                  .arg(surveyName(reference), referenceValue(reference), what, survey->population, n);
    if (reference.compared)
        return said;
    const QString why = reference.why.isEmpty() ? survey->notComparableWith : reference.why;
    return why.isEmpty() ? tr("%1 Not compared with our figures.").arg(said)
                         : tr("%1 Not compared with our figures. What it may not stand beside: %2").arg(said, why);
}

ChartTable CardWords::referenceTable(const MeasureCard &card) const
{
    ChartTable table;
    table.columns = {tr("Survey"), tr("What it asked"), tr("Of whom"), tr("Figure"), tr("Asked of"), tr("n")};
    for (const CardReference &reference : card.references) {
        const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
        if (!survey)
            continue;
        const bool stated = survey->n || survey->unit == SurveyBenchmark::Unit::Statement;
        table.rows.append({surveyName(reference), referenceFigure(reference), referenceColumn(reference),
                           survey->unit == SurveyBenchmark::Unit::Statement ? QString() : referenceValue(reference),
                           survey->population,
                           survey->n ? number(*survey->n)
                           : stated  ? survey->nText
                                     : tr("not stated", "how many people a survey asked")});
    }
    return table;
}

}
