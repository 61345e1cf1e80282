// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskySignIn.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray tokenOfScope(const QByteArray &scope)
{
    const auto part = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding); };
    return part("{}") + '.' + part(R"({"scope":")" + scope + R"("})") + ".signature";
}

QJsonObject didDocument(const QUrl &server)
{
    const QJsonObject labeler{{u"id"_s, u"#atproto_labeler"_s}, {u"serviceEndpoint"_s, u"https://labels.example"_s}};
    const QJsonObject data{{u"id"_s, u"#atproto_pds"_s}, {u"serviceEndpoint"_s, server.toString()}};
    return {{u"id"_s, u"did:plc:brand"_s}, {u"service"_s, QJsonArray{labeler, data}}};
}

QByteArray session(const QByteArray &scope = "com.atproto.appPass", const QJsonObject &document = {})
{
    return compact({{u"accessJwt"_s, QString::fromLatin1(tokenOfScope(scope))},
                    {u"refreshJwt"_s, u"r3fresh"_s},
                    {u"did"_s, u"did:plc:brand"_s},
                    {u"handle"_s, u"brand.example"_s},
                    {u"didDoc"_s, document}});
}

constexpr auto createSession = "/xrpc/com.atproto.server.createSession";
constexpr auto getProfile = "/xrpc/app.bsky.actor.getProfile";
constexpr auto resolveHandle = "/xrpc/com.atproto.identity.resolveHandle";

struct BlueskyLogin
{
    FakeHttpServer entryway;
    FakeHttpServer plc;
    FakeHttpServer home; ///< the account's own data server
    QNetworkAccessManager network;
    FakeClock clock;
    BlueskySignIn signIn{network, clock, BlueskyDirectory{entryway.url(), plc.url()}};

    Result<SignedIn> with(const QString &identifier, const QByteArray &password = "abcd-efgh-ijkl-mnop",
                          const QUrl &service = {})
    {
        return await(signIn.signIn(identifier, password, service));
    }
    static QJsonObject sent(const HeardRequest &request) { return QJsonDocument::fromJson(request.body).object(); }
};

}

TEST_CASE("a handle finds its own data server through its DID, and signs in there", "[bluesky]")
{
    BlueskyLogin b;
    b.entryway.expect("GET", resolveHandle).reply(200, R"({"did":"did:plc:brand"})");
    b.plc.expect("GET", "/did:plc:brand").reply(200, compact(didDocument(b.home.url())));
    b.home.expect("POST", createSession).reply(200, session());
    b.home.expect("GET", getProfile).reply(200, R"({"displayName":"The Brand"})");
    const auto signedIn = b.with(u" @Brand.Example "_s, " abcd-efgh-ijkl-mnop\n");
    REQUIRE(signedIn);
    CHECK(b.entryway.heard().first().query(u"handle"_s) == u"brand.example"_s);
    CHECK(signedIn->profile.handle == u"@brand.example"_s);
    CHECK(signedIn->profile.remoteKey == u"did:plc:brand"_s);
    CHECK(signedIn->profile.name == u"The Brand"_s);
    CHECK(signedIn->profile.limits.maxLength == 300);
    CHECK(signedIn->profile.settings["server"_L1].toString() == b.home.url().toString());
    CHECK(signedIn->profile.settings["passwordKind"_L1].toString() == u"app"_s);
    const auto secret = BlueskySecret::fromBytes(signedIn->secret);
    CHECK(secret.password == QByteArray("abcd-efgh-ijkl-mnop"));
    CHECK(secret.refresh == QByteArray("r3fresh"));
    CHECK(secret.access == tokenOfScope("com.atproto.appPass"));
    CHECK(BlueskyLogin::sent(b.home.heard().first())["password"_L1].toString() == u"abcd-efgh-ijkl-mnop"_s);
    CHECK(b.home.heard().last().headers["authorization"] == "Bearer " + secret.access);
}

TEST_CASE("a DID is looked up directly, a bare name belongs to the entryway", "[bluesky]")
{
    BlueskyLogin b;
    b.plc.expect("GET", "/did:plc:brand").reply(200, compact(didDocument(b.home.url())));
    b.home.expect("POST", createSession).reply(200, session());
    b.home.expect("GET", getProfile).reply(404, R"({"error":"XRPCNotSupported"})");
    const auto signedIn = b.with(u"did:plc:brand"_s);
    REQUIRE(signedIn);
    CHECK(signedIn->profile.name.isEmpty());
    CHECK(b.entryway.heard().isEmpty());
    const QUrl social(u"https://bsky.social"_s);
    CHECK(blueskyIdentifier(u"@Alice"_s, social) == u"alice.bsky.social"_s);
    CHECK(blueskyIdentifier(u"\u202Aalice.example\u202C"_s, social) == u"alice.example"_s);
    CHECK(blueskyIdentifier(u"a@B.example"_s, social) == u"a@b.example"_s);
    CHECK(blueskyIdentifier(u"@"_s, social).isEmpty());
}

TEST_CASE("what the directories do not know is asked of the server as typed", "[bluesky]")
{
    BlueskyLogin b;
    b.entryway.expect("GET", resolveHandle).reply(400, R"({"error":"InvalidRequest","message":"Unable to resolve"})");
    b.entryway.expect("POST", createSession).reply(200, session("com.atproto.access", didDocument(b.home.url())));
    b.home.expect("GET", getProfile).reply(200, "{}");
    const auto signedIn = b.with(u"brand.example"_s);
    REQUIRE(signedIn);
    CHECK(signedIn->profile.settings["passwordKind"_L1].toString() == u"main"_s);
    CHECK(signedIn->profile.settings["server"_L1].toString() == b.home.url().toString());
    CHECK(b.plc.heard().isEmpty());
}

TEST_CASE("an account on a server that was named is nobody else's business", "[bluesky]")
{
    BlueskyLogin b;
    b.home.expect("POST", createSession).reply(200, session("com.atproto.appPassPrivileged"));
    b.home.expect("GET", getProfile).reply(200, "{}");
    const auto signedIn = b.with(u"brand.example"_s, "pw", b.home.url(u"/settings"_s));
    REQUIRE(signedIn);
    CHECK(signedIn->profile.settings["server"_L1].toString() == b.home.url().toString());
    CHECK(signedIn->profile.settings["passwordKind"_L1].toString() == u"app-with-messages"_s);
    CHECK(b.entryway.heard().isEmpty());
    CHECK(b.plc.heard().isEmpty());
}

TEST_CASE("a refused password is unauthorised in the server's words, and stays out of them", "[bluesky]")
{
    BlueskyLogin b;
    b.home.expect("POST", createSession)
        .reply(401, R"({"error":"AuthenticationRequired","message":"Invalid identifier or password"})");
    const auto refused = b.with(u"brand.example"_s, "s3cret-pw", b.home.url());
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Unauthorised);
    CHECK(refused.error().detail.contains(u"Invalid identifier or password"_s));
    CHECK(!refused.error().detail.contains(u"s3cret"_s));
}

TEST_CASE("a second factor is answered with the advice to use an app password", "[bluesky]")
{
    BlueskyLogin b;
    b.home.expect("POST", createSession)
        .reply(401, R"({"error":"AuthFactorTokenRequired","message":"A sign in code has been sent"})");
    const auto refused = b.with(u"brand.example"_s, "pw", b.home.url());
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Unauthorised);
    CHECK(refused.error().detail.contains(u"app password"_s));
}

TEST_CASE("too many sign-ins, a broken server and an empty form each have their own error", "[bluesky]")
{
    BlueskyLogin b;
    const auto kindFor = [&](int status, const QByteArray &body, const QByteArray &retryAfter = {}) {
        b.home.expect("POST", createSession).reply(status, body, {{"Retry-After", retryAfter}});
        return b.with(u"brand.example"_s, "pw", b.home.url());
    };
    const auto often = kindFor(429, R"({"error":"RateLimitExceeded","message":"Rate Limit Exceeded"})", "120");
    CHECK(often.error().kind == ErrorKind::RateLimited);
    CHECK(often.error().retryAfter == Milliseconds(120'000));
    CHECK(kindFor(502, "<html><title>Bad gateway</title>").error().kind == ErrorKind::Timeout);
    CHECK(kindFor(200, "<html>").error().kind == ErrorKind::Malformed);
    CHECK(kindFor(200, "{}").error().kind == ErrorKind::Malformed);
    CHECK(kindFor(400, R"({"error":"AccountTakedown","message":"taken down"})").error().kind ==
          ErrorKind::Unauthorised);
    CHECK(b.with(u"@"_s).error().kind == ErrorKind::Malformed);
    CHECK(b.with(u"brand.example"_s, "  ").error().kind == ErrorKind::Malformed);
    CHECK(b.with(u"brand.example"_s, "pw", QUrl(u"ftp://x"_s)).error().kind == ErrorKind::Malformed);
    CHECK(b.with(u"brand.example"_s, "pw", QUrl(u"http://social.example"_s)).error().kind == ErrorKind::Malformed);
}

TEST_CASE("a DID document cannot lead a password to a server without encryption", "[bluesky]")
{
    BlueskyLogin b;
    b.entryway.expect("GET", resolveHandle).reply(200, R"({"did":"did:plc:brand"})");
    b.plc.expect("GET", "/did:plc:brand").reply(200, compact(didDocument(QUrl(u"http://evil.example"_s))));
    b.entryway.expect("POST", createSession).reply(200, session());
    b.entryway.expect("GET", getProfile).reply(200, "{}");
    CHECK(b.with(u"brand.example"_s));
}

TEST_CASE("a sign-in can be cancelled while the server thinks", "[bluesky]")
{
    BlueskyLogin b;
    b.home.expect("POST", createSession).hold();
    const auto future = b.signIn.signIn(u"brand.example"_s, "pw", b.home.url());
    REQUIRE(waitFor([&] { return b.home.heard().size() == 1; }));
    b.signIn.cancel();
    CHECK(await(future).error().kind == ErrorKind::Cancelled);
}
