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
    const QString n = peopleAsked(*survey);
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
    if (!reference.why.isEmpty() && reference.why != survey->notComparableWith)
        return tr("%1 Not compared with our figures: %2", "a survey, the reason").arg(said, reference.why);
    return tr("%1 Not compared with our figures. What it may not stand beside: %2")
        .arg(said, survey->notComparableWith);
}

ChartTable CardWords::referenceTable(const MeasureCard &card) const
{
    ChartTable table;
    table.columns = {tr("Survey"), tr("What it asked"), tr("Of whom"), tr("Figure"), tr("Asked of"), tr("n")};
    for (const CardReference &reference : card.references) {
        if (const SurveyBenchmark *survey = m_surveys.find(reference.benchmark))
            table.rows.append({surveyName(reference), referenceFigure(reference), referenceColumn(reference),
                               isStatement(reference) ? QString() : referenceValue(reference), survey->population,
                               peopleAsked(*survey)});
    }
    return table;
}

QString CardWords::peopleAsked(const SurveyBenchmark &survey)
{
    if (survey.n)
        return number(*survey.n);
    return survey.unit == SurveyBenchmark::Unit::Statement ? survey.nText
                                                           : tr("not stated", "how many people a survey asked");
}

QString CardWords::surveyPeople(const CardReference &reference) const
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    if (!survey)
        return {};
    return isStatement(reference)
               ? tr("An argument without figures, and none of ours beside it.")
               : tr("A survey's figures, not ours. Asked of: %1. n: %2.").arg(survey->population, peopleAsked(*survey));
}

QString CardWords::reasons(const MeasureCard &card) const
{
    QStringList reasons;
    for (const CardReference &reference : card.references) {
        const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
        const QString stands = survey ? survey->notComparableWith : QString();
        const bool own = !reference.why.isEmpty() && reference.why != stands;
        const QString words = own ? reference.why
                                  : tr("%1 may not stand beside: %2", "a survey, a sentence about what")
                                        .arg(surveyName(reference), stands);
        if (!reference.compared && !reasons.contains(words))
            reasons.append(words);
    }
    return reasons.isEmpty() ? QString() : tr("Why it is not compared with our figures: %1").arg(reasons.join(u' '));
}

QString CardWords::restReasons(const MeasureCard &others, bool anyCompared) const
{
    if (!anyCompared)
        return reasons(others);
    QStringList reasons;
    for (const CardReference &each : others.references) {
        if (!each.why.isEmpty() && !reasons.contains(each.why))
            reasons.append(each.why);
    }
    return reasons.isEmpty() ? QString() : tr("Where it is not compared: %1", "a sentence").arg(reasons.join(u' '));
}

bool CardWords::isResponseRate(const CardReference &reference) const
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    return survey && survey->topic == "response-rate"_L1;
}

bool CardWords::isStatement(const CardReference &reference) const
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    return survey && survey->unit == SurveyBenchmark::Unit::Statement;
}

bool CardWords::isUpperBound(const CardReference &reference) const
{
    const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
    const auto *figure = survey ? survey->figure(reference.figure) : nullptr;
    return figure && figure->isUpperBound;
}

QStringList CardWords::notes(const MeasureCard &card) const
{
    QStringList notes;
    QStringList told;
    for (const CardReference &reference : card.references) {
        const SurveyBenchmark *survey = m_surveys.find(reference.benchmark);
        if (!survey || told.contains(reference.benchmark))
            continue;
        told.append(reference.benchmark);
        const auto isOfIt = [&](const CardReference &each) { return each.benchmark == reference.benchmark; };
        const auto isSame = [&](const CardReference &each) {
            return !isOfIt(each) || (each.figure == reference.figure && each.column == reference.column);
        };
        const auto compared = std::ranges::find_if(
            card.references, [&](const CardReference &each) { return isOfIt(each) && each.compared; });
        const bool isOne = std::ranges::all_of(card.references, isSame);
        const bool any = compared != card.references.cend();
        const QString note =
            isOne ? referenceSentence(any ? *compared : reference)
                  : tr("%1: %2. Asked of: %3. n: %4.", "a survey, its question, its people")
                        .arg(surveyName(reference), survey->title, survey->population, peopleAsked(*survey));
        MeasureCard others;
        if (!isOne || any)
            std::ranges::copy_if(card.references, std::back_inserter(others.references),
                                 [&](const CardReference &each) { return isOfIt(each) && !each.compared; });
        const QString rest = restReasons(others, any);
        notes.append(rest.isEmpty() ? note : tr("%1 %2", "two sentences").arg(note, rest));
    }
    return notes;
}

}
