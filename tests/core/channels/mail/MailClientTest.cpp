// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailClient.h"
#include "core/channels/mail/ProofCopies.h"
#include "core/inbox/PollWalk.h"
#include "core/store/AccountRepository.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <QJsonArray>
#include <QNetworkAccessManager>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A mail account whose two servers are scripted; the tags of IMAP are counted along.
struct MailScene
{
    ScriptedServer imap;
    ScriptedServer smtp;
    QNetworkAccessManager network;
    FakeClock clock;
    MailTimeouts timeouts;
    Account account;
    std::unique_ptr<MailClient> made;
    int tag = 0;

    MailScene()
    {
        timeouts.connect = timeouts.command = timeouts.smtpCommand = timeouts.smtpFinalDot = Milliseconds(3000);
        account.handle = u"us@example.org"_s;
        account.settings = {{u"imapHost"_s, u"127.0.0.1"_s}, {u"imapPort"_s, imap.port()},
                            {u"smtpHost"_s, u"127.0.0.1"_s}, {u"smtpPort"_s, smtp.port()},
                            {u"security"_s, u"none"_s},      {u"sentMailbox"_s, u"Sent"_s}};
    }

    MailClient &client()
    {
        if (!made)
            made = std::make_unique<MailClient>(account, "secret", ChannelContext{network, clock}, timeouts);
        return *made;
    }

    /// "command" is expected with the next tag.
    void expect(const QByteArray &command) { imap.expect("a" + QByteArray::number(++tag) + ' ' + command); }
    void reply(const QByteArray &line) { imap.reply(line); }
    void ok(const QByteArray &words = "OK done") { imap.reply("a" + QByteArray::number(tag) + ' ' + words); }

    void signIn(const QByteArray &capabilities = "IDLE MOVE UIDPLUS")
    {
        tag = 0;
        reply("* OK hello");
        expect("CAPABILITY");
        reply("* CAPABILITY IMAP4rev1");
        ok();
        expect("LOGIN \"us@example.org\" \"secret\"");
        ok();
        expect("CAPABILITY");
        reply("* CAPABILITY IMAP4rev1 " + capabilities);
        ok();
    }

    void open(int exists, qint64 uidNext, qint64 uidValidity = 7, const QByteArray &mailbox = "INBOX")
    {
        expect("EXAMINE \"" + mailbox + '"');
        reply("* " + QByteArray::number(exists) + " EXISTS");
        reply("* OK [UIDVALIDITY " + QByteArray::number(uidValidity) + "] valid");
        if (uidNext > 0)
            reply("* OK [UIDNEXT " + QByteArray::number(uidNext) + "] next");
        ok("OK [READ-ONLY] open");
    }

    void found(const QByteArray &uids)
    {
        reply("* SEARCH " + uids);
        ok();
    }

    void sizes(const QByteArray &set, const QList<std::pair<qint64, qint64>> &mails)
    {
        expect("UID FETCH " + set + " (UID INTERNALDATE RFC822.SIZE)");
        for (const auto &[uid, size] : mails)
            reply("* 1 FETCH (UID " + QByteArray::number(uid) +
                  " INTERNALDATE \" 1-Jan-2026 10:00:00 +0000\" RFC822.SIZE " + QByteArray::number(size) + ')');
        ok();
    }

    void body(qint64 uid, const QByteArray &mail, const QByteArray &section = "BODY[]")
    {
        imap.replyRaw("* 1 FETCH (UID " + QByteArray::number(uid) + ' ' + section + " {" +
                      QByteArray::number(mail.size()) + "}\r\n" + mail + ")\r\n");
    }

    FetchResult fetch(const QString &stream = u"INBOX"_s, const Cursor &cursor = {})
    {
        const auto result = await(client().fetch(stream, cursor));
        INFO(imap.problem().toStdString());
        INFO((result ? QString() : result.error().detail).toStdString());
        REQUIRE(result);
        return *result;
    }

    void check() const
    {
        CHECK(imap.problem() == QString());
        CHECK(smtp.problem() == QString());
        CHECK(imap.isDone());
        CHECK(smtp.isDone());
    }
};

Cursor mailCursor(qint64 uidValidity, qint64 low, qint64 high)
{
    return u"{\"high\":%1,\"low\":%2,\"uidvalidity\":%3}"_s.arg(high).arg(low).arg(uidValidity);
}

QList<qint64> uidsOf(const FetchResult &result)
{
    QList<qint64> uids;
    for (const auto &item : result.items)
        uids << item.uid;
    return uids;
}

OutgoingMessage outgoing()
{
    OutgoingMessage message;
    message.key = u"77@example.org"_s;
    message.at = fromMsecs(1'767'225'600'000);
    message.from = {u"Us"_s, u"us@example.org"_s};
    message.to = {{u"Ann"_s, u"ann@example.net"_s}};
    message.subject = u"Re: Hi"_s;
    message.text = u"Hello"_s;
    return message;
}

}

TEST_CASE("a first sync goes from the newest mail down and tells how much is left", "[imap]")
{
    MailScene scene;
    scene.signIn();
    scene.open(3, 10);
    scene.expect("UID SEARCH UID 1:9");
    scene.found("2 5 9");
    scene.sizes("2,5,9", {{2, 7'000'000}, {5, 10}, {9, 10}});
    scene.expect("UID FETCH 2,5,9 (UID BODY.PEEK[])");
    scene.body(2, "A: b\r\n\r\ntwo");
    scene.body(9, QByteArray("A: b\r\n\r\n\0nine\r\n", 15));
    scene.body(5, "A: b\r\n\r\nfive");
    scene.ok();
    const auto result = scene.fetch();
    CHECK(uidsOf(result) == QList<qint64>{9, 5, 2});
    CHECK(result.items.at(0).bytes == QByteArray("A: b\r\n\r\n\0nine\r\n", 15));
    CHECK(result.items.at(0).receivedAt == *fromIso(u"2026-01-01T10:00:00Z"_s));
    CHECK(result.items.at(0).uidValidity == 7);
    CHECK(result.items.at(0).kind == u"mail"_s);
    CHECK(result.next == mailCursor(7, 1, 9));
    CHECK_FALSE(result.more);
    scene.check();
}

TEST_CASE("mail announced between two steps comes before the older one", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"sentCopy"_s] = u"server"_s;
    scene.signIn();
    scene.open(3, 10);
    scene.expect("UID SEARCH UID 1:9");
    scene.found("2 5 9");
    scene.sizes("2,5,9", {{2, 100}, {5, 7'000'000}, {9, 7'000'000}});
    scene.expect("UID FETCH 9 (UID BODY.PEEK[])");
    scene.body(9, "A: b\r\n\r\n9");
    scene.reply("* 4 EXISTS");
    scene.ok();
    const auto first = scene.fetch();
    CHECK(first.more);
    scene.open(4, 11);
    scene.sizes("10:*", {{10, 10}});
    scene.expect("UID FETCH 10 (UID BODY.PEEK[])");
    scene.body(10, "A: b\r\n\r\n10");
    scene.ok();
    CHECK(uidsOf(scene.fetch(u"INBOX"_s, first.next)) == QList<qint64>{10});
    scene.check();
}

TEST_CASE("a step takes about 8 MB, and the next goes on without a new search or opening", "[imap]")
{
    MailScene scene;
    scene.signIn();
    scene.open(3, 10);
    scene.expect("UID SEARCH UID 1:9");
    scene.found("2 5 9");
    scene.sizes("2,5,9", {{2, 100}, {5, 7'000'000}, {9, 7'000'000}});
    scene.expect("UID FETCH 9 (UID BODY.PEEK[])");
    scene.body(9, "A: b\r\n\r\n9");
    scene.ok();
    const auto first = scene.fetch();
    CHECK(first.more);
    CHECK(first.remaining == 2);
    CHECK(first.next == mailCursor(7, 6, 9));
    scene.sizes("2,5", {{2, 100}, {5, 7'000'000}});
    scene.expect("UID FETCH 2,5 (UID BODY.PEEK[])");
    scene.body(2, "A: b\r\n\r\n2");
    scene.body(5, "A: b\r\n\r\n5");
    scene.ok();
    const auto second = scene.fetch(u"INBOX"_s, first.next);
    CHECK(uidsOf(second) == QList<qint64>{5, 2});
    CHECK_FALSE(second.more);
    scene.check();
}

TEST_CASE("an unchanged mailbox costs one question", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"sentCopy"_s] = u"server"_s; // no proof copies to look for
    scene.signIn();
    scene.open(3, 10);
    scene.open(3, 10);
    const auto cursor = mailCursor(7, 1, 9);
    CHECK(scene.fetch(u"INBOX"_s, cursor).next == cursor);
    const auto again = scene.fetch(u"INBOX"_s, cursor);
    CHECK(again.items.isEmpty());
    CHECK_FALSE(again.more);
    scene.check();
}

TEST_CASE("an idle poll of an unchanged account is two round trips and lists no message", "[imap][poll]")
{
    MailScene scene;
    scene.account.settings[u"sentCopy"_s] = u"server"_s;
    TestWorkspace workspace;
    scene.account = workspace.write([account = scene.account](Transaction &tx) -> Result<Account> {
        AccountRepository accounts(tx);
        Account added = account;
        FM_ASSIGN(added.id, accounts.add(tx, account));
        for (const QString &stream : {u"INBOX"_s, u"Sent"_s})
            FM_TRY(accounts.setCursor(added.id, stream, mailCursor(7, 1, 9), account.createdAt));
        return added;
    });
    scene.signIn();
    const int before = scene.tag;
    for (int poll = 0; poll < 2; ++poll) {
        scene.open(3, 10);
        scene.open(3, 10, 7, "Sent");
    }
    for (int poll = 0; poll < 2; ++poll) {
        PollWalk walk(workspace.database(), scene.client(), scene.account, scene.clock, nullptr);
        CHECK(await(walk.start()).value().added == 0);
    }
    CHECK(scene.tag - before == 2 * 2);
    scene.check();
}

TEST_CASE("mails are not tidied away before the caller has stored them", "[imap]")
{
    MailScene scene;
    scene.signIn();
    const auto cursor = mailCursor(7, 1, 9);
    scene.client().stored(u"INBOX"_s, mailCursor(7, 1, 8));
    scene.open(3, 10);
    const auto ahead = scene.fetch(u"INBOX"_s, cursor);
    CHECK(ahead.items.isEmpty());
    CHECK(ahead.more); // asked again once that is stored
    CHECK(ahead.next == cursor);
    scene.check();
}

TEST_CASE("new mail comes first, also while older mail is still being fetched", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"sentCopy"_s] = u"server"_s;
    scene.signIn();
    scene.open(12, 12);
    scene.sizes("10:*", {{10, 10}, {11, 10}});
    scene.expect("UID FETCH 10:11 (UID BODY.PEEK[])");
    scene.body(10, "A: b\r\n\r\n");
    scene.body(11, "A: b\r\n\r\n");
    scene.ok();
    const auto result = scene.fetch(u"INBOX"_s, mailCursor(7, 6, 9));
    CHECK(uidsOf(result) == QList<qint64>{10, 11});
    CHECK(result.next == mailCursor(7, 6, 11));
    CHECK(result.more);
    scene.check();
}

TEST_CASE("a range that ends with the last mail may give an old one back, which is dropped", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"sentCopy"_s] = u"server"_s;
    scene.signIn("");
    SECTION("with UIDNEXT grown by a mail that is gone again")
    {
        scene.open(3, 12);
        scene.sizes("10:*", {{9, 10}});
        const auto result = scene.fetch(u"INBOX"_s, mailCursor(7, 1, 9));
        CHECK(result.items.isEmpty());
        CHECK(result.next == mailCursor(7, 1, 11));
        CHECK_FALSE(result.more);
    }
    SECTION("without UIDNEXT")
    {
        scene.open(3, 0);
        scene.expect("UID SEARCH UID 10:*");
        scene.found("9");
        CHECK(scene.fetch(u"INBOX"_s, mailCursor(7, 1, 9)).next == mailCursor(7, 1, 9));
    }
    scene.check();
}

TEST_CASE("with a new UIDVALIDITY all is fetched again from the top", "[imap]")
{
    MailScene scene;
    scene.signIn();
    scene.open(1, 4, 8);
    scene.expect("UID SEARCH UID 1:3");
    scene.found("3");
    scene.sizes("3", {{3, 10}});
    scene.expect("UID FETCH 3 (UID BODY.PEEK[])");
    scene.body(3, "A: b\r\n\r\n");
    scene.ok();
    const auto result = scene.fetch(u"INBOX"_s, mailCursor(7, 1, 900));
    CHECK(uidsOf(result) == QList<qint64>{3});
    CHECK(result.next == mailCursor(8, 1, 3));
    scene.check();
}

TEST_CASE("a mail expunged while it is fetched is simply not there", "[imap]")
{
    MailScene scene;
    scene.signIn();
    scene.open(3, 4);
    scene.expect("UID SEARCH UID 1:3");
    scene.found("1 2 3");
    scene.sizes("1:3", {{1, 10}, {2, 10}, {3, 10}});
    scene.expect("UID FETCH 1:3 (UID BODY.PEEK[])");
    scene.body(1, "A: b\r\n\r\n1");
    scene.reply("* 2 EXPUNGE");
    scene.reply("* 2 FETCH (FLAGS (\\Seen))");
    scene.body(3, "A: b\r\n\r\n3");
    scene.ok("OK [EXPUNGEISSUED] done");
    const auto result = scene.fetch();
    CHECK(uidsOf(result) == QList<qint64>{3, 1});
    CHECK(result.gaps.isEmpty());
    CHECK(result.next == mailCursor(7, 1, 3));
    scene.check();
}

TEST_CASE("a mail that the server cannot give becomes a gap and holds up no other", "[imap]")
{
    MailScene scene;
    scene.signIn();
    scene.open(3, 4);
    scene.expect("UID SEARCH UID 1:3");
    scene.found("1 2 3");
    scene.sizes("1:3", {{1, 10}, {2, 10}, {3, 10}});
    scene.expect("UID FETCH 1:3 (UID BODY.PEEK[])");
    scene.ok("NO cannot read");
    for (const auto uid : {1, 2, 3}) {
        scene.expect("UID FETCH " + QByteArray::number(uid) + " (UID BODY.PEEK[])");
        if (uid == 1)
            scene.reply("* 1 FETCH (UID 1 BODY[] NIL)");
        if (uid == 3)
            scene.body(3, "A: b\r\n\r\n3");
        scene.ok(uid == 2 ? "NO cannot read" : "OK done");
    }
    const auto result = scene.fetch();
    CHECK(uidsOf(result) == QList<qint64>{3});
    REQUIRE(result.gaps.size() == 2);
    CHECK(result.gaps.at(0).reason == u"the server does not give the mail with UID 2: cannot read"_s);
    CHECK(result.next == mailCursor(7, 1, 3));
    scene.check();
}

TEST_CASE("of a huge mail only the beginning is fetched, and its size is told", "[imap]")
{
    MailScene scene;
    scene.signIn();
    scene.open(1, 2);
    scene.expect("UID SEARCH UID 1:1");
    scene.found("1");
    scene.sizes("1", {{1, 90'000'000}});
    scene.expect("UID FETCH 1 (UID BODY.PEEK[]<0.262144>)");
    scene.body(1, "From: ann@example.net\r\nSubject: big\r\n\r\nbeg", "BODY[]<0>");
    scene.ok();
    const auto result = scene.fetch();
    REQUIRE(result.items.size() == 1);
    CHECK(result.items.at(0).size == 90'000'000);
    const auto messages = scene.client().normaliser()(result.items.at(0));
    REQUIRE(messages);
    CHECK(messages->at(0).truncated);
    scene.check();
}

TEST_CASE("mailboxes with other letters are asked for by their name on the wire", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"sentMailbox"_s] = u"Éléments envoyés"_s;
    CHECK(scene.client().streams() == QStringList{u"INBOX"_s, u"Éléments envoyés"_s});
    scene.signIn();
    scene.open(0, 1, 3, "&AMk-l&AOk-ments envoy&AOk-s");
    CHECK(scene.fetch(u"Éléments envoyés"_s).next == mailCursor(3, 1, 0));
    scene.check();
}

TEST_CASE("a mailbox of sent mail that does not exist yet has no mail", "[imap]")
{
    MailScene scene;
    scene.signIn();
    scene.expect("EXAMINE \"Sent\"");
    scene.ok("NO [NONEXISTENT] no such mailbox");
    CHECK(scene.fetch(u"Sent"_s).next == Cursor());
    scene.check();
}

TEST_CASE("a mailbox that was chosen and is not there is told", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"mailboxes"_s] = QJsonArray{u"INBOX"_s, u"Ventes à faire"_s};
    scene.signIn();
    scene.expect("EXAMINE \"Ventes &AOA- faire\"");
    scene.ok("NO [NONEXISTENT] no such mailbox");
    const auto fetched = await(scene.client().fetch(u"Ventes à faire"_s, {}));
    REQUIRE_FALSE(fetched);
    CHECK(fetched.error().kind == ErrorKind::NotFound);
    scene.check();
}

TEST_CASE("each chosen mailbox is a stream, the first of them is watched, that of sent mail comes last", "[imap]")
{
    const auto streams = [](const QJsonArray &mailboxes) {
        MailScene scene;
        scene.account.settings[u"mailboxes"_s] = mailboxes;
        return scene.client().streams();
    };
    CHECK(streams({}) == QStringList{u"INBOX"_s, u"Sent"_s});
    CHECK(streams({u"Sales"_s, u"inbox"_s, u"Sales"_s, u"Sent"_s, u""_s}) ==
          QStringList{u"Sales"_s, u"INBOX"_s, u"Sent"_s});
}

TEST_CASE("two mailboxes are walked from a cursor each", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"sentCopy"_s] = u"server"_s;
    scene.account.settings[u"mailboxes"_s] = QJsonArray{u"INBOX"_s, u"Sales"_s};
    scene.signIn();
    scene.open(3, 10, 7);
    scene.open(1, 5, 8, "Sales");
    scene.sizes("4:*", {{4, 10}});
    scene.expect("UID FETCH 4 (UID BODY.PEEK[])");
    scene.body(4, "A: b\r\n\r\nfour");
    scene.ok();
    CHECK(scene.fetch(u"INBOX"_s, mailCursor(7, 1, 9)).items.isEmpty());
    const auto sales = scene.fetch(u"Sales"_s, mailCursor(8, 1, 3));
    CHECK(uidsOf(sales) == QList<qint64>{4});
    CHECK(sales.items.first().stream == u"Sales"_s);
    CHECK(sales.next == mailCursor(8, 1, 4));
    scene.check();
}

TEST_CASE("the size of a step is a setting", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"pageSize"_s] = 10;
    scene.signIn();
    scene.open(12, 13);
    scene.expect("UID SEARCH UID 1:12");
    scene.found("1 2 3 4 5 6 7 8 9 10 11 12");
    scene.expect("UID FETCH 3:12 (UID INTERNALDATE RFC822.SIZE)");
    scene.ok();
    const auto first = scene.fetch();
    CHECK(first.more);
    CHECK(first.remaining == 2);
    scene.check();
}

TEST_CASE("a connection that the server ended meanwhile is made anew without a word", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"sentCopy"_s] = u"server"_s; // no proof copies to look for
    scene.signIn();
    scene.open(3, 10);
    scene.expect("EXAMINE \"INBOX\"");
    scene.reply("* BYE idle for too long");
    scene.imap.hangUp();
    scene.imap.nextConnection();
    const auto cursor = mailCursor(7, 1, 9);
    scene.fetch(u"INBOX"_s, cursor);
    scene.signIn();
    scene.open(3, 10);
    CHECK(scene.fetch(u"INBOX"_s, cursor).next == cursor);
    scene.check();
}

TEST_CASE("a fetch under way ends at once when cancelled, and the next one works", "[imap]")
{
    MailScene scene;
    scene.signIn();
    scene.expect("EXAMINE \"INBOX\"");
    const auto cut = scene.client().fetch(u"INBOX"_s, {});
    REQUIRE(waitFor([&] { return scene.imap.isDone(); }));
    scene.client().cancel();
    CHECK(cut.isFinished());
    CHECK(await(cut).error().kind == ErrorKind::Cancelled);
    scene.imap.nextConnection();
    scene.signIn();
    scene.open(0, 1);
    CHECK(scene.fetch().next == mailCursor(7, 1, 0));
}

TEST_CASE("a mailbox is watched by IDLE, and growth is told", "[imap]")
{
    MailScene scene;
    scene.timeouts.firstRetry = Milliseconds(1);
    int changes = 0;
    QObject::connect(&scene.client(), &ChannelClient::changed, [&] { ++changes; });
    scene.signIn();
    scene.open(3, 10);
    scene.expect("IDLE");
    scene.reply("+ idling");
    scene.client().watch(true);
    REQUIRE(waitFor([&] { return changes == 1; })); // of the time before it watched
    REQUIRE(waitFor([&] { return scene.imap.isDone(); }));
    scene.reply("* 4 EXISTS");
    REQUIRE(waitFor([&] { return changes == 2; }));
    scene.reply("* 2 EXPUNGE");
    scene.reply("* 4 EXISTS");
    REQUIRE(waitFor([&] { return changes == 3; }));
    scene.check();
}

TEST_CASE("growth of the other mailboxes is told where the server can tell it", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"mailboxes"_s] = QJsonArray{u"INBOX"_s, u"Sales \"EU\""_s};
    const bool isRefused = GENERATE(false, true);
    int changes = 0;
    QObject::connect(&scene.client(), &ChannelClient::changed, [&] { ++changes; });
    scene.signIn("IDLE NOTIFY");
    scene.open(3, 10);
    scene.expect("NOTIFY SET (selected (MessageNew MessageExpunge)) (mailboxes (\"Sales \\\"EU\\\"\" \"Sent\") "
                 "(MessageNew MessageExpunge))");
    scene.ok(isRefused ? "NO [NONEXISTENT] no such mailbox" : "OK done");
    scene.expect("IDLE");
    scene.reply("+ idling");
    scene.client().watch(true);
    REQUIRE(waitFor([&] { return scene.imap.isDone(); }));
    REQUIRE(waitFor([&] { return changes == 1; }));
    scene.reply("* STATUS \"Sales\" (MESSAGES 2 UIDNEXT 3 UIDVALIDITY 8)");
    CHECK(waitFor([&] { return changes == 2; }));
    scene.check();
}

TEST_CASE("IDLE is renewed in time, and a server that ends the session is called again", "[imap]")
{
    MailScene scene;
    scene.timeouts.firstRetry = Milliseconds(1);
    scene.timeouts.idleRenewal = Milliseconds(20);
    int changes = 0;
    QObject::connect(&scene.client(), &ChannelClient::changed, [&] { ++changes; });
    scene.signIn();
    scene.open(3, 10);
    scene.expect("IDLE");
    scene.reply("+ idling");
    scene.imap.expect("DONE");
    scene.ok("OK IDLE ended");
    scene.expect("IDLE");
    scene.reply("+ idling");
    scene.reply("* BYE session expired");
    scene.imap.hangUp();
    scene.imap.nextConnection();
    scene.signIn("");
    scene.timeouts.idleless = Milliseconds(20);
    scene.open(3, 10);
    scene.client().watch(true);
    REQUIRE(waitFor([&] { return changes == 2; }));
    scene.check();
}

TEST_CASE("without IDLE the mailbox is asked from time to time", "[imap]")
{
    MailScene scene;
    scene.timeouts.idleless = Milliseconds(10);
    int changes = 0;
    QObject::connect(&scene.client(), &ChannelClient::changed, [&] { ++changes; });
    scene.signIn("UIDPLUS");
    scene.open(3, 10);
    scene.expect("NOOP");
    scene.reply("* 4 EXISTS");
    scene.ok();
    scene.expect("NOOP");
    scene.client().watch(true);
    REQUIRE(waitFor([&] { return scene.imap.isDone(); }));
    CHECK(changes == 2);
    scene.check();
}

TEST_CASE("what was sent is filed among the sent mail, and the envelope has a proof copy for ourselves", "[imap]")
{
    MailScene scene;
    auto &smtp = scene.smtp;
    smtp.reply("220 mx");
    smtp.expect("EHLO…");
    smtp.reply("250 mx");
    smtp.expect("MAIL FROM:<us@example.org>");
    smtp.reply("250 ok");
    smtp.expect("RCPT TO:<ann@example.net>");
    smtp.reply("250 ok");
    smtp.expect("RCPT TO:<us@example.org>");
    smtp.reply("250 ok");
    smtp.expect("DATA");
    smtp.reply("354 go on");
    smtp.expectUntil(".");
    smtp.reply("250 taken");
    scene.signIn("LITERAL+");
    scene.open(0, 1, 3, "Sent");
    scene.expect("UID SEARCH HEADER Message-ID \"77@example.org\"");
    scene.found("");
    SECTION("filed")
    {
        scene.expect("APPEND \"Sent\" (\\Seen) \" 1-Jan-2026 00:00:00 +0000\"…");
        scene.imap.expectUntil("Hello");
        scene.imap.expect("");
        scene.ok();
    }
    SECTION("not filed is sent all the same")
    {
        scene.expect("APPEND…");
        scene.imap.hangUp();
    }
    const auto receipt = await(scene.client().send(outgoing(), {}));
    REQUIRE(receipt);
    CHECK(receipt->remoteId == u"77@example.org"_s);
    CHECK(receipt->at == scene.clock.now());
    CHECK(smtp.received().contains("Message-ID: <77@example.org>\n"));
    CHECK(smtp.received().contains("X-FirstMile-Id: "));
    scene.check();
}

TEST_CASE("a mail that is among the sent ones already is not filed twice, a missing mailbox is made", "[imap]")
{
    MailScene scene;
    auto &smtp = scene.smtp;
    smtp.reply("220 mx");
    smtp.expect("EHLO…");
    smtp.reply("250 mx");
    for (const auto *command : {"MAIL…", "RCPT…", "RCPT…"}) {
        smtp.expect(command);
        smtp.reply("250 ok");
    }
    smtp.expect("DATA");
    smtp.reply("354 go on");
    smtp.expectUntil(".");
    smtp.reply("250 taken");
    scene.signIn("LITERAL+");
    SECTION("there already")
    {
        scene.open(1, 5, 3, "Sent");
        scene.expect("UID SEARCH…");
        scene.found("4");
    }
    SECTION("no mailbox")
    {
        scene.expect("EXAMINE \"Sent\"");
        scene.ok("NO no such mailbox");
        scene.expect("CREATE \"Sent\"");
        scene.ok();
        scene.expect("APPEND \"Sent\"…");
        scene.imap.expectUntil("Hello");
        scene.imap.expect("");
        scene.ok();
    }
    CHECK(await(scene.client().send(outgoing(), {})));
    scene.check();
}

TEST_CASE("where the server keeps what it sent, there is no proof copy and nothing is filed", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"sentCopy"_s] = u"server"_s;
    auto &smtp = scene.smtp;
    smtp.reply("220 mx");
    smtp.expect("EHLO…");
    smtp.reply("250 mx");
    smtp.expect("MAIL…");
    smtp.reply("250 ok");
    smtp.expect("RCPT TO:<ann@example.net>");
    smtp.reply("250 ok");
    smtp.expect("DATA");
    smtp.reply("354 go on");
    smtp.expectUntil(".");
    smtp.reply("250 taken");
    CHECK(await(scene.client().send(outgoing(), {})));
    CHECK(scene.imap.connections() == 0);
    scene.check();
}

TEST_CASE("a client that is taken down after the dot says that the fate is open", "[imap]")
{
    MailScene scene;
    auto &smtp = scene.smtp;
    smtp.reply("220 mx");
    smtp.expect("EHLO…");
    smtp.reply("250 mx");
    for (const auto *command : {"MAIL…", "RCPT…", "RCPT…"}) {
        smtp.expect(command);
        smtp.reply("250 ok");
    }
    smtp.expect("DATA");
    smtp.reply("354 go on");
    smtp.expectUntil(".");
    const auto sent = scene.client().send(outgoing(), {});
    REQUIRE(waitFor([&] { return smtp.isDone(); }));
    SECTION("by cancel")
    {
        scene.client().cancel();
    }
    SECTION("for good")
    {
        scene.made.reset();
    }
    const auto receipt = await(sent);
    REQUIRE_FALSE(receipt);
    CHECK(receipt.error().kind == ErrorKind::Uncertain);
}

TEST_CASE("a mail whose fate is open is looked up where a copy would be", "[imap]")
{
    MailScene scene;
    scene.signIn();
    scene.expect("LIST \"\" \"*\"");
    scene.reply("* LIST () \"/\" INBOX");
    scene.reply("* LIST () \"/\" Trash");
    scene.ok();
    scene.open(1, 9, 4, "INBOX");
    scene.expect("UID SEARCH HEADER Message-ID \"77@example.org\"");
    SECTION("in INBOX, as the proof copy")
    {
        scene.found("8");
        scene.expect("UID FETCH 8 (UID INTERNALDATE)");
        scene.reply("* 1 FETCH (INTERNALDATE \" 1-Jan-2026 10:00:00 +0000\" UID 8)");
        scene.ok();
        const auto found = await(scene.client().lookUp(outgoing()));
        REQUIRE(found);
        REQUIRE(found->found);
        CHECK(found->found->at == *fromIso(u"2026-01-01T10:00:00Z"_s));
    }
    SECTION("nowhere")
    {
        scene.found("");
        scene.open(0, 1, 3, "Sent");
        scene.expect("UID SEARCH…");
        scene.found("");
        scene.open(0, 1, 5, "Trash");
        scene.expect("UID SEARCH…");
        scene.found("");
        const auto found = await(scene.client().lookUp(outgoing()));
        REQUIRE(found);
        CHECK_FALSE(found->found);
    }
    SECTION("not to be known, as the search fails")
    {
        scene.ok("NO [UNAVAILABLE] index is being rebuilt");
        const auto found = await(scene.client().lookUp(outgoing()));
        REQUIRE_FALSE(found);
        CHECK(found.error().kind == ErrorKind::Offline);
    }
    SECTION("not to be known, as the mailbox of sent mail cannot be opened")
    {
        scene.found("");
        scene.expect("EXAMINE \"Sent\"");
        scene.ok("NO [INUSE] locked");
        CHECK_FALSE(await(scene.client().lookUp(outgoing())));
    }
    scene.check();
}

TEST_CASE("where the server keeps what it sent, its absence proves something only if there is such a mailbox", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"sentCopy"_s] = u"server"_s;
    scene.account.settings.remove(u"sentMailbox"_s);
    scene.signIn();
    scene.expect("LIST \"\" \"*\"");
    scene.reply("* LIST () \"/\" INBOX");
    scene.ok();
    scene.open(0, 1, 4, "INBOX");
    scene.expect("UID SEARCH…");
    scene.found("");
    const auto found = await(scene.client().lookUp(outgoing()));
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == ErrorKind::NotFound);
    scene.check();
}

TEST_CASE("proof copies leave INBOX once they were handed on, filed if that was missed", "[imap]")
{
    const QByteArray header = "From: Us <us@example.org>\r\nTo: ann@example.net\r\nX-FirstMile-Id: 1\r\nMessage-ID: <";
    MailScene scene;
    const auto findCopies = [&](const QByteArray &capabilities) {
        scene.signIn(capabilities);
        scene.open(3, 10);
        scene.open(3, 10);
        scene.expect("UID SEARCH UID 1:9 HEADER X-FirstMile-Id \"\"");
        scene.found("7 8 9");
        scene.expect("UID FETCH 7:9 (UID BODY.PEEK[HEADER.FIELDS (FROM TO CC MESSAGE-ID X-FIRSTMILE-ID)])");
        scene.body(7, header + "7@x>\r\n\r\n", "BODY[HEADER.FIELDS (FROM TO CC MESSAGE-ID X-FIRSTMILE-ID)]");
        scene.body(8, header + "8@x>\r\n\r\n", "BODY[HEADER.FIELDS (FROM TO CC MESSAGE-ID X-FIRSTMILE-ID)]");
        scene.body(9, "From: them@example.com\r\nX-FirstMile-Id: 1\r\nMessage-ID: <9@x>\r\n\r\n", "BODY[HEADER]");
        scene.ok();
        scene.expect("LIST \"\" \"*\"");
        scene.reply("* LIST (\\Sent) \"/\" Sent");
        scene.reply("* LIST (\\Trash) \"/\" Trash");
        scene.ok();
        scene.open(1, 5, 3, "Sent");
        scene.expect("UID SEARCH HEADER Message-ID \"7@x\"");
        scene.found("4");
        scene.expect("UID SEARCH HEADER Message-ID \"8@x\"");
        scene.found("");
        scene.expect("SELECT \"INBOX\"");
        scene.reply("* OK [UIDVALIDITY 7] valid");
        scene.ok();
        scene.expect("UID STORE 7:8 +FLAGS.SILENT (\\Seen)");
        scene.ok();
    };
    SECTION("by MOVE")
    {
        findCopies("MOVE UIDPLUS");
        scene.expect("UID MOVE 8 \"Sent\"");
        scene.ok();
        scene.expect("UID MOVE 7 \"Trash\"");
        scene.ok();
    }
    SECTION("without UIDPLUS they stay")
    {
        findCopies("IDLE");
    }
    const auto cursor = mailCursor(7, 1, 9);
    CHECK(scene.fetch(u"INBOX"_s, cursor).next == cursor);
    scene.check();
}

TEST_CASE("only our own mail with our mark is a proof copy", "[imap]")
{
    const QStringList own{u"us@example.org"_s};
    const QByteArray mail =
        "From: Us <us@example.org>\r\nTo: ann@example.net\r\nMessage-ID: <7@x>\r\nX-FirstMile-Id: 7@x\r\n\r\n";
    CHECK(proofCopyId(mail, own) == u"7@x"_s);
    CHECK_FALSE(proofCopyId(QByteArray(mail).replace("X-FirstMile-Id", "X-Other"), own));
    CHECK_FALSE(proofCopyId(QByteArray(mail).replace("us@example.org", "thus@example.org"), own));
    CHECK_FALSE(proofCopyId(QByteArray(mail).replace("ann@example.net", "us@example.org"), own));
}

TEST_CASE("verifying signs in to both servers and finds the mailboxes", "[imap]")
{
    MailScene scene;
    scene.signIn("SPECIAL-USE LIST-EXTENDED");
    scene.expect("LIST \"\" \"*\" RETURN (SPECIAL-USE)");
    scene.reply("* LIST (\\Sent) \"/\" \"Sent Items\"");
    scene.ok();
    scene.smtp.reply("220 mx");
    scene.smtp.expect("EHLO…");
    scene.smtp.reply("250-mx");
    scene.smtp.reply("250 AUTH PLAIN");
    scene.smtp.expect("AUTH PLAIN…");
    SECTION("both let us in")
    {
        scene.smtp.reply("235 ok");
        const auto profile = await(scene.client().verify());
        REQUIRE(profile);
        CHECK(profile->remoteKey == u"us@example.org"_s);
        CHECK(profile->settings.value(u"sentMailbox"_s).toString() == u"Sent Items"_s);
    }
    SECTION("one does not")
    {
        scene.smtp.reply("535 5.7.139 SmtpClientAuthentication is disabled for the Tenant");
        const auto profile = await(scene.client().verify());
        REQUIRE_FALSE(profile);
        CHECK(profile.error().kind == ErrorKind::Unauthorised);
        CHECK(profile.error().detail == u"SMTP: 535 5.7.139 SmtpClientAuthentication is disabled for the Tenant"_s);
    }
    CHECK(waitFor([&] { return scene.smtp.isDone(); }));
    scene.check();
}

TEST_CASE("settings that are missing or not understood are named", "[imap]")
{
    MailScene scene;
    scene.account.settings[u"imapSecurity"_s] = u"ssl"_s;
    const auto profile = await(scene.client().verify());
    REQUIRE_FALSE(profile);
    CHECK(profile.error().kind == ErrorKind::Malformed);
    CHECK(profile.error().detail.contains(u"imapSecurity"_s));
}

TEST_CASE("settings have the usual ports, aliases and trusted certificates", "[imap]")
{
    Account account;
    account.handle = u"Us@Example.org"_s;
    account.settings = {{u"imapHost"_s, u"imap"_s},
                        {u"smtpHost"_s, u"smtp"_s},
                        {u"smtpSecurity"_s, u"starttls"_s},
                        {u"aliases"_s, QJsonArray{u"Shop@example.org"_s}},
                        {u"trustedCertificate"_s, u"AB:CD EF:01"_s}};
    const auto settings = MailSettings::from(account);
    REQUIRE(settings);
    CHECK(settings->imap.port == 993);
    CHECK(settings->smtp.port == 587);
    CHECK(settings->ownAddresses == QStringList{u"us@example.org"_s, u"shop@example.org"_s});
    CHECK(settings->imap.trustedCertificates.size() == 2);
    CHECK(settings->user == u"Us@Example.org"_s);
}
