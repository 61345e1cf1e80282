// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace firstmile
{

/// What a survey found, as one of the documents that quote it gives it; two series that disagree are two of these.
/// Texts are English, as in resources/benchmarks; the schema beside those files says what each field holds.
struct SurveyBenchmark
{
    enum class Unit { Percent, People, Statement };

    struct Column
    {
        QString id;
        QString title;
    };
    struct Figure
    {
        QString id;
        QString title;
        bool isUpperBound = false;                   ///< the document gives a bound, not a point
        QMap<QString, std::optional<double>> values; ///< by column id, in `unit`; absent where it was not stated
    };
    struct Source
    {
        QString title;
        QString language;
        QString description;
    };
    /// The same survey as its origin, or another report of it, gives it.
    struct Traced
    {
        QString text;
        QString date;
        QString population;
        std::optional<qint64> n;
        QMap<QString, double> figures; ///< by figure id
        QString source;
    };
    struct Conflict
    {
        QString with; ///< id of the other benchmark; empty if it is not one of ours
        QString text;
    };

    QString id;
    QString topic;
    QString title;
    QString survey;
    QString date;
    QString dateLabel; ///< short, for a chart
    QString population;
    std::optional<qint64> n;
    QString nText; ///< "1,400", "not stated"
    Unit unit = Unit::Percent;
    QString base;
    QList<Column> columns;
    QList<Figure> figures;
    Source source;
    QString comparableWith;
    QString notComparableWith;
    QList<Traced> traced;
    QList<Conflict> conflicts;

    const Figure *figure(const QString &figureId) const;
};

}
