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

/// What a chart says aloud, value by value, in the order in which the arrows walk; and which of the card's points each
/// value is, -1 for none.
struct ChartWalk
{
    QStringList spoken;
    QList<int> points;
};

/// Where an axis begins and ends, and what is written at it.
struct ChartScale
{
    double top = 1;
    QList<QPair<double, QString>> ticks;
};

/// Shares side by side, each with its interval. All values are 0 to 1.
struct BarChart : ChartWalk
{
    struct Bar
    {
        QString label;               ///< empty: another series of the bar above
        QString remark;              ///< below the label: "44 of 72"
        std::optional<double> value; ///< none: nothing to draw yet
        double low = 0;
        double high = 0;
        bool greyed = false; ///< too few to compare
        bool hasMaturing = false;
        double maturingLow = 0; ///< hatched: where the cases that are too young can still carry the value
        double maturingHigh = 0;
        QString spoken;              ///< the whole of it in a sentence
        int series = 0;              ///< each is filled in another way
        QList<ChartReference> marks; ///< surveys that stand beside this bar alone
    };

    QList<Bar> bars;
    QStringList series; ///< their names; empty if there is one
    std::optional<ChartReference> reference;
};

/// Values over days, weeks or months. A value that is absent leaves a gap.
struct TimelineChart : ChartWalk
{
    struct Value
    {
        std::optional<double> value;
        std::optional<double> low; ///< of its band
        std::optional<double> high;
        bool maturing = false;
        bool greyed = false;
        int walk = -1; ///< which of the spoken values it is
    };
    struct Line
    {
        QString name;
        bool dashed = false; ///< the period before
        QList<Value> values; ///< one a bucket
    };

    QStringList buckets; ///< what is written below them, if there is room
    QList<Line> lines;
    ChartScale scale;
    std::optional<ChartReference> reference;
};

/// Numbers by kind, side by side or upon each other.
struct NumbersChart : ChartWalk
{
    QStringList kinds;
    QStringList series;
    QList<QList<double>> numbers;        ///< by series, then kind
    QList<QPair<double, QString>> marks; ///< across the kinds: 1.5 stands in the middle of the second
    ChartScale scale;
    bool stacked = false;
    bool atEdges = false; ///< the words are where a kind ends: "1 h" between two spans
};

/// Seven days of 24 hours.
struct HeatChart : ChartWalk
{
    struct Hour
    {
        std::optional<double> share;
        qint64 cases = 0;
        bool few = false;
    };

    QList<Hour> hours;     ///< 168, Monday 0:00 first; all are walked
    QStringList days;      ///< 7
    QStringList hourMarks; ///< 24; not all are written
};

/// Steps, each a part of the first, with what was lost between.
struct FunnelChart : ChartWalk
{
    struct Step
    {
        QString label;
        QString figure; ///< "61 %, 44 of 72"
        QString lost;   ///< between the step before and this one; empty for the first
        double share = 0;
        bool greyed = false;
    };

    QList<Step> steps;
};

/// A few figures.
struct TilesChart : ChartWalk
{
    struct Tile
    {
        QString caption;
        QString figure;
        QString detail;
        bool greyed = false;
    };

    QList<Tile> tiles;
};

/// Figures of surveys alone.
struct SurveyChart : ChartWalk
{
    struct Row
    {
        QString label;
        QString figure;            ///< empty for a statement
        std::optional<double> bar; ///< 0 to 1, of the width
        bool isUpperBound = false;
    };
    struct Survey
    {
        QString name;
        QString people; ///< population and n
        QList<Row> rows;
    };

    QList<Survey> surveys;
};

/// A share that grows over time, with its band. Values are 0 to 1, times seconds.
struct CurveChart : ChartWalk
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
