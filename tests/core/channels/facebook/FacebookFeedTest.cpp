// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/facebook/FacebookTalk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Posts "<number>" from the oldest, 1, to the newest, a minute ago.
void posts(FacebookTalk &f, int count, Milliseconds apart = 10min)
{
    for (int number = 1; number <= count; ++number)
        f.page.post(QString::number(number), f.ago(1min + apart * (count - number)));
}

QStringList numbers(int from, int to)
{
    QStringList texts;
    for (int number = from; number >= to; --number)
        texts += QString::number(number);
    return texts;
}

}

TEST_CASE("posts of visitors and of the Page come newest first, and then only what is new", "[facebook]")
{
    FacebookTalk f;
    f.page.post(u"hello"_s, f.ago(2h));
    f.page.ownPost(u"we are open"_s, f.ago(1h));
    const auto first = f.walk(u"feed"_s);
    CHECK(first.texts == QStringList{u"we are open"_s, u"hello"_s});
    CHECK(first.messages[0].direction == Direction::Outbound);
    CHECK(first.messages[1].direction == Direction::Inbound);
    f.page.post(u"again"_s, f.ago(1min));
    const auto second = f.walk(u"feed"_s, first.cursor);
    CHECK(second.texts == QStringList{u"again"_s});
    const auto third = f.walk(u"feed"_s, second.cursor);
    CHECK(third.texts.isEmpty());
    CHECK(third.cursor == second.cursor); // nothing to write
    CHECK(third.steps == 1);
}

TEST_CASE("the token is in no address, and the next page's ready-made address is not followed", "[facebook]")
{
    FacebookTalk f;
    f.secret = R"({"token":"page-token","appSecret":"app-secret"})";
    f.page.wantsProof = true;
    f.client = f.make();
    posts(f, 60);
    CHECK(f.walk(u"feed"_s).texts == numbers(60, 1));
    CHECK_FALSE(f.page.leaksSecrets());
}

TEST_CASE("an empty page with a next one is not the end", "[facebook]")
{
    FacebookTalk f;
    f.page.emptyPages = true;
    posts(f, 60);
    const auto walked = f.walk(u"feed"_s);
    CHECK(walked.texts == numbers(60, 1));
    CHECK(walked.steps == 5);
    CHECK(walked.gaps.isEmpty());
}

TEST_CASE("a walk that is cut short moves no cursor beyond what was read, and goes on", "[facebook]")
{
    FacebookTalk f;
    f.page.emptyPages = GENERATE(false, true);
    posts(f, 10);
    const auto before = f.walk(u"feed"_s);
    f.clock.advance(24h);
    for (int number = 11; number <= 80; ++number)
        f.page.post(QString::number(number), f.ago(24h - 10min * (number - 10)));
    auto cursor = before.cursor;
    QStringList texts;
    for (int step = 0; step < 20; ++step) {
        f.client = f.make(); // as after a crash
        const auto walked = f.walk(u"feed"_s, cursor, 1);
        texts += walked.texts;
        cursor = walked.cursor;
    }
    CHECK(texts == numbers(80, 11));
}

TEST_CASE("a post that shows up late, older than the newest that was read, comes too", "[facebook]")
{
    FacebookTalk f;
    f.page.post(u"old"_s, f.ago(3h));
    f.page.post(u"new"_s, f.ago(1h));
    const auto first = f.walk(u"feed"_s);
    f.page.post(u"late"_s, f.ago(2h));
    CHECK(f.walk(u"feed"_s, first.cursor).texts == QStringList{u"late"_s});
}

TEST_CASE("a feed that gives the same page for ever ends with a gap", "[facebook]")
{
    FacebookTalk f;
    f.page.repeatsPages = true;
    f.page.changesCursor = GENERATE(false, true);
    posts(f, 40);
    const auto walked = f.walk(u"feed"_s);
    CHECK(walked.texts == numbers(40, 16));
    REQUIRE(walked.gaps.size() == 1);
    CHECK(walked.gaps.first().reason.contains("same page"_L1));
    CHECK(walked.steps == 2);
    const auto again = f.walk(u"feed"_s, walked.cursor);
    CHECK(again.steps == 1);
    CHECK(again.gaps.isEmpty());
}

TEST_CASE("a first walk reads 30 days and says what it left", "[facebook]")
{
    FacebookTalk f;
    posts(f, 60, 24h);
    const auto walked = f.walk(u"feed"_s);
    CHECK(walked.texts == numbers(60, 11)); // whole pages
    REQUIRE(walked.gaps.size() == 1);
    CHECK_FALSE(walked.gaps.first().from);
    CHECK(walked.gaps.first().to == f.ago(1min + 49 * 24h));
}

TEST_CASE("a cursor that Facebook has forgotten begins the walk anew, and not for ever", "[facebook]")
{
    FacebookTalk f;
    posts(f, 60);
    const auto half = f.walk(u"feed"_s, {}, 1);
    f.page.forgetsCursors = true;
    f.client = f.make();
    const auto failed = f.walk(u"feed"_s, half.cursor);
    REQUIRE(failed.error);
    CHECK(failed.error->kind == ErrorKind::Rejected);
    CHECK(failed.steps < 10);
    f.page.forgetsCursors = false;
    const auto again = f.walk(u"feed"_s, half.cursor);
    CHECK(again.texts == numbers(35, 1));
}

TEST_CASE("asked to reduce the amount of data, a page is halved until it fits", "[facebook]")
{
    FacebookTalk f;
    f.page.mostEntries = 7;
    posts(f, 20);
    CHECK(f.walk(u"feed"_s).texts == numbers(20, 1));
    f.page.tooMuch = {u"feed"_s};
    const int asked = f.requests();
    const auto failed = f.walk(u"feed"_s);
    REQUIRE(failed.error);
    CHECK(failed.error->kind == ErrorKind::Rejected);
    CHECK(failed.error->detail.contains("even one entry is too much data"_L1));
    CHECK(f.requests() - asked == 5); // 25, 12, 6, 3, 1
}

TEST_CASE("others' public posts that name the Page come in a stream of their own", "[facebook]")
{
    FacebookTalk f;
    const auto id = f.page.tag(u"I bought it at Alameda"_s, f.ago(1h));
    f.page.post(u"hello"_s, f.ago(1h));
    const auto walked = f.walk(u"tagged"_s);
    CHECK(walked.texts == QStringList{u"I bought it at Alameda"_s});
    CHECK(walked.messages.first().remoteId == id);
    CHECK(walked.messages.first().direction == Direction::Inbound);
}

TEST_CASE("a stream that the token may not read is told once and keeps none of the others from being read",
          "[facebook]")
{
    FacebookTalk f;
    f.page.forbidden = {u"tagged"_s};
    const auto refused = f.walk(u"tagged"_s);
    REQUIRE_FALSE(refused.error);
    REQUIRE(refused.gaps.size() == 1);
    CHECK(refused.gaps.first().reason.contains("permission"_L1));
    const int asked = f.requests();
    CHECK(f.walk(u"tagged"_s, refused.cursor).gaps.isEmpty());
    CHECK(f.requests() == asked); // no hurry
    f.client = f.make();
    CHECK(f.walk(u"tagged"_s, refused.cursor).gaps.isEmpty()); // told before
    f.page.forbidden.clear();
    f.page.tag(u"named"_s, f.ago(1h));
    f.clock.advance(1h);
    const auto allowed = f.walk(u"tagged"_s, refused.cursor);
    CHECK(allowed.texts == QStringList{u"named"_s});
    CHECK_FALSE(allowed.cursor.contains("refused"_L1));
}

TEST_CASE("a token without a Page in the settings finds its Page", "[facebook]")
{
    FacebookTalk f;
    f.settings.remove(u"pageId"_s);
    f.client = f.make();
    f.page.ownPost(u"we are open"_s, f.ago(1h));
    const auto walked = f.walk(u"feed"_s);
    REQUIRE(walked.messages.size() == 1);
    CHECK(walked.messages.first().direction == Direction::Outbound);
}

TEST_CASE("an error with status 200 is an error, and a page of HTML is no list", "[facebook]")
{
    FacebookTalk f;
    f.page.gate = [&](const HeardRequest &, const auto &) { return f.page.refused(190, 460, u"changed"_s, 200); };
    const auto refused = f.walk(u"feed"_s);
    REQUIRE(refused.error);
    CHECK(refused.error->kind == ErrorKind::Unauthorised);
    CHECK(refused.error->detail.contains("password"_L1));
    f.page.gate = [](const HeardRequest &, const auto &) {
        return ExpectedRequest({}, {}).reply(200, "<html><title>Sorry</title>", {{"Content-Type", "text/html"}});
    };
    const auto html = f.walk(u"feed"_s);
    REQUIRE(html.error);
    CHECK(html.error->kind == ErrorKind::Malformed);
}

TEST_CASE("from 75 percent on streams rest between rounds, from 90 nothing is read in the background", "[facebook]")
{
    FacebookTalk f;
    posts(f, 60);
    f.page.headers = {{"X-App-Usage", R"({"call_count":80,"total_time":1,"total_cputime":1})"}};
    const auto first = f.walk(u"feed"_s);
    CHECK(first.texts.size() == 60); // a walk under way is not cut
    CHECK(f.client->quota() == Quota{100, 20, {}});
    int asked = f.requests();
    CHECK(f.walk(u"feed"_s, first.cursor).cursor == first.cursor);
    CHECK(f.requests() == asked);
    CHECK(await(f.client->recheck({u"1000_7000"_s}))->items.isEmpty());
    CHECK(f.requests() == asked);
    f.clock.advance(5min);
    f.page.headers = {{"X-App-Usage", R"({"call_count":93,"total_time":1,"total_cputime":1})"}};
    CHECK_FALSE(f.walk(u"feed"_s, first.cursor).error);
    CHECK(f.requests() == asked + 1);
    asked = f.requests();
    f.walk(u"messages"_s);
    f.walk(u"comments"_s);
    CHECK(f.requests() == asked);
    f.clock.advance(15min);
    f.page.headers = {{"X-App-Usage", R"({"call_count":5,"total_time":1,"total_cputime":1})"}};
    f.walk(u"feed"_s, first.cursor);
    CHECK(f.requests() == asked + 1);
    f.walk(u"feed"_s, first.cursor);
    CHECK(f.requests() == asked + 2);
}

TEST_CASE("a throttle waits as long as Facebook says", "[facebook]")
{
    FacebookTalk f;
    f.page.headers = {{"X-Business-Use-Case-Usage",
                       R"({"1000":[{"type":"pages","call_count":100,"estimated_time_to_regain_access":42}]})"}};
    f.page.gate = [&](const HeardRequest &, const auto &) { return f.page.refused(80001, 0, u"too many calls"_s); };
    const auto throttled = f.walk(u"feed"_s);
    REQUIRE(throttled.error);
    CHECK(throttled.error->kind == ErrorKind::RateLimited);
    CHECK(throttled.error->retryAfter == Milliseconds(42min));
    f.page.gate = {};
    f.page.headers = {};
    posts(f, 1);
    f.clock.advance(42min);
    CHECK(f.walk(u"feed"_s).texts == QStringList{u"1"_s});
}
