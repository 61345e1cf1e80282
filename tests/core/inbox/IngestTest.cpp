// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Ingest.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/OutboxRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant ingestMorning = fromMsecs(1'777'809'600'000);

IncomingMessage from(const QString &address, const QString &id, const QString &subject, int minutes,
                     const QStringList &references = {})
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = id;
    message.author.channel = Channel::Email;
    message.author.remoteKey = message.author.handle = address;
    message.subject = subject;
    message.text = u"text of "_s + id;
    message.references = references;
    message.inReplyTo = references.isEmpty() ? QString() : references.last();
    message.visibility = Visibility::Private;
    message.at = message.receivedAt = ingestMorning + std::chrono::minutes(minutes);
    return message;
}

IncomingMessage ours(const QString &id, const QString &to, int minutes, const QStringList &references)
{
    IncomingMessage message = from(u"us@brand.example"_s, id, u"Re: Order"_s, minutes, references);
    message.direction = Direction::Outbound;
    message.to = {{QString(), to}};
    return message;
}

/// A workspace with one mailbox into which a test pours messages.
class Inbox
{
public:
    explicit Inbox(Engine engine) : m_workspace(engine)
    {
        m_account = m_workspace.write([](Transaction &tx) -> Result<Account> {
            Account account;
            account.handle = u"us@brand.example"_s;
            account.remoteKey = u"us@brand.example"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    IngestCount take(const QList<IncomingMessage> &messages)
    {
        return m_workspace.write([&](Transaction &tx) -> Result<IngestCount> {
            Ingest ingest(tx, m_account, ingestMorning + std::chrono::hours(1));
            for (const IncomingMessage &message : messages)
                FM_TRY(ingest.take({message, {}, {}, 0, 0, {}}));
            return ingest.finish();
        });
    }

    QList<Conversation> conversations()
    {
        return m_workspace.read([](Session &session) { return ConversationRepository(session).list({}); });
    }

    TestWorkspace &workspace() { return m_workspace; }
    const Account &account() const { return m_account; }

private:
    TestWorkspace m_workspace;
    Account m_account;
};

}

TEST_CASE("the same message twice is taken once", "[inbox][ingest]")
{
    Inbox inbox(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto message = from(u"ann@x.example"_s, u"1@x"_s, u"Order"_s, 0);
    CHECK(inbox.take({message, message}).added == 1);
    CHECK(inbox.take({message}).duplicate == 1);
    REQUIRE(inbox.conversations().size() == 1);
    CHECK(inbox.conversations().first().messages == 1);
    CHECK(inbox.conversations().first().waitingSince == ingestMorning);
    CHECK(inbox.conversations().first().unread);
}

TEST_CASE("a thread holds together whatever the order of arrival", "[inbox][ingest]")
{
    Inbox inbox(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto root = from(u"ann@x.example"_s, u"1@x"_s, u"Order"_s, 0);
    const auto second = from(u"bob@x.example"_s, u"2@x"_s, u"Re: Order"_s, 1, {u"1@x"_s});
    const auto third = from(u"ann@x.example"_s, u"3@x"_s, u"other words"_s, 2, {u"1@x"_s, u"2@x"_s});
    const auto fourth = from(u"cid@x.example"_s, u"4@x"_s, u"Re: Order"_s, 3, {u"3@x"_s});
    const QList<QList<IncomingMessage>> orders{{root, second, third, fourth},
                                               {fourth, third, second, root},
                                               {third, root, fourth, second},
                                               {second, fourth, root, third}};
    for (const auto &message : orders.at(GENERATE(0, 1, 2, 3)))
        inbox.take({message});
    const auto conversations = inbox.conversations();
    REQUIRE(conversations.size() == 1);
    CHECK(conversations.first().messages == 4);
    CHECK(conversations.first().waitingSince == ingestMorning);
}

TEST_CASE("siblings of a message that never came are one conversation", "[inbox][ingest]")
{
    Inbox inbox(Engine::Sqlite);
    inbox.take({from(u"ann@x.example"_s, u"2@x"_s, u"Re: a"_s, 0, {u"lost@x"_s}),
                from(u"bob@x.example"_s, u"3@x"_s, u"Re: b"_s, 1, {u"lost@x"_s})});
    CHECK(inbox.conversations().size() == 1);
}

TEST_CASE("a subject joins a reply without references to its own customer's thread, and to nobody else's",
          "[inbox][ingest]")
{
    Inbox inbox(GENERATE(Engine::Sqlite, Engine::Postgres));
    inbox.take({from(u"ann@x.example"_s, u"1@x"_s, u"Order"_s, 0), from(u"bob@x.example"_s, u"2@x"_s, u"Order"_s, 1)});
    REQUIRE(inbox.conversations().size() == 2);
    inbox.take({from(u"ann@x.example"_s, u"3@x"_s, u"AW: Order"_s, 2)});
    CHECK(inbox.conversations().size() == 2);
    inbox.take({from(u"cid@x.example"_s, u"4@x"_s, u"Re: Order"_s, 3)});
    CHECK(inbox.conversations().size() == 3);
    inbox.take({from(u"ann@x.example"_s, u"5@x"_s, u"Order"_s, 4)}); // not marked as an answer: a new matter
    CHECK(inbox.conversations().size() == 4);
    inbox.take({from(u"ann@x.example"_s, u"6@x"_s, u"Re: Order"_s, 60 * 24 * 40)});
    CHECK(inbox.conversations().size() == 5);
}

TEST_CASE("an answer written elsewhere ends the wait, an automatic one does not", "[inbox][ingest]")
{
    Inbox inbox(GENERATE(Engine::Sqlite, Engine::Postgres));
    inbox.take({from(u"ann@x.example"_s, u"1@x"_s, u"Order"_s, 0)});
    auto automatic = ours(u"2@us"_s, u"ann@x.example"_s, 1, {u"1@x"_s});
    automatic.automatic = Automatic::AutoReply;
    inbox.take({automatic});
    CHECK(inbox.conversations().first().waitingSince == ingestMorning);
    inbox.take({ours(u"3@us"_s, u"ann@x.example"_s, 2, {u"1@x"_s})});
    REQUIRE(inbox.conversations().size() == 1);
    CHECK_FALSE(inbox.conversations().first().waitingSince);
}

TEST_CASE("a customer who writes again opens what was closed, a bounce does not", "[inbox][ingest]")
{
    Inbox inbox(Engine::Sqlite);
    inbox.take({from(u"ann@x.example"_s, u"1@x"_s, u"Order"_s, 0)});
    const ConversationId id = inbox.conversations().first().id;
    inbox.workspace().write(
        [&](Transaction &tx) { return ConversationRepository(tx).setStatus(tx, id, ConversationStatus::Closed); });
    auto bounce = from(u"mailer-daemon@x.example"_s, u"2@x"_s, u"Undelivered"_s, 1, {u"1@x"_s});
    bounce.automatic = Automatic::Bounce;
    inbox.take({bounce});
    CHECK(inbox.conversations().first().status == ConversationStatus::Closed);
    inbox.take({from(u"ann@x.example"_s, u"3@x"_s, u"Re: Order"_s, 2, {u"1@x"_s})});
    CHECK(inbox.conversations().first().status == ConversationStatus::Open);
}

TEST_CASE("what we write first belongs to the one we wrote to", "[inbox][ingest]")
{
    Inbox inbox(Engine::Sqlite);
    inbox.take({ours(u"1@us"_s, u"ann@x.example"_s, 0, {})});
    REQUIRE(inbox.conversations().size() == 1);
    CHECK(inbox.conversations().first().customerHandle == u"ann@x.example"_s);
    CHECK_FALSE(inbox.conversations().first().waitingSince);
    inbox.take({from(u"ann@x.example"_s, u"2@x"_s, u"Re: Order"_s, 1, {u"1@us"_s})});
    REQUIRE(inbox.conversations().size() == 1);
    CHECK(inbox.conversations().first().waitingSince);
}

TEST_CASE("our own message in a poll settles the reply that it is", "[inbox][ingest][outbox]")
{
    Inbox inbox(GENERATE(Engine::Sqlite, Engine::Postgres));
    inbox.take({from(u"ann@x.example"_s, u"1@x"_s, u"Order"_s, 0)});
    OutboxItem item;
    item.message.account = inbox.account().id;
    item.message.conversation = inbox.conversations().first().id;
    item.message.key = u"key@us"_s;
    item.agent = u"lena"_s;
    item.notBefore = ingestMorning;
    item.id = inbox.workspace().write([&](Transaction &tx) -> Result<OutboxId> {
        OutboxRepository outbox(tx);
        FM_ASSIGN(const OutboxId id, outbox.enqueue(tx, item));
        FM_TRY(outbox.claimDue(tx, inbox.account().id, u"me"_s, ingestMorning, ingestMorning));
        FM_TRY(outbox.apply(tx, id, OutboxEvent::FateUnknown, {}, ingestMorning));
        return id;
    });
    inbox.take({ours(u"key@us"_s, u"ann@x.example"_s, 1, {u"1@x"_s})});
    const auto after =
        inbox.workspace().read([&](Session &session) { return OutboxRepository(session).find(item.id); });
    CHECK(after->state == OutboxState::Sent);
    const auto messages = inbox.workspace().read(
        [&](Session &session) { return MessageRepository(session).ofConversation(item.message.conversation); });
    REQUIRE(messages.size() == 2);
    CHECK(messages.last().agent == u"lena"_s);
}

TEST_CASE("a message without any time waits from the moment it came", "[inbox][ingest]")
{
    Inbox inbox(Engine::Sqlite);
    auto message = from(u"ann@x.example"_s, u"1@x"_s, u"Order"_s, 0);
    message.at = message.receivedAt = Instant();
    inbox.take({message});
    CHECK(inbox.conversations().first().waitingSince == ingestMorning + std::chrono::hours(1));
}

TEST_CASE("an edited post shows its newest words, a deleted one that it is gone", "[inbox][ingest]")
{
    Inbox inbox(Engine::Sqlite);
    auto post = from(u"ann@x.example"_s, u"1@x"_s, {}, 0);
    inbox.take({post});
    post.version = u"2"_s;
    post.text = u"mended"_s;
    post.editedAt = ingestMorning;
    CHECK(inbox.take({post}).edited == 1);
    CHECK(inbox.take({post}).duplicate == 1);
    CHECK(inbox.conversations().first().preview == u"mended"_s);
    post.deleted = true;
    CHECK(inbox.take({post}).edited == 1);
}
