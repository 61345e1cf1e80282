// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace firstmile
{

/// The same figures as a chart, as rows of text.
struct ChartTable
{
    QStringList columns;
    QList<QStringList> rows;
    QList<QList<double>> values; ///< what the cells are sorted by, NaN for words; empty: rows stay in their order
    QList<int> points;           ///< which of the card's points a row is about
};

/// A survey's figure on a chart. It never stands there without its name.
struct ChartReference
{
    double value = 0; ///< 0 to 1
    QString label;    ///< short, written at the line or point
};

/// Shares side by side, each with its interval. All values are 0 to 1.
struct BarChart
{
    struct Bar
    {
        QString label;
        QString remark;              ///< below the label: "44 of 72"
        std::optional<double> value; ///< none: nothing to draw yet
        double low = 0;
        double high = 0;
        bool greyed = false; ///< too few to compare
        bool hasMaturing = false;
        double maturingLow = 0; ///< hatched: where the cases that are too young can still carry the value
        double maturingHigh = 0;
        QString spoken; ///< the whole of it in a sentence
    };

    QList<Bar> bars;
    std::optional<ChartReference> reference;
};

/// A share that grows over time, with its band. Values are 0 to 1, times seconds.
struct CurveChart
{
    struct Step
    {
        double t = 0;
        double value = 0;
        double low = 0;
        double high = 0;
    };
    struct Tick
    {
        double t = 0;
        QString label;
        QString spoken;
    };

    QList<Step> steps;      ///< ascending, each holding until the next
    double end = 0;         ///< seconds; the last step holds until here
    QList<Tick> ticks;      ///< ascending; the axis goes from the first to the last
    double referenceAt = 0; ///< seconds
    std::optional<ChartReference> reference;
};

}
