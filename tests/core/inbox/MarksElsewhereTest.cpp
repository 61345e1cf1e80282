// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MarksElsewhere.h"
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

constexpr qint64 validity = 7;

/// A mailbox of which a test writes what each step brings.
class MarkedScene
{
public:
    explicit MarkedScene(Engine engine) : workspace(engine)
    {
        account = workspace.write([](Transaction &tx) -> Result<Account> {
            Account fresh;
            fresh.handle = u"us@brand.example"_s;
            FM_ASSIGN(fresh.id, AccountRepository(tx).add(tx, fresh));
            return fresh;
        });
    }

    /// A mail of just now; `parent`: the id of the mail that it answers.
    PreparedItem mail(qint64 uid, const QString &parent = {}, Direction direction = Direction::Inbound) const
    {
        IncomingMessage message;
        message.remoteId = message.dedupeKey = idOf(uid);
        message.inReplyTo = parent;
        if (!parent.isEmpty())
            message.references = QStringList{parent};
        message.direction = direction;
        message.visibility = Visibility::Private;
        message.author.channel = Channel::Email;
        message.author.remoteKey = message.author.handle =
            direction == Direction::Inbound ? u"ann@x.test"_s : account.handle;
        if (direction == Direction::Outbound)
            message.to = {Mailbox{u"Ann"_s, u"ann@x.test"_s}};
        message.subject = u"Order %1"_s.arg(parent.isEmpty() ? idOf(uid) : parent);
        message.text = u"Hello"_s;
        message.at = message.receivedAt = clock.now() - 1h + Milliseconds(uid);
        return prepare({message, {}, u"INBOX"_s, uid, validity, {}});
    }

    Result<void> storeIn(Transaction &tx, QList<PreparedItem> items, const QList<MailMark> &marks,
                         const QString &cursor = u"next"_s)
    {
        PollStep step;
        step.items = std::move(items);
        step.marks = marks;
        step.next = cursor;
        FM_TRY(storePollStep(tx, account, u"INBOX"_s, step, clock.now()));
        return {};
    }

    void store(const QList<PreparedItem> &items, const QList<MailMark> &marks = {})
    {
        workspace.write([&](Transaction &tx) { return storeIn(tx, items, marks); });
    }

    Conversation conversationOf(qint64 uid)
    {
        return *workspace.read([&](Session &session) -> Result<std::optional<Conversation>> {
            FM_ASSIGN(const auto stored, MessageRepository(session).stored(account.id, idOf(uid)));
            return ConversationRepository(session).find(stored->conversation);
        });
    }

    QList<qint64> knownUids()
    {
        return workspace.read([](Session &session) {
            return session.all<qint64>(u"SELECT uid FROM mailbox_uids ORDER BY uid"_s,
                                       [](const Row &row) { return row.integer(0); });
        });
    }

    int timesSeen(qint64 uid)
    {
        const auto log = workspace.read(
            [id = conversationOf(uid).id](Session &session) { return EventRepository(session).ofConversation(id); });
        return int(
            std::count_if(log.begin(), log.end(), [](const Event &event) { return event.kind == EventKind::Seen; }));
    }

    QString cursor()
    {
        return workspace.read(
            [this](Session &session) { return AccountRepository(session).cursor(account.id, u"INBOX"_s); });
    }

    static QString idOf(qint64 uid) { return u"%1@x.test"_s.arg(uid); }

    TestWorkspace workspace;
    FakeClock clock;
    Account account;
};

MailMark seen(qint64 uid, qint64 uidValidity = validity)
{
    return {uid, uidValidity, true, false};
}

MailMark gone(qint64 uid)
{
    return {uid, validity, false, true};
}

}

TEST_CASE("a conversation whose newest mail was read elsewhere is read, and waits on", "[inbox][marks]")
{
    MarkedScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.store({scene.mail(1), scene.mail(2), scene.mail(3, MarkedScene::idOf(2))});
    REQUIRE(scene.conversationOf(1).unread);
    REQUIRE(scene.conversationOf(2).unread);
    const auto before = scene.conversationOf(1);
    scene.store({}, {seen(1)});
    const auto after = scene.conversationOf(1);
    CHECK_FALSE(after.unread);
    CHECK(after.waitingSince);
    CHECK(after.waitingSince == before.waitingSince);
    CHECK(after.status == ConversationStatus::Open);
    CHECK(scene.timesSeen(1) == 1);
    CHECK(scene.conversationOf(2).unread);
    scene.store({}, {seen(1)}); // told again: it is read already
    CHECK(scene.timesSeen(1) == 1);
}

TEST_CASE("reading an older mail of a conversation elsewhere is not reading it", "[inbox][marks]")
{
    MarkedScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.store({scene.mail(2), scene.mail(3, MarkedScene::idOf(2))});
    REQUIRE(scene.conversationOf(2).id == scene.conversationOf(3).id);
    scene.store({}, {seen(2)});
    CHECK(scene.conversationOf(2).unread);
    scene.store({}, {seen(3)});
    CHECK_FALSE(scene.conversationOf(2).unread);
}

TEST_CASE("our own later mail does not hide that the customer's newest was read", "[inbox][marks]")
{
    MarkedScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.store({scene.mail(1), scene.mail(2, MarkedScene::idOf(1), Direction::Outbound)});
    REQUIRE(scene.conversationOf(1).id == scene.conversationOf(2).id);
    scene.store({}, {seen(2)});
    CHECK(scene.conversationOf(1).unread);
    scene.store({}, {seen(1)});
    CHECK_FALSE(scene.conversationOf(1).unread);
}

TEST_CASE("a mail that comes and was read elsewhere in the same step is read", "[inbox][marks]")
{
    MarkedScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.store({scene.mail(1)}, {seen(1)});
    CHECK_FALSE(scene.conversationOf(1).unread);
}

TEST_CASE("a number of another mailbox, of an earlier one or of none changes nothing", "[inbox][marks]")
{
    MarkedScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.store({scene.mail(1)});
    scene.store({}, {seen(1, validity + 1), seen(99)});
    scene.workspace.write([&](Transaction &tx) -> Result<void> {
        FM_TRY(takeMarks(tx, scene.account.id, u"Sales"_s, {seen(1), gone(1)}, scene.clock.now()));
        return takeMarks(tx, AccountId{scene.account.id.value + 1}, u"INBOX"_s, {seen(1), gone(1)}, scene.clock.now());
    });
    CHECK(scene.conversationOf(1).unread);
    CHECK(scene.knownUids() == QList<qint64>{1});
}

TEST_CASE("a mail thrown away elsewhere stays, unread and waiting, and its number is forgotten", "[inbox][marks]")
{
    MarkedScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.store({scene.mail(1), scene.mail(2)});
    const auto before = scene.conversationOf(1);
    scene.store({}, {gone(1)});
    CHECK(scene.conversationOf(1) == before);
    CHECK(before.unread);
    CHECK(before.waitingSince);
    CHECK(scene.knownUids() == QList<qint64>{2});
}

TEST_CASE("marks and cursor are stored together or not at all", "[inbox][marks]")
{
    MarkedScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.store({scene.mail(1), scene.mail(2)});
    const auto cut = await(scene.workspace.database().write([&](Transaction &tx) -> Result<void> {
        FM_TRY(scene.storeIn(tx, {}, {seen(1), gone(2)}, u"after"_s));
        return Error{ErrorKind::Storage, u"the power failed"_s, {}};
    }));
    REQUIRE_FALSE(cut);
    CHECK(scene.cursor() == u"next"_s);
    CHECK(scene.conversationOf(1).unread);
    CHECK(scene.knownUids() == QList<qint64>{1, 2});
    scene.workspace.write([&](Transaction &tx) { return scene.storeIn(tx, {}, {seen(1), gone(2)}, u"after"_s); });
    CHECK(scene.cursor() == u"after"_s);
    CHECK_FALSE(scene.conversationOf(1).unread);
    CHECK(scene.knownUids() == QList<qint64>{1});
}

TEST_CASE("a poll whose only find is that a mail was read elsewhere stores that", "[inbox][marks][poll]")
{
    MarkedScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.store({scene.mail(1)});
    FakeChannel channel;
    FetchResult found;
    found.next = u"next"_s; // the cursor stays
    found.marks = {seen(1)};
    channel.willFetch(found);
    PollWalk walk(scene.workspace.database(), channel, scene.account, scene.clock, nullptr);
    REQUIRE(await(walk.start()));
    CHECK_FALSE(scene.conversationOf(1).unread);
}

TEST_CASE("ten thousand marks at once are taken in by a few statements", "[inbox][marks]")
{
    MarkedScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    QList<PreparedItem> mails;
    for (qint64 uid = 1; uid <= 300; ++uid)
        mails << scene.mail(uid);
    scene.store(mails);
    QList<MailMark> marks;
    for (qint64 uid = 2; uid <= 10'000; ++uid)
        marks << (uid % 2 == 0 ? seen(uid) : gone(uid));
    scene.store({}, marks);
    CHECK(scene.conversationOf(1).unread);
    CHECK_FALSE(scene.conversationOf(300).unread);
    CHECK(scene.conversationOf(299).unread);
    CHECK(scene.knownUids().size() == 151);
}
