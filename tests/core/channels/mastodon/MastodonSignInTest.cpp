// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonSignIn.h"
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

struct MastodonLogin
{
    FakeHttpServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    MastodonSignIn signIn{network, clock};

    /// The person says yes as soon as the browser opens.
    Async<SignedIn> start()
    {
        return signIn.signIn(server.url(u"/@brand"_s).toString(), [this](const QUrl &url) {
            const QUrlQuery asked(url);
            const QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            const auto state = asked.queryItemValue(u"state"_s, QUrl::FullyDecoded);
            network.get(QNetworkRequest(withQuery(back, {{u"code"_s, u"c0de"_s}, {u"state"_s, state}})));
        });
    }
    void expectRegistration()
    {
        server.expect("POST", "/api/v1/apps").reply(200, R"({"client_id":"cid","client_secret":"cs"})");
    }
    void expectAccount()
    {
        server.expect("GET", "/api/v2/instance").reply(200, R"({"domain":"m.example"})");
        server.expect("GET", "/api/v1/accounts/verify_credentials")
            .reply(200, R"({"id":"7","acct":"brand","url":"https://m.example/@brand"})");
    }
};

}

TEST_CASE("a person signs in with a server's name and comes back with a token and a handle", "[mastodon]")
{
    MastodonLogin m;
    m.expectRegistration();
    m.server.expect("POST", "/oauth/token").reply(200, R"({"access_token":"t0ken","token_type":"Bearer"})");
    m.expectAccount();
    const auto credentials = await(m.start());
    REQUIRE(credentials);
    CHECK(credentials->secret == QByteArray("t0ken"));
    CHECK(credentials->profile.handle == u"@brand@m.example"_s);
    CHECK(credentials->profile.settings[u"server"_s].toString() == m.server.url().toString());
    const auto &registration = m.server.heard().first();
    CHECK(registration.field(u"redirect_uris"_s).startsWith(u"http://127.0.0.1:"_s));
    CHECK(registration.field(u"scopes"_s).contains(u"write:statuses"_s));
    CHECK(m.server.heard()[1].field(u"client_secret"_s) == u"cs"_s);
    CHECK(m.server.heard().last().headers["authorization"] == QByteArray("Bearer t0ken"));
}

TEST_CASE("a server that is no Mastodon, or refuses, ends the sign-in with its words", "[mastodon]")
{
    MastodonLogin m;
    m.server.expect("POST", "/api/v1/apps").reply(200, "<html><title>My blog</title>");
    CHECK(await(m.start()).error().kind == ErrorKind::Malformed);
    m.server.expect("POST", "/api/v1/apps").reply(422, R"({"error":"Validation failed"})");
    CHECK(await(m.start()).error().kind == ErrorKind::Rejected);
    m.expectRegistration();
    m.server.expect("POST", "/oauth/token").reply(400, R"({"error":"invalid_grant"})");
    const auto refused = await(m.start());
    CHECK(refused.error().kind == ErrorKind::Unauthorised);
    CHECK(refused.error().detail == u"HTTP 400: invalid_grant"_s);
    CHECK(await(m.signIn.signIn(u"ftp://x"_s, {})).error().kind == ErrorKind::Malformed);
}

TEST_CASE("a token that a server hands out but does not know is found out", "[mastodon]")
{
    MastodonLogin m;
    m.expectRegistration();
    m.server.expect("POST", "/oauth/token").reply(200, R"({"access_token":"made-up"})");
    m.server.expect("GET", "/api/v2/instance").reply(200, "{}");
    m.server.expect("GET", "/api/v1/accounts/verify_credentials").reply(401, "");
    CHECK(await(m.start()).error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("a pasted token is checked before it is taken", "[mastodon]")
{
    MastodonLogin m;
    m.expectAccount();
    const auto credentials = await(m.signIn.useToken(m.server.url().toString(), " t0ken\n"));
    REQUIRE(credentials);
    CHECK(credentials->secret == QByteArray("t0ken"));
}

TEST_CASE("a pasted token that the server refuses, with whichever status, is unauthorised", "[mastodon]")
{
    for (const int status : {401, 422}) {
        MastodonLogin m;
        m.server.expect("GET", "/api/v2/instance").reply(200, "{}");
        m.server.expect("GET", "/api/v1/accounts/verify_credentials").reply(status, "");
        CHECK(await(m.signIn.useToken(m.server.url().toString(), "old")).error().kind == ErrorKind::Unauthorised);
    }
}

TEST_CASE("a sign-in can be cancelled while the person thinks", "[mastodon]")
{
    MastodonLogin m;
    m.expectRegistration();
    bool opened = false;
    const auto future = m.signIn.signIn(m.server.url().toString(), [&](const QUrl &) { opened = true; });
    REQUIRE(waitFor([&] { return opened; }));
    m.signIn.cancel();
    CHECK(await(future).error().kind == ErrorKind::Cancelled);
}
