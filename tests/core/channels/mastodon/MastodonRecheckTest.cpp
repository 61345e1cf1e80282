// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/mastodon/MastodonStory.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("fifty messages looked at again take three requests, and one for what is gone", "[mastodon]")
{
    MastodonStory story;
    const bool hasBatch = GENERATE(true, false);
    CAPTURE(hasBatch);
    story.server.features.batch = hasBatch;
    QStringList ids;
    for (int number = 0; number < 50; ++number)
        ids += story.customer(u"@brand %1"_s.arg(number));
    story.server.remove(ids[30]);
    story.server.edit(ids[7], u"@brand seven"_s, story.clock.now());
    const auto asked = story.server.web.heard().size();
    const auto result = await(story.client->recheck(ids + ids));
    REQUIRE(result);
    story.keep(*result);
    CHECK(story.arrived.size() == 50);
    CHECK(story.messages[ids[30]].deleted);
    CHECK(story.messages[ids[7]].text == u"@brand seven"_s);
    CHECK(std::count_if(story.messages.begin(), story.messages.end(), [](const auto &each) { return each.deleted; }) ==
          1);
    CHECK(story.server.web.heard().size() - asked == (hasBatch ? 3 + 1 : 1 + 50));
}

TEST_CASE("a batch that is empty without reason makes nothing look deleted", "[mastodon]")
{
    MastodonStory story;
    const auto id = story.customer(u"@brand hello"_s);
    story.server.gate = [](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        return request.target.contains("id[]") ? ExpectedRequest({}, {}).reply(200, "[]") : answer();
    };
    const auto result = await(story.client->recheck({id}));
    REQUIRE(result);
    story.keep(*result);
    CHECK_FALSE(story.messages[id].deleted);
    CHECK(story.messages[id].text == u"@brand hello"_s);
}

TEST_CASE("a message that we may not see any more is left as it was", "[mastodon]")
{
    MastodonStory story;
    const auto id = story.customer(u"@brand hello"_s);
    story.server.features.batch = false;
    story.server.gate = [](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        const bool isOne = request.target.startsWith("/api/v1/statuses/");
        return isOne ? ExpectedRequest({}, {}).reply(403, R"({"error":"This action is not allowed"})") : answer();
    };
    const auto result = await(story.client->recheck({id}));
    REQUIRE(result);
    CHECK(result->items.isEmpty());
}

TEST_CASE("trouble in the middle of looking again is an error, and nothing looks deleted", "[mastodon]")
{
    MastodonStory story;
    const auto id = story.customer(u"@brand hello"_s);
    const int status = GENERATE(401, 429, 503);
    story.server.features.batch = false;
    story.server.gate = [status](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        const bool isOne = request.target.startsWith("/api/v1/statuses/");
        return isOne ? ExpectedRequest({}, {}).reply(status, "{}") : answer();
    };
    CHECK_FALSE(await(story.client->recheck({id})));
}

TEST_CASE("nothing to look at is asked nowhere", "[mastodon]")
{
    MastodonStory story;
    REQUIRE(await(story.client->recheck({})));
    REQUIRE(await(story.client->recheck({QString()})));
    CHECK(story.server.web.heard().isEmpty());
}
