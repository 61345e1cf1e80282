// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XSignIn.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

struct XLogin
{
    FakeHttpServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    XSignIn signIn{network, clock};
    XApp app{u"c1ient"_s, {}, freePort(), server.url()};
    QUrl opened;

    /// The person says yes as soon as the browser opens.
    Async<SignedIn> start(const FormFields &answer = {{u"code"_s, u"c0de"_s}})
    {
        return signIn.signIn(app, [this, answer](const QUrl &url) {
            opened = url;
            const QUrl back(asked(u"redirect_uri"_s));
            network.get(QNetworkRequest(withQuery(back, answer + FormFields{{u"state"_s, asked(u"state"_s)}})));
        });
    }
    QString asked(const QString &name) const { return QUrlQuery(opened).queryItemValue(name, QUrl::FullyDecoded); }
    void expectTokens()
    {
        server.expect("POST", "/2/oauth2/token")
            .reply(200, R"({"token_type":"bearer","expires_in":7200,"access_token":"acc","refresh_token":"ref"})");
    }
    void expectMe(const QByteArray &more = {})
    {
        server.expect("GET", "/2/users/me")
            .reply(200, R"({"data":{"id":"944480690","name":"Brand","username":"brand")" + more + "}}");
    }
};

}

TEST_CASE("a person signs in to X with a public client and comes back with tokens that can be renewed", "[x]")
{
    XLogin x;
    x.expectTokens();
    x.expectMe();
    const auto signedIn = await(x.start());
    REQUIRE(signedIn);

    CHECK(x.opened.host() == u"x.com"_s);
    CHECK(x.asked(u"redirect_uri"_s) == u"http://127.0.0.1:%1/callback"_s.arg(x.app.port));
    CHECK(x.asked(u"code_challenge_method"_s) == u"S256"_s);
    for (const auto &scope : {u"tweet.write"_s, u"dm.write"_s, u"media.write"_s, u"offline.access"_s})
        CHECK(x.asked(u"scope"_s).split(u' ').contains(scope));

    const auto &exchange = x.server.heard().first();
    CHECK(exchange.field(u"client_id"_s) == u"c1ient"_s);
    CHECK(exchange.field(u"code"_s) == u"c0de"_s);
    CHECK_FALSE(exchange.field(u"code_verifier"_s).isEmpty());
    CHECK_FALSE(exchange.headers.contains("authorization"));

    const auto secret = OAuthSecret::fromBytes(signedIn->secret);
    CHECK(secret.accessToken == QByteArray("acc"));
    CHECK(secret.refreshToken == QByteArray("ref"));
    CHECK(secret.expiresAt == x.clock.now() + std::chrono::hours(2));
    CHECK(secret.clientSecret.isEmpty());
}

TEST_CASE("the settings that signing in to X gives are all that an account needs", "[x]")
{
    XLogin x;
    x.expectTokens();
    x.expectMe(R"(,"subscription_type":"Premium")");
    const auto signedIn = await(x.start());
    REQUIRE(signedIn);
    CHECK(signedIn->profile.handle == u"@brand"_s);
    CHECK(signedIn->profile.name == u"Brand"_s);
    CHECK(signedIn->profile.remoteKey == u"944480690"_s);
    CHECK(signedIn->profile.limits.maxLength == 25'000);

    Account account;
    account.settings = signedIn->profile.settings;
    const auto settings = XSettings::of(account);
    CHECK(settings.server == x.server.url());
    CHECK(settings.clientId == u"c1ient"_s);
    CHECK(settings.userId == u"944480690"_s);
    CHECK(settings.port == x.app.port);
    CHECK(settings.maxCharacters == 25'000);
    CHECK_FALSE(QJsonDocument(account.settings).toJson().contains("acc\""));
}

TEST_CASE("a confidential client proves itself to X in a header, and its secret stays with the tokens", "[x]")
{
    XLogin x;
    x.app.clientSecret = u"s3cret/"_s;
    x.expectTokens();
    x.expectMe();
    const auto signedIn = await(x.start());
    REQUIRE(signedIn);
    const auto &exchange = x.server.heard().first();
    CHECK(exchange.headers["authorization"] == "Basic " + QByteArray("c1ient:s3cret%2F").toBase64());
    CHECK(exchange.field(u"client_secret"_s).isEmpty());
    CHECK(OAuthSecret::fromBytes(signedIn->secret).clientSecret == u"s3cret/"_s);
    CHECK_FALSE(QJsonDocument(signedIn->profile.settings).toJson().contains("s3cret"));
}

TEST_CASE("a taken port ends the sign-in to X with what can be done about it", "[x]")
{
    XLogin x;
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost, x.app.port));
    const auto refused = await(x.start());
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(refused.error().detail.contains(QString::number(x.app.port)));
    CHECK(x.opened.isEmpty());

    other.close();
    x.expectTokens();
    x.expectMe();
    CHECK(await(x.start()));
}

TEST_CASE("X's refusals of a sign-in are told in its words", "[x]")
{
    XLogin x;
    const auto denied = await(x.start({{u"error"_s, u"access_denied"_s}}));
    CHECK(denied.error().kind == ErrorKind::Unauthorised);
    CHECK(denied.error().detail.contains(u"access_denied"_s));

    x.server.expect("POST", "/2/oauth2/token")
        .reply(401, R"({"error":"unauthorized_client","error_description":"Missing valid authorization header"})");
    const auto wrongKind = await(x.start());
    CHECK(wrongKind.error().kind == ErrorKind::Unauthorised);
    CHECK(wrongKind.error().detail.contains(u"Missing valid authorization header"_s));

    x.expectTokens();
    x.server.expect("GET", "/2/users/me").reply(403, R"({"title":"Client Forbidden","detail":"attach to a project"})");
    const auto forbidden = await(x.start());
    CHECK(forbidden.error().kind == ErrorKind::Forbidden);
    CHECK(forbidden.error().detail == u"HTTP 403: attach to a project"_s);

    x.app.clientId = u" "_s;
    CHECK(await(x.start()).error().kind == ErrorKind::Malformed);
}

TEST_CASE("a pasted X token is checked before it is taken", "[x]")
{
    XLogin x;
    x.expectMe();
    const auto signedIn = await(x.signIn.useToken(x.app, " t0ken\n"));
    REQUIRE(signedIn);
    CHECK(OAuthSecret::fromBytes(signedIn->secret).accessToken == QByteArray("t0ken"));
    CHECK(x.server.heard().first().headers["authorization"] == QByteArray("Bearer t0ken"));

    x.server.expect("GET", "/2/users/me")
        .reply(401, R"({"title":"Unauthorized","detail":"Unauthorized","status":401})");
    CHECK(await(x.signIn.useToken(x.app, "old")).error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("a sign-in to X can be cancelled while the person thinks, and ends by itself", "[x]")
{
    XLogin x;
    bool opened = false;
    const auto future = x.signIn.signIn(x.app, [&](const QUrl &) { opened = true; });
    REQUIRE(opened);
    x.signIn.cancel();
    CHECK(await(future).error().kind == ErrorKind::Cancelled);

    x.signIn.setTimeout(Milliseconds(1));
    CHECK(await(x.signIn.signIn(x.app, [](const QUrl &) {})).error().kind == ErrorKind::Timeout);
}
