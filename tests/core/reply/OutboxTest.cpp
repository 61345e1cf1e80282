// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Outbox.h"
#include "core/inbox/Ingest.h"
#include "core/reply/ReplyRequest.h"
#include "core/reply/ReplyRoute.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConsentRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "tests/support/FakeChannel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using Fate = FakeChannel::Fate;

namespace
{

/// A workspace with one customer's question, a channel that the test writes, and an outbox.
class Desk
{
public:
    Desk()
        : m_clients(m_secrets, [this](const Account &, const QByteArray &) {
            auto made = std::make_unique<FakeChannel>();
            made->willSend(m_fates);
            m_channel = made.get();
            return made;
        })
    {
        m_workspace.write([this](Transaction &tx) -> Result<void> {
            Account account;
            account.handle = u"us@brand.example"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            Ingest ingest(tx, account, m_clock.now());
            IncomingMessage question;
            question.remoteId = question.dedupeKey = u"1@x"_s;
            question.author.channel = Channel::Email;
            question.author.remoteKey = question.author.handle = u"ann@x.example"_s;
            question.subject = u"Order"_s;
            question.text = u"Where is it?"_s;
            question.visibility = Visibility::Private;
            question.at = m_clock.now();
            FM_TRY(ingest.take({question, {}, {}, 0, 0, {}}));
            FM_ASSIGN(const IngestCount count, ingest.finish());
            m_conversation = count.conversations.first();
            return {};
        });
    }

    Result<OutboxItem> reply(const QString &text, std::optional<qint64> seen = {}, Milliseconds undo = Milliseconds(0))
    {
        return await(m_workspace.database().write([=, this](Transaction &tx) {
            return queueReply(tx, {m_conversation, text, u"lena"_s, seen, undo}, m_clock.now());
        }));
    }

    OutboxItem item(OutboxId id)
    {
        return *m_workspace.read([id](Session &session) { return OutboxRepository(session).find(id); });
    }

    /// Runs an outbox until the item is in `state`.
    bool runUntil(OutboxId id, OutboxState state)
    {
        Outbox outbox(m_workspace.database(), m_clients, m_clock, u"me"_s);
        outbox.start();
        const bool reached = waitFor([&] { return item(id).state == state; }, 5000);
        outbox.stop();
        return reached;
    }

    Conversation conversation()
    {
        return *m_workspace.read(
            [this](Session &session) { return ConversationRepository(session).find(m_conversation); });
    }

    QList<Message> messages()
    {
        return m_workspace.read(
            [this](Session &session) { return MessageRepository(session).ofConversation(m_conversation); });
    }

    std::optional<Draft> draft()
    {
        const auto drafts = m_workspace.read(
            [this](Session &session) { return DraftRepository(session).ofConversation(m_conversation, u"lena"_s); });
        return drafts.isEmpty() ? std::nullopt : std::optional(drafts.first());
    }

    void willSend(const QList<Fate> &fates) { m_fates = fates; }
    FakeChannel &channel() { return *m_channel; }
    FakeClock &clock() { return m_clock; }
    TestWorkspace &workspace() { return m_workspace; }
    ConversationId id() const { return m_conversation; }
    AccountClients &clients() { return m_clients; }

private:
    TestWorkspace m_workspace;
    FakeClock m_clock;
    NoSecrets m_secrets;
    QList<Fate> m_fates;
    FakeChannel *m_channel = nullptr;
    AccountClients m_clients;
    ConversationId m_conversation;
};

}

TEST_CASE("a reply is addressed, threaded and keyed before it leaves", "[reply][outbox]")
{
    Desk desk;
    const auto item = desk.reply(u"On its way."_s);
    REQUIRE(item);
    CHECK(item->message.to == QList{Mailbox{{}, u"ann@x.example"_s}});
    CHECK(item->message.subject == u"Re: Order"_s);
    CHECK(item->message.inReplyTo == u"1@x"_s);
    CHECK(item->message.references == QStringList{u"1@x"_s});
    CHECK(item->message.visibility == Visibility::Private);
    CHECK(item->message.key.endsWith(u"@brand.example"_s));
}

TEST_CASE("a sent reply stands in its conversation, credited to who wrote it, and ends the wait", "[reply][outbox]")
{
    Desk desk;
    const OutboxId id = desk.reply(u"On its way."_s)->id;
    REQUIRE(desk.runUntil(id, OutboxState::Sent));
    CHECK(desk.channel().delivered().size() == 1);
    REQUIRE(desk.messages().size() == 2);
    CHECK(desk.messages().last().agent == u"lena"_s);
    CHECK(desk.messages().last().text == u"On its way."_s);
    CHECK_FALSE(desk.conversation().waitingSince);
}

TEST_CASE("a reply whose answer was lost is looked up and not sent again", "[reply][outbox]")
{
    Desk desk;
    desk.willSend({Fate::AcceptSilently});
    const OutboxId id = desk.reply(u"On its way."_s)->id;
    REQUIRE(desk.runUntil(id, OutboxState::Sent));
    CHECK(desk.channel().delivered().size() == 1);
    CHECK(desk.channel().lookUps() == 1);
    CHECK(desk.messages().size() == 2);
}

TEST_CASE("a reply that was lost is sent again only when it is surely not there", "[reply][outbox]")
{
    Desk desk;
    desk.willSend({Fate::LoseSilently, Fate::Accept});
    const OutboxId id = desk.reply(u"On its way."_s)->id;
    REQUIRE(desk.runUntil(id, OutboxState::Uncertain));
    CHECK(desk.channel().delivered().isEmpty());
    desk.clock().advance(std::chrono::seconds(59));
    Outbox outbox(desk.workspace().database(), desk.clients(), desk.clock(), u"me"_s);
    outbox.start();
    const int before = desk.channel().lookUps();
    REQUIRE(waitFor([&] { return desk.channel().lookUps() > before; }));
    CHECK(desk.item(id).state == OutboxState::Uncertain);
    desk.clock().advance(std::chrono::seconds(10));
    REQUIRE(waitFor([&] { return desk.item(id).state == OutboxState::Sent; }));
    CHECK(desk.channel().delivered().size() == 1);
}

TEST_CASE("a refused reply says why in the network's own words and can be tried again", "[reply][outbox]")
{
    Desk desk;
    desk.willSend({Fate::Refuse, Fate::Accept});
    const OutboxId id = desk.reply(u"On its way."_s)->id;
    REQUIRE(desk.runUntil(id, OutboxState::Rejected));
    CHECK(desk.item(id).error == u"550 no such user"_s);
    CHECK(desk.conversation().hasFailedReply);
    desk.workspace().write([&](Transaction &tx) { return retryReply(tx, id, u"lena"_s, desk.clock().now()); });
    REQUIRE(desk.runUntil(id, OutboxState::Sent));
}

TEST_CASE("a network that wants a pause gets it", "[reply][outbox]")
{
    Desk desk;
    desk.willSend({Fate::TryLater, Fate::Accept});
    const OutboxId id = desk.reply(u"On its way."_s)->id;
    Outbox outbox(desk.workspace().database(), desk.clients(), desk.clock(), u"me"_s);
    outbox.start();
    REQUIRE(waitFor([&] { return desk.item(id).attempt == 1 && desk.item(id).state == OutboxState::Queued; }));
    CHECK(desk.item(id).notBefore == desk.clock().now() + std::chrono::minutes(7));
    CHECK(waitFor([&] { return outbox.isSettled(); }));
    CHECK(desk.channel().delivered().isEmpty());
}

TEST_CASE("taken back at any time of its undo window a reply never leaves, and is a draft again", "[reply][outbox]")
{
    const int percent = GENERATE(0, 50, 99);
    const Milliseconds window = std::chrono::seconds(10);
    Desk desk;
    const OutboxId id = desk.reply(u"Too quick"_s, {}, window)->id;
    Outbox outbox(desk.workspace().database(), desk.clients(), desk.clock(), u"me"_s);
    outbox.start();
    desk.clock().advance(window * percent / 100);
    desk.workspace().write([&](Transaction &tx) { return undoReply(tx, id, u"lena"_s, desk.clock().now()); });
    desk.clock().advance(std::chrono::minutes(1));
    CHECK(waitFor([&] { return outbox.isSettled(); }));
    CHECK(desk.item(id).state == OutboxState::Cancelled);
    REQUIRE(desk.draft());
    CHECK(desk.draft()->text == u"Too quick"_s);

    const OutboxId next = desk.reply(u"Thought over"_s)->id; // what comes behind it goes out, and alone
    CHECK(waitFor([&] { return desk.item(next).state == OutboxState::Sent; }));
    CHECK(desk.channel().delivered().size() == 1);
}

TEST_CASE("a message that came meanwhile stops the reply", "[reply][outbox]")
{
    Desk desk;
    const qint64 seen = desk.conversation().version;
    desk.workspace().write([&](Transaction &tx) { return ConversationRepository(tx).refresh(tx, desk.id()); });
    const auto stale = desk.reply(u"On its way."_s, seen);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().kind == ErrorKind::Conflict);
    CHECK(desk.reply(u"On its way."_s, desk.conversation().version));
}

TEST_CASE("an empty reply does not leave", "[reply][outbox]")
{
    Desk desk;
    CHECK(desk.reply(u"  \n "_s).error().kind == ErrorKind::Rejected);
}

TEST_CASE("a sender that was killed leaves nothing behind that is sent twice or forgotten", "[reply][outbox]")
{
    Desk desk;
    const OutboxId id = desk.reply(u"On its way."_s)->id;
    const AccountId account = desk.item(id).message.account;
    desk.workspace().write([&](Transaction &tx) -> Result<void> { // as a killed process leaves it: claimed, and gone
        OutboxRepository outbox(tx);
        FM_TRY(outbox.claimDue(tx, account, u"me"_s, desk.clock().now(), desk.clock().now() + std::chrono::hours(1)));
        return {};
    });
    REQUIRE(desk.runUntil(id, OutboxState::Sent));
    CHECK(desk.channel().delivered().size() == 1);
    CHECK(desk.item(id).attempt == 2);
}

TEST_CASE("Who asked not to be written to gets no reply, whether it is new or waits in the outbox", "[reply][outbox]")
{
    Desk desk;
    const auto say = [&desk](bool given, std::optional<Channel> channel, const QString &agent) {
        desk.workspace().write([&](Transaction &tx) {
            Consent consent;
            consent.customer = desk.conversation().customer;
            consent.channel = channel;
            consent.given = given;
            consent.agent = agent;
            consent.at = fromMsecs(1'777'809'600'000);
            return ConsentRepository(tx).append(tx, consent);
        });
    };
    const auto route = [&desk] {
        const auto conversation = desk.conversation();
        return desk.workspace().read([&](Session &session) -> Result<ReplyRoute> {
            FM_ASSIGN(const auto account, AccountRepository(session).find(conversation.account));
            FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(conversation.id));
            return routeIn(session, conversation.id, account, messages, desk.clock().now());
        });
    };
    const auto waiting = desk.reply(u"On its way."_s);
    REQUIRE(waiting);
    CHECK(route().canBeSent());
    say(false, Channel::Email, u"kim"_s);
    const QString words = u"ann@x.example asked on 3 May 2026 not to be written to by e-mail"_s;
    CHECK(route().kind == ReplyRoute::Kind::None);
    CHECK(route().why == words);
    const auto refused = desk.reply(u"And another."_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Forbidden);
    CHECK(refused.error().detail == words);
    CHECK(desk.runUntil(waiting->id, OutboxState::Rejected));
    CHECK(desk.item(waiting->id).error == words);
    say(true, Channel::Email, u"kim"_s);
    CHECK(desk.reply(u"Welcome back."_s).has_value());
    say(false, std::nullopt, u"kim"_s); // a word about one channel counts before one about all
    CHECK(route().canBeSent());
    say(false, Channel::Email, {});
    CHECK(route().why == u"ann@x.example complained on 3 May 2026 of being written to by e-mail"_s);
}
