// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookSignIn.h"

#include "tests/support/FakeFacebook.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct FacebookLogin
{
    FakeClock clock;
    FakeFacebook page{clock};
    QNetworkAccessManager network;
    FacebookSignIn signIn{network, clock, {{u"server"_s, page.web.url().toString()}}};
    FacebookApp app{u"app-id"_s, u"app-secret"_s};

    static QJsonObject pageJson(const QString &id, const QString &token)
    {
        return {{u"id"_s, id},
                {u"name"_s, u"Page "_s + id},
                {u"category"_s, u"Shop"_s},
                {u"access_token"_s, token},
                {u"tasks"_s, QJsonArray{u"MODERATE"_s, u"MESSAGING"_s}}};
    }
};

}

TEST_CASE("a pasted Page token is checked and tells the Page", "[facebook]")
{
    FacebookLogin f;
    const auto signedIn = await(f.signIn.useToken({}, " page-token\n"));
    REQUIRE(signedIn);
    CHECK(signedIn->secret == QByteArray("page-token"));
    CHECK(signedIn->profile.remoteKey == FakeFacebook::pageId());
    CHECK(signedIn->profile.handle == u"@alameda"_s);
    CHECK(signedIn->profile.name == u"Alameda"_s);
    CHECK(signedIn->profile.limits.maxLength == 8000);
    const auto settings = signedIn->profile.settings;
    CHECK(settings["pageId"_L1].toString() == FakeFacebook::pageId());
    CHECK(settings["server"_L1].toString() == f.page.web.url().toString());
    CHECK(settings["version"_L1].toString() == u"v26.0"_s);
    CHECK(f.page.web.heard().first().target.startsWith("/v26.0/me?"));
    CHECK(f.page.web.heard().first().headers["authorization"] == QByteArray("Bearer page-token"));
    CHECK_FALSE(f.page.leaksSecrets());
}

TEST_CASE("a token of a person, or none, is refused in words", "[facebook]")
{
    FacebookLogin f;
    f.page.isPageToken = false;
    const auto person = await(f.signIn.useToken({}, "page-token"));
    REQUIRE_FALSE(person);
    CHECK(person.error().kind == ErrorKind::Rejected);
    CHECK(person.error().detail.contains("not a Page's"_L1));
    CHECK(await(f.signIn.useToken({}, " ")).error().kind == ErrorKind::Malformed);
}

TEST_CASE("a token that Facebook refuses is not repeated in the error", "[facebook]")
{
    FacebookLogin f;
    const auto refused = await(f.signIn.useToken({}, "EAAB-stolen"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unauthorised);
    CHECK(refused.error().detail.contains("the token has expired"_L1));
    CHECK(refused.error().detail.contains("tRaCe"_L1));
    CHECK_FALSE(refused.error().detail.contains("EAAB"_L1));
}

TEST_CASE("with the app's secret every request proves it, and the secret is kept with the token", "[facebook]")
{
    FacebookLogin f;
    f.page.wantsProof = true;
    CHECK_FALSE(await(f.signIn.useToken({}, "page-token")));
    const auto signedIn = await(f.signIn.useToken(f.app, "page-token"));
    REQUIRE(signedIn);
    const auto secret = FacebookSecret::fromBytes(signedIn->secret);
    CHECK(secret.token == QByteArray("page-token"));
    CHECK(secret.appSecret == QByteArray("app-secret"));
    CHECK(signedIn->profile.settings["appId"_L1].toString() == u"app-id"_s);
    CHECK_FALSE(f.page.leaksSecrets());
}

TEST_CASE("the proof is the HMAC-SHA256 of the token, keyed with the app's secret", "[facebook]")
{
    const FacebookSecret secret{"page-token", "app-secret"};
    CHECK(secret.proof() == QByteArray("d8b448b9cc7d64c51098271805b3cc20b5b715e52bd587eb71b610259587c856"));
    CHECK(FacebookSecret::fromBytes("page-token").proof().isEmpty());
    CHECK(FacebookSecret::fromBytes(secret.toBytes()).proof() == secret.proof());
    CHECK(FacebookSecret{"page-token", {}}.toBytes() == QByteArray("page-token"));
}

TEST_CASE("permissions that the token lacks are named", "[facebook]")
{
    FacebookLogin f;
    f.page.scopes.removeAll(u"pages_messaging"_s);
    const auto app = GENERATE(FacebookApp{}, FacebookApp{u"app-id"_s, u"app-secret"_s});
    const auto signedIn = await(f.signIn.useToken(app, "page-token"));
    REQUIRE(signedIn);
    CHECK(signedIn->profile.settings["missingPermissions"_L1].toArray() == QJsonArray{u"pages_messaging"_s});
    f.page.scopes += u"pages_messaging"_s;
    const auto again = await(f.signIn.useToken(app, "page-token"));
    REQUIRE(again);
    CHECK(again->profile.settings["missingPermissions"_L1].toArray().isEmpty());
    CHECK(again->profile.settings.contains("missingPermissions"_L1));
}

TEST_CASE("a Page on which nobody else can be seen is told", "[facebook]")
{
    FacebookLogin f;
    const auto post = f.page.ownPost(u"we are open"_s, f.clock.now() - 1h);
    const auto isNothingVisible = [&] {
        const auto signedIn = await(f.signIn.useToken({}, "page-token"));
        REQUIRE(signedIn);
        REQUIRE(signedIn->profile.settings["nothingVisible"_L1].isBool());
        return signedIn->profile.settings["nothingVisible"_L1].toBool();
    };
    CHECK(isNothingVisible());
    SECTION("a comment")
    {
        f.page.comment(post, u"until when?"_s, f.clock.now());
        CHECK_FALSE(isNothingVisible());
    }
    SECTION("a post")
    {
        f.page.post(u"hello"_s, f.clock.now());
        CHECK_FALSE(isNothingVisible());
    }
    SECTION("a message")
    {
        f.page.message(u"hello"_s, f.clock.now());
        CHECK_FALSE(isNothingVisible());
    }
    SECTION("not known where the token may not ask")
    {
        f.page.forbidden = {u"conversations"_s};
        const auto signedIn = await(f.signIn.useToken({}, "page-token"));
        REQUIRE(signedIn);
        CHECK_FALSE(signedIn->profile.settings.contains("nothingVisible"_L1));
    }
}

TEST_CASE("a person's short-lived token leads to all their Pages, and one of them signs in", "[facebook]")
{
    FacebookLogin f;
    f.page.wantsProof = true;
    for (int number = 1; number <= 4; ++number)
        f.page.pages.append(FacebookLogin::pageJson(QString::number(number), u"token %1"_s.arg(number)));
    f.page.pages.append(FacebookLogin::pageJson(FakeFacebook::pageId(), u"page-token"_s));
    const auto pages = await(f.signIn.pages(f.app, "user-token"));
    REQUIRE(pages);
    REQUIRE(pages->size() == 5);
    CHECK(pages->first().name == u"Page 1"_s);
    CHECK(pages->first().tasks == QStringList{u"MODERATE"_s, u"MESSAGING"_s});
    const auto signedIn = await(f.signIn.usePage(f.app, pages->last()));
    REQUIRE(signedIn);
    CHECK(signedIn->profile.remoteKey == FakeFacebook::pageId());
    CHECK(FacebookSecret::fromBytes(signedIn->secret).token == QByteArray("page-token"));
    CHECK_FALSE(f.page.leaksSecrets());
}

TEST_CASE("a wrong app id, app secret or token of a person is refused in words", "[facebook]")
{
    FacebookLogin f;
    const auto refusal = [&](const FacebookApp &app, const QByteArray &token) {
        const auto pages = await(f.signIn.pages(app, token));
        REQUIRE_FALSE(pages);
        CHECK_FALSE(pages.error().detail.contains("stolen"_L1));
        return pages.error().kind;
    };
    CHECK(refusal({u"other"_s, u"app-secret"_s}, "user-token") == ErrorKind::Unauthorised);
    CHECK(refusal({u"app-id"_s, u"other"_s}, "user-token") == ErrorKind::Unauthorised);
    CHECK(refusal(f.app, "stolen") == ErrorKind::Unauthorised);
    CHECK(refusal({u"app-id"_s, {}}, "user-token") == ErrorKind::Malformed);
    CHECK(refusal(f.app, " ") == ErrorKind::Malformed);
    CHECK_FALSE(f.page.leaksSecrets());
}

TEST_CASE("a sign-in to Facebook that is cancelled ends at once", "[facebook]")
{
    FacebookLogin f;
    f.page.web.holdAll(true);
    const auto pages = f.signIn.pages(f.app, "user-token");
    const auto token = f.signIn.useToken({}, "page-token");
    f.signIn.cancel();
    CHECK(await(pages).error().kind == ErrorKind::Cancelled);
    CHECK(await(token).error().kind == ErrorKind::Cancelled);
}
