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

}
