// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailMarks.h"
#include "core/channels/mail/ImapParser.h"
#include "core/channels/mail/MailClient.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A mailbox whose server is scripted; its tags are counted along.
struct CountingScene
{
    ScriptedServer imap;
    QNetworkAccessManager network;
    FakeClock clock;
    MailTimeouts timeouts;
    Account account;
    std::unique_ptr<MailClient> client;
    int tag = 0;

    CountingScene()
    {
        timeouts.connect = timeouts.command = Milliseconds(3000);
        account.handle = u"us@example.org"_s;
        account.settings = {{u"imapHost"_s, u"127.0.0.1"_s}, {u"imapPort"_s, imap.port()},
                            {u"smtpHost"_s, u"127.0.0.1"_s}, {u"smtpPort"_s, imap.port()},
                            {u"security"_s, u"none"_s},      {u"sentMailbox"_s, u"Sent"_s},
                            {u"sentCopy"_s, u"server"_s}};
        client = std::make_unique<MailClient>(account, "secret", ChannelContext{network, clock}, timeouts);
    }

    void expect(const QByteArray &command) { imap.expect("a" + QByteArray::number(++tag) + ' ' + command); }
    void reply(const QByteArray &line) { imap.reply(line); }
    void ok(const QByteArray &words = "OK done") { imap.reply("a" + QByteArray::number(tag) + ' ' + words); }

    void signIn(const QByteArray &capabilities)
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

    void enable()
    {
        expect("ENABLE QRESYNC");
        reply("* ENABLED QRESYNC");
        ok();
    }

    /// `counting` is the answer's word about its count.
    void open(qint64 uidNext, const QByteArray &counting, qint64 uidValidity = 7)
    {
        expect("EXAMINE \"INBOX\" (CONDSTORE)");
        reply("* 3 EXISTS");
        reply("* OK [UIDVALIDITY " + QByteArray::number(uidValidity) + "] valid");
        reply("* OK [UIDNEXT " + QByteArray::number(uidNext) + "] next");
        reply("* OK [" + counting + "] counted");
        ok("OK [READ-ONLY] open");
    }

    /// The mail with UID 10, which is new.
    void giveTenth()
    {
        expect("UID FETCH 10:* (UID INTERNALDATE RFC822.SIZE)");
        reply("* 1 FETCH (UID 4 MODSEQ (45) FLAGS (\\Seen))"); // somebody reads another mail meanwhile
        reply("* 4 FETCH (UID 10 INTERNALDATE \" 1-Jan-2026 10:00:00 +0000\" RFC822.SIZE 10)");
        ok();
        expect("UID FETCH 10 (UID BODY.PEEK[])");
        imap.replyRaw("* 4 FETCH (UID 10 BODY[] {10}\r\nA: b\r\n\r\nhi)\r\n");
        ok();
    }

    Result<FetchResult> tryFetch(const Cursor &cursor) { return await(client->fetch(u"INBOX"_s, cursor)); }

    FetchResult fetch(const Cursor &cursor)
    {
        const auto result = tryFetch(cursor);
        INFO(imap.problem().toStdString());
        INFO((result ? QString() : result.error().detail).toStdString());
        REQUIRE(result);
        return *result;
    }

    void check() const
    {
        CHECK(imap.problem() == QString());
        CHECK(imap.isDone());
    }
};

/// A cursor at whose window everything from UID 1 to 9 is known.
Cursor countedTo(qint64 modSeq, qint64 high = 9, qint64 uidValidity = 7)
{
    return MailCursor{uidValidity, 1, high, modSeq}.toText();
}

MailMark seenMark(qint64 uid)
{
    return {uid, 7, true, false};
}

MailMark goneMark(qint64 uid)
{
    return {uid, 7, false, true};
}

ImapReply replyOf(const QByteArray &lines)
{
    ImapParser parser;
    parser.feed(lines);
    ImapReply reply;
    while (const auto response = parser.next()) {
        REQUIRE(*response);
        reply.data << **response;
    }
    return reply;
}

}

TEST_CASE("with CONDSTORE a first look notes the server's count, and an idle one is a single command", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("CONDSTORE");
    scene.open(10, "HIGHESTMODSEQ 40");
    scene.open(10, "HIGHESTMODSEQ 40");
    const auto first = scene.fetch(countedTo(0)); // as it was written before changes were counted
    CHECK(first.next == countedTo(40));
    CHECK(first.marks.isEmpty());
    CHECK_FALSE(first.more);
    CHECK(scene.fetch(first.next).next == countedTo(40));
    scene.check();
}

TEST_CASE("with CONDSTORE what was read elsewhere is told, and what is unread again is not", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("CONDSTORE");
    scene.open(10, "HIGHESTMODSEQ 44");
    scene.expect("UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 40)");
    scene.reply("* 3 FETCH (UID 9 MODSEQ (44) FLAGS (\\Answered \\sEEN))");
    scene.reply("* 1 FETCH (UID 2 MODSEQ (41) FLAGS (\\Flagged))");
    scene.reply("* 2 FETCH (UID 5 MODSEQ (43) FLAGS (\\Seen))");
    scene.ok();
    const auto found = scene.fetch(countedTo(40));
    CHECK(found.marks == QList{seenMark(5), seenMark(9)});
    CHECK(found.next == countedTo(44));
    CHECK_FALSE(found.more);
    scene.check();
}

TEST_CASE("with QRESYNC what is there no more is told as well", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("ENABLE CONDSTORE QRESYNC");
    scene.enable();
    scene.open(10, "HIGHESTMODSEQ 44");
    scene.expect("UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 40 VANISHED)");
    scene.reply("* VANISHED (EARLIER) 3:4,8,100:4294967295");
    scene.reply("* 2 FETCH (UID 5 MODSEQ (43) FLAGS (\\Seen))");
    scene.ok();
    scene.open(10, "HIGHESTMODSEQ 44");
    const auto found = scene.fetch(countedTo(40));
    CHECK(found.marks == QList{goneMark(3), goneMark(4), seenMark(5), goneMark(8)});
    CHECK(scene.fetch(found.next).marks.isEmpty()); // and is enabled once for a connection
    scene.check();
}

TEST_CASE("a server that offers QRESYNC and refuses it is asked as one that has CONDSTORE", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("ENABLE CONDSTORE QRESYNC");
    scene.expect("ENABLE QRESYNC");
    scene.ok("BAD what?");
    scene.open(10, "HIGHESTMODSEQ 44");
    scene.expect("UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 40)");
    scene.ok();
    CHECK(scene.fetch(countedTo(40)).next == countedTo(44));
    scene.check();
}

TEST_CASE("without either nothing is asked, and the count is forgotten", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("IDLE");
    scene.expect("EXAMINE \"INBOX\"");
    scene.reply("* 3 EXISTS");
    scene.reply("* OK [UIDVALIDITY 7] valid");
    scene.reply("* OK [UIDNEXT 10] next");
    scene.ok();
    const auto found = scene.fetch(countedTo(40));
    CHECK(found.marks.isEmpty());
    CHECK(found.next == countedTo(0));
    scene.check();
}

TEST_CASE("a mailbox without a count, or with one that began anew, is counted from where it is", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("CONDSTORE");
    scene.open(10, "NOMODSEQ");
    scene.open(10, "HIGHESTMODSEQ 3");
    const auto uncounted = scene.fetch(countedTo(40));
    CHECK(uncounted.next == countedTo(0));
    CHECK(uncounted.marks.isEmpty());
    CHECK(scene.fetch(countedTo(40)).next == countedTo(3));
    scene.check();
}

TEST_CASE("with a new UIDVALIDITY the old count means nothing", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("CONDSTORE");
    scene.open(2, "HIGHESTMODSEQ 44", 8);
    scene.expect("UID SEARCH UID 1:1");
    scene.reply("* SEARCH");
    scene.ok();
    const auto found = scene.fetch(countedTo(40));
    CHECK(found.marks.isEmpty());
    CHECK(found.next == countedTo(44, 1, 8));
    scene.check();
}

TEST_CASE("new mail comes before what changed, so that one that was read at once is known by then", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("CONDSTORE");
    scene.open(11, "HIGHESTMODSEQ 44");
    scene.giveTenth();
    scene.expect("UID FETCH 1:10 (UID FLAGS) (CHANGEDSINCE 40)");
    scene.reply("* 4 FETCH (UID 10 MODSEQ (44) FLAGS (\\Seen))");
    scene.ok();
    const auto mail = scene.fetch(countedTo(40));
    REQUIRE(mail.items.size() == 1);
    CHECK(mail.items.first().uid == 10);
    CHECK(mail.marks.isEmpty());
    CHECK(mail.more);
    CHECK(mail.next == countedTo(40, 10));
    const auto marks = scene.fetch(mail.next);
    CHECK(marks.marks == QList{seenMark(10)});
    CHECK(marks.next == countedTo(44, 10));
    CHECK_FALSE(marks.more);
    scene.check();
}

TEST_CASE("an answer that breaks off moves nothing, and the next look asks the same", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("CONDSTORE");
    scene.open(10, "HIGHESTMODSEQ 44");
    scene.expect("UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 40)");
    scene.reply("* 2 FETCH (UID 5 MODSEQ (43) FLAGS (\\Seen))");
    scene.imap.hangUp();
    scene.imap.nextConnection();
    const auto broken = scene.tryFetch(countedTo(40));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().kind == ErrorKind::Offline);
    scene.signIn("CONDSTORE");
    scene.open(10, "HIGHESTMODSEQ 44");
    scene.expect("UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 40)");
    scene.reply("* 2 FETCH (UID 5 MODSEQ (43) FLAGS (\\Seen))");
    scene.ok();
    CHECK(scene.fetch(countedTo(40)).marks == QList{seenMark(5)});
    scene.check();
}

TEST_CASE("a server that refuses to tell changes still gives its mail", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("CONDSTORE");
    scene.open(10, "HIGHESTMODSEQ 44");
    scene.expect("UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 40)");
    scene.ok("NO not now");
    const auto found = scene.fetch(countedTo(40));
    CHECK(found.marks.isEmpty());
    CHECK(found.next == countedTo(44));
    scene.check();
}

TEST_CASE("of a whole archive that is marked at once only the newest mails are asked about", "[imap][marks]")
{
    CountingScene scene;
    scene.signIn("CONDSTORE");
    scene.open(100'001, "HIGHESTMODSEQ 200000");
    scene.expect("UID FETCH 90001:100000 (UID FLAGS) (CHANGEDSINCE 40)");
    scene.reply("* 2 FETCH (UID 90000 MODSEQ (43) FLAGS (\\Seen))"); // not asked for
    scene.reply("* 3 FETCH (UID 90001 MODSEQ (43) FLAGS (\\Seen))");
    scene.ok();
    const auto found = scene.fetch(countedTo(40, 100'000));
    CHECK(found.marks == QList{seenMark(90'001)});
    CHECK(found.next == countedTo(200'000, 100'000));
    scene.check();
}

TEST_CASE("what vanished is read within the range asked for, whatever the server writes", "[imap][marks]")
{
    const UidRange range{10, 12};
    const auto marks = [&](const QByteArray &words) {
        return marksIn(replyOf("* VANISHED " + words + "\r\n"), range, 7);
    };
    CHECK(marks("(EARLIER) 12:11") == QList{goneMark(11), goneMark(12)});
    CHECK(marks("11") == QList{goneMark(11)});
    CHECK(marks("(EARLIER)").isEmpty());
    CHECK(marks("(EARLIER) 1:9,x,:,13:*").isEmpty());
    CHECK(marks("(EARLIER) -5:11,0").isEmpty());
    CHECK(marks("(EARLIER) 1:9223372036854775807").size() == 3);
    CHECK(uidsWorthMarks({7, 4, 3, 40}).isEmpty());
    CHECK(uidsWorthMarks({7, 4, 9, 40}) == UidRange{4, 9});
}
