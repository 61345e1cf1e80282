// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/PageQuery.h"

#include <QCoreApplication>

namespace firstmile
{

/// Spans of days that go along with today.
enum class PeriodPreset { Last7, Last30, Last90, Last365, ThisMonth, LastMonth, ThisYear, LastYear, AllTime };

class PeriodPresets
{
    Q_DECLARE_TR_FUNCTIONS(PeriodPresets)

public:
    static const QList<PeriodPreset> &all();
    static QString id(PeriodPreset preset); ///< "last-30", "this-month", ..., "all"; stable
    static std::optional<PeriodPreset> fromId(const QString &id);
    static QString title(PeriodPreset preset); ///< "Last 30 days"

    /// The last days, and this month or year, end with today.
    static DayPeriod days(PeriodPreset preset, QDate today);
};

}
