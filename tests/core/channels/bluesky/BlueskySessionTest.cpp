// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskySettings.h"
#include "tests/core/channels/bluesky/BlueskyWorld.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto refresh = u"com.atproto.server.refreshSession"_s;
const auto signIn = u"com.atproto.server.createSession"_s;
const auto sessionNotifications = u"notifications"_s;

/// An account whose secret lives in a keyring.
struct KeptWorld : BlueskyWorld
{
    MemorySecrets secrets;

    Account keptAccount() const
    {
        auto kept = account();
        kept.secretSource = SecretSource::Keyring;
        return kept;
    }
    std::unique_ptr<BlueskyClient> keptClient(const QByteArray &secret)
    {
        return std::make_unique<BlueskyClient>(keptAccount(), secret, ChannelContext{network, clock, &secrets});
    }
    BlueskySecret keptSecret()
    {
        return BlueskySecret::fromBytes(await(secrets.read(keptAccount().secretKey())).value_or(QByteArray()));
    }
};

}

TEST_CASE("an app password alone signs in when it is first needed, once", "[bluesky]")
{
    BlueskyWorld w;
    const auto mention = w.server.post(u"ana"_s, u"@brand.test hi"_s, w.ago(1h));
    w.start(FakeBluesky::password());
    CHECK(idsOf(w.poll(sessionNotifications)) == QStringList{mention});
    w.poll(u"own"_s);
    CHECK(w.server.count(signIn) == 1);
    CHECK(w.server.count(refresh) == 0);
}

TEST_CASE("an expired access token, which is HTTP 400, is renewed and nobody notices", "[bluesky]")
{
    BlueskyWorld w;
    const auto mention = w.server.post(u"ana"_s, u"@brand.test hi"_s, w.ago(1h));
    w.start();
    w.server.expireTokens();
    CHECK(idsOf(w.poll(sessionNotifications)) == QStringList{mention});
    CHECK(w.server.count(refresh) == 1);
    CHECK(w.server.count(signIn) == 0);
    CHECK(w.server.last(refresh).body.isEmpty());
}

TEST_CASE("several requests that meet an expired token wait for one renewal", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    w.server.expireTokens();
    const auto first = w.client->fetch(sessionNotifications, {});
    const auto second = w.client->fetch(u"own"_s, {});
    const auto third = w.client->verify();
    CHECK(await(first));
    CHECK(await(second));
    CHECK(await(third));
    CHECK(w.server.count(refresh) == 1);
}

TEST_CASE("a refresh token that has ended too leads back to the password", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    w.server.expireTokens();
    w.server.refreshHolds = false;
    w.poll(sessionNotifications);
    CHECK(!w.error);
    CHECK(w.server.count(signIn) == 1);
}

TEST_CASE("where nothing holds, the sign-in has ended, in the server's words", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    w.server.expireTokens();
    w.server.refreshHolds = false;
    w.server.passwordHolds = false;
    w.poll(sessionNotifications);
    REQUIRE(w.error);
    CHECK(w.error->kind == ErrorKind::Unauthorised);
    CHECK(w.error->detail.contains(u"Invalid identifier or password"_s));
    CHECK(!w.error->detail.contains(QString::fromLatin1(FakeBluesky::password())));
}

TEST_CASE("an account that was taken down is not signed in again", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    w.server.expireTokens();
    w.server.refreshHolds = false;
    w.server.refusal = u"AccountTakedown"_s;
    w.poll(sessionNotifications);
    REQUIRE(w.error);
    CHECK(w.error->kind == ErrorKind::Unauthorised);
    CHECK(w.server.count(signIn) == 0);
}

TEST_CASE("a token that nobody gave out is unauthorised, and no password is spent on it", "[bluesky]")
{
    BlueskyWorld w;
    w.start(R"({"password":"abcd","access":"forged","refresh":"forged"})");
    w.poll(sessionNotifications);
    REQUIRE(w.error);
    CHECK(w.error->kind == ErrorKind::Unauthorised);
    CHECK(w.server.web.heard().size() == 1);
}

TEST_CASE("a renewal whose answer is lost is tried again with the same token", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    w.server.expireTokens();
    int lost = 1;
    w.server.gate = [&](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        return request.target.contains("refreshSession") && lost-- > 0 ? answer().dropBeforeAnswer() : answer();
    };
    w.poll(sessionNotifications);
    REQUIRE(w.error);
    CHECK(w.error->kind == ErrorKind::Offline);
    w.poll(sessionNotifications);
    CHECK(!w.error);
    CHECK(w.server.count(signIn) == 0);
}

TEST_CASE("a new pair is kept where the secret lives, with the password", "[bluesky]")
{
    KeptWorld w;
    const auto before = w.server.signedIn();
    (void)w.secrets.write(w.keptAccount().secretKey(), before);
    w.client = w.keptClient(before);
    w.server.expireTokens();
    w.poll(sessionNotifications);
    REQUIRE(!w.error);
    const auto kept = w.keptSecret();
    CHECK(kept.password == FakeBluesky::password());
    CHECK(kept.access != BlueskySecret::fromBytes(before).access);
    CHECK(!kept.refresh.isEmpty());
}

TEST_CASE("what another program renewed meanwhile is used, and not renewed again", "[bluesky]")
{
    KeptWorld w;
    const auto before = w.server.signedIn();
    (void)w.secrets.write(w.keptAccount().secretKey(), before);
    w.client = w.keptClient(before);
    const auto other = w.keptClient(before);
    w.server.expireTokens();
    REQUIRE(await(other->verify()));
    w.poll(sessionNotifications);
    CHECK(!w.error);
    CHECK(w.server.count(refresh) == 1);
}

TEST_CASE("a command that tells the password alone does not cost a sign-in at each renewal", "[bluesky]")
{
    BlueskyWorld w;
    auto account = w.account();
    account.secretSource = SecretSource::Command;
    account.secretCommand = u"printf %s "_s + QString::fromLatin1(FakeBluesky::password());
    const ChannelContext context{w.network, w.clock};
    w.client = std::make_unique<BlueskyClient>(account, FakeBluesky::password(), context);
    w.poll(sessionNotifications);
    REQUIRE(!w.error);
    w.server.expireTokens();
    w.poll(sessionNotifications);
    CHECK(!w.error);
    CHECK(w.server.count(signIn) == 1);
    CHECK(w.server.count(refresh) == 1);
}

TEST_CASE("a secret is read as JSON or as the password alone", "[bluesky]")
{
    CHECK(BlueskySecret::fromBytes(" abcd-efgh\n").password == QByteArray("abcd-efgh"));
    const BlueskySecret secret{"p\"w", "a", "r"};
    const auto again = BlueskySecret::fromBytes(secret.toBytes());
    CHECK(again.password == secret.password);
    CHECK(again.access == secret.access);
    CHECK(again.refresh == secret.refresh);
}
