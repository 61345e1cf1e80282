// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactImport.h"
#include "core/customers/Erasure.h"
#include "tests/core/customers/PrivacyWorld.h"
#include "tests/support/Clientele.h"
#include "tests/support/Printers.h"
#include "tests/support/WorkspaceDump.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Engine overlapEngine()
{
    return GENERATE(Engine::Sqlite, Engine::Postgres);
}

CustomerDeedId eraseOne(PrivacyWorld &world, CustomerId customer, Milliseconds takeBackFor = 72h)
{
    return world.workspace.write([&](Transaction &tx) {
        return eraseCustomer(tx, {customer, u"kim"_s, u"asked"_s, takeBackFor}, privacyNow);
    });
}

CustomerId bobOf(PrivacyWorld &world)
{
    return world.customerOf(Channel::Mastodon, PrivacyWorld::bob().remoteKey);
}

void undoOne(PrivacyWorld &world, CustomerDeedId id)
{
    world.workspace.write([=](Transaction &tx) -> Result<int> {
        FM_ASSIGN(const auto deed, CustomerDeedRepository(tx).find(id));
        FM_TRY(undoErasure(tx, *deed, u"lee"_s, privacyNow + 1h));
        return 0;
    });
}

void purgeAfter(PrivacyWorld &world, Milliseconds time)
{
    CHECK(world.workspace.write([=](Transaction &tx) { return purgeErased(tx, privacyNow + time); }) == 1);
}

/// The names of Bob's posts and thread, and of Ana's, wherever they are held.
std::string namesOf(PrivacyWorld &world, const QString &mark, const QStringList &but = {})
{
    return tableDump(world.workspace.database(), but).filter(mark).join(u'\n').toStdString();
}

CustomerDeedId importAgain(Clientele &people, const QTemporaryDir &folder)
{
    ContactImportOptions options;
    options.path = folder.filePath(u"again.csv"_s);
    options.agent = u"lena"_s;
    QFile file(options.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,Email\nAna Again,ana@home.example\n");
    file.close();
    return people.workspace()
        .write([&](Transaction &tx) { return importContacts(tx, options, Clientele::now()); })
        .deed;
}

CustomerDeedId eraseNow(Clientele &people, CustomerId customer)
{
    return people.workspace().write([&](Transaction &tx) {
        return eraseCustomer(tx, {customer, u"kim"_s, {}, 72h}, Clientele::now());
    });
}

qint64 messagesOf(Clientele &people, CustomerId customer)
{
    return *people.workspace().read([=](Session &session) {
        return session.first<qint64>(
            u"SELECT count(*) FROM messages m JOIN identities i ON i.id = m.identity_id JOIN conversations c "
            "ON c.id = m.conversation_id WHERE i.customer_id = ? AND c.customer_id = i.customer_id"_s,
            [](const Row &row) { return row.integer(0); }, customer);
    });
}

void undoAllThatStands(Clientele &people)
{
    auto deeds = people.deeds();
    std::ranges::reverse(deeds);
    for (const CustomerDeed &each : deeds) {
        if (!each.undoneAt)
            REQUIRE(people.undo(each.id).has_value());
    }
}

}

TEST_CASE("Erasures of two who share threads give everything back, whichever is undone first", "[customers]")
{
    PrivacyWorld world(overlapEngine());
    const bool bobFirst = GENERATE(false, true);
    const bool firstFirst = GENERATE(false, true);
    const QStringList aside{u"erased_rows"_s, u"erasures"_s, u"customer_deeds"_s};
    const QStringList rows = tableDump(world.workspace.database(), aside);
    const QStringList found = workspaceDump(world.workspace.database(), {u"anamark"_s, u"bob"_s});
    const CustomerId bob = bobOf(world);
    const auto one = eraseOne(world, bobFirst ? bob : world.customer);
    const auto other = eraseOne(world, bobFirst ? world.customer : bob);
    undoOne(world, firstFirst ? one : other);
    const bool isBobErased = bobFirst != firstFirst;
    CHECK(namesOf(world, isBobErased ? u"bob-"_s : u"anamark"_s, {u"erased_rows"_s}) == "");
    undoOne(world, firstFirst ? other : one);
    CHECK(firstDifference(rows, tableDump(world.workspace.database(), aside)).toStdString() == "");
    CHECK(firstDifference(found, workspaceDump(world.workspace.database(), {u"anamark"_s, u"bob"_s})).toStdString() ==
          "");
    CHECK(tableDump(world.workspace.database()).filter(u"erased_rows"_s).isEmpty());
}

TEST_CASE("What one erasure let go does not come back with another", "[customers]")
{
    PrivacyWorld world(overlapEngine());
    const CustomerId bob = bobOf(world);
    SECTION("the earlier one was let go")
    {
        eraseOne(world, world.customer, 10h);
        const auto later = eraseOne(world, bob);
        purgeAfter(world, 10h);
        CHECK(namesOf(world, u"anamark"_s) == "");
        undoOne(world, later);
        CHECK(namesOf(world, u"anamark"_s) == "");
        CHECK(world.message(world.social, u"bob-2"_s)->text == u"bob helps"_s);
    }
    SECTION("the later one was let go")
    {
        const auto earlier = eraseOne(world, world.customer);
        eraseOne(world, bob, 10h);
        purgeAfter(world, 10h);
        CHECK(namesOf(world, u"bob-"_s) == "");
        undoOne(world, earlier);
        CHECK(namesOf(world, u"bob-"_s) == "");
        CHECK(world.message(world.social, u"anamark-root"_s)->text == u"anamark asks in public"_s);
    }
    SECTION("the later one kept nothing")
    {
        const auto earlier = eraseOne(world, world.customer);
        eraseOne(world, bob, 0h);
        CHECK(namesOf(world, u"bob-"_s) == "");
        undoOne(world, earlier);
        CHECK(namesOf(world, u"bob-"_s) == "");
    }
    SECTION("the later one was let go after it took over what the earlier one kept")
    {
        const auto earlier = eraseOne(world, world.customer);
        eraseOne(world, bob, 10h);
        undoOne(world, earlier);
        CHECK(namesOf(world, u"bob-"_s) != "");
        CHECK(namesOf(world, u"bob-"_s, {u"erased_rows"_s}) == "");
        purgeAfter(world, 10h);
        CHECK(namesOf(world, u"bob-"_s) == "");
    }
}

TEST_CASE("An address that was erased, imported and erased again comes back to whom it was first", "[customers]")
{
    Clientele people(overlapEngine());
    const bool firstFirst = GENERATE(false, true);
    const bool importUndoneFirst = GENERATE(false, true);
    const QTemporaryDir folder;
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    people.writes(Channel::Email, u"ana@home.example"_s);
    const QStringList first = people.dump();
    const auto one = eraseNow(people, ana.customer);
    const auto import = importAgain(people, folder);
    const CustomerId imported = people.customerOf(ana);
    REQUIRE(imported != ana.customer);
    const auto other = eraseNow(people, imported);
    if (importUndoneFirst)
        REQUIRE(people.undo(import).has_value());
    REQUIRE(people.undo(firstFirst ? one : other).has_value());
    REQUIRE(people.undo(firstFirst ? other : one).has_value());
    CHECK(people.customerOf(ana) == ana.customer);
    CHECK(messagesOf(people, ana.customer) == 2);
    CHECK(people.troubles() == QStringList());
    undoAllThatStands(people);
    CHECK(firstDifference(first, people.dump()).toStdString() == "");
}

TEST_CASE("Who wrote again after an erasure, and was erased again, is one with all they wrote", "[customers]")
{
    Clientele people(overlapEngine());
    const bool firstFirst = GENERATE(false, true);
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const auto one = eraseNow(people, ana.customer);
    const Identity again = people.writes(Channel::Email, u"ana@home.example"_s);
    REQUIRE(again.customer != ana.customer);
    const auto other = eraseNow(people, again.customer);
    REQUIRE(people.undo(firstFirst ? one : other).has_value());
    REQUIRE(people.undo(firstFirst ? other : one).has_value());
    CHECK(people.customerOf(ana) == ana.customer);
    CHECK(messagesOf(people, ana.customer) == 2);
    CHECK(people.customer(again.customer).mergedInto == ana.customer);
    CHECK(people.troubles() == QStringList());
}
