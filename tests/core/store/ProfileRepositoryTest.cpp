// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ProfileRepository.h"
#include "core/store/CustomerRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant profileNoon = fromMsecs(1'777'809'600'000);

CustomerId addCustomer(TestWorkspace &workspace, const QString &name)
{
    return workspace.write([&](Transaction &tx) {
        Customer customer;
        customer.name = name;
        customer.createdAt = profileNoon;
        return CustomerRepository(tx).add(tx, customer);
    });
}

void setField(TestWorkspace &workspace, CustomerId id, const QString &field, const QStringList &texts)
{
    workspace.write(
        [&](Transaction &tx) { return ProfileRepository(tx).setField(tx, id, field, texts, u"mia"_s, profileNoon); });
}

QList<ProfileRecord> recordsOf(TestWorkspace &workspace, CustomerId id)
{
    return workspace.read([id](Session &session) { return ProfileRepository(session).of(id); });
}

ErrorKind refusal(TestWorkspace &workspace, CustomerId id, const QString &field, const QStringList &texts)
{
    auto future = workspace.database().write(
        [=](Transaction &tx) { return ProfileRepository(tx).setField(tx, id, field, texts, u"mia"_s, profileNoon); });
    future.waitForFinished();
    REQUIRE(!future.result());
    return future.result().error().kind;
}

}

TEST_CASE("a profile record comes back as it was stored, whatever is in it", "[store][profile]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const CustomerId ana = addCustomer(workspace, u"Ana"_s);
    ProfileRecord record{{}, ana, CustomerDeedId(7), ProfileSource::Import, u"a \"file\".vcf"_s, profileNoon, {}};
    record.properties = {
        {u"item1"_s, u"X-ODD"_s, {{u"TYPE"_s, {u"a"_s, u"\"q\""_s}}, {u"EMPTY"_s, {}}}, u"b\\n\t\"c\u00e9😀"_s},
        {{}, u"NOTE"_s, {}, {}},
        {{}, u"TEL"_s, {{u"P"_s, {u""_s}}}, {}}};
    record.id = workspace.write([&](Transaction &tx) { return ProfileRepository(tx).add(tx, record); });
    CHECK(recordsOf(workspace, ana) == QList{record});
    workspace.write([&](Transaction &tx) { return ProfileRepository(tx).remove(tx, record.id); });
    CHECK(recordsOf(workspace, ana).isEmpty());
}

TEST_CASE("what agents say of a customer is one record, and a name renames them", "[store][profile]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const CustomerId ana = addCustomer(workspace, u"ana@x.example"_s);
    setField(workspace, ana, u"company"_s, {u"Bolt, Inc."_s});
    setField(workspace, ana, u"tag"_s, {u"a"_s, u"b"_s});
    setField(workspace, ana, u"company"_s, {u"Nut"_s});
    setField(workspace, ana, u"name"_s, {u"Ana Sousa"_s});
    const auto records = recordsOf(workspace, ana);
    REQUIRE(records.size() == 1);
    CHECK(profileOf(records).text(u"company"_s) == u"Nut"_s);
    CHECK(profileOf(records).texts(u"tag"_s) == QStringList{u"a"_s, u"b"_s});
    const auto name = [&] {
        return workspace.read([ana](Session &session) { return CustomerRepository(session).find(ana); })->name;
    };
    CHECK(name() == u"Ana Sousa"_s);
    for (const QString &field : {u"company"_s, u"tag"_s, u"name"_s})
        setField(workspace, ana, field, {});
    CHECK(recordsOf(workspace, ana).isEmpty());
    CHECK(name() == u"Ana Sousa"_s);
}

TEST_CASE("whoever was linked to a customer keeps their record, and it is read as the customer's", "[store][profile]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const CustomerId ana = addCustomer(workspace, u"Ana"_s);
    const CustomerId twin = addCustomer(workspace, u"A."_s);
    setField(workspace, twin, u"company"_s, {u"Bolt"_s});
    workspace.write(
        [=](Transaction &tx) { return tx.exec(u"UPDATE customers SET merged_into = ? WHERE id = ?"_s, ana, twin); });
    for (const CustomerId each : {ana, twin}) {
        const auto records = recordsOf(workspace, each);
        REQUIRE(records.size() == 1);
        CHECK(records.first().customer == twin);
    }
}

TEST_CASE("a team's own fields have types that are held to, and what is no field is refused", "[store][profile]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const CustomerId ana = addCustomer(workspace, u"Ana"_s);
    const QList<ProfileField> fields{{u"tier"_s, u"Tier"_s, ProfileFieldType::Choice, {u"Gold"_s, u"Lead"_s}},
                                     {u"since"_s, u"Since"_s, ProfileFieldType::Date, {}}};
    workspace.write([&](Transaction &tx) { return ProfileRepository(tx).setFields(tx, fields); });
    CHECK(workspace.read([](Session &session) { return ProfileRepository(session).fields(); }) == fields);
    setField(workspace, ana, u"custom:tier"_s, {u"gold"_s});
    CHECK(profileOf(recordsOf(workspace, ana)).text(u"custom:tier"_s) == u"Gold"_s);
    CHECK(refusal(workspace, ana, u"custom:since"_s, {u"soon"_s}) == ErrorKind::Malformed);
    CHECK(refusal(workspace, ana, u"custom:none"_s, {u"x"_s}) == ErrorKind::NotFound);
    CHECK(refusal(workspace, ana, u"shoes"_s, {u"x"_s}) == ErrorKind::Malformed);
    CHECK(refusal(workspace, ana, u"company"_s, {u"x"_s, u"y"_s}) == ErrorKind::Malformed);
    CHECK(refusal(workspace, ana, u"name"_s, {u" "_s}) == ErrorKind::Malformed);
    CHECK(refusal(workspace, ana, u"preferred-channel"_s, {u"pigeon"_s}) == ErrorKind::Malformed);
    CHECK(refusal(workspace, CustomerId(99), u"company"_s, {u"x"_s}) == ErrorKind::NotFound);
    for (const ProfileField &bad : QList<ProfileField>{
             {u"Not OK"_s, u"L"_s, {}, {}}, {u"ok"_s, {}, {}, {}}, {u"ok"_s, u"L"_s, ProfileFieldType::Choice, {}}}) {
        auto future =
            workspace.database().write([=](Transaction &tx) { return ProfileRepository(tx).setFields(tx, {bad}); });
        future.waitForFinished();
        CHECK(future.result().error().kind == ErrorKind::Malformed);
    }
}
