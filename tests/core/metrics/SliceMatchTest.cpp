// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/SliceMatch.h"
#include "tests/support/LedgerOfRows.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

qint64 moment(const char16_t *iso)
{
    return toMsecs(*fromIso(QString::fromUtf16(iso)));
}

CaseRow opened(const char16_t *iso)
{
    CaseRow row;
    row.openedAt = moment(iso);
    return row;
}

LedgerOfRows someRows()
{
    MeasureRules rules;
    rules.teams = {{u"ana"_s, u"Care"_s}, {u"bo"_s, u"Sales"_s}};
    LedgerOfRows rows(*fromIso(u"2026-05-20T12:00:00Z"_s), rules);
    rows.addAccount({AccountId(4), Channel::X, u"@shop"_s, false});
    for (const auto *name : {u"ana", u"bo", u"cy"})
        rows.agents().numberOf(QString::fromUtf16(name));
    rows.languages().numberOf(u"fr"_s);
    return rows;
}

bool fits(const CaseRow &row, const Slice &slice, const PageQuery &query = {})
{
    LedgerOfRows rows = someRows();
    const CaseLedger &ledger = rows.add(row).ledger();
    return SliceMatch(ledger, slice, query)(ledger.rows().front());
}

}

TEST_CASE("an empty slice has every case", "[metrics]")
{
    CHECK(fits(opened(u"2026-05-20T11:00:00Z"), {}));
}

TEST_CASE("a case belongs to its sender, and without an answer to its assignee", "[metrics]")
{
    CaseRow row = opened(u"2026-05-20T10:00:00Z");
    row.assignee = 0;
    CHECK(fits(row, {.team = u"Care"_s}));
    CHECK(fits(row, {.assignee = u"ana"_s}));
    CHECK_FALSE(fits(row, {.sender = u"ana"_s}));
    row.answeredAt = row.openedAt + 1;
    row.sender = 1;
    CHECK_FALSE(fits(row, {.team = u"Care"_s}));
    CHECK(fits(row, {.team = u"Sales"_s}));
    CHECK(fits(row, {.sender = u"bo"_s}));
    CHECK(fits(row, {.assignee = u"ana"_s}));
    row.sender = 2;
    CHECK(fits(row, {.team = u""_s}));
    CHECK_FALSE(fits(row, {.team = u"Nobody's"_s}));
}

TEST_CASE("a name that the ledger does not know has no cases, and the empty one those without", "[metrics]")
{
    const CaseRow row = opened(u"2026-05-20T10:00:00Z");
    CHECK(fits(row, {.assignee = u""_s}));
    CHECK(fits(row, {.language = u""_s}));
    CHECK_FALSE(fits(row, {.language = u"fr"_s}));
    CHECK_FALSE(fits(row, {.assignee = u"dora"_s}));
    CHECK(fits(row, {.account = AccountId(4)}));
    CHECK_FALSE(fits(row, {.account = AccountId(5)}));
}

TEST_CASE("days are of the opening, or of the answer where the page counts by it", "[metrics]")
{
    CaseRow row = opened(u"2026-05-17T22:30:00Z"); // half past midnight on the 18th in Paris
    const QDate day(2026, 5, 18);
    const PageQuery byAnswer{.byAnswer = true};
    CHECK(fits(row, {.fromDay = day, .toDay = day}));
    CHECK(fits(row, {.weekday = 1, .hour = 0}));
    CHECK_FALSE(fits(row, {.fromDay = day, .toDay = day}, byAnswer));
    row.answeredAt = moment(u"2026-05-19T08:00:00Z");
    CHECK_FALSE(fits(row, {.fromDay = day, .toDay = day}, byAnswer));
    CHECK(fits(row, {.fromDay = day.addDays(1)}, byAnswer));
}

TEST_CASE("ages are of those that still wait, delays of those that were answered", "[metrics]")
{
    CaseRow row = opened(u"2026-05-20T11:00:00Z");
    CHECK(fits(row, {.ageFrom = 1h}));
    CHECK_FALSE(fits(row, {.ageTo = 1h}));
    CHECK_FALSE(fits(row, {.delayFrom = 0s}));
    row.closedAt = row.openedAt + 1;
    CHECK_FALSE(fits(row, {.ageFrom = 0s}));
    row.closedAt = CaseRow::never;
    row.answeredAt = row.openedAt + 300'000;
    CHECK_FALSE(fits(row, {.ageFrom = 0s}));
    CHECK(fits(row, {.delayFrom = 300s, .delayTo = 900s}));
    CHECK_FALSE(fits(row, {.delayTo = 300s}));
    CHECK_FALSE(fits(row, {.delayFrom = 0s}, {.clock = MeasureClock::Working})); // there is no calendar
}

TEST_CASE("the stock of a day is what waited when it ended, by the local clock", "[metrics]")
{
    CaseRow row = opened(u"2026-05-17T21:59:59Z"); // the 17th's last second in Paris
    CHECK(fits(row, {.stockOf = QDate(2026, 5, 17)}));
    CHECK_FALSE(fits(row, {.stockOf = QDate(2026, 5, 16)}));
    row.answeredAt = moment(u"2026-05-18T21:59:59Z");
    CHECK(fits(row, {.stockOf = QDate(2026, 5, 17)}));
    CHECK_FALSE(fits(row, {.stockOf = QDate(2026, 5, 18)}));
    row.answeredAt = CaseRow::never;
    row.closedAt = moment(u"2026-05-18T22:00:00Z");
    CHECK(fits(row, {.stockOf = QDate(2026, 5, 18)}));
    CHECK_FALSE(fits(row, {.stockOf = QDate(2026, 5, 19)}));
}

TEST_CASE("a label that a person gave, one that is suggested and none are three states", "[metrics]")
{
    CaseRow row = opened(u"2026-05-20T11:00:00Z");
    CHECK(fits(row, {.labelled = LabelState::None}));
    row.suggestedIntent = 1;
    CHECK(fits(row, {.labelled = LabelState::Suggested}));
    CHECK_FALSE(fits(row, {.intent = Intent::Praise}));
    row.intent = 1;
    CHECK(fits(row, {.labelled = LabelState::Confirmed}));
    CHECK(fits(row, {.intent = Intent::Praise}));
}
