// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerUndo.h"
#include "core/customers/Linking.h"
#include "tests/support/Clientele.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

#include <QSemaphore>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

using Deed = std::function<Result<void>(Transaction &)>;

/// Two consoles at one workspace that do something at the same moment.
class TwoConsoles
{
public:
    explicit TwoConsoles(Clientele &people) : m_people(people), m_other(people.workspace().url())
    {
        auto opening = m_other.open();
        opening.waitForFinished();
        REQUIRE(opening.result());
    }

    /// The first does not commit before the second has begun, where an engine lets the second begin at all.
    std::pair<Result<void>, Result<void>> atOnce(const Deed &first, const Deed &second)
    {
        QSemaphore begun;
        QSemaphore leading;
        const bool overlaps = m_people.workspace().url().engine == Engine::Postgres;
        auto one = m_people.workspace().database().write([&](Transaction &tx) -> Result<void> {
            const auto done = first(tx);
            leading.release();
            if (overlaps)
                begun.acquire();
            return done;
        });
        leading.acquire();
        auto other = m_other.write([&](Transaction &tx) -> Result<void> {
            begun.release();
            return second(tx);
        });
        one.waitForFinished();
        other.waitForFinished();
        return {one.result(), other.result()};
    }

private:
    Clientele &m_people;
    Database m_other;
};

Deed linking(CustomerId into, CustomerId other)
{
    return [=](Transaction &tx) -> Result<void> {
        FM_TRY(link(tx, {into, other, {}, u"lena"_s}, Clientele::now()));
        return {};
    };
}

Deed claiming(CustomerId customer, const QString &address)
{
    return [=](Transaction &tx) -> Result<void> {
        Identity identity;
        identity.channel = Channel::Email;
        identity.handle = address;
        FM_TRY(claimIdentity(tx, customer, identity, u"lena"_s, Clientele::now()));
        return {};
    };
}

Deed splitting(CustomerId from, IdentityId identity)
{
    return [=](Transaction &tx) -> Result<void> {
        FM_TRY(split(tx, from, {identity}, u"lena"_s, Clientele::now()));
        return {};
    };
}

Deed undoing(CustomerDeedId deed)
{
    return [=](Transaction &tx) -> Result<void> {
        FM_TRY(undoDeed(tx, deed, u"lena"_s, Clientele::now()));
        return {};
    };
}

}

TEST_CASE("what two consoles do about one customer at once ends as one done and one refused", "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    TwoConsoles consoles(people);
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const Identity bob = people.writes(Channel::X, u"@bob"_s);
    const Identity cleo = people.writes(Channel::X, u"@cleo"_s);
    const auto refusedWith = [&](const Deed &first, const Deed &second, const QString &words) {
        const auto [one, other] = consoles.atOnce(first, second);
        REQUIRE(one);
        REQUIRE_FALSE(other);
        CHECK(other.error().kind == ErrorKind::Conflict);
        CHECK(other.error().detail.contains(words));
        CHECK(people.troubles().isEmpty());
    };
    SECTION("both link somebody to whom they have in view")
    {
        refusedWith(linking(ana.customer, bob.customer), linking(cleo.customer, bob.customer),
                    u"customer %1 was linked to customer %2"_s.arg(bob.customer.value).arg(ana.customer.value));
        CHECK(people.customerOf(bob) == ana.customer);
    }
    SECTION("one links them the other way round")
    {
        refusedWith(linking(ana.customer, bob.customer), linking(bob.customer, ana.customer),
                    u"under customer %1"_s.arg(ana.customer.value));
    }
    SECTION("both claim an address")
    {
        refusedWith(claiming(ana.customer, u"new@home.example"_s), claiming(bob.customer, u"NEW@home.example"_s),
                    u"customer %1's"_s.arg(ana.customer.value));
    }
    SECTION("both split an identity off")
    {
        REQUIRE(people.link(ana.customer, bob.customer));
        refusedWith(splitting(ana.customer, bob.id), splitting(ana.customer, bob.id),
                    u"is not customer %1's"_s.arg(ana.customer.value));
    }
    SECTION("both undo a deed")
    {
        const auto deed = people.link(ana.customer, bob.customer);
        REQUIRE(deed);
        refusedWith(undoing(*deed), undoing(*deed), u"undone already"_s);
    }
}

TEST_CASE("a message that comes while its writer is linked is the customer's who stands then", "[customers][linking]")
{
    Clientele people(GENERATE(Engine::Sqlite, Engine::Postgres));
    TwoConsoles consoles(people);
    const Identity ana = people.writes(Channel::Email, u"ana@home.example"_s);
    const Identity bob = people.writes(Channel::X, u"@bob"_s);
    const auto [linked, written] = consoles.atOnce(
        linking(ana.customer, bob.customer), [&](Transaction &tx) { return people.take(tx, Channel::X, u"@bob"_s); });
    REQUIRE(linked);
    REQUIRE(written);
    CHECK(people.conversationsOf(ana.customer).size() == 3);
    CHECK(people.troubles().isEmpty());
}
