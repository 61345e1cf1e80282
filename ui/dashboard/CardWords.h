// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/Explanation.h"
#include "ui/dashboard/ChartData.h"

#include <QCoreApplication>

namespace firstmile
{

/// The words of pages and cards in the reader's language: what the screen, the PDF and the CSV say, without any widget.
/// Surveys' own texts stay as they are, in English.
class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)

public:
    /// `surveys` must outlive it.
    explicit CardWords(const SurveyBenchmarks &surveys) : m_surveys(surveys) {}

    // CardTitles.cpp
    static QString pageTitle(PageId page);
    static QString question(const MeasureCard &card); ///< its title: "Do we answer within a day?"
    static QString nothing(const MeasureCard &card);  ///< why there is nothing to draw, and what to do about it

    // CardNames.cpp
    static QString pointName(const CardPoint &point, const MeasurePage &page);
    static QString seriesName(const QString &series, const MeasureCard &card);
    static QString standing(Standing standing, const MeasureOf &measure);
    static QString intent(Intent intent);
    static QString complexity(Complexity complexity);
    static QString bucket(QDate first, BucketStep step);     ///< "week of 4 May 2026": for sentences and tables
    static QString bucketMark(QDate first, BucketStep step); ///< "4 May", "May 2026": on an axis
    static QString spanRange(const QString &key);   ///< "1 to 5 min" of "60-300"; empty if the key is no such range
    static QString weekdayHour(const QString &key); ///< "Monday, 13:00" of "1-13"; empty if the key is none

    // CardDefinitions.cpp
    static QString measureName(const MeasureOf &measure);
    static QString definition(const MeasureOf &measure); ///< formula, base, maturity, what is left out
    static QString cardDefinition(const MeasureCard &card, const MeasurePage &page);

    // CardWords.cpp
    static QString percent(double share); ///< "61 %"; a dash for NaN
    static QString span(double seconds);  ///< "13 min", "8 h 40 min"; a dash for NaN
    static QString number(qint64 count);
    static QString evidence(const Share &share);           ///< "44 of 72 cases, 49 to 72 %", "too few to compare"
    static QString timeEvidence(const ResponseTime &time); ///< "of 44 answered cases"
    static QString maturing(qint64 cases);                 ///< "3 cases are still too young to count"; empty for none
    static QString stillWaiting(qint64 cases);
    static QString period(const MeasurePage &page);
    static QString leftOut(const MeasurePage &page); ///< empty if nothing was
    static QString remark(const PageRemark &remark, const MeasurePage &page);

    // CardFigures.cpp
    /// The point that answers the card's question at one glance; absent where no single one does.
    static std::optional<CardPoint> mainPoint(const MeasureCard &card);
    /// The card's own figure and what stands beside it; empty where there is none.
    static QString figure(const MeasureCard &card);
    static QString figureEvidence(const MeasureCard &card);
    /// A point's value alone: a share, a number, or that quantile of its time which key or series names ("p90", "mean",
    /// else the median).
    static QString value(const CardPoint &point);
    static double seconds(const CardPoint &point); ///< that quantile; NaN if there is no time
    static QString spoken(const CardPoint &point, const MeasureCard &card, const MeasurePage &page);

    static QString lost(const QString &key, qint64 cases); ///< what a step of the arc lost; empty for none

    // CardTables.cpp
    static ChartTable table(const MeasureCard &card, const MeasurePage &page); ///< without columns for Form::Context

    // CardReferences.cpp
    QString referenceName(const CardReference &reference) const;     ///< short: "STELLAService, Twitter, 2011-12: 40 %"
    QString referenceSentence(const CardReference &reference) const; ///< with population, n, and why not compared
    QString referenceFigure(const CardReference &reference) const;   ///< what was asked: "have used", "Phone call"
    QString referenceColumn(const CardReference &reference) const;   ///< of whom or what; empty if it has one column
    QString referenceValue(const CardReference &reference) const;    ///< "40 %", "fewer than 50 %", "not stated"
    QString surveyName(const CardReference &reference) const;        ///< "STELLAService, mystery shopping (2011-12)"
    QString surveyPeople(const CardReference &reference) const;      ///< "Asked of: ... n: 1,400."
    QStringList notes(const MeasureCard &card) const; ///< every survey of the card once, with population and n
    QString reasons(const MeasureCard &card) const; ///< why the surveys of a card that is theirs alone are not compared
    bool isResponseRate(const CardReference &reference) const;
    bool isStatement(const CardReference &reference) const;
    bool isUpperBound(const CardReference &reference) const;
    ChartTable referenceTable(const MeasureCard &card) const; ///< every survey figure of the card, in a row each

private:
    static QString keyName(const QString &key);
    QString restReasons(const MeasureCard &others, bool anyCompared) const;
    static QString peopleAsked(const SurveyBenchmark &survey);
    static QString formula(const MeasureOf &measure);
    static QString ripeness(const MeasureOf &measure);
    static QString drawing(MeasureCard::Form form);
    static QString tableHead(const MeasureCard &card);
    static ChartTable curveTable(const MeasureCard &card);
    static ChartTable crossTable(const MeasureCard &card, const MeasurePage &page);
    static QStringList tableRow(const CardPoint &point, bool hasShare, bool hasTime, bool hasCount);

    const SurveyBenchmarks &m_surveys;
};

}
