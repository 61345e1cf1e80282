// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Recheck.h"
#include "core/inbox/PollWalk.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "tests/support/FakeChannel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const RecheckPolicy everyHalfHour{30min, 24h, 2};

/// A workspace with an account whose network a test writes.
class RecheckScene
{
public:
    explicit RecheckScene(Engine engine) : m_workspace(engine)
    {
        m_account = m_workspace.write([](Transaction &tx) -> Result<Account> {
            Account account;
            account.handle = u"us@brand.example"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    RawItem post(const QString &id, const QString &text, Milliseconds age = 1min) const
    {
        return FakeChannel::item(id, id + u"@x"_s, text, clock.now() - age);
    }

    Result<PollSummary> poll(const QList<RawItem> &items = {})
    {
        if (!items.isEmpty())
            channel.willFetch(FetchResult{items, QString::number(++m_steps), false, -1, {}});
        PollWalk walk(m_workspace.database(), channel, m_account, clock, nullptr);
        return await(walk.start());
    }

    Message message(const QString &id)
    {
        return *m_workspace.read([&](Session &session) -> Result<std::optional<Message>> {
            FM_ASSIGN(const auto stored, MessageRepository(session).stored(m_account.id, id));
            return MessageRepository(session).find(stored->id);
        });
    }

    QList<MessageVersion> earlier(MessageId id)
    {
        return m_workspace.read([id](Session &session) { return MessageRepository(session).versions(id); });
    }

    QList<EventKind> log(ConversationId id)
    {
        QList<EventKind> kinds;
        for (const Event &event :
             m_workspace.read([id](Session &session) { return EventRepository(session).ofConversation(id); }))
            kinds.append(event.kind);
        return kinds;
    }

    void close(ConversationId id)
    {
        m_workspace.write(
            [id](Transaction &tx) { return ConversationRepository(tx).setStatus(tx, id, ConversationStatus::Closed); });
    }

    QStringList gaps()
    {
        QStringList reasons;
        for (const Gap &gap :
             m_workspace.read([this](Session &session) { return AccountRepository(session).gaps(m_account.id); }))
            reasons.append(gap.reason);
        return reasons;
    }

    FakeClock clock;
    FakeChannel channel;

private:
    TestWorkspace m_workspace;
    Account m_account;
    int m_steps = 0;
};

FetchResult found(const QList<RawItem> &items)
{
    return FetchResult{items, {}, false, -1, {}};
}

}

TEST_CASE("the newest messages of conversations that are not closed are looked at again", "[inbox][recheck]")
{
    RecheckScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    REQUIRE(scene.poll({scene.post(u"old"_s, u"too old"_s, 25h), scene.post(u"1"_s, u"one"_s, 4min),
                        scene.post(u"2"_s, u"two"_s, 3min), scene.post(u"3"_s, u"three"_s, 2min),
                        scene.post(u"done"_s, u"closed"_s, 1min)}));
    CHECK(scene.channel.rechecked().isEmpty());
    scene.close(scene.message(u"done"_s).conversation);
    scene.channel.willRecheck(everyHalfHour, {});
    REQUIRE(scene.poll());
    CHECK(scene.channel.rechecked() == QList<QStringList>{{u"3"_s, u"2"_s}});
}

TEST_CASE("what was edited or deleted since is taken in, and what it said stays", "[inbox][recheck]")
{
    RecheckScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const RawItem first = scene.post(u"1"_s, u"they are crooks"_s, 4min);
    REQUIRE(scene.poll({first, scene.post(u"2"_s, u"never mind"_s, 3min)}));
    scene.channel.willRecheck(everyHalfHour, {found({FakeChannel::edited(first, u"they are slow"_s, u"b"_s),
                                                     FakeChannel::gone(u"2"_s), FakeChannel::gone(u"stranger"_s)})});
    const auto summary = scene.poll();
    REQUIRE(summary);
    CHECK(summary->edited == 2);
    CHECK(summary->added == 0);
    CHECK(scene.message(u"1"_s).text == u"they are slow"_s);
    const auto earlier = scene.earlier(scene.message(u"1"_s).id);
    REQUIRE(earlier.size() == 1);
    CHECK(earlier.first().text == u"they are crooks"_s);
    CHECK(earlier.first().replacedAt == scene.clock.now());
    CHECK(scene.message(u"2"_s).deleted);
    CHECK(scene.message(u"2"_s).text == u"never mind"_s);
    CHECK(scene.log(scene.message(u"2"_s).conversation) == QList{EventKind::Received, EventKind::Withdrawn});
    CHECK(scene.log(scene.message(u"1"_s).conversation) == QList{EventKind::Received});
}

TEST_CASE("it is looked at most so often, and what is gone is not asked for again", "[inbox][recheck]")
{
    RecheckScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    REQUIRE(scene.poll({scene.post(u"1"_s, u"one"_s), scene.post(u"2"_s, u"two"_s)}));
    scene.channel.willRecheck(everyHalfHour, {found({FakeChannel::gone(u"2"_s)})});
    REQUIRE(scene.poll());
    scene.clock.advance(29min);
    REQUIRE(scene.poll());
    CHECK(scene.channel.rechecked().size() == 1);
    scene.clock.advance(1min);
    REQUIRE(scene.poll());
    CHECK(scene.channel.rechecked().size() == 2);
    CHECK(scene.channel.rechecked().last() == QStringList{u"1"_s});
    CHECK(scene.log(scene.message(u"2"_s).conversation).count(EventKind::Withdrawn) == 1);
}

TEST_CASE("a look that fails is told, and does not stop the polls after it", "[inbox][recheck]")
{
    RecheckScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    REQUIRE(scene.poll({scene.post(u"1"_s, u"one"_s)}));
    scene.channel.willRecheck(everyHalfHour, {Error{ErrorKind::Forbidden, u"no such scope"_s, {}}});
    const auto refused = scene.poll({scene.post(u"2"_s, u"two"_s)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"no such scope"_s);
    CHECK(scene.message(u"2"_s).text == u"two"_s);
    REQUIRE(scene.poll());
    CHECK(scene.channel.rechecked().size() == 1);
}

TEST_CASE("what cannot be read when it is looked at again is no gap: it was read before", "[inbox][recheck]")
{
    RecheckScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const RawItem post = scene.post(u"1"_s, u"one"_s);
    REQUIRE(scene.poll({post}));
    scene.channel.willRecheck(everyHalfHour, {found({FakeChannel::edited(post, u"bad"_s, u"b"_s)})});
    REQUIRE(scene.poll());
    CHECK(scene.gaps().isEmpty());
    CHECK(scene.message(u"1"_s).text == u"one"_s);
}
