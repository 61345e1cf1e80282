// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/ChartKey.h"

namespace firstmile
{

/// What a card draws: plain values for each form, with words and scales, out of its points.
class CardCharts
{
    Q_DECLARE_TR_FUNCTIONS(CardCharts)

public:
    /// All three must outlive it.
    CardCharts(const MeasureCard &card, const MeasurePage &page, const CardWords &words);

    /// How it is drawn: numbers whose kinds are words stand as tiles, because words do not fit below bars.
    MeasureCard::Form form() const;
    bool isEmpty() const; ///< there is nothing to draw

    BarChart bars() const;
    TimelineChart timeline() const;
    CurveChart curve() const;
    NumbersChart numbers() const;
    NumbersChart distribution() const;
    HeatChart heat() const;
    FunnelChart funnel() const;
    TilesChart tiles() const;
    SurveyChart surveys() const;

    QList<QPair<ChartKey::Mark, QString>> key() const;
    QString remark() const; ///< how many cases are too young to say; empty if none is
    bool isGreyed() const;  ///< the card's figure is too few to compare

private:
    void speak(ChartWalk *chart, qsizetype point) const;
    QStringList keys() const;
    QStringList series() const; ///< those of the points, in their order
    /// One series as a line; `first` becomes its first day.
    TimelineChart::Line lineOf(const QString &one, QDate *first, TimelineChart *chart) const;
    BarChart::Bar bar(const CardPoint &point) const;
    QList<ChartReference> marksAt(const QString &key) const;
    bool isLandmark(const CardReference &reference) const;
    std::optional<ChartReference> line() const; ///< the one survey figure that all of the card stands beside
    QList<QPair<ChartKey::Mark, QString>> barKey() const;
    QList<QPair<ChartKey::Mark, QString>> timelineKey() const;

    const MeasureCard &m_card;
    const MeasurePage &m_page;
    const CardWords &m_words;
};

/// Scales that begin at 0 and end at a round value.
class ChartScales
{
public:
    static ChartScale shares(double most); ///< 0 to 1
    static ChartScale spans(double most);  ///< seconds
    static ChartScale counts(double most);
};

}
