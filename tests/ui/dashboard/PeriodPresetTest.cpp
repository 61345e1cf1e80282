// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printers.h"
#include "ui/dashboard/DashboardQuestion.h"

#include <catch2/catch_test_macros.hpp>

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("the last days end with today, and a month before a month is whole", "[metrics]")
{
    const QDate today(2026, 3, 31);
    using enum PeriodPreset;
    CHECK(PeriodPresets::days(Last7, today) == DayPeriod{QDate(2026, 3, 25), today});
    CHECK(PeriodPresets::days(Last30, today) == DayPeriod{QDate(2026, 3, 2), today});
    CHECK(PeriodPresets::days(Last365, QDate(2025, 2, 28)) == DayPeriod{QDate(2024, 3, 1), QDate(2025, 2, 28)});
    CHECK(PeriodPresets::days(ThisMonth, today) == DayPeriod{QDate(2026, 3, 1), today});
    CHECK(PeriodPresets::days(LastMonth, today) == DayPeriod{QDate(2026, 2, 1), QDate(2026, 2, 28)});
    CHECK(PeriodPresets::days(LastMonth, QDate(2026, 1, 5)) == DayPeriod{QDate(2025, 12, 1), QDate(2025, 12, 31)});
    CHECK(PeriodPresets::days(LastYear, today) == DayPeriod{QDate(2025, 1, 1), QDate(2025, 12, 31)});
    CHECK(PeriodPresets::days(AllTime, today) == DayPeriod{});
}

TEST_CASE("every preset has a name of its own that is found again", "[metrics]")
{
    QStringList ids;
    for (const PeriodPreset preset : PeriodPresets::all()) {
        CHECK(PeriodPresets::fromId(PeriodPresets::id(preset)) == preset);
        ids.append(PeriodPresets::id(preset));
    }
    CHECK(ids.removeDuplicates() == 0);
    CHECK_FALSE(PeriodPresets::fromId(u"last-31"_s));
    CHECK_FALSE(PeriodPresets::fromId({}));
}

TEST_CASE("a view of the last 30 days shows other days tomorrow, one of free days the same", "[metrics]")
{
    DashboardQuestion question = DashboardQuestion::first();
    const QDate today(2026, 5, 4);
    const DashboardView view = question.named(u"Mine"_s, today);
    CHECK(DashboardQuestion::of(view).on(today.addDays(1)).period.to == today.addDays(1));
    question.preset.reset();
    question.query.period = {QDate(2026, 4, 1), QDate(2026, 4, 2)};
    CHECK(DashboardQuestion::of(question.named(u"Mine"_s, today)).on(today.addDays(1)).period ==
          DayPeriod{QDate(2026, 4, 1), QDate(2026, 4, 2)});
}
