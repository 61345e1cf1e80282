// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyPage.h"
#include "tests/core/channels/bluesky/BlueskyWorld.h"
#include "tests/support/Printers.h"

#include <QJsonDocument>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto notifications = u"notifications"_s;

}

TEST_CASE("a customer's mention, reply and quote arrive, a like of somebody else's does not", "[bluesky]")
{
    BlueskyWorld w;
    const auto ours = w.server.post(u"brand"_s, u"We are open"_s, w.ago(3h));
    const auto mention = w.server.post(u"ana"_s, u"@brand.test where is my order?"_s, w.ago(2h));
    const auto reply = w.server.post(u"bob"_s, u"when?"_s, w.ago(1h), ours);
    const auto quote = w.server.post({u"cid"_s, u"look at that"_s, w.ago(30min), {}, {}, ours, {}});
    w.server.post(u"dan"_s, u"nothing to do with us"_s, w.ago(20min));
    w.start();
    const auto messages = w.poll(notifications);
    CHECK(idsOf(messages) == QStringList{mention, ours, reply, quote}); // oldest first, a question before its answer
    CHECK(messages[0].to == QList<Mailbox>{{{}, u"@brand.test"_s}});
    CHECK(messages[1].direction == Direction::Outbound);
    CHECK(messages[2].threadKey == ours);
    CHECK(messages[3].references == QStringList{ours});
    CHECK(messages[3].text.contains(u"https://bsky.app/profile/brand.test/post/"_s));
    CHECK(w.poll(notifications).isEmpty());
    CHECK(w.gaps.isEmpty());
}

TEST_CASE("a mention deep in a thread brings what it answers, and the thread is whole", "[bluesky]")
{
    BlueskyWorld w;
    const auto root = w.server.post(u"ana"_s, u"Who knows this shop?"_s, w.ago(3h));
    const auto second = w.server.post(u"bob"_s, u"I do"_s, w.ago(2h), root);
    const auto third = w.server.post(u"ana"_s, u"@brand.test is that you?"_s, w.ago(1h), second);
    const auto fourth = w.server.post(u"ana"_s, u"@brand.test hello?"_s, w.ago(30min), third);
    w.start();
    const auto messages = w.poll(notifications);
    CHECK(idsOf(messages) == QStringList{root, second, third, fourth});
    for (const auto &message : messages)
        CHECK(message.threadKey == root);
    CHECK(w.server.count(u"app.bsky.feed.getPostThread"_s) == 1); // the fourth answers what the third brought
    CHECK(w.server.last(u"app.bsky.feed.getPostThread"_s).query(u"parentHeight"_s) == u"80"_s);
}

TEST_CASE("many replies to one post of ours cost one question, not one each", "[bluesky]")
{
    BlueskyWorld w;
    const auto ours = w.server.post(u"brand"_s, u"Sale"_s, w.ago(3h));
    for (int number = 0; number < 60; ++number)
        w.server.post(u"c%1"_s.arg(number), u"how much?"_s, w.ago(2h) + Milliseconds(number), ours);
    w.start();
    CHECK(w.poll(notifications).size() == 61);
    CHECK(w.server.count(u"app.bsky.feed.getPostThread"_s) == 0);
    CHECK(w.server.count(u"app.bsky.feed.getPosts"_s) == 1);
}

TEST_CASE("images, which a notification does not tell, are asked for", "[bluesky]")
{
    BlueskyWorld w;
    const QJsonObject image{{u"alt"_s, u"a torn box"_s},
                            {u"image"_s, QJsonObject{{u"ref"_s, QJsonObject{{u"$link"_s, u"bafk"_s}}}}}};
    const QJsonObject embed{{u"$type"_s, u"app.bsky.embed.images"_s}, {u"images"_s, QJsonArray{image}}};
    w.server.post({u"ana"_s, u"@brand.test look"_s, w.ago(1h), {}, {}, {}, {{u"embed"_s, embed}}});
    w.start();
    const auto messages = w.poll(notifications);
    REQUIRE(messages.size() == 1);
    REQUIRE(messages[0].attachments.size() == 1);
    CHECK(messages[0].attachments[0].part == u"https://cdn.test/full/bafk"_s);
    CHECK(messages[0].attachments[0].description == u"a torn box"_s);
}

TEST_CASE("a thread that is gone or hidden further up takes nothing away", "[bluesky]")
{
    BlueskyWorld w;
    const auto root = w.server.post(u"ana"_s, u"first"_s, w.ago(4h));
    const auto second = w.server.post(u"bob"_s, u"second"_s, w.ago(3h), root);
    const auto third = w.server.post(u"ana"_s, u"third"_s, w.ago(2h), second);
    const auto mention = w.server.post(u"ana"_s, u"@brand.test fourth"_s, w.ago(1h), third);
    SECTION("deleted")
    {
        w.server.remove(second);
    }
    SECTION("blocked")
    {
        w.server.hide(second);
    }
    w.start();
    const auto messages = w.poll(notifications);
    CHECK(idsOf(messages) == QStringList{third, mention});
    CHECK(messages[1].threadKey == root);
    CHECK(w.gaps.isEmpty());
}

TEST_CASE("a thread that the server cannot read is a gap, and the question still arrives", "[bluesky]")
{
    BlueskyWorld w;
    const auto root = w.server.post(u"ana"_s, u"first"_s, w.ago(4h));
    const auto second = w.server.post(u"bob"_s, u"second"_s, w.ago(3h), root);
    const auto mention = w.server.post(u"ana"_s, u"@brand.test third"_s, w.ago(1h), second);
    w.server.gate = [](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        return request.target.contains("getPostThread")
                   ? FakeBluesky::refused(502, u"UpstreamFailure"_s, u"Upstream Failure"_s)
                   : answer();
    };
    w.start();
    CHECK(idsOf(w.poll(notifications)) == QStringList{mention});
    REQUIRE(w.gaps.size() == 1);
    CHECK(w.gaps[0].reason.contains(u"UpstreamFailure"_s));
    CHECK(!w.error);
}

TEST_CASE("five hundred posts of one week, many of one millisecond, are five hundred", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    w.server.post(u"ana"_s, u"@brand.test before"_s, w.ago(1h));
    REQUIRE(w.poll(notifications).size() == 1);
    w.clock.advance(24h * 7);
    QSet<QString> posted;
    for (int number = 0; number < 500; ++number) {
        const auto at = w.ago(24h * 7) + 20min * (number / 3); // three at a time
        posted += w.server.post(u"c%1"_s.arg(number), u"@brand.test %1"_s.arg(number), at);
    }
    w.start(); // the program was closed
    const auto ids = idsOf(w.poll(notifications));
    CHECK(QSet<QString>(ids.begin(), ids.end()) == posted);
    CHECK(ids.size() <= 510); // the borders of pages come twice
    CHECK(w.gaps.isEmpty());
    CHECK(w.poll(notifications).isEmpty());
}

TEST_CASE("a post that was written offline long before it was sent is found within the hour", "[bluesky]")
{
    BlueskyWorld w;
    w.settings[u"pageSize"_s] = 1;
    w.server.post(u"ana"_s, u"@brand.test one"_s, w.ago(2h));
    w.server.post(u"ana"_s, u"@brand.test two"_s, w.ago(1h));
    w.start();
    REQUIRE(w.poll(notifications).size() == 2);
    w.clock.advance(5min);
    w.server.post(u"bob"_s, u"@brand.test three"_s, w.clock.now());
    const auto late = w.server.post({u"cid"_s, u"@brand.test late"_s, w.ago(3h), w.clock.now(), {}, {}, {}});
    CHECK(w.poll(notifications).size() == 1); // it stands further down, below what was read long ago
    w.clock.advance(61min);
    const auto found = w.poll(notifications);
    CHECK(idsOf(found).contains(late));
    CHECK(w.poll(notifications).isEmpty());
}

TEST_CASE("what we repeat of others is none of our answers", "[bluesky]")
{
    const auto page = BlueskyPage::read(
        QJsonDocument::fromJson(R"({"cursor":"c","feed":[{"post":{"uri":"at://a/b/1"},"reason":{"$type":"x"}},)"
                                R"({"post":{"uri":"at://a/b/2","indexedAt":"2026-01-01T00:00:00Z"}},{"post":null},7]})")
            .object());
    REQUIRE(page.entries.size() == 2);
    CHECK(page.entries[0].reason == u"repost"_s);
    CHECK(page.entries[1].reason.isEmpty());
    CHECK(toIso(*page.entries[1].indexedAt) == u"2026-01-01T00:00:00Z"_s);
    CHECK(page.cursor == u"c"_s);
}

TEST_CASE("a server that does not know how to choose reasons is sorted out here", "[bluesky]")
{
    BlueskyWorld w;
    w.server.knowsReasons = false;
    const auto mention = w.server.post(u"ana"_s, u"@brand.test hi"_s, w.ago(1h));
    w.start();
    w.server.gate = [](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        if (!request.target.contains("listNotifications"))
            return answer();
        return answer().change([](QByteArray body) {
            return body.replace("\"notifications\":[",
                                R"("notifications":[{"uri":"at://did:plc:x/app.bsky.feed.like/1",)"
                                R"("reason":"like","indexedAt":"2026-01-01T00:00:00Z"},)");
        });
    };
    CHECK(idsOf(w.poll(notifications)) == QStringList{mention});
}

TEST_CASE("what we answered elsewhere comes with our own feed, other posts of ours do not", "[bluesky]")
{
    BlueskyWorld w;
    w.server.post(u"brand"_s, u"Good morning"_s, w.ago(3h));
    const auto question = w.server.post(u"ana"_s, u"hello?"_s, w.ago(2h));
    const auto answer = w.server.post(u"brand"_s, u"hello!"_s, w.ago(1h), question);
    const auto address = w.server.post(u"brand"_s, u"thank you @bob.test"_s, w.ago(30min));
    w.start();
    const auto messages = w.poll(u"own"_s);
    CHECK(idsOf(messages) == QStringList{answer, address});
    CHECK(messages[0].direction == Direction::Outbound);
    CHECK(messages[0].threadKey == question);
    CHECK(w.poll(u"own"_s).isEmpty());
}

TEST_CASE("a watch finds what others write about us, and each watch has a stream of its own", "[bluesky]")
{
    BlueskyWorld w;
    w.settings[u"watches"_s] = QJsonArray{u"acme shop"_s, u"#acme"_s, u" "_s, u"#acme"_s};
    const auto hit = w.server.post(u"ana"_s, u"the Acme Shop lost my parcel"_s, w.ago(2h));
    w.server.post(u"brand"_s, u"acme shop is open"_s, w.ago(1h));
    const auto tagged = w.server.post(u"bob"_s, u"#acme again"_s, w.ago(30min));
    w.start();
    CHECK(w.client->streams() == QStringList{notifications, u"own"_s, u"dm"_s, u"watch:acme shop"_s, u"watch:#acme"_s});
    CHECK(idsOf(w.poll(u"watch:acme shop"_s)) == QStringList{hit});
    CHECK(idsOf(w.poll(u"watch:#acme"_s)) == QStringList{tagged});
    const auto asked = w.server.last(u"app.bsky.feed.searchPosts"_s);
    CHECK(asked.query(u"q"_s) == u"#acme"_s);
    CHECK(asked.query(u"sort"_s) == u"latest"_s);
    CHECK(!asked.query(u"since"_s).isEmpty());
    const auto later = w.server.post(u"ana"_s, u"acme shop, still waiting"_s, w.clock.now());
    CHECK(idsOf(w.poll(u"watch:acme shop"_s)) == QStringList{later});
}

TEST_CASE("the application view is named to data servers that want to know", "[bluesky]")
{
    BlueskyWorld w;
    w.server.wantsProxy = true;
    const auto mention = w.server.post(u"ana"_s, u"@brand.test hi"_s, w.ago(1h));
    w.start();
    CHECK(idsOf(w.poll(notifications)) == QStringList{mention});
    CHECK(w.server.last(u"app.bsky.notification.listNotifications"_s).headers["atproto-proxy"] ==
          QByteArray("did:web:api.bsky.app#bsky_appview"));
    w.settings[u"appView"_s] = u""_s;
    w.start();
    w.poll(notifications);
    REQUIRE(w.error);
    CHECK(w.error->kind == ErrorKind::NotFound);
    CHECK(!w.server.last(u"app.bsky.notification.listNotifications"_s).headers.contains("atproto-proxy"));
}

TEST_CASE("how much may still be asked is told", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    CHECK(!w.client->quota());
    w.server.gate = [&](const HeardRequest &, const std::function<ExpectedRequest()> &) {
        const auto resetsAt = QByteArray::number(toMsecs(w.clock.now() + 60s) / 1000);
        return ExpectedRequest({}, {}).reply(200, "{}",
                                             {{"RateLimit-Limit", "3000"},
                                              {"RateLimit-Remaining", "2999"},
                                              {"RateLimit-Reset", resetsAt},
                                              {"RateLimit-Policy", "3000;w=300"}});
    };
    w.poll(notifications);
    CHECK(w.client->quota() == Quota{3000, 2999, w.clock.now() + 60s});
}

TEST_CASE("looked at again, a post that is gone is told, one that is hidden or there is not", "[bluesky]")
{
    BlueskyWorld w;
    QStringList ids{u"dm:convo-ana/m1"_s, u"no uri"_s};
    for (int number = 0; number < 30; ++number)
        ids += w.server.post(u"ana"_s, u"@brand.test %1"_s.arg(number), w.ago(1h) + Milliseconds(number));
    w.server.remove(ids[5]);
    w.server.hide(ids[6]);
    w.start();
    const auto fetched = await(w.client->recheck(ids));
    REQUIRE(fetched);
    const auto messages = w.read(*fetched);
    CHECK(messages.size() == 29);
    for (const auto &message : messages)
        CHECK(message.deleted == (message.remoteId == ids[5]));
    CHECK(!idsOf(messages).contains(ids[6]));
    CHECK(w.server.count(u"app.bsky.feed.getPosts"_s) == 2);
    CHECK(w.client->recheckPolicy().most == 100);
}

TEST_CASE("verify tells who we are, also on a server without an application view", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    auto profile = await(w.client->verify());
    REQUIRE(profile);
    CHECK(profile->remoteKey == FakeBluesky::ownDid());
    CHECK(profile->handle == u"@brand.test"_s);
    CHECK(profile->name == u"BRAND"_s);
    CHECK(profile->limits.maxLength == 300);
    w.server.wantsProxy = true;
    w.settings[u"appView"_s] = u""_s;
    w.start();
    profile = await(w.client->verify());
    REQUIRE(profile);
    CHECK(profile->name.isEmpty());
}
