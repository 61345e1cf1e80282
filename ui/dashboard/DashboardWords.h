// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ResponseReport.h"
#include "core/metrics/SurveyBenchmarks.h"
#include "ui/dashboard/ChartData.h"

#include <QCoreApplication>

namespace firstmile
{

/// One figure with what has to be said beside it.
struct Figure
{
    QString caption;
    QString value;
    QString detail;
    bool greyed = false;
};

/// Makes sentences, charts and tables of a report: what the dashboard shows, without any widget.
class DashboardWords
{
    Q_DECLARE_TR_FUNCTIONS(DashboardWords)

public:
    static QString percent(double share); ///< "61 %"; a dash for NaN
    static QString span(double seconds);  ///< "13 min", "8 h 40 min"; a dash for NaN
    static QString period(const ResponseReport &report);

    /// "44 of 72 cases, 49 to 72 %", with "too few to compare" where that is so.
    static QString evidence(const Proportion &share);

    static QList<Figure> figures(const ResponseMeasures &measures);

    static BarChart responseRates(const ResponseReport &report, const std::optional<ResponseReference> &reference);
    static ChartTable responseRateTable(const ResponseReport &report);
    static CurveChart answeredCurve(const ResponseMeasures &measures,
                                    const std::optional<ResponseReference> &reference);
    static ChartTable answeredTable(const ResponseMeasures &measures);
    static QString maturing(const ResponseReport &report); ///< empty if none is

    static QString referenceSentence(const ResponseReference &reference);
    static QString responseRateDefinition(const std::optional<ResponseReference> &reference);
    static QString answeredCurveDefinition(const std::optional<ResponseReference> &reference);
};

}
