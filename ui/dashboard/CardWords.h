// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/Explanation.h"
#include "ui/dashboard/ChartData.h"

#include <QCoreApplication>

namespace firstmile
{

/// The words of pages and cards in the reader's language: what the screen, the PDF and the CSV say, without any widget.
class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)

public:
    explicit CardWords(const SurveyBenchmarks &surveys) : m_surveys(surveys) {}

    static QString pageTitle(PageId page);
    static QString question(const MeasureCard &card); ///< its title: "Do we answer within a day?"
    static QString pointName(const CardPoint &point, const MeasurePage &page);
    static QString seriesName(const QString &series, const MeasureCard &card);
    static QString measureName(const MeasureOf &measure);
    static QString definition(const MeasureOf &measure); ///< formula, base, maturity, what is left out
    static QString cardDefinition(const MeasureCard &card, const MeasurePage &page);
    static QString standing(Standing standing, const MeasureOf &measure);

    static QString percent(double share); ///< "61 %"; a dash for NaN
    static QString span(double seconds);  ///< "13 min", "8 h 40 min"; a dash for NaN
    static QString number(qint64 count);
    static QString evidence(const Share &share); ///< "44 of 72 cases, 49 to 72 %", "too few to compare"
    static QString period(const MeasurePage &page);
    static QString leftOut(const MeasurePage &page); ///< empty if nothing was
    static QString remark(const PageRemark &remark, const MeasurePage &page);

    /// The card's own figure and what stands beside it.
    static QString figure(const MeasureCard &card);
    static QString figureEvidence(const MeasureCard &card);

    static QString spoken(const CardPoint &point, const MeasureCard &card, const MeasurePage &page);
    static ChartTable table(const MeasureCard &card, const MeasurePage &page);

    QString referenceName(const CardReference &reference) const;     ///< short: "STELLAService, Twitter, 2011-12: 40 %"
    QString referenceSentence(const CardReference &reference) const; ///< with population, n, and why not compared

private:
    const SurveyBenchmarks &m_surveys;
};

}
