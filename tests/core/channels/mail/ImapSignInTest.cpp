// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapSignIn.h"
#include "core/channels/mail/ImapCommands.h"
#include "tests/support/Printers.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/Waiting.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

MailTimeouts briefTimeouts()
{
    MailTimeouts timeouts;
    timeouts.connect = timeouts.command = Milliseconds(3000);
    return timeouts;
}

struct SignInAttempt
{
    ImapConnection connection;
    Result<void> outcome;

    SignInAttempt(const ServerAddress &address, const MailCredentials &credentials)
        : connection(address, briefTimeouts()), outcome(await(ImapSignIn::start(connection, credentials)))
    {}
};

const MailCredentials ana{u"ana"_s, "secret word", MailAuth::Password};

}

TEST_CASE("signing in asks for the capabilities again afterwards", "[imap]")
{
    ScriptedServer server(Security::Tls);
    server.reply("* OK [CAPABILITY IMAP4rev1] hello");
    server.expect("a1 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN");
    server.reply("a1 OK");
    server.expect("a2 AUTHENTICATE PLAIN AGFuYQBzZWNyZXQgd29yZA==");
    server.reply("a2 OK");
    server.expect("a3 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS");
    server.reply("a3 OK");
    SignInAttempt attempt(server.address(), ana);
    CHECK(attempt.outcome);
    CHECK(server.problem() == QString());
    CHECK(attempt.connection.isUsable());
    CHECK(attempt.connection.can("MOVE"));
    CHECK_FALSE(attempt.connection.can("SASL-IR"));
}

TEST_CASE("STARTTLS comes before the password, and what was said in the clear is forgotten", "[imap]")
{
    ScriptedServer server(Security::StartTls);
    server.reply("* OK hello");
    server.expect("a1 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED");
    server.reply("a1 OK");
    server.expect("a2 STARTTLS");
    server.reply("a2 OK go");
    server.startTls();
    server.expect("a3 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1");
    server.reply("a3 OK");
    server.expect("a4 LOGIN \"ana\" \"secret word\"");
    server.reply("a4 OK");
    server.expect("a5 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1 IDLE");
    server.reply("a5 OK");
    SignInAttempt attempt(server.address(), ana);
    CHECK(attempt.outcome);
    CHECK(server.problem() == QString());
    CHECK(server.isDone());
}

TEST_CASE("a server without STARTTLS gets no password", "[imap]")
{
    ScriptedServer server(Security::StartTls);
    server.reply("* OK hello");
    server.expect("a1 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1 AUTH=PLAIN");
    server.reply("a1 OK");
    SignInAttempt attempt(server.address(), ana);
    REQUIRE_FALSE(attempt.outcome);
    CHECK(attempt.outcome.error().kind == ErrorKind::Untrusted);
}

TEST_CASE("plain text put behind the answer to STARTTLS ends the connection", "[imap]")
{
    ScriptedServer server(Security::StartTls);
    server.reply("* OK hello");
    server.expect("a1 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1 STARTTLS");
    server.reply("a1 OK");
    server.expect("a2 STARTTLS");
    server.replyRaw("a2 OK go\r\n* PREAUTH injected\r\n");
    SignInAttempt attempt(server.address(), ana);
    REQUIRE_FALSE(attempt.outcome);
    CHECK(attempt.outcome.error().kind == ErrorKind::Malformed);
}

TEST_CASE("a greeting as signed in before STARTTLS is refused", "[imap]")
{
    ScriptedServer server(Security::StartTls);
    server.reply("* PREAUTH hello");
    SignInAttempt attempt(server.address(), ana);
    REQUIRE_FALSE(attempt.outcome);
    CHECK(attempt.outcome.error().kind == ErrorKind::Untrusted);
}

TEST_CASE("LOGINDISABLED is obeyed", "[imap]")
{
    ScriptedServer server;
    server.reply("* OK hello");
    server.expect("a1 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1 LOGINDISABLED");
    server.reply("a1 OK");
    SignInAttempt attempt(server.address(), ana);
    REQUIRE_FALSE(attempt.outcome);
    CHECK(attempt.outcome.error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("a wrong password is Unauthorised, in the server's words and without ours", "[imap]")
{
    ScriptedServer server;
    server.reply("* OK hello");
    server.expect("a1 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1");
    server.reply("a1 OK");
    server.expect("a2 LOGIN…");
    server.reply("* OK [ALERT] Your password expires");
    server.reply("a2 NO Invalid: secret word");
    SignInAttempt attempt(server.address(), ana);
    REQUIRE_FALSE(attempt.outcome);
    CHECK(attempt.outcome.error().kind == ErrorKind::Unauthorised);
    CHECK(attempt.outcome.error().detail == u"Invalid: *** (Your password expires)"_s);
}

TEST_CASE("a password with letters that cannot be quoted goes as a literal", "[imap]")
{
    ScriptedServer server;
    server.reply("* OK hello");
    server.expect("a1 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1");
    server.reply("a1 OK");
    server.expect("a2 LOGIN {3}");
    server.reply("+ ok");
    server.expect("ana {6}");
    server.reply("+ ok");
    server.expect("grüß");
    server.reply("a2 OK");
    server.expect("a3 CAPABILITY");
    server.reply("a3 OK");
    SignInAttempt attempt(server.address(), {u"ana"_s, "grüß", MailAuth::Password});
    CHECK(attempt.outcome);
    CHECK(server.problem() == QString());
}

TEST_CASE("a refused token is answered with the empty line that the server waits for", "[imap]")
{
    ScriptedServer server;
    server.reply("* OK hello");
    server.expect("a1 CAPABILITY");
    server.reply("* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2 AUTH=OAUTHBEARER");
    server.reply("a1 OK");
    SECTION("XOAUTH2")
    {
        server.expect("a2 AUTHENTICATE XOAUTH2…");
        server.reply("+ eyJzdGF0dXMiOiI0MDEifQ==");
        server.expect("");
        server.reply("a2 NO [AUTHENTICATIONFAILED] Invalid credentials");
        SignInAttempt attempt(server.address(), {u"ana"_s, "token", MailAuth::XOAuth2});
        REQUIRE_FALSE(attempt.outcome);
        CHECK(attempt.outcome.error().kind == ErrorKind::Unauthorised);
    }
    SECTION("OAUTHBEARER")
    {
        server.expect("a2 AUTHENTICATE OAUTHBEARER…");
        server.reply("+ eyJzdGF0dXMiOiI0MDEifQ==");
        server.expect("AQ==");
        server.reply("a2 NO [AUTHENTICATIONFAILED] Invalid credentials");
        SignInAttempt attempt(server.address(), {u"ana"_s, "token", MailAuth::OAuthBearer});
        REQUIRE_FALSE(attempt.outcome);
        CHECK(attempt.outcome.error().kind == ErrorKind::Unauthorised);
    }
    CHECK(server.problem() == QString());
    CHECK(server.isDone());
}

TEST_CASE("a certificate that nobody vouches for is refused with all a person needs to decide", "[imap]")
{
    ScriptedServer server(Security::Tls);
    auto address = server.address();
    address.caFile.clear();
    SignInAttempt attempt(address, ana);
    REQUIRE_FALSE(attempt.outcome);
    CHECK(attempt.outcome.error().kind == ErrorKind::Untrusted);
    const auto facts = attempt.outcome.error().detail.split(u'\n');
    REQUIRE(facts.size() == 4);
    CHECK(facts.at(0).startsWith(u"reason: "_s));
    CHECK(facts.at(1) == u"subject: localhost, First Mile tests"_s);
    CHECK(facts.at(2) == u"issuer: localhost, First Mile tests"_s);
    CHECK(facts.at(3) == u"sha256: "_s + fingerprintOf(testCertificate()));
}

TEST_CASE("a certificate that a person trusts is taken, and only that one", "[imap]")
{
    ScriptedServer server(Security::Tls);
    auto address = server.address();
    address.caFile.clear();
    SECTION("the right one")
    {
        server.reply("* PREAUTH hello");
        server.expect("a1 CAPABILITY");
        server.reply("a1 OK");
        address.trustedCertificates = {fingerprintOf(testCertificate()).toLower().remove(u':')};
        SignInAttempt attempt(address, ana);
        CHECK(attempt.outcome);
    }
    SECTION("another one")
    {
        address.trustedCertificates = {u"AB:CD"_s, QString()};
        SignInAttempt attempt(address, ana);
        REQUIRE_FALSE(attempt.outcome);
        CHECK(attempt.outcome.error().kind == ErrorKind::Untrusted);
    }
}

TEST_CASE("a certificate for another name is refused although its authority is known", "[imap]")
{
    ScriptedServer server(Security::Tls);
    auto address = server.address();
    address.host = u"127.0.0.2"_s;
    SignInAttempt attempt(address, ana);
    REQUIRE_FALSE(attempt.outcome);
    CHECK(attempt.outcome.error().kind != ErrorKind::Unauthorised);
}

TEST_CASE("a silent server is a time-out, an absent one is offline", "[imap]")
{
    ScriptedServer server;
    auto timeouts = briefTimeouts();
    timeouts.connect = Milliseconds(50);
    ImapConnection silent(server.address(), timeouts);
    const auto greeting = await(silent.open());
    REQUIRE_FALSE(greeting);
    CHECK(greeting.error().kind == ErrorKind::Timeout);
    ServerAddress nowhere{u"127.0.0.1"_s, 1, Security::None, {}, {}};
    ImapConnection absent(nowhere, timeouts);
    const auto refused = await(absent.open());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Offline);
}

TEST_CASE("an append waits for the server's word, and what follows it waits too", "[imap]")
{
    ScriptedServer server;
    server.reply("* PREAUTH hello");
    server.expect("a1 CAPABILITY");
    server.reply("a1 OK");
    server.expect("a2 APPEND \"Envoy&AOk-s\" (\\Seen) \" 1-Jan-2026 00:00:00 +0000\" {8}");
    server.reply("+ ready");
    server.expectBytes(8);
    server.expect("");
    server.reply("a2 OK [APPENDUID 1 2] done");
    server.expect("a3 NOOP");
    server.reply("a3 OK");
    SignInAttempt attempt(server.address(), ana);
    REQUIRE(attempt.outcome);
    const auto appended =
        attempt.connection.send(appendMail(attempt.connection, u"Envoyés"_s, "A: b\r\n\r\n", fromMsecs(1767225600000)));
    const auto later = attempt.connection.send({"NOOP", {}, false});
    CHECK(await(appended));
    CHECK(await(later));
    CHECK(server.problem() == QString());
    CHECK(server.received() == "A: b\r\n\r\n");
}
