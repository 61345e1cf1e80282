// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Linking.h"

#include "core/store/ConversationRepository.h"
#include "core/store/Doctor.h"
#include "core/store/ProfileRepository.h"
#include "tests/support/Clientele.h"
#include "tests/support/Printers.h"
#include "tests/support/WorkspaceDump.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

Identity phone(const QString &number)
{
    Identity identity;
    identity.channel = Channel::Logged;
    identity.contact = ContactKind::Phone;
    identity.handle = number;
    return identity;
}

Identity mail(const QString &address)
{
    Identity identity;
    identity.channel = Channel::Email;
    identity.handle = address;
    return identity;
}

template <class T>
ErrorKind refusal(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

}

TEST_CASE("a link takes conversations and reach along, and undoing it gives all of it back", "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const Identity work = people.writes(Channel::X, u"@ana"_s, {}, 50);
    const Identity famous = people.writes(Channel::X, u"@anas"_s, {}, 9000);
    const QStringList before = people.dump();

    const auto deed = people.link(ana.customer, work.customer);
    REQUIRE(deed);
    CHECK(people.customerOf(work) == ana.customer);
    CHECK(people.conversationsOf(ana.customer).size() == 2);
    CHECK(people.customer(work.customer).mergedInto == ana.customer);
    CHECK(people.customer(work.customer).name == u"ana"_s); // it keeps what it is called
    const auto second = people.link(ana.customer, famous.customer);
    REQUIRE(second);
    for (const ConversationId id : people.conversationsOf(ana.customer)) {
        const auto row =
            people.workspace().read([id](Session &session) { return ConversationRepository(session).find(id); });
        CHECK(row->reach == (row->channel == Channel::X ? 9000 : -1));
    }
    CHECK(people.troubles().isEmpty());

    SECTION("the last first")
    {
        REQUIRE(people.undo(*second));
        REQUIRE(people.undo(*deed));
    }
    SECTION("the first first")
    {
        REQUIRE(people.undo(*deed));
        CHECK(people.customerOf(famous) == ana.customer);
        CHECK(people.customerOf(work) == work.customer);
        REQUIRE(people.undo(*second));
    }
    CHECK(firstDifference(before, people.dump()) == QString());
    CHECK(people.troubles().isEmpty());
}

TEST_CASE("a chain of links follows who stands at its end, and no link closes a ring", "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const CustomerId a = people.writes(Channel::Email, u"a@home.example"_s).customer;
    const CustomerId b = people.writes(Channel::Email, u"b@home.example"_s).customer;
    const CustomerId c = people.writes(Channel::Email, u"c@home.example"_s).customer;
    REQUIRE(people.link(a, b));
    REQUIRE(people.link(c, a));
    CHECK(people.customer(b).mergedInto == c);
    CHECK(people.customer(a).mergedInto == c);

    const auto ring = people.link(b, c);
    CHECK(refusal(ring) == ErrorKind::Conflict);
    CHECK(ring.error().detail.contains(u"customer %1"_s.arg(c.value)));
    CHECK(refusal(people.link(c, b)) == ErrorKind::Conflict);
    CHECK(refusal(people.link(c, c)) == ErrorKind::Conflict);
    CHECK(refusal(people.link(c, CustomerId(4711))) == ErrorKind::NotFound);
    const CustomerId d = people.writes(Channel::Email, u"d@home.example"_s).customer;
    const auto late = people.link(d, a);
    CHECK(refusal(late) == ErrorKind::Conflict);
    CHECK(late.error().detail == u"customer %1 was linked to customer %2 meanwhile"_s.arg(a.value).arg(c.value));
}

TEST_CASE("a split makes a customer of their own, who goes with its undoing", "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const Identity bob = people.writes(Channel::X, u"@bob"_s);
    const QStringList before = people.dump();
    const auto linked = people.link(ana.customer, bob.customer);
    REQUIRE(linked);

    CHECK(refusal(people.split(ana.customer, {})) == ErrorKind::Malformed);
    CHECK(refusal(people.split(ana.customer, {ana.id, bob.id})) == ErrorKind::Malformed);
    CHECK(refusal(people.split(bob.customer, {bob.id})) == ErrorKind::Conflict);
    const auto parted = people.split(ana.customer, {bob.id});
    REQUIRE(parted);
    CHECK(people.customer(parted->customer).name == u"bob"_s);
    CHECK(people.conversationsOf(parted->customer).size() == 1);
    CHECK(refusal(people.split(ana.customer, {bob.id})) == ErrorKind::Conflict);

    SECTION("undone, nothing of it is left")
    {
        REQUIRE(people.undo(parted->id));
        CHECK(people.customerOf(bob) == ana.customer);
        CHECK_FALSE(people.found(parted->customer));
        REQUIRE(people.undo(*linked));
    }
    SECTION("undone after the link that it was taken out of")
    {
        REQUIRE(people.undo(*linked));
        CHECK(people.customerOf(bob) == parted->customer);
        REQUIRE(people.undo(parted->id));
        CHECK(people.customerOf(bob) == bob.customer);
    }
    SECTION("undone while another deed still names the new one, who goes with that")
    {
        const auto again = people.refuse(ana.customer, parted->customer);
        REQUIRE(again);
        CHECK(*people.undo(parted->id) == 1);
        CHECK(people.found(parted->customer));
        REQUIRE(people.undo(*again));
        CHECK_FALSE(people.found(parted->customer));
        REQUIRE(people.undo(*linked));
    }
    CHECK(firstDifference(before, people.dump()) == QString());
    CHECK(people.troubles().isEmpty());
}

TEST_CASE("what was said of somebody who was split off is found with whom they come back to", "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const Identity bob = people.writes(Channel::X, u"@bob"_s);
    REQUIRE(people.link(ana.customer, bob.customer));
    const auto parted = people.split(ana.customer, {bob.id});
    REQUIRE(parted);
    people.workspace().write([&](Transaction &tx) {
        return ProfileRepository(tx).add(tx, {{},
                                              parted->customer,
                                              {},
                                              ProfileSource::Agent,
                                              u"lena"_s,
                                              Clientele::now(),
                                              {{{}, u"NOTE"_s, {}, u"tall"_s}}});
    });
    CHECK(*people.undo(parted->id) == 1);
    CHECK(people.customer(parted->customer).mergedInto == ana.customer);
    const auto records =
        people.workspace().read([&](Session &session) { return ProfileRepository(session).of(ana.customer); });
    CHECK(records.size() == 1);
    CHECK(people.troubles().isEmpty());
}

TEST_CASE("two people who were told apart are told apart once, whoever else they turn out to be",
          "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const CustomerId a = people.writes(Channel::Email, u"a@home.example"_s).customer;
    const CustomerId b = people.writes(Channel::Email, u"b@home.example"_s).customer;
    const CustomerId c = people.writes(Channel::Email, u"c@home.example"_s).customer;
    const QStringList before = people.dump();
    const auto refused = people.refuse(a, b);
    REQUIRE(refused);
    CHECK(refusal(people.refuse(b, a)) == ErrorKind::Conflict);
    CHECK(refusal(people.refuse(a, a)) == ErrorKind::Conflict);
    const auto linked = people.link(c, b);
    REQUIRE(linked);
    CHECK(refusal(people.refuse(a, c)) == ErrorKind::Conflict);
    CHECK(refusal(people.refuse(c, b)) == ErrorKind::Conflict);
    REQUIRE(people.undo(*refused));
    CHECK(refusal(people.undo(*refused)) == ErrorKind::Conflict);
    REQUIRE(people.refuse(a, c));
    CHECK(refusal(people.undo(CustomerDeedId(4711))) == ErrorKind::NotFound);
    for (const CustomerDeed &each : people.deeds()) {
        if (!each.undoneAt)
            REQUIRE(people.undo(each.id));
    }
    CHECK(firstDifference(before, people.dump()) == QString());
}

TEST_CASE("an address that an agent was told is the customer's, and finds who writes from it", "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const Identity bob = people.writes(Channel::X, u"@bob"_s);
    const QStringList before = people.dump();
    const auto claimed = people.claim(ana.customer, mail(u"Ana.B@Work.example"_s));
    REQUIRE(claimed);
    CHECK(claimed->remoteKey == u"ana.b@work.example"_s);
    CHECK(people.customerOf(*claimed) == ana.customer);
    CHECK(people.claim(ana.customer, mail(u"ana.b@work.example"_s))->id == claimed->id);
    REQUIRE(people.claim(ana.customer, phone(u"+33 (0)1 23 45"_s)));
    CHECK(people.customer(ana.customer).identities.size() == 3);

    const auto taken = people.claim(bob.customer, mail(u"ana.b@work.example"_s));
    CHECK(refusal(taken) == ErrorKind::Conflict);
    CHECK(taken.error().detail.contains(u"customer %1's"_s.arg(ana.customer.value)));
    Identity handle;
    handle.channel = Channel::X;
    handle.handle = u"BOB"_s;
    CHECK(refusal(people.claim(ana.customer, handle)) == ErrorKind::Conflict);
    CHECK(refusal(people.claim(ana.customer, mail(u"no address"_s))) == ErrorKind::Malformed);
    CHECK(refusal(people.claim(ana.customer, mail({}))) == ErrorKind::Malformed);
    CHECK(refusal(people.claim(ana.customer, phone(u"call me"_s))) == ErrorKind::Malformed);

    SECTION("undone, it is nobody's")
    {
        for (const CustomerDeed &each : people.deeds())
            CHECK(*people.undo(each.id) == 0);
        CHECK(firstDifference(before, people.dump()) == QString());
    }
    SECTION("who wrote from it since stays, as somebody of their own")
    {
        people.writes(Channel::Email, u"ana.b@work.example"_s);
        CHECK(people.conversationsOf(ana.customer).size() == 2);
        CHECK(*people.undo(people.deeds().first().id) == 2);
        CHECK(people.customerOf(*claimed) != ana.customer);
        CHECK(people.conversationsOf(people.customerOf(*claimed)).size() == 1);
    }
    CHECK(people.troubles().isEmpty());
}

TEST_CASE("a handle that an agent was told finds who writes under it, whatever the network calls them",
          "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    Identity handle;
    handle.channel = Channel::X;
    handle.handle = u"@AnaOnX"_s;
    const auto claimed = people.claim(ana.customer, handle);
    REQUIRE(claimed);
    const Identity wrote = people.writes(Channel::X, u"@anaonx"_s);
    CHECK(wrote.id == claimed->id);
    CHECK(wrote.customer == ana.customer);
    CHECK(people.writes(Channel::X, u"@anaonx"_s).id == claimed->id);
    CHECK(people.writes(Channel::X, u"@somebody"_s).customer != ana.customer);
    CHECK(people.conversationsOf(ana.customer).size() == 3);
    CHECK(people.troubles().isEmpty());
}

TEST_CASE("whoever is called is an identity with a phone, and whom nothing names gets one", "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const CustomerId ana = people.called(u"+33 1 23 45"_s, u"Ana"_s);
    CHECK(people.customer(ana).identities.value(0).contact == ContactKind::Phone);
    CHECK(people.called(u"+3312345"_s, u"Ana again"_s) == ana);
    const CustomerId nameless = people.called({}, u"Nobody we know"_s);
    CHECK(people.customer(nameless).identities.value(0).contact == ContactKind::None);
    CHECK(people.troubles().isEmpty());
}

TEST_CASE("an erased person is neither linked nor split, and their links stand until they are given back",
          "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const Identity bob = people.writes(Channel::X, u"@bob"_s);
    const CustomerId other = people.writes(Channel::X, u"@cleo"_s).customer;
    const auto linked = people.link(ana.customer, bob.customer);
    REQUIRE(linked);
    const auto mark = [&](const QString &at) {
        people.workspace().write([&](Transaction &tx) {
            return tx.run(u"UPDATE customers SET erased_at = %1 WHERE id = %2 OR merged_into = %2"_s.arg(at).arg(
                ana.customer.value));
        });
    };
    mark(u"1"_s);
    CHECK(refusal(people.link(other, ana.customer)) == ErrorKind::Forbidden);
    CHECK(refusal(people.split(ana.customer, {bob.id})) == ErrorKind::Forbidden);
    CHECK(refusal(people.refuse(ana.customer, other)) == ErrorKind::Forbidden);
    CHECK(refusal(people.claim(ana.customer, phone(u"12345"_s))) == ErrorKind::Forbidden);
    CHECK(refusal(people.undo(*linked)) == ErrorKind::Conflict);
    mark(u"NULL"_s);
    REQUIRE(people.undo(*linked));
}

TEST_CASE("the examination finds who is not where the log of links has them, and puts them there",
          "[customers][doctor]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const Identity bob = people.writes(Channel::X, u"@bob"_s, {}, 70);
    REQUIRE(people.link(ana.customer, bob.customer));
    REQUIRE(people.troubles().isEmpty());
    const QStringList before = people.dump();
    const QString damage =
        GENERATE(u"UPDATE identities SET customer_id = origin_customer"_s, u"UPDATE customers SET merged_into = NULL"_s,
                 u"UPDATE conversations SET identity_id = NULL"_s,
                 u"UPDATE conversations SET customer_id = (SELECT max(id) FROM customers)"_s);
    people.workspace().write([&](Transaction &tx) { return tx.run(damage); });
    const QStringList troubles = people.troubles();
    REQUIRE_FALSE(troubles.isEmpty());
    CHECK(troubles.first().startsWith(u"customers: "_s));
    auto repairing = people.workspace().database().onWriter(
        [](Transaction &connection) { return repairHealth(connection, ExaminationDepth::Quick); });
    repairing.waitForFinished();
    REQUIRE(repairing.result());
    CHECK(people.troubles().isEmpty());
    const QStringList after = people.dump();
    // Only how often a conversation was touched may differ.
    CHECK(after.filter(u"identity|"_s) == before.filter(u"identity|"_s));
    CHECK(after.filter(u"customer|"_s) == before.filter(u"customer|"_s));
    CHECK(people.conversationsOf(ana.customer).size() == 2);
}

TEST_CASE("a split that is undone leaves an identity to an earlier split, whatever link was undone between them",
          "[customers]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const Identity bob = people.writes(Channel::Email, u"bob@home.example"_s);
    const Identity cleo = people.writes(Channel::Email, u"cleo@home.example"_s);
    const auto first = people.link(ana.customer, bob.customer);
    const auto earlier = people.split(ana.customer, {bob.id});
    REQUIRE((first && earlier));
    const auto second = people.link(cleo.customer, earlier->customer);
    const auto later = people.split(cleo.customer, {bob.id});
    REQUIRE((second && later));
    REQUIRE(people.undo(*second).has_value());
    REQUIRE(people.undo(*first).has_value());
    REQUIRE(people.undo(later->id).has_value());
    CHECK(people.customerOf(bob) == earlier->customer);
    CHECK(people.troubles() == QStringList());
}
