// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/demo/DemoClient.h"

#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

Account demoAccount(Channel channel = Channel::X)
{
    Account account;
    account.channel = channel;
    account.handle = u"@alameda"_s;
    account.settings = {{u"demo"_s, true}};
    return account;
}

OutgoingMessage replyWithKey(const QString &key)
{
    OutgoingMessage message;
    message.key = key;
    message.text = u"On its way"_s;
    return message;
}

const auto mayLeave = [] { return ready<void>({}); };

}

TEST_CASE("a demo account takes what is sent, and finds it again", "[import]")
{
    FakeClock clock;
    DemoClient client(demoAccount(), clock);
    CHECK_FALSE(await(client.lookUp(replyWithKey(u"k1"_s)))->found);
    const auto receipt = await(client.send(replyWithKey(u"k1"_s), mayLeave));
    REQUIRE(receipt);
    CHECK(receipt->at == clock.now());
    CHECK(await(client.lookUp(replyWithKey(u"k1"_s)))->found == *receipt);
    const auto other = await(client.send(replyWithKey(u"k2"_s), mayLeave));
    CHECK(other->remoteId != receipt->remoteId);
    DemoClient anew(demoAccount(), clock);
    CHECK(await(anew.send(replyWithKey(u"k1"_s), mayLeave))->remoteId == receipt->remoteId);
}

TEST_CASE("a demo account sends nothing that must not leave, and ends when told", "[import]")
{
    FakeClock clock;
    DemoClient client(demoAccount(), clock);
    const auto refused = await(client.send(replyWithKey(u"k1"_s), [] {
        return ready<void>(Error{ErrorKind::Conflict, u"taken by another"_s, {}});
    }));
    CHECK(refused.error().kind == ErrorKind::Conflict);
    const auto sending = client.send(replyWithKey(u"k2"_s), mayLeave);
    client.cancel();
    CHECK(await(sending).error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(await(client.lookUp(replyWithKey(u"k2"_s)))->found);
}

TEST_CASE("a demo account's sending ends with its client", "[import]")
{
    FakeClock clock;
    auto client = std::make_unique<DemoClient>(demoAccount(), clock);
    const auto sending = client->send(replyWithKey(u"k1"_s), mayLeave);
    client.reset();
    CHECK(await(sending).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("a demo account receives nothing and knows its channel's limits", "[import]")
{
    FakeClock clock;
    DemoClient client(demoAccount(Channel::Mastodon), clock);
    CHECK(DemoClient::isFor(demoAccount()));
    CHECK_FALSE(DemoClient::isFor({}));
    CHECK(client.limits().maxLength == 500);
    const auto fetched = await(client.fetch(u"any"_s, u"42"_s));
    REQUIRE(fetched);
    CHECK(fetched->items.isEmpty());
    CHECK(fetched->next == u"42"_s);
    CHECK_FALSE(fetched->more);
    CHECK(await(client.verify())->handle == u"@alameda"_s);
}
