// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/PollWalk.h"
#include "core/store/AccountRepository.h"
#include "tests/support/FakeChannel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

Account mailbox(TestWorkspace &workspace)
{
    return workspace.write([](Transaction &tx) -> Result<Account> {
        Account account;
        account.handle = u"us@brand.example"_s;
        FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
        return account;
    });
}

Result<PollSummary> pollOf(TestWorkspace &workspace, FakeChannel &channel, const Account &account, const Clock &clock)
{
    PollWalk walk(workspace.database(), channel, account, clock, nullptr);
    return await(walk.start());
}

QString cursorOf(TestWorkspace &workspace, AccountId id)
{
    return workspace.read([id](Session &session) { return AccountRepository(session).cursor(id, u"INBOX"_s); });
}

FetchResult step(const QList<RawItem> &items, const QString &next, bool more)
{
    return FetchResult{items, next, more, -1, {}};
}

}

TEST_CASE("a poll walks to the end and keeps the cursor of each step", "[inbox][poll]")
{
    TestWorkspace workspace;
    FakeClock clock;
    FakeChannel channel;
    const Account account = mailbox(workspace);
    channel.willFetch(step({FakeChannel::item(u"1"_s, u"ann@x"_s, u"one"_s, clock.now())}, u"a"_s, true));
    channel.willFetch(step({FakeChannel::item(u"1"_s, u"ann@x"_s, u"one"_s, clock.now()),
                            FakeChannel::item(u"2"_s, u"bob@x"_s, u"two"_s, clock.now())},
                           u"b"_s, false));
    const auto summary = pollOf(workspace, channel, account, clock);
    REQUIRE(summary);
    CHECK(summary->added == 2);
    CHECK(summary->duplicate == 1);
    CHECK(cursorOf(workspace, account.id) == u"b"_s);
    CHECK(channel.cursorsAsked() == QStringList{QString(), u"a"_s});
}

TEST_CASE("a walk that breaks off keeps what it had, and the next goes on from there", "[inbox][poll]")
{
    TestWorkspace workspace;
    FakeClock clock;
    FakeChannel channel;
    const Account account = mailbox(workspace);
    channel.willFetch(step({FakeChannel::item(u"1"_s, u"ann@x"_s, u"one"_s, clock.now())}, u"a"_s, true));
    channel.willFetch(Error{ErrorKind::Offline, u"gone"_s, {}});
    const auto broken = pollOf(workspace, channel, account, clock);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().kind == ErrorKind::Offline);
    CHECK(cursorOf(workspace, account.id) == u"a"_s);
    channel.willFetch(step({FakeChannel::item(u"2"_s, u"bob@x"_s, u"two"_s, clock.now())}, u"b"_s, false));
    CHECK(pollOf(workspace, channel, account, clock).value().added == 1);
    CHECK(channel.cursorsAsked().last() == u"a"_s);
}

TEST_CASE("a server that gives the same page for ever is stopped", "[inbox][poll]")
{
    TestWorkspace workspace;
    FakeClock clock;
    FakeChannel channel;
    const Account account = mailbox(workspace);
    for (int i = 0; i < 5; ++i)
        channel.willFetch(step({}, QString(), true));
    const auto result = pollOf(workspace, channel, account, clock);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Malformed);
    CHECK(channel.cursorsAsked().size() == 1);
}

TEST_CASE("a message that cannot be read is shown as a gap, and the rest comes in", "[inbox][poll]")
{
    TestWorkspace workspace;
    FakeClock clock;
    FakeChannel channel;
    const Account account = mailbox(workspace);
    channel.willFetch(step({FakeChannel::item(u"1"_s, u"ann@x"_s, u"bad"_s, clock.now()),
                            FakeChannel::item(u"2"_s, u"bob@x"_s, u"good"_s, clock.now())},
                           u"a"_s, false));
    const auto summary = pollOf(workspace, channel, account, clock);
    REQUIRE(summary);
    CHECK(summary->added == 1);
    CHECK(summary->unreadable == 1);
    const auto gaps = workspace.read([&](Session &session) { return AccountRepository(session).gaps(account.id); });
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.first().reason.contains("no header"_L1));
}
