// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/MeasurePage.h"

namespace firstmile
{

/// Puts surveys' figures beside a card's points: what may be compared, and what stands there for context alone. A cell
/// that a survey leaves empty is never a 0 and never compared.
class CardSurveys
{
public:
    explicit CardSurveys(const SurveyBenchmarks &surveys) : m_surveys(surveys) {}

    void compare(const QString &benchmark, const QString &figure, const QString &column, const QString &pointKey);
    /// `why` in English; without one, what the benchmark says it may not be compared with.
    void mention(const QString &benchmark, const QString &figure, const QString &column, const QString &pointKey = {},
                 const QString &why = {});
    void mentionAll(const QString &benchmark, const QStringList &columns = {}); ///< every figure; of every column

    /// STELLAService's 40 % in 24 hours beside a rate of ours: compared only where ours is the same, on the wall clock
    /// at 24 hours, by opening.
    void compareRate(const MeasureOf &measure, const PageQuery &query, const QString &pointKey = {});
    void compareRates(const MeasureOf &measure, const PageQuery &query, const QList<Channel> &channels);

    const QList<CardReference> &references() const { return m_references; }

private:
    void add(CardReference reference);
    bool isTheSame(const MeasureOf &measure, const PageQuery &query) const;

    const SurveyBenchmarks &m_surveys;
    QList<CardReference> m_references;
};

}
