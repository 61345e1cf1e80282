// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Poller.h"
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

constexpr int mailboxSteps = 4;

/// What a test knows of the channel that the poller made for itself.
struct ChannelTalk
{
    QStringList asked;
    std::optional<Promise<FetchResult>> promise;
    Instant at;

    /// Gives the step that was asked for: one message.
    void give()
    {
        const int begin = asked.last().toInt();
        FetchResult result;
        result.items.append(FakeChannel::item(QString::number(begin), u"ann@x"_s, u"text"_s, at));
        result.next = QString::number(begin + 1);
        result.more = begin + 1 < mailboxSteps;
        result.remaining = mailboxSteps - begin - 1;
        std::exchange(promise, {})->settle(result);
    }
};

class TalkingChannel : public FakeChannel
{
public:
    explicit TalkingChannel(ChannelTalk &talk) : m_talk(talk) {}

    Async<FetchResult> fetch(const QString &, const Cursor &cursor) override
    {
        m_talk.asked.append(cursor);
        m_talk.promise.emplace();
        return m_talk.promise->future();
    }

private:
    ChannelTalk &m_talk;
};

struct PollerScene
{
    TestWorkspace workspace;
    FakeClock clock;
    NoSecrets secrets;
    ChannelTalk talk;
    AccountClients clients{secrets, [this](const Account &, const QByteArray &) -> std::unique_ptr<ChannelClient> {
                               return std::make_unique<TalkingChannel>(talk);
                           }};
    Poller poller{workspace.database(), clients, clock};
    AccountId account;

    PollerScene()
    {
        talk.at = clock.now();
        account = workspace.write([](Transaction &tx) {
            Account fresh;
            fresh.channel = Channel::Email;
            fresh.handle = u"us@brand.example"_s;
            return AccountRepository(tx).add(tx, fresh);
        });
    }

    void setPaused(bool paused)
    {
        workspace.write(
            [id = account, paused](Transaction &tx) { return AccountRepository(tx).setPaused(tx, id, paused); });
    }

    QString cursor()
    {
        return workspace.read(
            [id = account](Session &session) { return AccountRepository(session).cursor(id, u"INBOX"_s); });
    }

    AccountState state()
    {
        return workspace.read([](Session &session) { return AccountRepository(session).all(); }).first().state;
    }

    bool waitAsked(int times)
    {
        return waitFor([&] { return talk.asked.size() == times && talk.promise; });
    }
};

}

TEST_CASE("an account paused in the middle of its walk stops behind the step, and goes on there once resumed",
          "[inbox][poll]")
{
    PollerScene scene;
    scene.poller.start();
    REQUIRE(scene.waitAsked(1));
    scene.talk.give();
    REQUIRE(scene.waitAsked(2));
    scene.setPaused(true);
    QTest::qWait(50); // the poller has read of it
    scene.talk.give();
    REQUIRE(waitFor([&] { return scene.cursor() == u"2"_s; }));
    QTest::qWait(50);
    CHECK(scene.talk.asked.size() == 2);
    CHECK(scene.state() == AccountState::Paused);
    scene.setPaused(false);
    REQUIRE(scene.waitAsked(3));
    CHECK(scene.talk.asked.last() == u"2"_s);
    scene.talk.give();
    REQUIRE(scene.waitAsked(4));
    scene.talk.give();
    CHECK(waitFor([&] { return scene.cursor() == u"4"_s; }));
    CHECK(waitFor([&] { return scene.state() == AccountState::Working; }));
}

TEST_CASE("an account resumed before its walk ended goes on all the same", "[inbox][poll]")
{
    PollerScene scene;
    scene.poller.start();
    REQUIRE(scene.waitAsked(1));
    scene.setPaused(true);
    QTest::qWait(50);
    scene.setPaused(false);
    QTest::qWait(50);
    scene.talk.give();
    REQUIRE(scene.waitAsked(2));
    CHECK(scene.talk.asked.last() == u"1"_s);
}

TEST_CASE("the poller tells how far a backfill is, and that it is over", "[inbox][poll]")
{
    PollerScene scene;
    QList<BackfillProgress> told;
    QObject::connect(&scene.poller, &Poller::progressed, &scene.poller,
                     [&](const BackfillProgress &progress) { told.append(progress); });
    scene.poller.start();
    for (int step = 1; step <= mailboxSteps; ++step) {
        REQUIRE(scene.waitAsked(step));
        scene.clock.advance(std::chrono::seconds(1));
        scene.talk.give();
    }
    REQUIRE(waitFor([&] { return !told.isEmpty() && told.last().remaining == 0; }));
    CHECK(told.size() >= 2);
    CHECK(told.first().account == scene.account);
    CHECK(told.first().done == 1);
    CHECK(told.first().remaining == 3);
    CHECK(told.last().done == mailboxSteps);
}

TEST_CASE("a push is followed at once, also when a poll has only just been", "[inbox][poll]")
{
    PollerScene scene;
    int polls = 0;
    QObject::connect(&scene.poller, &Poller::polled, &scene.poller, [&](AccountId, const PollSummary &) { ++polls; });
    scene.poller.start();
    for (int step = 1; step <= mailboxSteps; ++step) {
        REQUIRE(scene.waitAsked(step));
        scene.talk.give();
    }
    REQUIRE(waitFor([&] { return polls == 1; }));
    QTest::qWait(50); // from then on it listens
    Account account;
    account.id = scene.account;
    const auto client = await(scene.clients.client(account));
    REQUIRE(client);
    Q_EMIT(*client)->changed(); // the clock stands still: no time at all has passed since the poll
    CHECK(scene.waitAsked(mailboxSteps + 1));
}

TEST_CASE("a poll writes down the quota that the network told", "[inbox][poll][usage]")
{
    TestWorkspace workspace;
    FakeClock clock;
    NoSecrets secrets;
    std::optional<Error> refusal;
    QPointer<FakeChannel> channel;
    AccountClients clients(secrets, [&](const Account &, const QByteArray &) -> std::unique_ptr<ChannelClient> {
        auto made = std::make_unique<FakeChannel>();
        made->willTell({300, 17, clock.now() + std::chrono::minutes(15)});
        if (refusal)
            made->willFetch(*refusal);
        channel = made.get();
        return made;
    });
    Poller poller(workspace.database(), clients, clock);
    const Account account = workspace.write([](Transaction &tx) -> Result<Account> {
        Account fresh;
        fresh.handle = u"us@brand.example"_s;
        FM_ASSIGN(fresh.id, AccountRepository(tx).add(tx, fresh));
        return fresh;
    });
    const auto now = [&] {
        return workspace.read([](Session &session) { return AccountRepository(session).all(); })[0];
    };

    SECTION("after a poll that went well")
    {
        REQUIRE(await(poller.poll(account)));
        REQUIRE(waitFor([&] { return now().state == AccountState::Working; }));
        CHECK(now().quota == Quota{300, 17, clock.now() + std::chrono::minutes(15)});
    }
    SECTION("after one that was refused")
    {
        refusal = Error{ErrorKind::RateLimited, u"too many requests"_s, {}};
        REQUIRE_FALSE(await(poller.poll(account)));
        REQUIRE(waitFor([&] { return now().state == AccountState::Failing; }));
        CHECK(now().quota == Quota{300, 17, clock.now() + std::chrono::minutes(15)});
    }
    SECTION("an account that is out of credit is paused with the network's words until a person resumes it")
    {
        refusal = Error{ErrorKind::OutOfCredit, u"credits-depleted"_s, {}};
        int polls = 0;
        QObject::connect(&poller, &Poller::failed, &poller, [&polls] { ++polls; });
        poller.start();
        REQUIRE(waitFor([&] { return now().paused && !channel; })); // the poller knows of it, too
        CHECK(now().state == AccountState::Paused);
        CHECK(now().stateDetail == u"credits-depleted"_s);
        CHECK(polls == 1);
        refusal.reset();
        workspace.write([&](Transaction &tx) { return AccountRepository(tx).setPaused(tx, account.id, false); });
        REQUIRE(waitFor([&] { return now().state == AccountState::Working; }));
        CHECK(now().stateDetail.isEmpty());
        poller.stop();
    }
}
