// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Suggestions.h"

#include "core/inbox/DemoWorkspace.h"
#include "core/store/CustomerRepository.h"
#include "tests/core/demo/DemoContent.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

#include <QSet>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct KnownPair
{
    const char *one;
    const char *other;
    EvidenceKind evidence; ///< the strongest
};

/// One person, twice in the demo, with something that shows it.
constexpr KnownPair knownPairs[] = {
    {"hanna-ma", "hanna-x", EvidenceKind::ProfileLink},      // the network looked
    {"priya", "priya-bs", EvidenceKind::ProfileLink},        // a field of the profile
    {"tom", "tom-ma", EvidenceKind::ProfileLink},            // an address in the profile's text
    {"sunny-x", "marta-alves", EvidenceKind::ProfileLink},   // the same, under a nickname
    {"ines-ma", "ines-bs", EvidenceKind::SameAddress},       // both profiles name one address
    {"yusuf-x", "yusuf-ma", EvidenceKind::SamePage},         // and the same full name
    {"claire-fb", "claire-em", EvidenceKind::SameOrder},     // "
    {"ricardo-x", "ricardo-em", EvidenceKind::SameOrder},    // "
    {"greta-home", "greta-work", EvidenceKind::SameAddress}, // the number that she signs with
    {"jonas-em", "jonas-bs", EvidenceKind::NameAndDomain},   // a handle on Bluesky
    {"lucie-em", "lucie-ma", EvidenceKind::NameAndDomain},   // a verified start page
    {"paul-x", "paul-ma", EvidenceKind::SameHandle},         // an unusual one
    {"ellen-tel", "ellen-em", EvidenceKind::SameAddress},    // a telephone number
    {"thandi-fb", "thandi-em", EvidenceKind::SameAddress},   // an address that she told us
};

/// One person as well, but nothing shows it that could not be two.
constexpr std::pair<const char *, const char *> missedPairs[] = {
    {"anateixeira-fb", "anateixeira-em"}, // one order, and two spellings of a name
    {"rita-x", "rita-em"},                // one order, and a nickname
};

/// Two people, whatever they have in common.
constexpr std::pair<const char *, const char *> demoTraps[] = {
    {"anasilva-em", "anasilva-fb"}, // namesakes who both name the order number of our example
    {"pedro-em", "luisa-em"},       // a couple with one order
    {"simon-em", "joan-em"},        // a firm's switchboard in both signatures
    {"dora-x", "claire-fb"},        // a journalist who quotes a customer's order number
    {"dora-x", "claire-em"},        // "
    {"claire-parody", "claire-em"}, // a parody with the name and the address of whom it plays
    {"claire-parody", "claire-fb"}, // "
    {"duval-marc", "duval-michel"}, // one local part at two free mail providers
    {"sophie-a", "sophie-b"},       // namesakes at free mail providers, one quotes the other's number
    {"nils-ma", "freja-ma"},        // a profile that names the wife's
    {"slow-x", "sara-em"},          // a profile that names whoever takes bookings
    {"thomas-x", "thomas-ma"},      // namesakes with a handle made of name and town, who both name our page
    {"kim-em", "kim-bs"},           // a firm's domain, and another name
    {"kitchen-x", "ola-em"},        // a mailbox that many read
    {"club-bea", "club-luc"},       // a club's page on two members' profiles
    {"louis-tel", "emma-em"},       // a family's telephone
};

using CustomerPair = std::pair<qint64, qint64>;

CustomerPair inOrder(CustomerId one, CustomerId other)
{
    return std::minmax(one.value, other.value);
}

class DemoPeople
{
public:
    explicit DemoPeople(Engine engine) : m_workspace(engine)
    {
        REQUIRE(await(createDemo(m_workspace.database(), DemoContent::now()), 60000));
        const DemoContent content(u"workspace.json"_s);
        for (const QJsonObject &customer : content.list(u"customers"_s)) {
            const QJsonObject identity = customer["identities"_L1][0].toObject();
            const auto found = m_workspace.read([&](Session &session) {
                return CustomerRepository(session).find(*channelFromString(identity["channel"_L1].toString()),
                                                        identity["remoteKey"_L1].toString());
            });
            REQUIRE(found);
            m_ids.insert(customer["key"_L1].toString(), found->customer);
        }
    }

    CustomerId id(const char *key) const
    {
        CAPTURE(key);
        REQUIRE(m_ids.contains(QString::fromLatin1(key)));
        return m_ids.value(QString::fromLatin1(key));
    }

    QList<Suggestion> all()
    {
        return m_workspace.read([](Session &session) { return allSuggestions(session, 1000); });
    }

    QList<Suggestion> of(const char *key)
    {
        return m_workspace.read([id = id(key)](Session &session) { return suggestionsFor(session, id, 20); });
    }

    QStringList namesOf(const QList<Suggestion> &suggestions) const
    {
        QStringList names;
        for (const Suggestion &each : suggestions)
            names.append(m_ids.key(each.customer) + u" = "_s + m_ids.key(each.other));
        names.sort();
        return names;
    }

    TestWorkspace &workspace() { return m_workspace; }

private:
    TestWorkspace m_workspace;
    QHash<QString, CustomerId> m_ids;
};

void refuse(TestWorkspace &workspace, CustomerId one, CustomerId other, bool undone)
{
    workspace.write([=](Transaction &tx) {
        return tx.exec(u"INSERT INTO customer_deeds (kind, at, customer_id, other_id, undone_at) "
                       "VALUES ('refusal', 1, ?, ?, ?)"_s,
                       one, other, undone ? std::optional(DemoContent::now()) : std::optional<Instant>());
    });
}

void mergeInto(TestWorkspace &workspace, CustomerId into, CustomerId other)
{
    workspace.write([=](Transaction &tx) -> Result<void> {
        FM_TRY(tx.exec(u"UPDATE customers SET merged_into = ? WHERE id = ?"_s, into, other));
        FM_TRY(tx.exec(u"UPDATE identities SET customer_id = ? WHERE customer_id = ?"_s, into, other));
        return {};
    });
}

}

TEST_CASE("in the demo every suggestion is right, and 14 of the 16 people who are there twice are found",
          "[customers][suggestions]")
{
    DemoPeople people(GENERATE(Engine::Sqlite, Engine::Postgres));
    QSet<CustomerPair> expected;
    for (const KnownPair &pair : knownPairs)
        expected.insert(inOrder(people.id(pair.one), people.id(pair.other)));
    const auto all = people.all();
    CAPTURE(people.namesOf(all));
    QSet<CustomerPair> found;
    for (const Suggestion &each : all)
        found.insert(inOrder(each.customer, each.other));
    CHECK(all.size() == found.size());
    CHECK(found == expected);
    for (const auto &[one, other] : missedPairs)
        CHECK_FALSE(found.contains(inOrder(people.id(one), people.id(other))));
    for (const auto &[one, other] : demoTraps)
        CHECK_FALSE(found.contains(inOrder(people.id(one), people.id(other))));
    constexpr double recall =
        double(std::size(knownPairs)) / double(std::size(knownPairs) + std::size(missedPairs)); // 0.875
    CHECK(double(found.size()) / double(std::size(knownPairs) + std::size(missedPairs)) == recall);
}

TEST_CASE("each of the demo's people is suggested from both sides, with what speaks for it", "[customers][suggestions]")
{
    DemoPeople people(Engine::Sqlite);
    for (const KnownPair &pair : knownPairs) {
        CAPTURE(pair.one, pair.other);
        for (const auto &[from, to] : {std::pair(pair.one, pair.other), std::pair(pair.other, pair.one)}) {
            const auto some = people.of(from);
            REQUIRE(some.size() == 1);
            CHECK(some[0].other == people.id(to));
            CHECK(some[0].evidence.value(0).kind == pair.evidence);
            CHECK_FALSE(some[0].evidence.value(0).value.isEmpty());
            CHECK((some[0].strength > 0.5 && some[0].strength <= 1.0));
        }
    }
    const auto claire = people.of("claire-fb").first();
    CHECK(claire.evidence[0].value == u"A-22418"_s);
    CHECK((claire.evidence[0].oneMessage && claire.evidence[0].otherMessage));
    CHECK(claire.evidence.last().kind == EvidenceKind::SameName);
    CHECK(people.of("hanna-x").first().evidence[0].verified);
}

TEST_CASE("who was refused is not suggested, whoever each was linked to since, until the refusal is undone",
          "[customers][suggestions]")
{
    DemoPeople people(GENERATE(Engine::Sqlite, Engine::Postgres));
    const CustomerId claire = people.id("claire-fb");
    refuse(people.workspace(), claire, people.id("claire-em"), true);
    CHECK(people.of("claire-fb").size() == 1);
    refuse(people.workspace(), people.id("claire-em"), claire, false);
    CHECK(people.of("claire-fb").isEmpty());
    CHECK(people.of("claire-em").isEmpty());
    mergeInto(people.workspace(), people.id("nadia"), claire);
    CHECK(people.of("claire-fb").isEmpty());
    CHECK(people.of("nadia").isEmpty());
    CHECK(people.of("claire-em").isEmpty());
}

TEST_CASE("linked customers are suggested as one, and not to each other, erased ones not at all",
          "[customers][suggestions]")
{
    DemoPeople people(GENERATE(Engine::Sqlite, Engine::Postgres));
    mergeInto(people.workspace(), people.id("paul-x"), people.id("greta-work"));
    const auto greta = people.of("greta-home");
    REQUIRE(greta.size() == 1);
    CHECK(greta[0].other == people.id("paul-x"));
    mergeInto(people.workspace(), people.id("ines-ma"), people.id("ines-bs"));
    CHECK(people.of("ines-ma").isEmpty());
    CHECK(people.of("ines-bs").isEmpty());
    people.workspace().write([id = people.id("lucie-em")](Transaction &tx) {
        return tx.exec(u"UPDATE customers SET erased_at = 1 WHERE id = ?"_s, id);
    });
    CHECK(people.of("lucie-em").isEmpty());
    CHECK(people.of("lucie-ma").isEmpty());
}

TEST_CASE("what more than five customers share says nothing of any", "[customers][suggestions]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    QList<CustomerId> ids;
    const auto add = [&](int number) {
        Identity identity;
        identity.channel = Channel::Mastodon;
        identity.remoteKey = u"https://o.example/@ana%1"_s.arg(number);
        identity.handle = u"@ana%1@o.example"_s.arg(number);
        identity.name = u"Ana Lopes"_s;
        identity.links = {{u"https://potters.example/porto"_s, false}};
        ids.append(workspace
                       .write([=](Transaction &tx) {
                           return CustomerRepository(tx).addStranger(tx, identity, DemoContent::now());
                       })
                       .customer);
    };
    const auto found = [&] {
        return workspace.read([id = ids.first()](Session &session) { return suggestionsFor(session, id, 20); }).size();
    };
    for (int i = 0; i < 5; ++i)
        add(i);
    CHECK(found() == 4);
    CHECK(workspace.read([id = ids.first()](Session &session) { return suggestionsFor(session, id, 3); }).size() == 3);
    add(5);
    CHECK(found() == 0);
    for (int i = 6; i < 60; ++i)
        add(i);
    CHECK(found() == 0);
    CHECK(workspace.read([](Session &session) { return allSuggestions(session, 10); }).isEmpty());
}

TEST_CASE("suggestions for nobody are an error, and for somebody unknown to others none", "[customers][suggestions]")
{
    DemoPeople people(Engine::Sqlite);
    CHECK(people.of("beatriz").isEmpty());
    const auto nobody = await(people.workspace().database().read(
        [](Session &session) { return suggestionsFor(session, CustomerId(999'999)); }));
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().kind == ErrorKind::NotFound);
}
