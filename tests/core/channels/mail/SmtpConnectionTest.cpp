// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/SmtpConnection.h"
#include "tests/support/Printers.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/Waiting.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

MailTimeouts briefSmtpTimeouts()
{
    MailTimeouts timeouts;
    timeouts.connect = timeouts.smtpCommand = timeouts.smtpFinalDot = Milliseconds(3000);
    return timeouts;
}

/// A submission to a scripted server, with what became of it.
struct Submission
{
    ScriptedServer server;
    MailCredentials credentials{u"us"_s, "secret", MailAuth::Password};
    MailTimeouts timeouts = briefSmtpTimeouts();
    SmtpMail mail{u"us@example.org"_s, {u"ann@example.net"_s}, {}, "Subject: Hi\r\n\r\n.dot\r\nend\r\n"};
    bool hasLeft = false;
    std::function<Async<void>()> aboutToLeave = [this] {
        hasLeft = true;
        return ready<void>({});
    };
    std::unique_ptr<SmtpConnection> connection;

    explicit Submission(Security security = Security::None) : server(security) {}

    void greet(const QByteArrayList &extensions = {})
    {
        server.reply("220 mx ready");
        server.expect("EHLO [127.0.0.1]");
        for (const auto &extension : extensions)
            server.reply("250-" + extension);
        server.reply("250 ENHANCEDSTATUSCODES");
    }

    void takeEnvelope(const QByteArrayList &recipients = {"ann@example.net"})
    {
        server.expect("MAIL FROM:<us@example.org>");
        server.reply("250 ok");
        for (const auto &recipient : recipients) {
            server.expect("RCPT TO:<" + recipient + ">");
            server.reply("250 ok");
        }
        server.expect("DATA");
        server.reply("354 go on");
    }

    void takeBody()
    {
        for (const auto *line : {"Subject: Hi", "", "..dot", "end"})
            server.expect(line);
    }

    Result<SmtpAccepted> send()
    {
        connection = std::make_unique<SmtpConnection>(server.address(), credentials, timeouts);
        return await(connection->send(mail, aboutToLeave));
    }

    ErrorKind failure()
    {
        const auto outcome = send();
        REQUIRE_FALSE(outcome);
        CHECK(server.problem() == QString());
        return outcome.error().kind;
    }
};

}

TEST_CASE("a mail is handed over with its dots stuffed, and leaves only once that was written down", "[imap]")
{
    Submission submission;
    submission.greet({"mx", "SIZE 1000", "8BITMIME", "AUTH PLAIN LOGIN"});
    submission.server.expect("AUTH PLAIN AHVzAHNlY3JldA==");
    submission.server.reply("235 ok");
    submission.server.expect("MAIL FROM:<us@example.org> SIZE=26");
    submission.server.reply("250 ok");
    submission.server.expect("RCPT TO:<ann@example.net>");
    submission.server.reply("250 ok");
    submission.server.expect("DATA");
    submission.server.reply("354 go on");
    submission.takeBody();
    submission.server.run([&] { CHECK_FALSE(submission.server.received().contains('.')); });
    submission.server.expect(".");
    submission.server.run([&] { CHECK(submission.hasLeft); });
    submission.server.reply("250-queued");
    submission.server.reply("250 as 77");
    submission.server.expect("QUIT");
    const auto outcome = submission.send();
    REQUIRE(outcome);
    CHECK(outcome->answer == u"250 queued as 77"_s);
    CHECK(waitFor([&] { return submission.server.isDone(); }));
    CHECK(submission.server.problem() == QString());
}

TEST_CASE("if the leaving cannot be written down, no dot is sent", "[imap]")
{
    Submission submission;
    submission.greet();
    submission.takeEnvelope();
    submission.takeBody();
    submission.aboutToLeave = [] { return ready<void>(Error{ErrorKind::Storage, u"disk full"_s, {}}); };
    CHECK(submission.failure() == ErrorKind::Storage);
}

TEST_CASE("4xx at any stage may be tried again and surely sent nothing", "[imap]")
{
    Submission submission;
    auto &server = submission.server;
    SECTION("greeting")
    {
        server.reply("421 too busy");
        CHECK(submission.failure() == ErrorKind::Offline);
    }
    SECTION("sign-in")
    {
        submission.greet({"mx", "AUTH PLAIN"});
        server.expect("AUTH PLAIN…");
        server.reply("454 4.7.0 Temporary authentication failure");
        CHECK(submission.failure() == ErrorKind::RateLimited);
    }
    SECTION("sender")
    {
        submission.greet();
        server.expect("MAIL…");
        server.reply("451 4.3.0 later");
        CHECK(submission.failure() == ErrorKind::RateLimited);
    }
    SECTION("recipient")
    {
        submission.greet();
        server.expect("MAIL…");
        server.reply("250 ok");
        server.expect("RCPT…");
        server.reply("450 4.7.1 greylisted");
        const auto outcome = submission.send();
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::RateLimited);
        CHECK(outcome.error().retryAfter);
        CHECK(outcome.error().detail == u"ann@example.net: 450 4.7.1 greylisted"_s);
    }
    SECTION("data")
    {
        submission.greet();
        server.expect("MAIL…");
        server.reply("250 ok");
        server.expect("RCPT…");
        server.reply("250 ok");
        server.expect("DATA");
        server.reply("451 later");
        CHECK(submission.failure() == ErrorKind::RateLimited);
    }
    CHECK_FALSE(submission.hasLeft);
}

TEST_CASE("a definite refusal of the whole mail is one, before or after the dot", "[imap]")
{
    Submission submission;
    submission.greet();
    submission.takeEnvelope();
    submission.takeBody();
    submission.server.expect(".");
    SECTION("for ever")
    {
        submission.server.reply("554-5.7.1 This looks");
        submission.server.reply("554 5.7.1 like spam");
        const auto outcome = submission.send();
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Rejected);
        CHECK(outcome.error().detail == u"554 5.7.1 This looks 5.7.1 like spam"_s);
    }
    SECTION("for now")
    {
        submission.server.reply("452 4.3.1 disk full");
        CHECK(submission.failure() == ErrorKind::RateLimited);
    }
}

TEST_CASE("one of three recipients refused: nothing is sent, and the refused one is named", "[imap]")
{
    Submission submission;
    submission.mail.to = {u"ann@example.net"_s, u"gone@example.net"_s, u"joe@example.net"_s};
    submission.greet();
    submission.server.expect("MAIL…");
    submission.server.reply("250 ok");
    submission.server.expect("RCPT TO:<ann@example.net>");
    submission.server.reply("250 ok");
    submission.server.expect("RCPT TO:<gone@example.net>");
    submission.server.reply("550 5.1.1 no such user");
    const auto outcome = submission.send();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Rejected);
    CHECK(outcome.error().detail == u"gone@example.net: 550 5.1.1 no such user"_s);
    CHECK_FALSE(submission.hasLeft);
}

TEST_CASE("a refused proof copy does not keep the mail from the customer", "[imap]")
{
    Submission submission;
    submission.mail.proof = u"us@example.org"_s;
    submission.greet();
    submission.server.expect("MAIL…");
    submission.server.reply("250 ok");
    submission.server.expect("RCPT TO:<ann@example.net>");
    submission.server.reply("250 ok");
    submission.server.expect("RCPT TO:<us@example.org>");
    submission.server.reply("550 no");
    submission.server.expect("DATA");
    submission.server.reply("354 go on");
    submission.takeBody();
    submission.server.expect(".");
    submission.server.reply("250 ok");
    const auto outcome = submission.send();
    REQUIRE(outcome);
    CHECK_FALSE(outcome->recipients.at(1).accepted);
}

TEST_CASE("a connection lost before the dot sent nothing, one lost after it may have", "[imap]")
{
    Submission submission;
    submission.greet();
    submission.takeEnvelope();
    SECTION("before")
    {
        submission.server.hangUp();
        submission.mail.bytes += QByteArray(8'000'000, 'x');
        CHECK(submission.failure() == ErrorKind::Offline);
        CHECK_FALSE(submission.hasLeft);
    }
    SECTION("after")
    {
        submission.takeBody();
        submission.server.expect(".");
        submission.server.hangUp();
        CHECK(submission.failure() == ErrorKind::Uncertain);
    }
    SECTION("after, with an answer that is none")
    {
        submission.takeBody();
        submission.server.expect(".");
        submission.server.reply("????");
        CHECK(submission.failure() == ErrorKind::Uncertain);
    }
    SECTION("after, in silence")
    {
        submission.timeouts.smtpFinalDot = Milliseconds(50);
        submission.takeBody();
        submission.server.expect(".");
        CHECK(submission.failure() == ErrorKind::Uncertain);
    }
}

TEST_CASE("cancelled after the dot the fate is open, before it the mail stays", "[imap]")
{
    Submission submission;
    submission.greet();
    submission.takeEnvelope();
    SECTION("before")
    {
        submission.aboutToLeave = [&] {
            submission.connection->cancel();
            return ready<void>({});
        };
        CHECK(submission.failure() == ErrorKind::Cancelled);
    }
    SECTION("after")
    {
        submission.takeBody();
        submission.server.expect(".");
        submission.server.run([&] { submission.connection->cancel(); });
        CHECK(submission.failure() == ErrorKind::Uncertain);
    }
}

TEST_CASE("SMTP's STARTTLS: nothing is said before it, and nothing put behind its answer is believed", "[imap]")
{
    Submission submission(Security::StartTls);
    auto &server = submission.server;
    submission.greet({"mx", "STARTTLS", "AUTH PLAIN"});
    server.expect("STARTTLS");
    SECTION("upgraded")
    {
        server.reply("220 go");
        server.startTls();
        server.expect("EHLO [127.0.0.1]");
        server.reply("250-mx");
        server.reply("250 AUTH LOGIN");
        server.expect("AUTH LOGIN");
        server.reply("334 VXNlcm5hbWU6");
        server.expect("dXM=");
        server.reply("334 UGFzc3dvcmQ6");
        server.expect("c2VjcmV0");
        server.reply("535 5.7.8 bad credentials");
        CHECK(submission.failure() == ErrorKind::Unauthorised);
        CHECK(server.isDone());
    }
    SECTION("injected")
    {
        server.replyRaw("220 go\r\n250 AUTH PLAIN\r\n");
        CHECK(submission.failure() == ErrorKind::Malformed);
    }
}

TEST_CASE("a relay that offers no STARTTLS is not spoken to in the clear", "[imap]")
{
    Submission submission(Security::StartTls);
    submission.greet({"mx", "AUTH PLAIN"});
    CHECK(submission.failure() == ErrorKind::Untrusted);
}

TEST_CASE("a refused token at submission is answered by an empty line", "[imap]")
{
    Submission submission;
    submission.credentials.auth = MailAuth::XOAuth2;
    submission.greet({"mx", "AUTH XOAUTH2"});
    submission.server.expect("AUTH XOAUTH2…");
    submission.server.reply("334 eyJzdGF0dXMiOiI0MDAifQ==");
    submission.server.expect("");
    submission.server.reply("535 5.7.8 Username and Password not accepted");
    CHECK(submission.failure() == ErrorKind::Unauthorised);
    CHECK(submission.server.isDone());
}

TEST_CASE("what the server announced not to take is not offered", "[imap]")
{
    Submission submission;
    SECTION("too large")
    {
        submission.greet({"mx", "SIZE 20"});
        CHECK(submission.failure() == ErrorKind::Rejected);
    }
    SECTION("8-bit text")
    {
        submission.mail.bytes = "\r\n\r\ngrüß\r\n";
        submission.greet();
        CHECK(submission.failure() == ErrorKind::Rejected);
    }
    SECTION("an address with letters before the @")
    {
        submission.mail.to = {u"jürgen@example.net"_s};
        submission.greet();
        CHECK(submission.failure() == ErrorKind::Rejected);
    }
}

TEST_CASE("SMTPUTF8 is asked for only where an address needs it", "[imap]")
{
    Submission submission;
    submission.greet({"mx", "SMTPUTF8", "8BITMIME"});
    SECTION("a domain goes as punycode")
    {
        submission.mail.to = {u"ann@bücher.example"_s};
        submission.server.expect("MAIL FROM:<us@example.org>");
        submission.server.reply("250 ok");
        submission.server.expect("RCPT TO:<ann@xn--bcher-kva.example>");
    }
    SECTION("letters before the @ do not")
    {
        submission.mail.to = {u"jürgen@bücher.example"_s};
        submission.server.expect("MAIL FROM:<us@example.org> SMTPUTF8");
        submission.server.reply("250 ok");
        submission.server.expect("RCPT TO:<jürgen@bücher.example>");
    }
    SECTION("nor does such an address in the header, with all of it in 8 bits")
    {
        submission.mail.bytes = "To: jürgen@example.net\r\n\r\nHi\r\n";
        submission.server.expect("MAIL FROM:<us@example.org> BODY=8BITMIME SMTPUTF8");
        submission.server.reply("250 ok");
        submission.server.expect("RCPT TO:<ann@example.net>");
    }
    submission.server.reply("550 no");
    submission.server.expect("QUIT");
    CHECK(submission.failure() == ErrorKind::Rejected);
}

TEST_CASE("a server that reports on deliveries gets our Message-ID to name the mail by", "[imap]")
{
    Submission submission;
    submission.greet({"mx", "DSN"});
    submission.mail.envelopeId = u"k=1+x@example.org"_s;
    submission.server.expect("MAIL FROM:<us@example.org> RET=HDRS ENVID=k+3D1+2Bx@example.org");
    submission.server.reply("550 no");
    submission.server.expect("QUIT");
    CHECK(submission.failure() == ErrorKind::Rejected);
}

TEST_CASE("an address cannot carry a command into the envelope", "[imap]")
{
    CHECK_FALSE(envelopeAddress(u"a@b>\r\nRCPT TO:<c@d"_s, true));
    CHECK_FALSE(envelopeAddress(u"a b@c"_s, true));
    CHECK_FALSE(envelopeAddress(u"nobody"_s, true));
    CHECK(*envelopeAddress(u"ann@bücher.example"_s, false) == "ann@xn--bcher-kva.example");
    CHECK(*envelopeAddress(u"jürgen@bücher.example"_s, true) == "jürgen@bücher.example");
}

TEST_CASE("a body without a last line end gets one, and leading dots another", "[imap]")
{
    CHECK(dotStuffed(".a\r\n.\r\nb") == "..a\r\n..\r\nb\r\n");
    CHECK(dotStuffed("a\r\n") == "a\r\n");
}
