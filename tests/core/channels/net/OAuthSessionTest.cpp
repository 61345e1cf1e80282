// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/OAuthSession.h"
#include "core/channels/net/RenewalLock.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>
#include <QUuid>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// An account whose keyring and token endpoint are here. Programs that renew it are made by program().
struct RenewalTalk
{
    FakeHttpServer provider;
    QNetworkAccessManager network;
    HttpClient http{network};
    FakeClock clock;
    MemorySecrets keyring;
    Account account;

    explicit RenewalTalk(OAuthSecret secret)
    {
        account.channel = Channel::X;
        account.handle = u"@"_s + QUuid::createUuid().toString(); // the lock is the machine's: one name for each test
        account.secretSource = SecretSource::Keyring;
        keyring.held.insert(account.secretKey(), secret.toBytes());
    }

    struct Program
    {
        std::unique_ptr<AccountCredential> credential;
        std::unique_ptr<OAuthSession> session;
    };
    Program program(bool basicAuth = false)
    {
        Program made;
        made.credential =
            std::make_unique<AccountCredential>(account, keyring.held.value(account.secretKey()), &keyring);
        const OAuthRenewal renewal{{provider.url(u"/token"_s), u"client"_s, {}, basicAuth}, {}};
        made.session = std::make_unique<OAuthSession>(http, clock, *made.credential, renewal);
        return made;
    }
    OAuthSecret kept() const { return OAuthSecret::fromBytes(keyring.held.value(account.secretKey())); }
    OAuthSecret endingSoon() const { return {"old", "refresh-1", clock.now() + 30s, {}}; }
};

const QByteArray fresh = R"({"access_token":"new","refresh_token":"refresh-2","expires_in":7200})";

}

TEST_CASE("a token that holds is used as it is", "[oauth]")
{
    RenewalTalk s({"good", "refresh-1", FakeClock().now() + 2h, {}});
    CHECK(await(s.program().session->token()).value_or("") == "good");
    CHECK(s.provider.heard().isEmpty());
}

TEST_CASE("a token that ends within a minute is renewed, and the new pair kept before it is used", "[oauth]")
{
    RenewalTalk s({"old", "refresh-1", FakeClock().now() + 30s, u"hush"_s});
    s.provider.expect("POST", "/token").reply(200, fresh);
    CHECK(await(s.program().session->token()).value_or("") == "new");
    const HeardRequest asked = s.provider.heard().value(0);
    CHECK(asked.field(u"grant_type"_s) == u"refresh_token"_s);
    CHECK(asked.field(u"refresh_token"_s) == u"refresh-1"_s);
    CHECK(asked.field(u"client_id"_s) == u"client"_s);
    CHECK(asked.field(u"client_secret"_s) == u"hush"_s);
    CHECK(s.kept().accessToken == "new");
    CHECK(s.kept().refreshToken == "refresh-2");
    CHECK(s.kept().expiresAt == s.clock.now() + 2h);
    CHECK(s.kept().clientSecret == u"hush"_s);
}

TEST_CASE("a confidential client may prove itself in the header", "[oauth]")
{
    RenewalTalk s({"old", "refresh-1", FakeClock().now() - 1s, u"h:sh"_s});
    s.provider.expect("POST", "/token").reply(200, fresh);
    REQUIRE(await(s.program(true).session->token()));
    const HeardRequest asked = s.provider.heard().value(0);
    CHECK(asked.headers.value("authorization") == "Basic " + QByteArray("client:h%3Ash").toBase64());
    CHECK(asked.field(u"client_secret"_s).isEmpty());
}

TEST_CASE("a provider that rotates nothing leaves the refresh token as it was", "[oauth]")
{
    RenewalTalk s({"old", "refresh-1", FakeClock().now() - 1s, {}});
    s.provider.expect("POST", "/token").reply(200, R"({"access_token":"new"})");
    REQUIRE(await(s.program().session->token()));
    CHECK(s.kept().refreshToken == "refresh-1");
    CHECK(!s.kept().expiresAt);
}

TEST_CASE("two programs that find the token refused renew it once", "[oauth]")
{
    RenewalTalk s({"old", "refresh-1", {}, {}});
    s.provider.expect("POST", "/token").reply(200, fresh).hold();
    const auto one = s.program();
    const auto other = s.program();
    const auto first = one.session->tokenInsteadOf("old");
    REQUIRE(waitFor([&] { return s.provider.heard().size() == 1; }));
    const auto second = other.session->tokenInsteadOf("old");
    const auto third = one.session->tokenInsteadOf("old");
    s.provider.release();
    CHECK(await(first).value_or("") == "new");
    CHECK(await(second).value_or("") == "new");
    CHECK(await(third).value_or("") == "new");
    CHECK(s.provider.heard().size() == 1);
}

TEST_CASE("a refused refresh token needs a new sign-in", "[oauth]")
{
    RenewalTalk s({"old", "refresh-1", {}, {}});
    s.provider.expect("POST", "/token").reply(400, R"({"error":"invalid_grant"})");
    const auto program = s.program();
    const auto renewed = await(program.session->tokenInsteadOf("old"));
    REQUIRE(!renewed);
    CHECK(renewed.error().kind == ErrorKind::Unauthorised);
    CHECK(renewed.error().detail.contains(u"invalid_grant"_s));
    CHECK(!renewed.error().detail.contains(u"refresh-1"_s));
    CHECK(s.kept().refreshToken == "refresh-1");
}

TEST_CASE("a renewal whose answer is lost can be tried again", "[oauth]")
{
    RenewalTalk s({"old", "refresh-1", {}, {}});
    s.provider.expect("POST", "/token").dropBeforeAnswer();
    const auto program = s.program();
    const auto lost = await(program.session->tokenInsteadOf("old"));
    REQUIRE(!lost);
    CHECK(lost.error().kind != ErrorKind::Unauthorised);
    s.provider.expect("POST", "/token").reply(200, fresh);
    CHECK(await(program.session->tokenInsteadOf("old")).value_or("") == "new");
}

TEST_CASE("a keyring that is locked meanwhile is said, and the new token is not forgotten", "[oauth]")
{
    RenewalTalk s({"old", "refresh-1", {}, {}});
    s.provider.expect("POST", "/token").reply(200, fresh).hold();
    const auto program = s.program();
    const auto renewal = program.session->tokenInsteadOf("old");
    REQUIRE(waitFor([&] { return s.provider.heard().size() == 1; }));
    s.keyring.locked = true;
    s.provider.release();
    const auto renewed = await(renewal);
    REQUIRE(!renewed);
    CHECK(renewed.error().kind == ErrorKind::Unauthorised);
    CHECK(await(program.session->token()).value_or("") == "new");
}

TEST_CASE("a command is asked again for a token that was refused", "[oauth]")
{
    RenewalTalk s({"old", {}, {}, {}});
    s.account.secretSource = SecretSource::Command;
    s.account.secretCommand = u"printf new"_s;
    AccountCredential credential(s.account, "old", nullptr);
    OAuthSession session(s.http, s.clock, credential, {});
    CHECK(await(session.token()).value_or("") == "old");
    CHECK(await(session.tokenInsteadOf("old")).value_or("") == "new");
    const auto same = await(session.tokenInsteadOf("new"));
    REQUIRE(!same);
    CHECK(same.error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("a lock is for one holder, and ends with it", "[oauth]")
{
    const QString name = QUuid::createUuid().toString();
    auto holder = std::make_unique<RenewalLock>(name);
    REQUIRE(await(holder->take()));
    RenewalLock other(name);
    const auto refused = await(other.take(100ms));
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    const auto waiting = other.take();
    holder.reset();
    CHECK(await(waiting));
}
