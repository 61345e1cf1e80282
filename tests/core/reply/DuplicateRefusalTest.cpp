// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a reply that the network refuses as one that it has already.
#include "core/channels/x/XClient.h"
#include "tests/core/channels/facebook/FacebookTalk.h"
#include "tests/core/channels/x/XTalk.h"
#include "tests/core/reply/ReplyScene.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fate = FakeChannel::Fate;

namespace
{

/// A customer's question in a workspace whose account talks to a network by its own client.
class AnsweringDesk
{
public:
    AnsweringDesk(Engine engine, FakeClock &clock, Account account, IncomingMessage question, AccountClients &clients)
        : m_clock(clock), m_workspace(engine), m_account(std::move(account)), m_clients(clients)
    {
        question.dedupeKey = question.remoteId;
        question.author.channel = m_account.channel;
        question.author.name = u"Ana"_s;
        question.text = u"Where is it?"_s;
        question.visibility = Visibility::Public;
        question.at = question.receivedAt = clock.now() - 1min;
        m_id = m_workspace.write([&](Transaction &tx) -> Result<OutboxId> {
            FM_ASSIGN(m_account.id, AccountRepository(tx).add(tx, m_account));
            Ingest ingest(tx, m_account, clock.now());
            FM_TRY(ingest.take({question, {}, {}, 0, 0, {}}));
            FM_ASSIGN(const IngestCount count, ingest.finish());
            ReplyRequest request;
            request.conversation = count.conversations.first();
            request.text = u"On its way."_s;
            request.agent = u"lena"_s;
            FM_ASSIGN(const OutboxItem item, queueReply(tx, request, clock.now()));
            return item.id;
        });
    }

    OutboxItem item()
    {
        return *m_workspace.read([this](Session &session) { return OutboxRepository(session).find(m_id); });
    }

    QList<OutboxEvent> events()
    {
        QList<OutboxEvent> events;
        const auto steps = m_workspace.read([this](Session &session) { return OutboxRepository(session).steps(m_id); });
        for (const OutboxStep &step : steps) {
            if (step.event)
                events.append(*step.event);
        }
        return events;
    }

    /// A console that is started two minutes later, until `event` was the last that happened; then it is closed.
    bool runTo(OutboxEvent event)
    {
        m_clock.advance(2min);
        Outbox outbox(m_workspace.database(), m_clients, m_clock, u"me"_s);
        outbox.start();
        return waitFor([&] { return !events().isEmpty() && events().last() == event; });
    }

    /// The same, until nothing more can be done without a person.
    bool runToRest()
    {
        m_clock.advance(2min);
        Outbox outbox(m_workspace.database(), m_clients, m_clock, u"me"_s);
        outbox.start();
        return waitFor([&] { return outbox.isSettled(); });
    }

private:
    FakeClock &m_clock;
    TestWorkspace m_workspace;
    Account m_account;
    AccountClients &m_clients;
    OutboxId m_id;
};

/// Its first try was taken, the answer was lost, and the network lists it nowhere.
void checkThatAPersonIsAsked(AnsweringDesk &desk)
{
    using enum OutboxEvent;
    REQUIRE(desk.runTo(FateUnknown));
    REQUIRE(desk.runTo(Duplicate));
    const QList<OutboxEvent> all{Claimed, FateUnknown, NotFound, Claimed, Duplicate};
    REQUIRE(desk.runToRest());
    REQUIRE(desk.runToRest());
    CHECK(desk.events() == all);
    CHECK(desk.item().state == OutboxState::Uncertain);
    CHECK(desk.item().attempt == 2);
    CHECK_FALSE(desk.item().error.isEmpty());
}

}

TEST_CASE("a reply that is refused as a duplicate after a try of unknown fate is left to a person", "[reply][outbox]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.fates = {Fate::LoseSilently, Fate::RefuseAsDuplicate, Fate::Accept, Fate::Accept};
    const OutboxId id = scene.queue(scene.request(u"On its way."_s))->id;
    const auto isRefused = [&] { return scene.item(id).error == u"403 duplicate content"_s; };
    auto outbox = scene.outbox();
    REQUIRE(scene.reaches(id, OutboxState::Uncertain));
    for (int start = 0; start < 2; ++start) { // the second try; then what a look-up says two minutes after it
        scene.clock.advance(2min);
        outbox = scene.outbox();
        REQUIRE(waitFor(isRefused));
    }
    REQUIRE(waitFor([&] { return outbox->isSettled(); }));
    const int asked = scene.channel()->lookUps();
    const OutboxId other = scene.queue(scene.request(u"By the way."_s))->id;
    REQUIRE(scene.reaches(other, OutboxState::Sent));
    CHECK(scene.channel()->lookUps() == asked);
    CHECK(scene.item(id).state == OutboxState::Uncertain);
    CHECK(scene.item(id).attempt == 2);

    REQUIRE(scene.does([&](Transaction &tx) { return settleReply(tx, id, false, u"lena"_s, scene.clock.now()); }));
    CHECK(scene.reaches(id, OutboxState::Sent)); // only because a person said so
}

TEST_CASE("a duplicate that is refused at its first try stays refused, in the network's words", "[reply][outbox]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.fates = {Fate::TryLater, Fate::RefuseAsDuplicate}; // what was certainly not taken is no earlier copy
    const OutboxId id = scene.queue(scene.request(u"On its way."_s))->id;
    auto outbox = scene.outbox();
    REQUIRE(waitFor([&] { return scene.item(id).attempt == 1 && scene.item(id).state == OutboxState::Queued; }));
    scene.clock.advance(10min);
    outbox = scene.outbox();
    REQUIRE(scene.reaches(id, OutboxState::Rejected));
    CHECK(scene.item(id).error == u"403 duplicate content"_s);
    CHECK(scene.channel()->lookUps() == 0);
}

TEST_CASE("a reply that X took, does not list and refuses the second time is left to a person", "[reply][outbox][x]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    XTalk x;
    x.x.tokenLife = 24h;
    Account account = x.account();
    account.secretSource = SecretSource::None;
    const QByteArray tokens = x.x.tokens();
    AccountClients clients(x.secrets, [&](const Account &each, const QByteArray &) {
        return std::make_unique<XClient>(each, tokens, ChannelContext{x.network, x.clock});
    });
    IncomingMessage question;
    question.remoteId = x.mention(u"where is it?"_s, 1min);
    question.author.remoteKey = x.ana;
    question.author.handle = u"@ana"_s;
    question.to = {{{}, u"@brand"_s}};
    AnsweringDesk desk(engine, x.clock, account, question, clients);
    x.x.trouble({.kind = FakeXTrouble::Kind::DropAfter, .path = "/2/tweets"});
    x.x.showsOwnPosts = false;
    SECTION("for ever")
    {
        checkThatAPersonIsAsked(desk);
    }
    SECTION("until its list has caught up")
    {
        REQUIRE(desk.runTo(OutboxEvent::FateUnknown));
        REQUIRE(desk.runTo(OutboxEvent::Duplicate));
        x.x.showsOwnPosts = true;
        REQUIRE(desk.runTo(OutboxEvent::FoundRemotely));
        CHECK(desk.item().state == OutboxState::Sent);
    }
    CHECK(x.ours().size() == 1);
}

TEST_CASE("a comment that Facebook took, does not list and refuses the second time is left to a person",
          "[reply][outbox][facebook]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    FacebookTalk f;
    Account account;
    account.channel = Channel::Facebook;
    account.name = FakeFacebook::pageName();
    account.remoteKey = FakeFacebook::pageId();
    account.settings = f.settings;
    NoSecrets secrets;
    AccountClients clients(secrets, [&](const Account &each, const QByteArray &) {
        return std::make_unique<FacebookClient>(each, f.secret, ChannelContext{f.network, f.clock});
    });
    IncomingMessage question;
    question.remoteId = f.page.post(u"Where is it?"_s, f.ago(1min));
    question.author.remoteKey = question.author.handle = FakeFacebook::ana().id;
    AnsweringDesk desk(engine, f.clock, account, question, clients);
    f.page.listsNew = false;
    f.page.gate = [&f](const HeardRequest &request, const auto &answer) {
        auto said = answer();
        if (request.method == "POST") {
            said.dropBeforeAnswer();
            f.page.gate = {};
        }
        return said;
    };
    checkThatAPersonIsAsked(desk);
    CHECK(f.page.sentTexts().size() == 1);
}
