// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/metrics/SurveyBenchmark.h"

#include <QStringList>

namespace firstmile
{

/// The published figures that our own are shown beside, read from the program's resources.
class SurveyBenchmarks
{
public:
    /// Those that the program carries, in the order of their ids. Malformed, with file and field, if one is broken.
    static Result<SurveyBenchmarks> load();

    /// Reads one file's bytes. `name` is for the error's words.
    static Result<SurveyBenchmark> read(const QByteArray &json, const QString &name);

    const QList<SurveyBenchmark> &all() const & { return m_all; }
    QList<SurveyBenchmark> all() && { return std::move(m_all); }
    QList<SurveyBenchmark> about(const QString &topic) const;
    const SurveyBenchmark *find(const QString &id) const; ///< nullptr if there is none

private:
    QList<SurveyBenchmark> m_all;
};

/// A response rate that a survey measured: what is drawn as a line or a point on our charts.
struct ResponseReference
{
    QString survey;    ///< "STELLAService, mystery shopping"
    QString dateLabel; ///< "2011-12"
    QString population;
    QString nText;   ///< "not stated"
    double rate = 0; ///< 0 to 1, as quoted
    double hours = 24;
    QString details; ///< where it was read and what the trace to its origin gave
};

/// STELLAService's share answered within 24 hours; absent if the benchmarks lack it.
std::optional<ResponseReference> responseReference(const SurveyBenchmarks &benchmarks);

}
