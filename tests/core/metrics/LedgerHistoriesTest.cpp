// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger, refreshed by what each commit touched, against a recomputation from the raw log that shares no code with
// it: quadratic, by the words of docs/metrics.md.
#include "core/metrics/ledger/CaseLedger.h"
#include "tests/core/metrics/MeasureHistory.h"
#include "tests/core/metrics/MeasureHours.h"
#include "tests/core/metrics/NaiveStanding.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A row in the words of the recomputation.
NaiveCase inWords(const CaseRow &row, const CaseLedger &ledger)
{
    const auto orNever = [](qint64 moment) { return moment == CaseRow::never ? -1 : moment; };
    const auto intent = [](qint8 i) { return i < 0 ? QString() : toString(static_cast<Intent>(i)); };
    const auto complexity = [](qint8 i) { return i < 0 ? QString() : toString(static_cast<Complexity>(i)); };
    NaiveCase one{.conversation = row.conversation,
                  .opener = row.opener,
                  .account = ledger.accounts().at(row.account).id.value,
                  .openedAt = row.openedAt,
                  .answeredAt = orNever(row.answeredAt),
                  .closedAt = orNever(row.closedAt),
                  .sender = ledger.agents().name(row.sender),
                  .assignee = ledger.agents().name(row.assignee),
                  .left = row.leftOut == LeftOut::No     ? u""_s
                          : row.leftOut == LeftOut::Spam ? u"spam"_s
                                                         : u"no-answer-needed"_s,
                  .intent = intent(row.intent),
                  .complexity = complexity(row.complexity),
                  .replies = row.replies,
                  .seen = row.seen,
                  .acted = row.acted,
                  .handedOff = row.handedOff,
                  .handedBack = row.handedBack,
                  .resolved = row.resolved,
                  .reopened = row.reopened,
                  .cameBack = row.cameBack,
                  .praised = row.praised,
                  .recovered = row.recovered,
                  .movedToPhone = row.movedToPhone,
                  .movedToPrivate = row.movedToPrivate,
                  .acknowledged = row.acknowledged,
                  .channel = toString(row.channel),
                  .language = ledger.languages().name(row.language),
                  .tags = {},
                  .followers = row.followers,
                  .verified = row.verified,
                  .suggestedIntent = intent(row.suggestedIntent),
                  .suggestedComplexity = complexity(row.suggestedComplexity)};
    for (const qint32 tag : row.tags < 0 ? QList<qint32>() : ledger.tagSet(row.tags))
        one.tags.append(ledger.tags().name(tag));
    one.tags.sort();
    return one;
}

using CaseKey = std::pair<qint64, qint64>; ///< when it opened, opener

void requireOrders(const CaseLedger &ledger)
{
    const auto &rows = ledger.rows();
    const auto requireOrder = [&rows](const std::vector<quint32> &order, auto has, auto key) {
        REQUIRE(std::ptrdiff_t(order.size()) == std::ranges::count_if(rows, has));
        REQUIRE(std::set(order.begin(), order.end()).size() == order.size());
        REQUIRE(std::ranges::all_of(order, [&](quint32 number) { return has(rows.at(number)); }));
        REQUIRE(std::ranges::is_sorted(order, {}, [&](quint32 number) { return key(rows.at(number)); }));
    };
    const auto answered = [](const CaseRow &row) { return row.isAnswered(); };
    requireOrder(ledger.byDelay(false), answered, [](const CaseRow &row) { return row.answeredAt - row.openedAt; });
    requireOrder(
        ledger.byDelay(true), [&](const CaseRow &row) { return row.isAnswered() && ledger.hasCalendar(); },
        [](const CaseRow &row) { return row.workAnswered - row.workOpened; });
    requireOrder(
        ledger.byOpening(), [](const CaseRow &) { return true; }, [](const CaseRow &row) { return -row.openedAt; });
}

void requireLocalTimes(const CaseRow &row, const QTimeZone &zone)
{
    const auto opened = QDateTime::fromMSecsSinceEpoch(row.openedAt, zone);
    REQUIRE(row.openedDay == opened.date().toJulianDay());
    REQUIRE(row.openedHour == opened.time().hour());
    REQUIRE(row.openedWeekday == opened.date().dayOfWeek());
    if (row.isAnswered())
        REQUIRE(row.answeredDay == QDateTime::fromMSecsSinceEpoch(row.answeredAt, zone).date().toJulianDay());
}

void requireHandOffs(const CaseLedger &ledger, std::vector<NaiveHandOff> naive)
{
    std::vector<NaiveHandOff> fast;
    for (const HandOff &each : ledger.handOffs()) {
        fast.push_back({each.conversation.value, toMsecs(each.at), each.backAt ? toMsecs(*each.backAt) : -1, each.by,
                        each.team, each.outcome});
    }
    std::sort(fast.begin(), fast.end());
    std::sort(naive.begin(), naive.end());
    REQUIRE(fast == naive);
}

/// Compares a ledger with the recomputation, case by case and measure by measure.
class LedgerCheck
{
public:
    explicit LedgerCheck(const MeasureRules &rules) : m_measures(everyMeasure(rules))
    {
        if (rules.calendar)
            m_hours.emplace(*rules.calendar);
    }

    void check(const CaseLedger &ledger, const std::vector<NaiveCase> &naive)
    {
        std::map<CaseKey, const CaseRow *> rows;
        for (const CaseRow &row : ledger.rows())
            rows.emplace(CaseKey(row.openedAt, row.opener), &row);
        REQUIRE(rows.size() == ledger.rows().size());
        REQUIRE(rows.size() == naive.size());
        for (const NaiveCase &one : naive) {
            const auto found = rows.find(CaseKey(one.openedAt, one.opener));
            REQUIRE(found != rows.end());
            REQUIRE(inWords(*found->second, ledger) == one);
            requireLocalTimes(*found->second, ledger.rules().timeZone());
            requireStandings(*found->second, one, ledger);
        }
    }

private:
    void requireStandings(const CaseRow &row, const NaiveCase &one, const CaseLedger &ledger)
    {
        NaiveMoment moment{.now = toMsecs(ledger.now()), .hasCalendar = m_hours.has_value()};
        if (m_hours) {
            moment.workAge = m_hours->between(one.openedAt, moment.now);
            moment.workDelay = one.answeredAt < 0 ? 0 : m_hours->between(one.openedAt, one.answeredAt);
            REQUIRE(ledger.workNow() - row.workOpened == moment.workAge);
            REQUIRE((one.answeredAt < 0 || row.workAnswered - row.workOpened == moment.workDelay));
        }
        for (const MeasureOf &measure : m_measures)
            REQUIRE(toString(standingOf(row, measure, ledger)) == naiveStanding(one, measure, moment));
    }

    QList<MeasureOf> m_measures;
    std::optional<QuarterHours> m_hours;
};

/// One history: after each step the ledger that followed it equals the recomputation.
void follow(TestWorkspace &workspace, quint32 seed, int steps)
{
    MeasureHistory history(workspace, seed);
    std::unique_ptr<CaseLedger> ledger;
    workspace.read([&](Session &session) -> Result<void> {
        FM_ASSIGN(ledger, CaseLedger::read(session, history.rules(), history.now()));
        return {};
    });
    for (int step = 0; step < steps; ++step) {
        const ChangeSet changes = history.step();
        NaiveLedger naive = workspace.read([&](Session &session) -> Result<NaiveLedger> {
            FM_TRY(ledger->refresh(session, changes, history.rules(), history.now()));
            NaiveLedger again = naiveLedger(rawLog(session), toMsecs(history.now()));
            describeCases(session, again.cases);
            return again;
        });
        INFO("seed " << seed << ", step " << step);
        requireOrders(*ledger);
        requireHandOffs(*ledger, naive.handOffs);
        LedgerCheck(history.rules()).check(*ledger, naive.cases);
    }
}

}

TEST_CASE("the ledger equals a naive recomputation from the log after every step of 200 random histories", "[metrics]")
{
    const int part = GENERATE(range(0, 20));
    for (int i = 0; i < 10; ++i) {
        TestWorkspace workspace;
        follow(workspace, static_cast<quint32>(20'120'601 + part * 10 + i), 12);
    }
}

TEST_CASE("the ledger equals a naive recomputation on PostgreSQL", "[metrics]")
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        TestWorkspace workspace(Engine::Postgres);
        follow(workspace, seed, 10);
    }
}
