// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XBudget.h"

#include "tests/core/channels/x/XTalk.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto budgetMentions = u"mentions"_s;
const QList<XUnits> oneRead{{u"read"_s, 1}};

/// Only posts cost, so that figures can be done in one's head.
QJsonObject onlyReads(qint64 cap)
{
    const QJsonObject prices{{u"ownRead"_s, 1000}, {u"user"_s, 0}, {u"read"_s, 0}, {u"reply"_s, 10'000}};
    return {{u"prices"_s, prices}, {u"monthlyCapMicros"_s, cap}};
}

struct Budget
{
    FakeClock clock;
    MemoryLedger ledger;

    XSettings settings(std::optional<qint64> cap) const
    {
        XSettings settings;
        settings.monthlyCapMicros = cap;
        return settings;
    }
    qint64 month() const { return ledger.micros(clock.now()); }
};

QList<XThing> readThings(int from, int count)
{
    QList<XThing> things;
    for (int number = from; number < from + count; ++number)
        things += {u"read"_s, QString::number(number)};
    return things;
}

}

TEST_CASE("X's prices are those of the settings, and of April 2026 where these are silent", "[x]")
{
    const auto prices = XPrices::of({{u"read"_s, 7000}, {u"dm"_s, -5}});
    CHECK(prices.of(u"read"_s) == 7000);
    CHECK(prices.of(u"dm"_s) == 0);
    CHECK(prices.of(u"dmRead"_s) == 10'000);
    CHECK(prices.of(u"postWithUrl"_s) == 200'000);
    CHECK(prices.of(u"nothing"_s) == 0);
}

TEST_CASE("a reservation is the worst case, and becomes what came", "[x]")
{
    Budget b;
    XBudget budget(AccountId(1), b.settings(1'000'000), &b.ledger, b.clock);
    const auto reserved = await(budget.reserve(oneRead, 100, 10));
    REQUIRE(reserved);
    CHECK(reserved->granted == 100);
    CHECK(b.month() == 500'000);
    budget.spend(*reserved, readThings(0, 3));
    CHECK(b.month() == 15'000);
    CHECK(b.ledger.of(b.clock.now(), u"read"_s) == Usage{u"read"_s, 3, 15'000});
    CHECK(b.ledger.of(b.clock.now(), u"reserved"_s).micros == 0);
}

TEST_CASE("the last of a budget is given out to the post, and not one post more", "[x]")
{
    Budget b;
    XBudget budget(AccountId(1), b.settings(100'000), &b.ledger, b.clock);
    const auto first = await(budget.reserve(oneRead, 100, 10)); // 20 fit
    REQUIRE(first);
    CHECK(first->granted == 20);
    CHECK(b.month() == 100'000);
    CHECK(await(budget.reserve(oneRead, 1, 1)).error().kind == ErrorKind::OutOfCredit);
    budget.spend(*first, readThings(0, 10));

    CHECK(await(budget.reserve(oneRead, 100, 10))->granted == 10); // exactly what is left
    b.ledger.add(AccountId(1), b.clock.now(), {u"reserved"_s, 0, -50'000});
    b.ledger.add(AccountId(1), b.clock.now(), {u"read"_s, 0, 1});
    const auto refused = await(budget.reserve(oneRead, 100, 10)); // a millionth short
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::OutOfCredit);
    CHECK(refused.error().detail == u"the month's budget of 0.10 USD is used up"_s);
    CHECK(b.month() == 50'001); // nothing stays reserved
}

TEST_CASE("two programs with one budget stay within it together", "[x]")
{
    Budget b;
    XBudget one(AccountId(1), b.settings(100'000), &b.ledger, b.clock);
    XBudget two(AccountId(1), b.settings(100'000), &b.ledger, b.clock);
    const auto first = one.reserve(oneRead, 15, 1);
    const auto second = two.reserve(oneRead, 15, 1);
    const int granted =
        await(first).value_or(XBudget::Reservation{}).granted + await(second).value_or(XBudget::Reservation{}).granted;
    CHECK(granted <= 20);
    CHECK(granted >= 5);
    CHECK(b.month() == granted * 5000);
}

TEST_CASE("X charges the same post once a day, and so does the budget", "[x]")
{
    Budget b;
    b.clock.set(*fromIso(u"2026-03-31T23:00:00Z"_s));
    XBudget budget(AccountId(1), b.settings({}), &b.ledger, b.clock);
    budget.spend(*await(budget.reserve(oneRead, 100, 10)), readThings(0, 5));
    budget.spend(*await(budget.reserve(oneRead, 100, 10)), readThings(3, 5));
    CHECK(b.ledger.of(b.clock.now(), u"read"_s).count == 8);
    const auto lateInMarch = *await(budget.reserve(oneRead, 100, 10));
    b.clock.advance(2h);
    budget.spend(lateInMarch, readThings(0, 2)); // asked for in March
    CHECK(b.ledger.of(*fromIso(u"2026-03-31T00:00:00Z"_s), u"read"_s).count == 10);
    CHECK(b.ledger.of(b.clock.now(), u"read"_s).count == 0);
    CHECK(b.ledger.most == b.ledger.micros(*fromIso(u"2026-03-31T00:00:00Z"_s))); // without a cap nothing is reserved
}

TEST_CASE("without a ledger nothing is counted and nothing refused", "[x]")
{
    Budget b;
    XBudget budget(AccountId(1), b.settings(0), nullptr, b.clock);
    const auto reserved = await(budget.reserve(oneRead, 100, 10));
    REQUIRE(reserved);
    CHECK(reserved->granted == 100);
    budget.spend(*reserved, readThings(0, 5));
}

TEST_CASE("what reading X costs is counted: posts, who wrote them, and what they answer", "[x]")
{
    XTalk x;
    const auto root = x.x.world.addPost(x.ana, u"root"_s, x.ago(2min));
    x.mention(u"text"_s, 1min, root);
    REQUIRE(x.walk(budgetMentions));
    CHECK(x.ledger.of(x.clock.now(), u"ownRead"_s) == Usage{u"ownRead"_s, 1, 1000});
    CHECK(x.ledger.of(x.clock.now(), u"read"_s) == Usage{u"read"_s, 1, 5000});
    CHECK(x.ledger.of(x.clock.now(), u"user"_s) == Usage{u"user"_s, 1, 10'000});
    x.x.world.addEvent(x.ana, x.x.me, u"psst"_s, x.ago(1min));
    REQUIRE(x.walk(u"dm"_s));
    CHECK(x.ledger.of(x.clock.now(), u"dmRead"_s) == Usage{u"dmRead"_s, 1, 10'000});
    const auto sent = x.send(x.reply(root, u"see https://shop.example"_s));
    CHECK(sent.error().kind == ErrorKind::Forbidden); // and costs nothing
    CHECK(x.ledger.of(x.clock.now(), u"postWithUrl"_s).count == 0);
}

TEST_CASE("a budget that is nearly used up asks X for fewer, and then for nothing", "[x]")
{
    XTalk x(onlyReads(27'000));
    for (int number = 0; number < 40; ++number)
        x.mention(u"text %1"_s.arg(number), std::chrono::minutes(60 - number));
    const auto walked = x.walk(budgetMentions);
    REQUIRE_FALSE(walked);
    CHECK(walked.error().kind == ErrorKind::OutOfCredit);
    QStringList sizes;
    for (const auto &request : x.x.heard())
        sizes += request.query(u"max_results"_s);
    CHECK(sizes == QStringList{u"10"_s, u"10"_s, u"7"_s});
    CHECK(x.ledger.micros(x.clock.now()) == 27'000);
    CHECK(x.ledger.of(x.clock.now(), u"ownRead"_s).count == 27);

    x.clock.advance(24h * 31); // another month
    CHECK(await(x.client->fetch(u"own"_s, {})));
}

TEST_CASE("with less left than the fewest that X lists, nothing is asked", "[x]")
{
    XTalk x(onlyReads(4'999));
    CHECK(await(x.client->fetch(budgetMentions, {})).error().kind == ErrorKind::OutOfCredit);
    CHECK(x.x.heard().isEmpty());
    CHECK(x.ledger.micros(x.clock.now()) == 0);
}

TEST_CASE("a reply that the budget does not allow does not leave", "[x]")
{
    XTalk x(onlyReads(19'999));
    const auto question = x.mention(u"where?"_s, 5min);
    REQUIRE(x.send(x.reply(question, u"here"_s)));
    CHECK(x.ledger.of(x.clock.now(), u"reply"_s) == Usage{u"reply"_s, 1, 10'000});
    bool left = false;
    const auto refused = await(x.client->send(x.reply(question, u"and there"_s), [&left] {
        left = true;
        return ready<void>({});
    }));
    CHECK(refused.error().kind == ErrorKind::OutOfCredit);
    CHECK_FALSE(left);
    CHECK(x.ours().size() == 1);
}

TEST_CASE("requests that fail or are cancelled give back what they reserved", "[x]")
{
    XTalk x(onlyReads(1'000'000));
    x.x.trouble({.times = 1});
    CHECK_FALSE(await(x.client->fetch(budgetMentions, {})));
    CHECK(x.ledger.micros(x.clock.now()) == 0);
    x.x.hold(true);
    const auto fetch = x.client->fetch(budgetMentions, {});
    REQUIRE(waitFor([&] { return x.x.heard().size() == 2; }));
    CHECK(x.ledger.micros(x.clock.now()) == 10'000);
    x.client->cancel();
    CHECK(await(fetch).error().kind == ErrorKind::Cancelled);
    CHECK(waitFor([&] { return x.ledger.micros(x.clock.now()) == 0; }));

    const auto again = x.client->fetch(budgetMentions, {});
    REQUIRE(waitFor([&] { return x.x.heard().size() == 3; }));
    x.client.reset();
    CHECK(x.ledger.micros(x.clock.now()) == 0);
    CHECK(await(again).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("credit that X says is used up pauses the account", "[x]")
{
    XTalk x;
    x.x.trouble({.status = 402, .body = R"({"title":"CreditsDepleted","detail":"Your credits are used up.","type":
                          "https://api.x.com/2/problems/credits-depleted"})"});
    const auto refused = await(x.client->fetch(budgetMentions, {}));
    CHECK(refused.error().kind == ErrorKind::OutOfCredit);
    CHECK(refused.error().detail == u"HTTP 402: Your credits are used up."_s);
    const auto question = x.mention(u"where?"_s, 5min);
    x.x.trouble({.status = 402, .body = "{}"});
    CHECK(x.send(x.reply(question, u"here"_s)).error().kind == ErrorKind::OutOfCredit);
}
