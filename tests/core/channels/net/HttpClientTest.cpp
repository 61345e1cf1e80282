// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/HttpClient.h"
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

struct HttpTalk
{
    FakeHttpServer server;
    QNetworkAccessManager network;
    HttpClient http{network};

    HttpRequest get(const QString &target) { return HttpRequest{.url = server.url(target)}; }
    HttpRequest post(const QString &target, const FormFields &fields = {{u"a"_s, u"b"_s}})
    {
        HttpRequest request{.url = server.url(target), .effect = HttpEffect::Changes};
        request.setForm(fields);
        return request;
    }
};

}

TEST_CASE("a failing status is an answer with the server's words, not an error", "[mastodon]")
{
    HttpTalk web;
    web.server.expect("GET", "/x").reply(422, R"({"error":"Validation failed","error_description":"too long"})");
    const auto answer = await(web.http.send(web.get(u"/x"_s)));
    REQUIRE(answer);
    CHECK(answer->status == 422);
    const auto error = toError(*answer, HttpEffect::Changes, {});
    CHECK(error.kind == ErrorKind::Rejected);
    CHECK(error.detail == u"HTTP 422: Validation failed: too long"_s);
}

TEST_CASE("a plus sign in a value survives a query and a form", "[mastodon]")
{
    HttpTalk web;
    web.server.expect("POST", "/x").reply(200);
    auto request = web.post(u"/x"_s, {{u"text"_s, u"1+1 & 50% é"_s}});
    request.url = withQuery(request.url, {{u"types[]"_s, u"2026-01-01T00:00:00+0000"_s}});
    REQUIRE(await(web.http.send(request)));
    CHECK(web.server.heard().first().field(u"text"_s) == u"1+1 & 50% é"_s);
    CHECK(web.server.heard().first().query(u"types[]"_s) == u"2026-01-01T00:00:00+0000"_s);
    CHECK(web.server.heard().first().headers["user-agent"].startsWith("FirstMile"));
}

TEST_CASE("a post whose connection breaks before the answer reaches the server once and is uncertain", "[mastodon]")
{
    HttpTalk web;
    web.server.expect("POST", "/x").dropBeforeAnswer().times(-1);
    const auto answer = await(web.http.send(web.post(u"/x"_s)));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::Uncertain);
    CHECK(web.server.count("POST", "/x") == 1);
}

TEST_CASE("a post over a connection that was kept open reaches the server once too", "[mastodon]")
{
    HttpTalk web;
    web.server.expect("GET", "/first").reply(200, "{}");
    web.server.expect("POST", "/x").dropBeforeAnswer().times(-1);
    REQUIRE(await(web.http.send(web.get(u"/first"_s))));
    const auto answer = await(web.http.send(web.post(u"/x"_s)));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::Uncertain);
    CHECK(web.server.count("POST", "/x") == 1);
}

TEST_CASE("a post that cannot connect is offline and certainly did not arrive", "[mastodon]")
{
    HttpTalk web;
    web.server.stop();
    const auto answer = await(web.http.send(web.post(u"/x"_s)));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::Offline);
}

TEST_CASE("an answer that ends early is no answer", "[mastodon]")
{
    HttpTalk web;
    web.server.expect("GET", "/x").reply(200, R"({"a":"bcdefgh"})").dropAfter(6).times(-1);
    web.server.expect("POST", "/x").reply(200, R"({"a":"bcdefgh"})").dropAfter(6).times(-1);
    const auto read = await(web.http.send(web.get(u"/x"_s)));
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Offline);
    const auto written = await(web.http.send(web.post(u"/x"_s)));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Uncertain);
}

TEST_CASE("an account's settings say how long its server may take, but not that it may take no time", "[mastodon]")
{
    CHECK(httpDeadline({}) == std::chrono::seconds(30));
    CHECK(httpDeadline({{u"deadline"_s, 90'000}}) == std::chrono::seconds(90));
    CHECK(httpDeadline({{u"deadline"_s, 0}}) == Milliseconds(100));
    CHECK(httpDeadline({{u"deadline"_s, u"soon"_s}}) == std::chrono::seconds(30));
}

TEST_CASE("the deadline ends a read as timeout and a change as uncertain", "[mastodon]")
{
    HttpTalk web;
    HttpClient hasty(web.network, HttpPolicy{.deadline = Milliseconds(80)});
    web.server.expect("GET", "/x").hold();
    web.server.expect("POST", "/x").hold();
    CHECK(await(hasty.send(web.get(u"/x"_s))).error().kind == ErrorKind::Timeout);
    CHECK(await(hasty.send(web.post(u"/x"_s))).error().kind == ErrorKind::Uncertain);
}

TEST_CASE("cancelling ends a request at once, by the client or by its future", "[mastodon]")
{
    HttpTalk web;
    web.server.expect("GET", "/x").hold().times(-1);
    web.server.expect("POST", "/x").hold().times(-1);
    auto read = web.http.send(web.get(u"/x"_s));
    auto written = web.http.send(web.post(u"/x"_s));
    REQUIRE(waitFor([&] { return web.server.heard().size() == 2; }));
    web.http.cancel();
    CHECK(read.result().error().kind == ErrorKind::Cancelled);
    CHECK(written.result().error().kind == ErrorKind::Uncertain);

    auto other = web.http.send(web.get(u"/x"_s));
    REQUIRE(waitFor([&] { return web.server.heard().size() == 3; }));
    other.cancel();
    CHECK(waitFor([&] { return web.http.children().isEmpty(); }));
}

TEST_CASE("a redirect is followed within the same origin only, and never for a post", "[mastodon]")
{
    HttpTalk web;
    FakeHttpServer other;
    web.server.expect("GET", "/old").reply(301, {}, {{"Location", "/new"}});
    web.server.expect("GET", "/new").reply(200, "{}");
    web.server.expect("GET", "/away").reply(302, {}, {{"Location", other.url(u"/steal"_s).toEncoded()}});
    web.server.expect("POST", "/old").reply(307, {}, {{"Location", "/new"}});
    auto request = web.get(u"/old"_s);
    request.headers = {{"Authorization", "Bearer secret"}};
    CHECK(await(web.http.send(request))->status == 200);
    request.url = web.server.url(u"/away"_s);
    const auto away = await(web.http.send(request));
    REQUIRE(away);
    CHECK(away->status == 302);
    CHECK(toError(*away, HttpEffect::Reads, {}).kind == ErrorKind::Malformed);
    CHECK(other.heard().isEmpty());
    CHECK(await(web.http.send(web.post(u"/old"_s)))->status == 307);
}

TEST_CASE("an endless redirect ends", "[mastodon]")
{
    HttpTalk web;
    web.server.expect("GET", "/loop").reply(302, {}, {{"Location", "/loop"}}).times(-1);
    const auto answer = await(web.http.send(web.get(u"/loop"_s)));
    REQUIRE(answer);
    CHECK(answer->status == 302);
    CHECK(web.server.heard().size() == 6);
}

TEST_CASE("an answer over the cap is refused, one of 10 MB is read", "[mastodon]")
{
    HttpTalk web;
    web.server.expect("GET", "/big").reply(200, QByteArray(10 * 1024 * 1024, ' '));
    web.server.expect("GET", "/huge").reply(200, QByteArray(17 * 1024 * 1024, ' '));
    CHECK(await(web.http.send(web.get(u"/big"_s)))->body.size() == 10 * 1024 * 1024);
    const auto huge = await(web.http.send(web.get(u"/huge"_s)));
    REQUIRE_FALSE(huge);
    CHECK(huge.error().kind == ErrorKind::Malformed);
}

TEST_CASE("plain http is spoken to this machine only, unless the account says so", "[mastodon]")
{
    CHECK(HttpClient::isSafe(QUrl(u"http://127.0.0.42/"_s)));
    CHECK(HttpClient::isSafe(QUrl(u"http://[::1]:8080/"_s)));
    CHECK(HttpClient::isSafe(QUrl(u"http://localhost/"_s)));
    CHECK(HttpClient::isSafe(QUrl(u"https://social.example/"_s)));
    CHECK_FALSE(HttpClient::isSafe(QUrl(u"http://localhost.evil.example/"_s)));
    CHECK_FALSE(HttpClient::isSafe(QUrl(u"file:///etc/passwd"_s)));
    HttpTalk web;
    for (const auto &url : {u"http://social.example/"_s, u"file:///etc/passwd"_s, u"https:///x"_s}) {
        const auto answer = await(web.http.send(HttpRequest{.url = QUrl(url)}));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == ErrorKind::Malformed);
    }
}

TEST_CASE("a multipart body carries fields and files", "[mastodon]")
{
    HttpTalk web;
    web.server.expect("POST", "/media").reply(200);
    HttpRequest request{.url = web.server.url(u"/media"_s), .effect = HttpEffect::Changes};
    request.setMultipart({{u"description"_s, "a dot", {}, {}}, {u"file"_s, "PNG", u"a\"b.png"_s, "image/png"}});
    REQUIRE(await(web.http.send(request)));
    const auto body = web.server.heard().first().body;
    CHECK(body.contains("name=\"description\"\r\n\r\na dot\r\n"));
    CHECK(body.contains("name=\"file\"; filename=\"a%22b.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n"));
}

TEST_CASE("every status has its kind, and a failure after a change is uncertain", "[mastodon]")
{
    const auto kind = [](int status, HttpEffect effect) {
        return toError(HttpAnswer{status, {}, {}, {}}, effect, {}).kind;
    };
    CHECK(kind(401, HttpEffect::Changes) == ErrorKind::Unauthorised);
    CHECK(kind(403, HttpEffect::Changes) == ErrorKind::Forbidden);
    CHECK(kind(404, HttpEffect::Reads) == ErrorKind::NotFound);
    CHECK(kind(410, HttpEffect::Reads) == ErrorKind::NotFound);
    CHECK(kind(422, HttpEffect::Changes) == ErrorKind::Rejected);
    CHECK(kind(429, HttpEffect::Changes) == ErrorKind::RateLimited);
    CHECK(kind(503, HttpEffect::Reads) == ErrorKind::Timeout);
    CHECK(kind(500, HttpEffect::Changes) == ErrorKind::Uncertain);
}

TEST_CASE("the words of a failure come from JSON, a title, plain text, or the status alone", "[mastodon]")
{
    const auto words = [](const QByteArray &body) { return HttpAnswer{503, {}, {}, body}.words(); };
    CHECK(words(R"({"error":"down"})") == u"HTTP 503: down"_s);
    CHECK(words(R"({"error":{"message":"code 190"}})") == u"HTTP 503: code 190"_s);
    CHECK(words(R"({"errors":[{"message":"capped"}]})") == u"HTTP 503: capped"_s);
    CHECK(words("<html><title>Bad\n gateway</title><body>x") == u"HTTP 503: Bad gateway"_s);
    CHECK(words("upstream gone") == u"HTTP 503: upstream gone"_s);
    CHECK(words("") == u"HTTP 503"_s);
    CHECK(words("<div><p>") == u"HTTP 503"_s);
}

namespace
{

/// Signed by itself, for 127.0.0.1; of no use anywhere else.
const QByteArray selfSignedCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBnDCCAUKgAwIBAgIUT9M7Iivu0CMqTJ3o39wL1FDV4CgwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPRmlyc3QgTWlsZSB0ZXN0MCAXDTI2MTEyMjEyMjk1MloYDzIx
MjYxMDI5MTIyOTUyWjAaMRgwFgYDVQQDDA9GaXJzdCBNaWxlIHRlc3QwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAASHtfb+kDRMydG5G8lvAKh4h1GkXlMxlZhvJ8CR
VQEj4ada61ADgxDs/YlF/OXrCa+OXc9he+6xhb/L3csh0hAoo2QwYjAdBgNVHQ4E
FgQUTa/szyybnFDBDlEslckkq2wWQZ8wHwYDVR0jBBgwFoAUTa/szyybnFDBDlEs
lckkq2wWQZ8wDwYDVR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqG
SM49BAMCA0gAMEUCIE19GzeBbI6Pu6WHTq6OkG5vSjsHqepjmKYhP6HBRy9eAiEA
yHgLpb+52scfXg8NnRrasXHRBf4CSZYnbQ6aWl8FQcc=
-----END CERTIFICATE-----)";
const QByteArray selfSignedKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0te+gPujZo58LKRH
aJVOLp4p3yuAzXwTxE829OEEnoOhRANCAASHtfb+kDRMydG5G8lvAKh4h1GkXlMx
lZhvJ8CRVQEj4ada61ADgxDs/YlF/OXrCa+OXc9he+6xhb/L3csh0hAo
-----END PRIVATE KEY-----)";
constexpr auto selfSignedFingerprint = "fc4d94fbad2c8ff894608d69884408633e5fe584c8edbe6e9cf5f018fda8d28a";

}

TEST_CASE("a certificate that does not verify is refused before anything is sent, and its fingerprint told",
          "[mastodon]")
{
    HttpTalk talk;
    talk.server.useTls(selfSignedCertificate, selfSignedKey);
    const auto answer = await(talk.http.send(talk.post(u"/x"_s)));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == ErrorKind::Untrusted);
    CHECK(answer.error().detail.contains(QString::fromLatin1(selfSignedFingerprint)));
    CHECK(talk.server.heard().isEmpty());
}

TEST_CASE("a certificate is taken if exactly it was trusted knowingly", "[mastodon]")
{
    HttpTalk talk;
    talk.server.useTls(selfSignedCertificate, selfSignedKey);
    talk.server.expect("GET", "/x").reply(200, "{}");
    HttpClient wrong(talk.network, HttpPolicy{.trustedCertificate = QByteArray(64, '0')});
    CHECK(await(wrong.send(talk.get(u"/x"_s))).error().kind == ErrorKind::Untrusted);
    HttpClient right(talk.network, HttpPolicy{.trustedCertificate = selfSignedFingerprint});
    CHECK(await(right.send(talk.get(u"/x"_s)))->status == 200);
}
