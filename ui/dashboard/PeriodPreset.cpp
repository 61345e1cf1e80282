// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PeriodPreset.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

const QList<PeriodPreset> &PeriodPresets::all()
{
    using enum PeriodPreset;
    static const QList<PeriodPreset> presets{Last7,     Last30,   Last90,   Last365, ThisMonth,
                                             LastMonth, ThisYear, LastYear, AllTime};
    return presets;
}

QString PeriodPresets::id(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::Last7:
        return u"last-7"_s;
    case PeriodPreset::Last30:
        return u"last-30"_s;
    case PeriodPreset::Last90:
        return u"last-90"_s;
    case PeriodPreset::Last365:
        return u"last-365"_s;
    case PeriodPreset::ThisMonth:
        return u"this-month"_s;
    case PeriodPreset::LastMonth:
        return u"last-month"_s;
    case PeriodPreset::ThisYear:
        return u"this-year"_s;
    case PeriodPreset::LastYear:
        return u"last-year"_s;
    case PeriodPreset::AllTime:
        break;
    }
    return u"all"_s;
}

std::optional<PeriodPreset> PeriodPresets::fromId(const QString &id)
{
    const auto found = std::ranges::find_if(all(), [&](PeriodPreset each) { return PeriodPresets::id(each) == id; });
    return found == all().end() ? std::nullopt : std::optional(*found);
}

QString PeriodPresets::title(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::Last7:
        return tr("Last 7 days");
    case PeriodPreset::Last30:
        return tr("Last 30 days");
    case PeriodPreset::Last90:
        return tr("Last 90 days");
    case PeriodPreset::Last365:
        return tr("Last 365 days");
    case PeriodPreset::ThisMonth:
        return tr("This month");
    case PeriodPreset::LastMonth:
        return tr("Last month");
    case PeriodPreset::ThisYear:
        return tr("This year");
    case PeriodPreset::LastYear:
        return tr("Last year");
    case PeriodPreset::AllTime:
        break;
    }
    return tr("All time");
}

DayPeriod PeriodPresets::days(PeriodPreset preset, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate year(today.year(), 1, 1);
    switch (preset) {
    case PeriodPreset::Last7:
        return {today.addDays(-6), today};
    case PeriodPreset::Last30:
        return {today.addDays(-29), today};
    case PeriodPreset::Last90:
        return {today.addDays(-89), today};
    case PeriodPreset::Last365:
        return {today.addDays(-364), today};
    case PeriodPreset::ThisMonth:
        return {month, today};
    case PeriodPreset::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case PeriodPreset::ThisYear:
        return {year, today};
    case PeriodPreset::LastYear:
        return {year.addYears(-1), year.addDays(-1)};
    case PeriodPreset::AllTime:
        break;
    }
    return {};
}

}
