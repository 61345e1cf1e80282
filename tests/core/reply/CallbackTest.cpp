// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Callback.h"

#include "core/customers/FollowUpActions.h"
#include "core/model/Case.h"
#include "core/store/ConsentRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/OutboxRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant callNoon = fromMsecs(1'777'809'600'000);

/// One customer who asked in public on Mastodon, and what an agent agrees with them.
struct CallScene
{
    explicit CallScene(Engine engine, Channel channel = Channel::Mastodon) : workspace(engine), desk(workspace)
    {
        ana = desk.person(somebody(channel, u"ana@social.example"_s));
        account = desk.account(channel, u"brand@social.example"_s);
        conversation = desk.conversation(account, ana);
        desk.receive(conversation, ana, u"My phone is dead"_s, callNoon - 2h);
        move.closing.conversation = conversation;
        move.closing.agent = u"lena"_s;
        move.closing.text = u"We will ring you this afternoon."_s;
        move.phone = u" +351 900 100 200 "_s;
        move.from = callNoon + 2h;
        move.until = callNoon + 4h;
        move.consent = u"Wrote that we may call"_s;
        move.assignee = u"leo"_s;
    }

    Result<MovedToPhone> moved()
    {
        auto tried = workspace.database().write([this](Transaction &tx) { return moveToPhone(tx, move, callNoon); });
        tried.waitForFinished();
        return tried.result();
    }

    QList<Event> events()
    {
        return workspace.read(
            [this](Session &session) { return EventRepository(session).ofConversation(conversation); });
    }
    QList<OutboxItem> outbox()
    {
        return workspace.read([](Session &session) { return OutboxRepository(session).all(10); });
    }
    QList<FollowUp> followUps()
    {
        return workspace.read([this](Session &session) { return FollowUpRepository(session).of(ana.customer); });
    }
    QList<Consent> consents()
    {
        return workspace.read([this](Session &session) { return ConsentRepository(session).of(ana.customer); });
    }
    std::optional<Event> done(EventKind kind)
    {
        const auto all = events();
        const auto found = std::ranges::find(all, kind, &Event::kind);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }

    TestWorkspace workspace;
    TestDesk desk;
    Identity ana;
    AccountId account;
    ConversationId conversation;
    MoveToPhone move;
};

}

TEST_CASE("a case moves to the telephone with a callback, the consent, the event and a public line", "[reply][beyond]")
{
    CallScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto moved = scene.moved();
    REQUIRE(moved);
    const auto followUps = scene.followUps();
    REQUIRE(followUps.size() == 1);
    const FollowUp callback = followUps.first();
    CHECK(callback.id == moved->callback);
    CHECK(callback.kind == FollowUpKind::Callback);
    CHECK(callback.conversation == scene.conversation);
    CHECK(callback.phone == u"+351 900 100 200"_s);
    CHECK(callback.dueAt == callNoon + 2h);
    CHECK(callback.until == callNoon + 4h);
    CHECK(callback.assignee == u"leo"_s);
    REQUIRE(scene.consents().size() == 1);
    CHECK(scene.consents().first().given);
    CHECK(scene.consents().first().channel == Channel::Logged);
    CHECK(scene.consents().first().words == u"Wrote that we may call"_s);
    const auto event = scene.done(EventKind::MovedToPhone);
    REQUIRE(event);
    CHECK(event->data.contains(u"\"followUp\":\"%1\""_s.arg(callback.id.toString())));
    CHECK(event->agent == u"lena"_s);
    REQUIRE(scene.outbox().size() == 1);
    CHECK(scene.outbox().first().id == moved->reply);
    CHECK(scene.outbox().first().message.visibility == Visibility::Public);

    // The line answers the case once it is out, not the move: an agent who only promises a call has not answered.
    CHECK_FALSE(casesOf(scene.events(), callNoon + 1h).first().isAnswered());
    scene.desk.answer(scene.conversation, scene.move.closing.text, callNoon + 1min);
    const auto cases = casesOf(scene.events(), callNoon + 1h);
    REQUIRE(cases.size() == 1);
    CHECK(cases.first().answeredAt == callNoon + 1min);
}

TEST_CASE("a move that lacks something leaves nothing behind", "[reply][beyond]")
{
    CallScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const MoveToPhone whole = scene.move;
    const auto with = [&](auto change) {
        scene.move = whole;
        change(scene.move);
        const auto moved = scene.moved();
        CHECK(scene.followUps().isEmpty());
        CHECK(scene.consents().isEmpty());
        CHECK(scene.outbox().isEmpty());
        CHECK_FALSE(scene.done(EventKind::MovedToPhone));
        return moved ? std::nullopt : std::optional(moved.error().kind);
    };
    CHECK(with([](MoveToPhone &move) { move.phone = u"ask her"_s; }) == ErrorKind::Rejected);
    CHECK(with([](MoveToPhone &move) { move.consent = u" "_s; }) == ErrorKind::Rejected);
    CHECK(with([](MoveToPhone &move) { move.until = move.from; }) == ErrorKind::Rejected);
    CHECK(with([](MoveToPhone &move) {
              move.from = callNoon - 2h;
              move.until = callNoon - 1h;
          }) == ErrorKind::Rejected);
    CHECK(with([](MoveToPhone &move) { move.closing.text.clear(); }) == ErrorKind::Rejected);
    CHECK(with([](MoveToPhone &move) { move.closing.text = QString(600, u'a'); }) == ErrorKind::Rejected);
    CHECK(with([](MoveToPhone &move) { move.closing.conversation = ConversationId(4711); }) == ErrorKind::NotFound);
}

TEST_CASE("a callback stays when its line is taken back, and says that nobody told them", "[reply][beyond]")
{
    CallScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.move.closing.undoWindow = 10s;
    const auto moved = scene.moved();
    REQUIRE(moved);
    const auto line = [&] {
        const FollowUp callback = scene.followUps().first();
        return scene.workspace.read([&](Session &session) { return closingLineOf(session, callback); });
    };
    CHECK(line() == OutboxState::Queued);
    scene.workspace.write([&](Transaction &tx) { return undoReply(tx, moved->reply, u"lena"_s, callNoon + 1s); });
    REQUIRE(scene.followUps().size() == 1);
    CHECK_FALSE(scene.followUps().first().doneAt);
    CHECK(line() == OutboxState::Cancelled);
    CHECK_FALSE(casesOf(scene.events(), callNoon + 1h).first().isAnswered());
}

TEST_CASE("a callback that reached nobody stays open for another time, one that did is done", "[reply][beyond]")
{
    CallScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto moved = scene.moved();
    REQUIRE(moved);
    const auto notReached = [&](FollowUpId id, const CallSlot &next) {
        return scene.workspace.write([&](Transaction &tx) -> Result<std::optional<ErrorKind>> {
            const auto kept = noteNotReached(tx, id, u"not reached"_s, next, callNoon + 3h);
            return kept ? std::nullopt : std::optional(kept.error().kind);
        });
    };
    CHECK(notReached(moved->callback, {callNoon, {}}) == ErrorKind::Malformed);
    CHECK(notReached(moved->callback, {callNoon + 26h, callNoon + 26h}) == ErrorKind::Malformed);
    CHECK(notReached(FollowUpId(4711), {callNoon + 26h, {}}) == ErrorKind::NotFound);
    CHECK_FALSE(notReached(moved->callback, {callNoon + 26h, callNoon + 28h}));
    const FollowUp later = scene.followUps().first();
    CHECK_FALSE(later.doneAt);
    CHECK(later.outcome == u"not reached"_s);
    CHECK(later.dueAt == callNoon + 26h);
    CHECK(later.until == callNoon + 28h);
    CHECK(later.phone == u"+351 900 100 200"_s);
    scene.workspace.write([&](Transaction &tx) {
        return FollowUpRepository(tx).finish(tx, moved->callback, u"leo"_s, u"reached"_s, callNoon + 27h);
    });
    CHECK(scene.followUps().first().outcome == u"reached"_s);
    CHECK(notReached(moved->callback, {callNoon + 50h, {}}) == ErrorKind::Conflict);
}

TEST_CASE("what began in public goes on in private where the network can, with a public line", "[reply][beyond]")
{
    const Engine engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    CallScene scene(engine);
    ReplyRequest request = scene.move.closing;
    request.text = u"Your order number, please?"_s;
    const auto went = scene.workspace.write(
        [&](Transaction &tx) { return moveToPrivate(tx, request, u"We wrote to you in private."_s, callNoon); });
    REQUIRE(went.size() == 2);
    const auto item = [&](OutboxId id) {
        return *scene.workspace.read([&](Session &session) { return OutboxRepository(session).find(id); });
    };
    CHECK(item(went[0]).message.visibility == Visibility::Private);
    CHECK(item(went[0]).message.text == request.text);
    CHECK(item(went[1]).message.visibility == Visibility::Public);
    CHECK(scene.done(EventKind::MovedToPrivate));

    // Theirs was a mail: nothing is public there, and nobody can be asked to leave it.
    CallScene mail(engine, Channel::Email);
    mail.workspace.write([](Transaction &tx) { return tx.exec(u"UPDATE messages SET visibility = 'private'"_s); });
    request.conversation = mail.conversation;
    auto refused = mail.workspace.database().write(
        [&](Transaction &tx) { return moveToPrivate(tx, request, u"In private."_s, callNoon); });
    refused.waitForFinished();
    REQUIRE_FALSE(refused.result());
    CHECK(refused.result().error().kind == ErrorKind::Rejected);
    auto hidden = mail.workspace.database().write([&](Transaction &tx) { return acknowledge(tx, request, callNoon); });
    hidden.waitForFinished();
    REQUIRE_FALSE(hidden.result());
    CHECK(hidden.result().error().kind == ErrorKind::Rejected);
    CHECK(mail.outbox().isEmpty());
}

TEST_CASE("where the network takes nothing in private, the public line alone asks them to write", "[reply][beyond]")
{
    CallScene scene(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Facebook);
    scene.desk.receive(scene.conversation, scene.ana, u"Too old for a private answer"_s, callNoon - 24h * 8);
    scene.workspace.write([](Transaction &tx) {
        return tx.exec(u"UPDATE messages SET at = ?"_s, callNoon - 24h * 8); // the week to answer in private is over
    });
    const ReplyRequest request = scene.move.closing;
    const auto go = [&](const QString &line) {
        auto going = scene.workspace.database().write(
            [&](Transaction &tx) { return moveToPrivate(tx, request, line, callNoon); });
        going.waitForFinished();
        return going.result();
    };
    CHECK_FALSE(go({}));
    CHECK(scene.outbox().isEmpty());
    const auto went = go(u"Please write to us in a message."_s);
    REQUIRE(went);
    REQUIRE(went->size() == 1);
    CHECK(scene.outbox().first().message.text == u"Please write to us in a message."_s);
    CHECK(scene.outbox().first().message.visibility == Visibility::Public);
}

TEST_CASE("a fault is admitted in public and marked in the log", "[reply][beyond]")
{
    CallScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    ReplyRequest request = scene.move.closing;
    request.text = u"Our fault; the fix is out."_s;
    const OutboxId id = scene.workspace.write([&](Transaction &tx) { return acknowledge(tx, request, callNoon); });
    REQUIRE(scene.outbox().size() == 1);
    CHECK(scene.outbox().first().id == id);
    CHECK(scene.outbox().first().message.visibility == Visibility::Public);
    CHECK(scene.done(EventKind::Acknowledged));
    request.visibility = Visibility::Private;
    auto refused =
        scene.workspace.database().write([&](Transaction &tx) { return acknowledge(tx, request, callNoon); });
    refused.waitForFinished();
    CHECK_FALSE(refused.result());
}
