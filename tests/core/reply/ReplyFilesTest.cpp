// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Ingest.h"
#include "core/reply/Outbox.h"
#include "core/reply/ReplyRequest.h"
#include "core/store/AccountRepository.h"
#include "core/store/MessageRepository.h"
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

const OutgoingFile photo{u"photo.png"_s, u"image/png"_s, u"The parcel, open"_s, QByteArray("\x89PNG\0\xff", 6)};
const OutgoingFile receipt{u"receipt.pdf"_s, u"application/pdf"_s, {}, "%PDF"};

IncomingMessage asked(Channel channel, const QString &id, Instant at)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = id;
    message.author.channel = channel;
    message.author.remoteKey = message.author.handle = u"ann@x.example"_s;
    message.to = {{QString(), u"us@brand.example"_s}};
    message.text = u"Where is it?"_s;
    message.visibility = channel == Channel::Email ? Visibility::Private : Visibility::Public;
    message.at = message.receivedAt = at;
    return message;
}

/// A workspace with a customer's question, and a network that keeps what it was given.
class SendingDesk
{
public:
    SendingDesk(Engine engine, Channel channel)
        : m_workspace(engine), m_clients(m_secrets, [this](const Account &, const QByteArray &) {
            auto made = std::make_unique<FakeChannel>();
            made->willSend(fates);
            m_channel = made.get();
            return made;
        })
    {
        m_workspace.write([this, channel](Transaction &tx) -> Result<void> {
            m_account.channel = channel;
            m_account.handle = u"us@brand.example"_s;
            FM_ASSIGN(m_account.id, AccountRepository(tx).add(tx, m_account));
            return {};
        });
        take(asked(channel, u"1"_s, clock.now()));
    }

    void take(const IncomingMessage &message)
    {
        m_workspace.write([&](Transaction &tx) -> Result<void> {
            Ingest ingest(tx, m_account, clock.now());
            FM_TRY(ingest.take({message, {}, {}, 0, 0, {}}));
            FM_ASSIGN(const IngestCount count, ingest.finish());
            m_request.conversation = count.conversations.first();
            return {};
        });
    }

    Result<OutboxItem> reply(const QString &text, const QList<OutgoingFile> &files,
                             std::optional<Visibility> visibility = {})
    {
        ReplyRequest request = m_request;
        request.text = text;
        request.agent = u"lena"_s;
        request.files = files;
        request.visibility = visibility;
        return await(
            m_workspace.database().write([&](Transaction &tx) { return queueReply(tx, request, clock.now()); }));
    }

    OutboxItem item(OutboxId id)
    {
        return *m_workspace.read([id](Session &session) { return OutboxRepository(session).find(id); });
    }

    bool runUntil(OutboxId id, OutboxState state)
    {
        Outbox outbox(m_workspace.database(), m_clients, clock, u"me"_s);
        outbox.start();
        const bool reached = waitFor([&] { return item(id).state == state; });
        outbox.stop();
        return reached;
    }

    Account account()
    {
        return *m_workspace.read([this](Session &session) { return AccountRepository(session).find(m_account.id); });
    }

    void setPaused(bool paused)
    {
        m_workspace.write([&](Transaction &tx) { return AccountRepository(tx).setPaused(tx, m_account.id, paused); });
    }

    Message newest()
    {
        return m_workspace
            .read(
                [this](Session &session) { return MessageRepository(session).ofConversation(m_request.conversation); })
            .last();
    }

    TestWorkspace &workspace() { return m_workspace; }
    FakeChannel &channel() { return *m_channel; }
    AccountClients &clients() { return m_clients; }

    FakeClock clock;
    QList<Fate> fates;

private:
    TestWorkspace m_workspace;
    NoSecrets m_secrets;
    FakeChannel *m_channel = nullptr;
    AccountClients m_clients;
    Account m_account;
    ReplyRequest m_request;
};

}

TEST_CASE("files are complete in the outbox before the first byte leaves, and go out as they are", "[reply][files]")
{
    SendingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Email);
    const auto queued = desk.reply(u"Here it is."_s, {photo, receipt});
    REQUIRE(queued);
    CHECK(desk.item(queued->id).message.files.isEmpty()); // lists stay light
    desk.workspace().reopen();
    const auto files =
        desk.workspace().read([&](Session &session) { return OutboxRepository(session).files(queued->id); });
    CHECK(files == QList{photo, receipt});
}

TEST_CASE("what was sent is listed with its message, and can be read without the network", "[reply][files]")
{
    SendingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Mastodon);
    const auto queued = desk.reply(u"Here it is."_s, {photo, receipt});
    REQUIRE(queued);
    REQUIRE(desk.runUntil(queued->id, OutboxState::Sent));
    REQUIRE(desk.channel().sent().size() == 1);
    CHECK(desk.channel().sent().first().files == QList{photo, receipt});
    REQUIRE(waitFor([&] { return desk.newest().direction == Direction::Outbound; }));
    const auto attachments = desk.newest().attachments;
    REQUIRE(attachments.size() == 2);
    CHECK(attachments[0].name == photo.name);
    CHECK(attachments[0].type == photo.type);
    CHECK(attachments[0].size == 6);
    CHECK(attachments[0].description == photo.description);
    const auto content =
        desk.workspace().read([&](Session &session) { return OutboxRepository(session).fileAt(attachments[0].part); });
    CHECK(content == photo);
    const auto none =
        desk.workspace().read([](Session &session) { return OutboxRepository(session).fileAt(u"1.2"_s); });
    CHECK_FALSE(none);
}

TEST_CASE("a second attempt, and one whose fate had to be looked up, have the same files", "[reply][files]")
{
    SendingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Mastodon);
    SECTION("refused at first")
    {
        desk.fates = {Fate::TryLater, Fate::Accept};
        const auto queued = desk.reply(u"Here."_s, {photo});
        REQUIRE_FALSE(desk.item(queued->id).attempt);
        Outbox outbox(desk.workspace().database(), desk.clients(), desk.clock, u"me"_s);
        outbox.start();
        REQUIRE(waitFor([&] { return desk.item(queued->id).attempt == 1 && !desk.item(queued->id).error.isEmpty(); }));
        desk.workspace().write(
            [&](Transaction &tx) { return retryReply(tx, queued->id, u"lena"_s, desk.clock.now()); });
        REQUIRE(waitFor([&] { return desk.item(queued->id).state == OutboxState::Sent; }));
        REQUIRE(desk.channel().sent().size() == 2);
        CHECK(desk.channel().sent()[1] == desk.channel().sent()[0]);
        outbox.stop();
    }
    SECTION("found by a look-up")
    {
        desk.fates = {Fate::AcceptSilently};
        const auto queued = desk.reply(u"Here."_s, {photo});
        REQUIRE(desk.runUntil(queued->id, OutboxState::Sent));
        REQUIRE(waitFor([&] { return desk.newest().direction == Direction::Outbound; }));
        CHECK(desk.newest().attachments.size() == 1);
    }
}

TEST_CASE("files alone are a reply, empty or too large ones are refused in words", "[reply][files]")
{
    SendingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Email);
    CHECK(desk.reply({}, {photo}));
    CHECK(desk.reply({}, {}).error().kind == ErrorKind::Rejected);
    const auto empty = desk.reply(u"Here."_s, {{u"nothing.txt"_s, u"text/plain"_s, {}, {}}});
    REQUIRE_FALSE(empty);
    CHECK(empty.error().detail.contains(u"nothing.txt"_s));
    const OutgoingFile half{u"half.bin"_s, u"application/octet-stream"_s, {}, QByteArray(13'000'000, 'x')};
    const auto large = desk.reply(u"Here."_s, {half, half});
    REQUIRE_FALSE(large);
    CHECK(large.error().kind == ErrorKind::Rejected);
    CHECK(large.error().detail == u"the files have 26.0 MB together, at most 25.0 MB go out"_s);
}

TEST_CASE("a reply in private to a public post stays in its conversation as a private message", "[reply]")
{
    SendingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Bluesky);
    const auto queued = desk.reply(u"What is your number?"_s, {}, Visibility::Private);
    REQUIRE(queued);
    CHECK(queued->message.visibility == Visibility::Private);
    CHECK(queued->message.inReplyTo == u"1"_s);
    REQUIRE(desk.runUntil(queued->id, OutboxState::Sent));
    REQUIRE(waitFor([&] { return desk.newest().direction == Direction::Outbound; }));
    CHECK(desk.newest().visibility == Visibility::Private);
    CHECK(desk.reply(u"Thanks!"_s, {})->message.visibility == Visibility::Public);
}

TEST_CASE("a message in private may be as long as the network takes one to a person", "[reply]")
{
    SendingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::X);
    const QString text(700, u'x');
    CHECK(desk.reply(text, {}).error().detail == u"the reply has 700 characters, the channel takes 280"_s);
    CHECK(desk.reply(text, {}, Visibility::Private));
    CHECK_FALSE(desk.reply(QString(10'001, u'x'), {}, Visibility::Private));
}

TEST_CASE("a reply that its network would not take is refused before it is in the outbox", "[reply][route]")
{
    SendingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::X);
    IncomingMessage stranger = asked(Channel::X, u"2"_s, desk.clock.now());
    stranger.to.clear();
    desk.take(stranger);
    const auto refused = desk.reply(u"May we help?"_s, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(refused.error().detail.contains(u"browser"_s));
    desk.setPaused(true);
    CHECK(desk.reply(u"May we help?"_s, {}).error().detail.contains(u"paused"_s));
    const auto items = desk.workspace().read([](Session &session) { return OutboxRepository(session).all(10); });
    CHECK(items.isEmpty());
}

TEST_CASE("an answer goes where the customer wants answers", "[reply]")
{
    SendingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Email);
    IncomingMessage elsewhere = asked(Channel::Email, u"2"_s, desk.clock.now());
    elsewhere.replyTo = {{u"Ann at home"_s, u"ann@home.example"_s}};
    desk.take(elsewhere);
    CHECK(desk.newest().replyTo == elsewhere.replyTo);
    CHECK(desk.reply(u"Hello"_s, {})->message.to == elsewhere.replyTo);
}

TEST_CASE("an account that is out of credit is paused, and its reply goes out once a person resumes it",
          "[reply][usage]")
{
    SendingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres), Channel::Mastodon);
    desk.fates = {Fate::OutOfCredit, Fate::Accept};
    const auto queued = desk.reply(u"Here it is."_s, {});
    REQUIRE(queued);
    Outbox outbox(desk.workspace().database(), desk.clients(), desk.clock, u"me"_s);
    outbox.start();
    REQUIRE(waitFor([&] { return desk.account().paused; }));
    CHECK(desk.account().stateDetail == u"the month's budget of 5.00 is used up"_s);
    REQUIRE(waitFor([&] { return outbox.isSettled(); }));
    CHECK(desk.item(queued->id).state == OutboxState::Queued);
    CHECK(desk.item(queued->id).error == u"the month's budget of 5.00 is used up"_s);
    CHECK(desk.item(queued->id).attempt == 1);
    desk.setPaused(false);
    REQUIRE(waitFor([&] { return desk.item(queued->id).state == OutboxState::Sent; }));
    CHECK(desk.channel().sent().size() == 2);
    outbox.stop();
}
