// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerSearch.h"
#include "core/customers/Linking.h"
#include "core/store/CustomerRepository.h"
#include "core/store/ProfileRepository.h"
#include "tests/core/customers/HistoryScene.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct People
{
    HistoryScene scene;
    CustomerId eloise;
    CustomerId bob;
    CustomerId carla;

    explicit People(Engine engine) : scene(engine)
    {
        eloise = scene.customerOf(scene.say(
            {HistoryScene::person(Channel::Email, u"el@people.example"_s, u"Éloïse Dupont"_s), u"a"_s, u"Hello"_s, 0}));
        bob = scene.customerOf(
            scene.say({HistoryScene::person(Channel::X, u"@bob_b"_s, u"Bob"_s), u"b"_s, u"Hello"_s, 10}));
        carla = scene.workspace().write([](Transaction &tx) -> Result<CustomerId> {
            Customer customer{{}, u"Carla Łuczak"_s, {}, HistoryScene::at(20), {}, {}, {}};
            Identity phone = HistoryScene::person(Channel::Logged, u"+33612345678"_s, u"Carla"_s);
            phone.handle = u"+33 (0)6 12 34 56 78"_s;
            phone.contact = ContactKind::Phone;
            customer.identities = {phone};
            FM_ASSIGN(const CustomerId id, CustomerRepository(tx).add(tx, customer));
            ProfileRecord record{{}, id, {}, ProfileSource::Import, u"people.csv"_s, HistoryScene::at(20), {}};
            record.properties = {{{}, u"ORG"_s, {}, u"Société Générale d'Exemple;Paris"_s},
                                 {{}, u"NOTE"_s, {}, u"likes Zebras"_s}};
            FM_TRY(ProfileRepository(tx).add(tx, record));
            return id;
        });
    }

    QList<CustomerId> found(const QString &text, int limit = 50)
    {
        const auto lines =
            scene.workspace().read([&](Session &session) { return findCustomers(session, text, limit); });
        QList<CustomerId> ids;
        for (const CustomerLine &line : lines)
            ids.append(line.customer.id);
        return ids;
    }
};

}

#define BOTH_ENGINES const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres)

TEST_CASE("customers are found by beginnings of words in all that names them", "[customers]")
{
    BOTH_ENGINES;
    People people(engine);
    using Ids = QList<CustomerId>;
    CHECK(people.found(u"elo DUP"_s) == Ids{people.eloise});
    CHECK(people.found(u"el@people"_s) == Ids{people.eloise});
    CHECK(people.found(u"loise"_s).isEmpty()); // no beginning of a word
    CHECK(people.found(u"@bob"_s) == Ids{people.bob});
    CHECK(people.found(u"luczak"_s) == Ids{people.carla});
    CHECK(people.found(u"societe carla"_s) == Ids{people.carla}); // one word in the company, one in the name
    CHECK(people.found(u"zebras"_s).isEmpty());                   // a record's other lines name nobody
    CHECK(people.found(u"carla bob"_s).isEmpty());
}

TEST_CASE("customers are found by the digits of a phone, however it is written", "[customers]")
{
    BOTH_ENGINES;
    People people(engine);
    for (const QString &text : {u"06 12 34 56 78"_s, u"+33 6 12 34"_s, u"0033612345678"_s, u"5678"_s, u"345-678"_s})
        CHECK(people.found(text) == QList<CustomerId>{people.carla});
    CHECK(people.found(u"99 99 99"_s).isEmpty());
}

TEST_CASE("whoever wrote last comes first, and who never wrote comes behind", "[customers]")
{
    BOTH_ENGINES;
    People people(engine);
    CHECK(people.found({}) == QList<CustomerId>{people.bob, people.eloise, people.carla});
    CHECK(people.found({}, 2) == QList<CustomerId>{people.bob, people.eloise});
    CHECK(people.found(u"ex"_s) == QList<CustomerId>{people.eloise, people.carla}); // an address, a company
    const auto lines =
        people.scene.workspace().read([](Session &session) { return findCustomers(session, u"carla"_s, 1); });
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].company == u"Société Générale d'Exemple, Paris"_s);
    CHECK(lines[0].conversations == 0);
    CHECK_FALSE(lines[0].lastContact);
    CHECK(lines[0].customer.identities.size() == 1);
}

TEST_CASE("whoever was linked is found as the one who stands for them, and who was erased is not found", "[customers]")
{
    BOTH_ENGINES;
    People people(engine);
    people.scene.workspace().write([&](Transaction &tx) -> Result<void> {
        FM_TRY(link(tx, {people.eloise, people.carla, {}, u"lea"_s}, HistoryScene::at(100)));
        FM_TRY(tx.exec(u"UPDATE customers SET erased_at = 1 WHERE id = ?"_s, people.bob));
        return {};
    });
    const QList<CustomerId> eloise{people.eloise};
    CHECK(people.found(u"luczak"_s) == eloise);
    CHECK(people.found(u"dupont carla"_s) == eloise);
    CHECK(people.found(u"generale"_s) == eloise);
    CHECK(people.found(u"5678"_s) == eloise);
    CHECK(people.found({}) == eloise);
}
