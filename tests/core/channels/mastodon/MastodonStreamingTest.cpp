// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/mastodon/MastodonStory.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QByteArray streamPath = "/api/v1/streaming/user";

struct StreamStory : MastodonStory
{
    std::unique_ptr<QSignalSpy> changes;

    void watch()
    {
        changes = std::make_unique<QSignalSpy>(client.get(), &ChannelClient::changed);
        client->watch(true);
    }
    void watchAndWait()
    {
        watch();
        REQUIRE(waitFor([&] { return client->isWatching() && changes->count() == 1; }));
    }
    bool waitForChanges(qsizetype count)
    {
        return waitFor([&] { return changes->count() >= count; });
    }
};

}

TEST_CASE("a mention on the stream asks for a poll at once", "[mastodon][streaming]")
{
    StreamStory story;
    story.watchAndWait(); // and once on opening, for what came before
    CHECK(story.server.web.count("GET", streamPath) == 1);
    const auto id = story.customer(u"@brand hello"_s);
    REQUIRE(story.waitForChanges(2));
    REQUIRE(story.walk());
    CHECK(story.messages.contains(id));
}

TEST_CASE("a deletion on the stream is a tombstone in the next step, once", "[mastodon][streaming]")
{
    StreamStory story;
    const auto id = story.customer(u"@brand hello"_s);
    REQUIRE(story.walk());
    story.watchAndWait();
    story.server.remove(id);
    REQUIRE(story.waitForChanges(2));
    REQUIRE(story.walk());
    CHECK(story.messages[id].deleted);
    const auto came = story.arrived.size();
    REQUIRE(story.walk());
    CHECK(story.arrived.size() == came);
}

TEST_CASE("a step that fails keeps what the stream told for the next", "[mastodon][streaming]")
{
    StreamStory story;
    const auto id = story.customer(u"@brand hello"_s);
    REQUIRE(story.walk());
    story.watchAndWait();
    story.server.remove(id);
    REQUIRE(story.waitForChanges(2));
    story.server.gate = [](const HeardRequest &, const auto &) { return ExpectedRequest({}, {}).reply(503); };
    REQUIRE_FALSE(story.walk());
    story.server.gate = {};
    REQUIRE(story.walk());
    CHECK(story.messages[id].deleted);
}

TEST_CASE("an edit on the stream comes with the next step if it is for us", "[mastodon][streaming]")
{
    StreamStory story;
    const auto id = story.customer(u"@brand where is my oder?"_s);
    const auto others = story.customer(u"good morning"_s);
    REQUIRE(story.walk());
    story.watchAndWait();
    const auto tell = [&](const QString &post, const QString &text) {
        story.server.edit(post, text, story.clock.now());
        const auto json = QJsonDocument(story.server.json(*story.server.find(post))).toJson(QJsonDocument::Compact);
        story.server.tellStream("status.update", json);
    };
    tell(others, u"good evening"_s);
    tell(id, u"@brand where is my order?"_s);
    REQUIRE(story.waitForChanges(2));
    REQUIRE(story.walk());
    CHECK(story.messages[id].text == u"@brand where is my order?"_s);
    CHECK_FALSE(story.messages.contains(others));
    CHECK(story.changes->count() == 2);
}

TEST_CASE("a stream that ends is opened again, and what came meanwhile is asked for", "[mastodon][streaming]")
{
    StreamStory story;
    story.watchAndWait();
    story.server.web.closeOpenBodies();
    REQUIRE(waitFor([&] { return !story.client->isWatching(); }));
    const auto id = story.customer(u"@brand hello"_s);
    REQUIRE(story.waitForChanges(2));
    CHECK(story.server.web.count("GET", streamPath) == 2);
    REQUIRE(story.walk());
    CHECK(story.messages.contains(id));
}

TEST_CASE("a server without a stream is asked for it once, and polled", "[mastodon][streaming]")
{
    StreamStory story;
    story.server.features.streaming = false;
    story.watch();
    REQUIRE(waitFor([&] { return story.server.web.count("GET", streamPath) == 1; }));
    const auto id = story.customer(u"@brand hello"_s);
    REQUIRE(story.walk());
    CHECK(story.messages.contains(id));
    CHECK(story.server.web.count("GET", streamPath) == 1);
    CHECK(story.changes->isEmpty());
    CHECK_FALSE(story.client->isWatching());
}

TEST_CASE("what watching opened, not watching closes", "[mastodon][streaming]")
{
    StreamStory story;
    story.watchAndWait();
    story.client->watch(false);
    CHECK_FALSE(story.client->isWatching());
    REQUIRE(waitFor([&] { return story.server.web.openBodies() == 0; }));
    story.customer(u"@brand hello"_s);
    CHECK(story.changes->count() == 1);
    story.client->watch(true);
    REQUIRE(story.waitForChanges(2));
}

TEST_CASE("the token goes to the declared streaming host, and to no unsafe one", "[mastodon][streaming]")
{
    const QUrl far(u"https://m.example"_s);
    CHECK(mastodonStreaming(u"wss://s.m.example"_s, far) == QUrl(u"https://s.m.example"_s));
    CHECK(mastodonStreaming(u"wss://s.m.example/base/"_s, far) == QUrl(u"https://s.m.example/base"_s));
    CHECK(mastodonStreaming(u"https://s.m.example"_s, far) == QUrl(u"https://s.m.example"_s));
    CHECK(mastodonStreaming(u"ws://s.m.example"_s, far).isEmpty());
    CHECK(mastodonStreaming(u"ws://localhost:4000"_s, far).isEmpty()); // a port of this machine, said by another
    CHECK(mastodonStreaming(u"ws://127.0.0.1:4000"_s, QUrl(u"http://127.0.0.1:3000"_s)) ==
          QUrl(u"http://127.0.0.1:4000"_s));
    CHECK(mastodonStreaming(u"wss://user@s.m.example"_s, far).isEmpty());
    CHECK(mastodonStreaming(u"file:///etc/passwd"_s, far).isEmpty());
    CHECK(mastodonStreaming({}, far).isEmpty());
}

TEST_CASE("a stream on another host is opened there with the token, and the rest stays where it was",
          "[mastodon][streaming]")
{
    StreamStory story;
    FakeHttpServer other;
    other.expect("GET", streamPath).reply(200, ":)\n\n", {{"Content-Type", "text/event-stream"}}).keepOpen();
    story.server.features.streamingUrl = other.url().toString().replace("http"_L1, "ws"_L1);
    const auto profile = await(story.client->verify());
    REQUIRE(profile);
    CHECK(profile->settings[u"streaming"_s].toString() == other.url().toString());
    story.settings = profile->settings;
    story.restart();
    story.watchAndWait();
    REQUIRE(other.heard().size() == 1);
    CHECK(other.heard().first().headers["authorization"] == "Bearer t0ken");
    CHECK(story.server.web.count("GET", streamPath) == 0);
}

TEST_CASE("a stream that redirects does not take the token along", "[mastodon][streaming]")
{
    StreamStory story;
    FakeHttpServer other;
    story.server.gate = [&](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        const bool isStream = request.target.startsWith(streamPath);
        return isStream ? ExpectedRequest({}, {}).reply(302, {}, {{"Location", other.origin() + streamPath}})
                        : answer();
    };
    story.watch();
    REQUIRE(waitFor([&] { return story.server.web.count("GET", streamPath) == 1; }));
    REQUIRE(story.walk());
    CHECK(other.heard().isEmpty());
    CHECK_FALSE(story.client->isWatching());
}
