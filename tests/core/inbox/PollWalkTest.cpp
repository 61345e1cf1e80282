// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/PollWalk.h"
#include "core/inbox/BackfillProgress.h"
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

namespace
{

/// A channel of many small steps that waits to be told before it gives each.
class SlowChannel : public FakeChannel
{
public:
    explicit SlowChannel(int steps) : m_steps(steps) {}

    Async<FetchResult> fetch(const QString &, const Cursor &cursor) override
    {
        m_asked.append(cursor);
        m_promise.emplace();
        return m_promise->future();
    }
    void stored(const QString &, const Cursor &cursor) override { m_stored.append(cursor); }

    bool isAsked() const { return m_promise.has_value(); }
    QStringList asked() const { return m_asked; }
    QStringList storedCursors() const { return m_stored; }

    void give(const Result<FetchResult> &result) { std::exchange(m_promise, {})->settle(result); }
    void giveNext(Instant at)
    {
        const int number = ++m_given;
        give(FetchResult{{item(QString::number(number), u"ann@x"_s, u"text"_s, at)},
                         u"c%1"_s.arg(number),
                         number < m_steps,
                         m_steps - number,
                         {}});
    }

private:
    int m_steps;
    int m_given = 0;
    std::optional<Promise<FetchResult>> m_promise;
    QStringList m_asked;
    QStringList m_stored;
};

}

TEST_CASE("the next step is fetched before the one before it is stored", "[inbox][poll]")
{
    TestWorkspace workspace;
    FakeClock clock;
    SlowChannel channel(3);
    const Account account = mailbox(workspace);
    PollWalk walk(workspace.database(), channel, account, clock, nullptr);
    QList<qint64> done;
    QList<qint64> remaining;
    QObject::connect(&walk, &PollWalk::stepped, &walk, [&](qint64 messages, qint64 left, bool) {
        done.append(messages);
        remaining.append(left);
    });
    const auto summary = walk.start();
    REQUIRE(waitFor([&] { return channel.isAsked(); }));
    channel.giveNext(clock.now());
    REQUIRE(waitFor([&] { return channel.asked().size() == 2; }));
    REQUIRE(waitFor([&] { return cursorOf(workspace, account.id) == u"c1"_s; }));
    channel.giveNext(clock.now());
    REQUIRE(waitFor([&] { return channel.asked().size() == 3; }));
    channel.giveNext(clock.now());
    CHECK(await(summary).value().added == 3);
    CHECK(channel.asked() == QStringList{QString(), u"c1"_s, u"c2"_s});
    CHECK(channel.storedCursors() == QStringList{QString(), u"c1"_s, u"c2"_s, u"c3"_s});
    CHECK(done == QList<qint64>{1, 2, 3});
    CHECK(remaining == QList<qint64>{2, 1, 0});
}

TEST_CASE("a walk that is stopped stores what it was fetching, and the next goes on from there", "[inbox][poll]")
{
    TestWorkspace workspace;
    FakeClock clock;
    SlowChannel channel(3);
    const Account account = mailbox(workspace);
    PollWalk walk(workspace.database(), channel, account, clock, nullptr);
    const auto stopped = walk.start();
    REQUIRE(waitFor([&] { return channel.isAsked(); }));
    channel.giveNext(clock.now());
    REQUIRE(waitFor([&] { return channel.asked().size() == 2; }));
    walk.stop();
    channel.giveNext(clock.now());
    CHECK(await(stopped).value().added == 2);
    CHECK(channel.asked().size() == 2);
    CHECK(cursorOf(workspace, account.id) == u"c2"_s);
    PollWalk next(workspace.database(), channel, account, clock, nullptr);
    const auto rest = next.start();
    REQUIRE(waitFor([&] { return channel.isAsked(); }));
    CHECK(channel.asked().last() == u"c2"_s);
    channel.giveNext(clock.now());
    CHECK(await(rest).value().added == 1);
}

TEST_CASE("a client that must see all stored first is asked again then", "[inbox][poll]")
{
    TestWorkspace workspace;
    FakeClock clock;
    SlowChannel channel(9);
    const Account account = mailbox(workspace);
    PollWalk walk(workspace.database(), channel, account, clock, nullptr);
    const auto summary = walk.start();
    REQUIRE(waitFor([&] { return channel.isAsked(); }));
    channel.giveNext(clock.now());
    REQUIRE(waitFor([&] { return channel.asked().size() == 2; }));
    const bool wasStored = channel.storedCursors().contains(u"c1"_s);
    channel.give(FetchResult{{}, u"c1"_s, !wasStored, 0, {}});
    if (!wasStored) {
        REQUIRE(waitFor([&] { return channel.asked().size() == 3; }));
        CHECK(channel.storedCursors().last() == u"c1"_s);
        channel.give(FetchResult{{}, u"c1"_s, false, 0, {}});
    }
    CHECK(await(summary).value().added == 1);
}

TEST_CASE("a client that is gone ends the walk", "[inbox][poll]")
{
    TestWorkspace workspace;
    FakeClock clock;
    auto channel = std::make_unique<SlowChannel>(3);
    const Account account = mailbox(workspace);
    PollWalk walk(workspace.database(), *channel, account, clock, nullptr);
    const auto summary = walk.start();
    REQUIRE(waitFor([&] { return channel->isAsked(); }));
    channel.reset();
    CHECK(await(summary).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("of a backfill is told how far it is, not too often, of a poll in one step nothing", "[inbox][poll]")
{
    const Instant begin = fromMsecs(0);
    BackfillMeter meter(AccountId(3), begin);
    CHECK_FALSE(meter.step(begin, 2, 0, false));
    CHECK_FALSE(meter.end());
    const auto first = meter.step(begin + Milliseconds(1000), 100, 300, true);
    REQUIRE(first);
    CHECK(first->account == AccountId(3));
    CHECK(first->done == 100);
    CHECK(first->remaining == 300);
    CHECK(first->perSecond == 100);
    CHECK(first->left == Milliseconds(3000));
    CHECK_FALSE(meter.step(begin + Milliseconds(1100), 200, 200, true));
    CHECK_FALSE(meter.step(begin + Milliseconds(1500), 200, -1, true)->left);
    const auto end = meter.end();
    REQUIRE(end);
    CHECK(end->remaining == 0);
    CHECK(end->done == 200);
}
