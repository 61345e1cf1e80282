// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/x/XTalk.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto tokenMentions = u"mentions"_s;
const QByteArray tokenPath = "/2/oauth2/token";

OAuthSecret storedSecret(XTalk &x)
{
    return OAuthSecret::fromBytes(await(x.secrets.read(x.account().secretKey())).value());
}

}

TEST_CASE("X's token is renewed before it ends, and the new pair is kept", "[x]")
{
    XTalk x;
    const auto before = storedSecret(x);
    REQUIRE(x.walk(tokenMentions));
    x.clock.advance(2h - 30s);
    REQUIRE(x.walk(tokenMentions));
    CHECK(x.x.count(tokenPath) == 1);
    CHECK(x.x.heard(tokenPath).first().field(u"refresh_token"_s).toUtf8() == before.refreshToken);
    const auto after = storedSecret(x);
    CHECK(after.accessToken != before.accessToken);
    CHECK(after.refreshToken != before.refreshToken);
    CHECK(x.x.heard().last().headers["authorization"] == "Bearer " + after.accessToken);
    x.client = x.make();
    REQUIRE(x.walk(tokenMentions));
    CHECK(x.x.count(tokenPath) == 1);
}

TEST_CASE("a token that X refuses is renewed once, and the request asked again once", "[x]")
{
    XTalk x;
    x.mention(u"text"_s, 5min);
    x.x.expireTokens();
    const auto walked = x.walk(tokenMentions);
    REQUIRE(walked);
    CHECK(walked->messages.size() == 1);
    CHECK(x.x.count(tokenPath) == 1);
    CHECK(x.x.heard().size() == 3);

    x.x.trouble({.status = 401, .body = R"({"title":"Unauthorized","detail":"Unauthorized"})", .times = 2});
    const auto refused = await(x.client->fetch(tokenMentions, {}));
    CHECK(refused.error().kind == ErrorKind::Unauthorised);
    CHECK(x.x.count(tokenPath) == 2);
    CHECK(x.x.heard().size() == 6);
}

TEST_CASE("two clients whose token ended renew it once, as two programs would", "[x]")
{
    XTalk x;
    x.mention(u"text"_s, 5min);
    const auto other = x.make();
    x.x.expireTokens();
    const auto first = x.client->fetch(tokenMentions, {});
    const auto second = other->fetch(tokenMentions, {});
    const auto third = other->fetch(u"dm"_s, {});
    CHECK(await(first));
    CHECK(await(second));
    CHECK(await(third));
    CHECK(x.x.count(tokenPath) == 1); // a second one would have ended the grant
}

TEST_CASE("the secret of a confidential client renews its tokens", "[x]")
{
    XTalk x;
    x.x.clientSecret = u"s3cret"_s;
    x.secrets.write(x.account().secretKey(), x.x.tokens());
    x.client = x.make();
    x.x.expireTokens();
    REQUIRE(x.walk(tokenMentions));
    const auto &renewal = x.x.heard(tokenPath).first();
    CHECK(renewal.headers["authorization"] == "Basic " + QByteArray("cl1ent:s3cret").toBase64());
    CHECK_FALSE(renewal.body.contains("s3cret"));
    CHECK(storedSecret(x).clientSecret == u"s3cret"_s);
}

TEST_CASE("a renewal whose answer is lost is the network's trouble first, and then a sign-in that has ended", "[x]")
{
    XTalk x;
    x.x.expireTokens();
    x.x.trouble({.kind = FakeXTrouble::Kind::DropAfter, .path = tokenPath});
    const auto lost = await(x.client->fetch(tokenMentions, {}));
    REQUIRE_FALSE(lost);
    CHECK((lost.error().kind == ErrorKind::Offline || lost.error().kind == ErrorKind::Timeout));

    x.x.expireTokens(); // nobody has the token that was lost
    const auto dead = await(x.client->fetch(tokenMentions, {}));
    REQUIRE_FALSE(dead);
    CHECK(dead.error().kind == ErrorKind::Unauthorised);
    CHECK(dead.error().detail.contains(u"Value passed for the token was invalid."_s));
    CHECK_FALSE(dead.error().detail.contains(u"refresh-"_s));
}

TEST_CASE("a renewal that did not reach X is made up for by the next", "[x]")
{
    XTalk x;
    x.x.expireTokens();
    x.x.trouble({.kind = FakeXTrouble::Kind::DropBefore, .path = tokenPath});
    CHECK_FALSE(await(x.client->fetch(tokenMentions, {})));
    CHECK(await(x.client->fetch(tokenMentions, {})));
}

TEST_CASE("cancelling does not lose a renewal that is under way", "[x]")
{
    XTalk x;
    x.x.expireTokens();
    x.x.hold(true);
    const auto fetch = x.client->fetch(tokenMentions, {});
    REQUIRE(waitFor([&] { return x.x.heard().size() == 1; }));
    x.x.hold(false);
    REQUIRE(waitFor([&] { return x.x.heard().size() == 2; }));
    x.client->cancel();
    CHECK(await(fetch).error().kind == ErrorKind::Cancelled);
    REQUIRE(waitFor([&] { return storedSecret(x).accessToken == QByteArray("access-2"); }));
    REQUIRE(x.walk(tokenMentions));
    CHECK(x.x.count(tokenPath) == 1);
}

TEST_CASE("a revoked sign-in to X is told as such, in X's words", "[x]")
{
    XTalk x;
    x.x.revoke();
    const auto refused = await(x.client->fetch(tokenMentions, {}));
    CHECK(refused.error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("a token without a refresh token works until X refuses it", "[x]")
{
    XTalk x;
    const auto access = storedSecret(x).accessToken;
    x.secrets.write(x.account().secretKey(), access);
    x.client = x.make();
    CHECK(x.walk(tokenMentions));
    x.x.expireTokens();
    const auto refused = await(x.client->fetch(tokenMentions, {}));
    CHECK(refused.error().kind == ErrorKind::Unauthorised);
    CHECK(x.x.count(tokenPath) == 0);
}
