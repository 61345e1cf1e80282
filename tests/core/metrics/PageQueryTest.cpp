// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageQuery.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("a question to the dashboard comes back out of its JSON as it was", "[metrics]")
{
    PageQuery query;
    CHECK(*pageQueryFromJson(toJson(query)) == query);
    query = {.page = PageId::HandOffs,
             .filter = CaseFilter(),
             .period = {QDate(2026, 4, 1), std::nullopt},
             .step = BucketStep::Month,
             .byAnswer = true,
             .clock = MeasureClock::Working,
             .compareBefore = true};
    CHECK(*pageQueryFromJson(toJson(query)) == query);
    CHECK(*pageQueryFromJson({}) == PageQuery());
}

TEST_CASE("a question that cannot be read says which field is wrong", "[metrics]")
{
    const auto detailOf = [](const QJsonObject &json) {
        const auto query = pageQueryFromJson(json);
        REQUIRE_FALSE(query);
        CHECK(query.error().kind == ErrorKind::Malformed);
        return query.error().detail;
    };
    CHECK(detailOf({{u"page"_s, u"luck"_s}}) == u"\"page\" is \"luck\", which it cannot be"_s);
    CHECK(detailOf({{u"clock"_s, 3}}) == u"\"clock\" is \"3\", which it cannot be"_s);
    CHECK(detailOf({{u"from"_s, u"2026-02-30"_s}}) == u"\"from\" is no day such as 2026-05-04"_s);
    CHECK(detailOf({{u"from"_s, u"2026-02-03"_s}, {u"to"_s, u"2026-02-02"_s}}) == u"\"to\" lies before \"from\""_s);
    CHECK(detailOf({{u"compareBefore"_s, u"yes"_s}}).startsWith(u"\"compareBefore\""_s));
    CHECK(detailOf({{u"filter"_s, u"all"_s}}).startsWith(u"\"filter\""_s));
}

TEST_CASE("pages and steps have names that lead back to them", "[metrics]")
{
    CHECK(allPages().size() == 9);
    for (const PageId page : allPages())
        CHECK(pageIdFromString(toString(page)) == page);
    CHECK(toString(PageId::WhyTheyWrite) == u"why"_s);
    CHECK(toString(PageId::AtStake) == u"stake"_s);
    for (const BucketStep step : {BucketStep::Day, BucketStep::Week, BucketStep::Month})
        CHECK(bucketStepFromString(toString(step)) == step);
    CHECK_FALSE(bucketStepFromString(u"fortnight"_s));
}

TEST_CASE("the period before is as long and ends the day before", "[metrics]")
{
    const DayPeriod march{QDate(2024, 3, 1), QDate(2024, 3, 31)};
    CHECK(march.before() == DayPeriod{QDate(2024, 1, 30), QDate(2024, 2, 29)});
    CHECK(DayPeriod{QDate(2026, 1, 1), QDate(2026, 1, 1)}.before() ==
          DayPeriod{QDate(2025, 12, 31), QDate(2025, 12, 31)});
    CHECK_FALSE(DayPeriod{QDate(2026, 1, 1), std::nullopt}.before());
    CHECK_FALSE(DayPeriod{std::nullopt, QDate(2026, 1, 1)}.before());
}

TEST_CASE("weeks begin on Monday and months on their first", "[metrics]")
{
    CHECK(bucketOf(QDate(2026, 3, 1), BucketStep::Week) == QDate(2026, 2, 23)); // a Sunday
    CHECK(bucketOf(QDate(2026, 3, 2), BucketStep::Week) == QDate(2026, 3, 2));
    CHECK(bucketOf(QDate(2026, 3, 31), BucketStep::Month) == QDate(2026, 3, 1));
    CHECK(bucketOf(QDate(2026, 3, 31), BucketStep::Day) == QDate(2026, 3, 31));
}
