// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/OAuthLogin.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct OAuthTalk
{
    FakeHttpServer provider;
    QNetworkAccessManager network;
    HttpClient http{network};
    FakeClock clock;
    OAuthLogin login{http, clock};
    QUrl visited;

    Async<OAuthTokens> start()
    {
        REQUIRE(login.listen());
        return login.signIn(OAuthProvider{.authorizeUrl = provider.url(u"/oauth/authorize"_s),
                                          .tokenUrl = provider.url(u"/oauth/token"_s),
                                          .clientId = u"client"_s,
                                          .clientSecret = u"hush"_s,
                                          .scope = u"read write:statuses"_s},
                            [this](const QUrl &url) { visited = url; });
    }
    QString asked(const QString &name) const { return QUrlQuery(visited).queryItemValue(name, QUrl::FullyDecoded); }
    /// The browser comes back.
    HttpAnswer comeBack(const FormFields &answer)
    {
        const auto page = await(http.send(HttpRequest{.url = withQuery(QUrl(asked(u"redirect_uri"_s)), answer)}));
        return page ? *page : HttpAnswer{};
    }
};

}

TEST_CASE("the challenge of RFC 7636 appendix B is computed", "[mastodon]")
{
    const OAuthPkce pkce{"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"};
    CHECK(pkce.challenge() == QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    const auto verifier = OAuthPkce::random().verifier;
    CHECK(verifier.size() == 43);
    CHECK(verifier != OAuthPkce::random().verifier);
}

TEST_CASE("a person signs in and the code is exchanged for a token", "[mastodon]")
{
    OAuthTalk s;
    s.provider.expect("POST", "/oauth/token")
        .reply(200, R"({"access_token":"t0ken","scope":"read","expires_in":7200})");
    const auto future = s.start();
    CHECK(s.asked(u"code_challenge_method"_s) == u"S256"_s);
    CHECK(s.asked(u"scope"_s) == u"read write:statuses"_s);
    CHECK(QUrl(s.asked(u"redirect_uri"_s)).host() == u"127.0.0.1"_s);

    const auto page = s.comeBack({{u"code"_s, u"4/0A+b"_s}, {u"state"_s, s.asked(u"state"_s)}});
    CHECK(page.status == 200);
    CHECK(page.header("Content-Security-Policy") == QByteArray("default-src 'none'"));

    const auto tokens = await(future);
    REQUIRE(tokens);
    CHECK(tokens->accessToken == QByteArray("t0ken"));
    CHECK(tokens->lifetime == Milliseconds(7'200'000));
    const auto &exchange = s.provider.heard().first();
    CHECK(exchange.field(u"code"_s) == u"4/0A+b"_s);
    CHECK(exchange.field(u"redirect_uri"_s) == s.asked(u"redirect_uri"_s));
    CHECK(OAuthPkce{exchange.field(u"code_verifier"_s).toLatin1()}.challenge() ==
          s.asked(u"code_challenge"_s).toLatin1());
}

TEST_CASE("an answer with another state is refused before anything in it is read", "[mastodon]")
{
    OAuthTalk s;
    s.provider.expect("POST", "/oauth/token").reply(200, R"({"access_token":"t"})");
    const auto future = s.start();
    CHECK(s.comeBack({{u"code"_s, u"evil"_s}, {u"state"_s, u"guessed"_s}}).status == 400);
    CHECK(s.comeBack({{u"error"_s, u"access_denied"_s}}).status == 400);
    CHECK(s.provider.heard().isEmpty());
    CHECK_FALSE(future.isFinished());
    s.comeBack({{u"code"_s, u"good"_s}, {u"state"_s, s.asked(u"state"_s)}});
    REQUIRE(await(future));
    CHECK(s.provider.heard().first().field(u"code"_s) == u"good"_s);
}

TEST_CASE("a second answer finds nobody listening", "[mastodon]")
{
    OAuthTalk s;
    s.provider.expect("POST", "/oauth/token").reply(200, R"({"access_token":"t"})");
    const auto future = s.start();
    const FormFields answer{{u"code"_s, u"good"_s}, {u"state"_s, s.asked(u"state"_s)}};
    s.comeBack(answer);
    REQUIRE(await(future));
    CHECK(s.comeBack(answer).status != 200);
    CHECK(s.provider.heard().size() == 1);
}

TEST_CASE("a person who refuses ends the sign-in with the provider's words", "[mastodon]")
{
    OAuthTalk s;
    const auto future = s.start();
    s.comeBack({{u"error"_s, u"access_denied"_s},
                {u"error_description"_s, u"The owner denied it"_s},
                {u"state"_s, s.asked(u"state"_s)}});
    const auto tokens = await(future);
    REQUIRE_FALSE(tokens);
    CHECK(tokens.error().kind == ErrorKind::Unauthorised);
    CHECK(tokens.error().detail == u"access_denied: The owner denied it"_s);
}

TEST_CASE("a refusal of the token endpoint arrives in its words", "[mastodon]")
{
    OAuthTalk s;
    s.provider.expect("POST", "/oauth/token").reply(400, R"({"error":"invalid_grant","error_description":"expired"})");
    const auto future = s.start();
    s.comeBack({{u"code"_s, u"c"_s}, {u"state"_s, s.asked(u"state"_s)}});
    const auto tokens = await(future);
    REQUIRE_FALSE(tokens);
    CHECK(tokens.error().kind == ErrorKind::Unauthorised);
    CHECK(tokens.error().detail == u"HTTP 400: invalid_grant: expired"_s);
}

TEST_CASE("a token endpoint that gives no token is malformed", "[mastodon]")
{
    OAuthTalk s;
    s.provider.expect("POST", "/oauth/token").reply(200, "<html>hello</html>");
    const auto future = s.start();
    s.comeBack({{u"code"_s, u"c"_s}, {u"state"_s, s.asked(u"state"_s)}});
    CHECK(await(future).error().kind == ErrorKind::Malformed);
}

TEST_CASE("a sign-in that nobody finishes times out, and one can be cancelled", "[mastodon]")
{
    OAuthTalk s;
    s.login.setTimeout(Milliseconds(30));
    CHECK(await(s.start()).error().kind == ErrorKind::Timeout);

    OAuthTalk other;
    const auto future = other.start();
    other.login.cancel();
    CHECK(await(future).error().kind == ErrorKind::Cancelled);
}
