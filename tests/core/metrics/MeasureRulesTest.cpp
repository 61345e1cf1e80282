// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/MeasureRules.h"

#include "core/store/WorkspaceSettings.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonArray>
#include <QJsonObject>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

MeasureRules someRules()
{
    MeasureRules rules;
    rules.zone = "America/Sao_Paulo";
    rules.horizons = {5min, 8h, 24h * 7};
    rules.highReach = 2'500;
    rules.returnWithin = 90min;
    rules.teams = {{u"ana"_s, u"Night"_s}, {u"bo"_s, u"Day"_s}};
    WorkWeek week;
    week.days.fill({{540, 1020}});
    rules.calendar = WorkCalendar{"Europe/Paris", {week}, {{QDate(2026, 5, 1), u"Labour Day"_s}}};
    return rules;
}

QString refusal(TestWorkspace &workspace, const MeasureRules &rules)
{
    return workspace.write([&](Transaction &transaction) -> Result<QString> {
        const auto set = setMeasureRules(transaction, rules);
        return set ? u"taken"_s : set.error().detail;
    });
}

}

TEST_CASE("what a team decided about its measures is kept", "[metrics][calendar]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto kept = [&] { return workspace.read([](Session &session) { return measureRules(session); }); };
    CHECK(kept() == MeasureRules());
    CHECK(refusal(workspace, someRules()) == u"taken"_s);
    CHECK(kept() == someRules());
    CHECK(refusal(workspace, MeasureRules()) == u"taken"_s);
    CHECK(kept() == MeasureRules());
}

TEST_CASE("what many machines have for a zone is one, though it stands in no list of zones", "[metrics][calendar]")
{
    TestWorkspace workspace(Engine::Sqlite);
    MeasureRules rules = someRules();
    rules.zone = "Etc/UTC";
    CHECK(refusal(workspace, rules) == u"taken"_s);
}

TEST_CASE("rules that mean nothing are refused and change nothing", "[metrics][calendar]")
{
    TestWorkspace workspace(Engine::Sqlite);
    CHECK(refusal(workspace, someRules()) == u"taken"_s);
    const auto refused = [&](auto spoil) {
        MeasureRules rules = someRules();
        spoil(rules);
        return refusal(workspace, rules).section(u':', 0, 0);
    };
    CHECK(refused([](MeasureRules &rules) { rules.zone = "Mars/Olympus"; }) == u"zone"_s);
    CHECK(refused([](MeasureRules &rules) { rules.zone = "../../../etc/localtime"; }) == u"zone"_s);
    CHECK(refused([](MeasureRules &rules) { rules.horizons = {}; }) == u"horizons"_s);
    CHECK(refused([](MeasureRules &rules) { rules.horizons = {59s}; }) == u"horizons"_s);
    CHECK(refused([](MeasureRules &rules) { rules.horizons = {61s}; }) == u"horizons"_s);
    CHECK(refused([](MeasureRules &rules) { rules.horizons = {60'001ms}; }) == u"horizons"_s);
    CHECK(refused([](MeasureRules &rules) { rules.horizons = {2h, 1h}; }) == u"horizons"_s);
    CHECK(refused([](MeasureRules &rules) { rules.horizons = {1h, 1h}; }) == u"horizons"_s);
    CHECK(refused([](MeasureRules &rules) { rules.horizons = {1h, 2h, 3h, 4h, 5h, 6h, 7h}; }) == u"horizons"_s);
    CHECK(refused([](MeasureRules &rules) { rules.highReach = -1; }) == u"highReach"_s);
    CHECK(refused([](MeasureRules &rules) { rules.returnWithin = 0s; }) == u"returnWithin"_s);
    CHECK(refused([](MeasureRules &rules) { rules.returnWithin = 24h * 400; }) == u"returnWithin"_s);
    CHECK(refused([](MeasureRules &rules) { rules.teams.insert(u"cy"_s, u" "_s); }) == u"teams"_s);
    CHECK(refused([](MeasureRules &rules) { rules.calendar->weeks.clear(); }) == u"calendar"_s);
    CHECK(refused([](MeasureRules &rules) { rules.calendar->zone.clear(); }) == u"calendar"_s);
    CHECK(refused([](MeasureRules &rules) { rules.calendar->weeks[0].days.at(2) = {{600, 500}}; }) == u"calendar"_s);
    CHECK(workspace.read([](Session &session) { return measureRules(session); }) == someRules());
}

TEST_CASE("rules of a damaged workspace are told, not guessed", "[metrics][calendar]")
{
    TestWorkspace workspace(Engine::Sqlite);
    const auto read = [&](const QJsonValue &json) {
        workspace.write([&](Transaction &transaction) {
            return WorkspaceSettings(transaction).setValue(transaction, u"measures"_s, json);
        });
        return workspace.read([](Session &session) -> Result<QString> {
            const auto rules = measureRules(session);
            return rules ? QString::fromLatin1(rules->zone) : rules.error().detail;
        });
    };
    CHECK(read(u"nothing"_s).contains(u"object"_s));
    QJsonObject json = toJson(someRules());
    CHECK(read(json) == u"America/Sao_Paulo"_s);
    json.insert(u"highReach"_s, 2.5);
    CHECK(read(json).startsWith(u"highReach:"_s));
    json = toJson(someRules());
    json.insert(u"teams"_s, QJsonObject{{u"ana"_s, 7}});
    CHECK(read(json).startsWith(u"teams:"_s));
    json.insert(u"teams"_s, QJsonArray());
    CHECK(read(json).startsWith(u"teams:"_s));
    json.insert(u"horizons"_s, QJsonArray{u"1h"_s});
    CHECK(read(json).startsWith(u"horizons:"_s));
}

TEST_CASE("days are of the team's zone, or of this machine's where it knows none of that name", "[metrics][calendar]")
{
    MeasureRules rules;
    CHECK(rules.timeZone().isValid());
    rules.zone = "America/Sao_Paulo";
    CHECK(rules.timeZone().id() == "America/Sao_Paulo");
    rules.zone = "Mars/Olympus";
    CHECK(rules.timeZone().isValid());
    CHECK(rules.timeZone() == MeasureRules().timeZone());
}
