// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/mastodon/MastodonStory.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("mentions that the account's policy sets apart arrive with the others", "[mastodon]")
{
    MastodonStory story;
    story.server.divertNextMention();
    const auto stranger = story.customer(u"@brand I am new here"_s);
    const auto known = story.customer(u"@brand hello"_s);
    REQUIRE(story.walk());
    CHECK(story.messages.contains(stranger));
    CHECK(story.messages.contains(known));
    CHECK(story.gaps.isEmpty());
}

TEST_CASE("a policy that drops mentions is told once, and again when it changes", "[mastodon]")
{
    MastodonStory story;
    story.server.features.policy = {{u"for_new_accounts"_s, u"drop"_s}, {u"for_not_following"_s, u"filter"_s}};
    story.customer(u"@brand hello"_s);
    REQUIRE(story.walk());
    REQUIRE(story.gaps.size() == 1);
    CHECK(story.gaps.first().reason == u"the account is set to drop notifications: for_new_accounts"_s);
    CHECK(story.gaps.first().from);
    story.restart();
    REQUIRE(story.walk());
    CHECK(story.gaps.size() == 1);
    story.server.features.policy[u"for_private_mentions"_s] = u"drop"_s;
    story.restart();
    REQUIRE(story.walk());
    CHECK(story.gaps.size() == 2);
}

TEST_CASE("a quote of ours is a message, an edit of what we only boosted is not", "[mastodon]")
{
    MastodonStory story;
    const auto quote = story.customer(u"look at this"_s);
    story.server.notify(u"quote"_s, quote, story.clock.now());
    const auto boosted = story.customer(u"an old post"_s);
    story.server.edit(boosted, u"an old post, edited"_s, story.clock.now(), true);
    const auto followed = story.customer(u"just a post"_s);
    story.server.notify(u"favourite"_s, followed, story.clock.now());
    REQUIRE(story.walk());
    CHECK(story.arrived == QStringList{quote});
}

TEST_CASE("an edit that a notification tells of comes without looking again", "[mastodon]")
{
    MastodonStory story;
    const auto id = story.customer(u"@brand where is my oder?"_s);
    REQUIRE(story.walk());
    story.clock.advance(5min);
    story.server.edit(id, u"@brand where is my order?"_s, story.clock.now(), true);
    REQUIRE(story.walk());
    CHECK(story.messages[id].text == u"@brand where is my order?"_s);
    CHECK(story.messages[id].editedAt == story.clock.now());
    CHECK_FALSE(story.messages[id].version.isEmpty());
}

TEST_CASE("a server that knows fewer kinds of notification is asked for mentions alone", "[mastodon]")
{
    MastodonStory story;
    story.server.features.allTypes = false;
    QStringList ids;
    for (int number = 0; number < 50; ++number)
        ids += story.customer(u"@brand %1"_s.arg(number));
    REQUIRE(story.walk());
    ids += story.customer(u"@brand later"_s);
    REQUIRE(story.walk());
    CHECK(QSet<QString>(story.arrived.begin(), story.arrived.end()) == QSet<QString>(ids.begin(), ids.end()));
    const auto refused = std::count_if(story.server.web.heard().begin(), story.server.web.heard().end(),
                                       [](const HeardRequest &request) { return request.target.contains("update"); });
    CHECK(refused == 1);
}

TEST_CASE("private conversations are private, apart from public threads and whole", "[mastodon]")
{
    MastodonStory story;
    const auto open = story.customer(u"@brand my parcel is late"_s);
    const auto whisper = story.team(u"@ana@o.example what is your order number?"_s, open, u"direct"_s);
    const auto answer = story.customer(u"@brand it is 4711"_s, whisper, u"direct"_s);
    const auto other = story.server.post(
        {{}, u"ben@o.example"_s, u"@brand hello"_s, {}, {}, u"direct"_s, {}, story.clock.now(), {}, {}, {}, false});
    REQUIRE(story.walk());
    CHECK(story.messages[open].visibility == Visibility::Public);
    CHECK(story.messages[open].threadKey == open);
    CHECK(story.messages[answer].visibility == Visibility::Private);
    CHECK(story.messages[answer].threadKey == u"dm:@ana@o.example"_s);
    CHECK(story.messages[whisper].threadKey == u"dm:@ana@o.example"_s);
    CHECK(story.messages[whisper].direction == Direction::Outbound);
    CHECK(story.messages[other].threadKey == u"dm:@ben@o.example"_s);
}

TEST_CASE("what the team wrote privately elsewhere is found by the conversations where our own list lacks it",
          "[mastodon]")
{
    MastodonStory story;
    story.server.gate = [&](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        const bool isOwnList = request.target.contains("/accounts/7/statuses");
        return isOwnList ? ExpectedRequest({}, {}).reply(200, "[]") : answer();
    };
    const auto question = story.customer(u"@brand a secret"_s, {}, u"direct"_s);
    REQUIRE(story.walk());
    const auto first = story.team(u"@ana@o.example I see"_s, question, u"direct"_s);
    const auto second = story.team(u"@ana@o.example and done"_s, first, u"direct"_s);
    REQUIRE(story.walk());
    CHECK(story.messages.contains(first));
    CHECK(story.messages.contains(second));
    const auto came = story.arrived.size();
    REQUIRE(story.walk());
    CHECK(story.arrived.size() == came);
}

TEST_CASE("a server without conversations is not asked for them again", "[mastodon]")
{
    MastodonStory story;
    story.server.features.conversations = false;
    const auto id = story.customer(u"@brand a secret"_s, {}, u"direct"_s);
    REQUIRE(story.walk());
    REQUIRE(story.walk());
    CHECK(story.messages.contains(id));
    CHECK(story.gaps.isEmpty());
    CHECK(story.server.web.count("GET", "/api/v1/conversations") == 1);
    CHECK_FALSE(story.client->streams().contains(u"conversations"_s));
}

TEST_CASE("a watched tag brings what others write under it, and not what we write", "[mastodon]")
{
    MastodonStory story;
    story.settings[u"watches"_s] = QJsonArray{u"#teapot"_s};
    story.restart();
    REQUIRE(story.client->streams().contains(u"watch:#teapot"_s));
    QStringList ids;
    for (int number = 0; number < 100; ++number)
        ids += story.customer(u"my #teapot leaks %1"_s.arg(number));
    story.team(u"buy our #teapot"_s);
    REQUIRE(story.walk());
    ids += story.customer(u"another #teapot"_s);
    REQUIRE(story.walk());
    CHECK(QSet<QString>(story.arrived.begin(), story.arrived.end()) == QSet<QString>(ids.begin(), ids.end()));
    CHECK(story.messages[ids.last()].direction == Direction::Inbound);
    CHECK(story.gaps.isEmpty());
}

TEST_CASE("a watched phrase is searched for, page by page and then only what is new", "[mastodon]")
{
    MastodonStory story;
    story.settings[u"watches"_s] = QJsonArray{u"brand & sons"_s};
    story.restart();
    QStringList ids;
    for (int number = 0; number < 90; ++number)
        ids += story.customer(u"I bought it at Brand & Sons %1"_s.arg(number));
    REQUIRE(story.walk());
    CHECK(QSet<QString>(story.arrived.begin(), story.arrived.end()) == QSet<QString>(ids.begin(), ids.end()));
    const auto came = story.arrived.size();
    const auto late = story.customer(u"brand & sons again"_s);
    const auto asked = story.server.web.count("GET", "/api/v2/search");
    REQUIRE(story.walk());
    CHECK(story.arrived.mid(came) == QStringList{late});
    CHECK(story.server.web.count("GET", "/api/v2/search") - asked <= 2);
}

TEST_CASE("a server that searches no texts is told once, one that merely found nothing is not", "[mastodon]")
{
    MastodonStory story;
    story.settings[u"watches"_s] = QJsonArray{u"nobody says this"_s};
    story.restart();
    story.team(u"@ana@o.example hello"_s);
    REQUIRE(story.walk());
    CHECK(story.gaps.isEmpty());
    story.server.features.search = false;
    story.restart();
    REQUIRE(story.walk());
    REQUIRE(story.gaps.size() == 1);
    CHECK(story.gaps.first().reason.contains(u"seems not to search texts"_s));
    story.restart();
    REQUIRE(story.walk());
    CHECK(story.gaps.size() == 1);
}

TEST_CASE("a tag that the server refuses to list leaves a note and harms nothing else", "[mastodon]")
{
    MastodonStory story;
    story.settings[u"watches"_s] = QJsonArray{u"#teapot"_s};
    story.server.features.tags = false;
    story.restart();
    const auto id = story.customer(u"@brand hello"_s);
    REQUIRE(story.walk());
    REQUIRE(story.walk());
    CHECK(story.messages.contains(id));
    REQUIRE(story.gaps.size() == 1);
    CHECK(story.gaps.first().reason.contains(u"Record not found"_s));
    CHECK(story.server.web.count("GET", "/api/v1/timelines/tag/teapot") == 1);
}

TEST_CASE("the quota is what the server said last", "[mastodon]")
{
    MastodonStory story;
    CHECK_FALSE(story.client->quota());
    const auto id = story.customer(u"@brand hello"_s);
    REQUIRE(story.send(story.reply(id, u"hello"_s)));
    REQUIRE(story.client->quota());
    CHECK(story.client->quota()->limit == 300);
    CHECK(story.client->quota()->remaining < 300);
    REQUIRE(story.client->quota()->resetsAt);
    CHECK(*story.client->quota()->resetsAt > story.clock.now());
}
