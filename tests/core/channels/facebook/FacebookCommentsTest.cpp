// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/facebook/FacebookTalk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

int commentRequests(const FacebookTalk &f)
{
    const auto &heard = f.page.web.heard();
    return static_cast<int>(std::count_if(heard.begin(), heard.end(), [](const HeardRequest &request) {
        return request.target.split('?').first().endsWith("/comments");
    }));
}

}

TEST_CASE("comments and replies to them come with their thread", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.ownPost(u"we are open"_s, f.ago(3h));
    const auto comment = f.page.comment(post, u"until when?"_s, f.ago(2h));
    const auto reply = f.page.comment(comment, u"until six"_s, f.ago(1h), {FakeFacebook::pageId(), u"Alameda"_s});
    const auto walked = f.walk(u"comments"_s);
    REQUIRE(walked.texts == QStringList{u"until six"_s, u"until when?"_s});
    CHECK(walked.messages[0].inReplyTo == comment);
    CHECK(walked.messages[0].threadKey == post);
    CHECK(walked.messages[0].direction == Direction::Outbound);
    CHECK(walked.messages[0].remoteId == reply);
    CHECK(walked.messages[1].inReplyTo == post);
    CHECK(walked.messages[1].direction == Direction::Inbound);
    f.page.comment(reply, u"thanks"_s, f.ago(1min));
    const auto again = f.walk(u"comments"_s, walked.cursor);
    CHECK(again.texts == QStringList{u"thanks"_s});
    CHECK(again.messages.first().inReplyTo == comment); // two levels only
    const auto idle = f.walk(u"comments"_s, again.cursor);
    CHECK(idle.texts.isEmpty());
    CHECK(idle.cursor == again.cursor);
    CHECK(idle.steps == 1);
}

TEST_CASE("posts of two days are read each round, older ones from time to time, without comments none", "[facebook]")
{
    FacebookTalk f;
    const auto young = f.page.ownPost(u"young"_s, f.ago(47h));
    const auto old = f.page.ownPost(u"old"_s, f.ago(24h * 10));
    const auto ancient = f.page.ownPost(u"ancient"_s, f.ago(24h * 31));
    f.page.ownPost(u"silent"_s, f.ago(1h));
    for (const auto &post : {young, old, ancient})
        f.page.comment(post, u"on "_s + f.page.object(post).text, f.ago(30min));
    const auto first = f.walk(u"comments"_s);
    CHECK(first.texts == QStringList{u"on young"_s, u"on old"_s});
    CHECK(commentRequests(f) == 2);
    f.page.comment(young, u"more on young"_s, f.ago(1min));
    f.page.comment(old, u"more on old"_s, f.ago(1min));
    f.clock.advance(29min);
    const auto second = f.walk(u"comments"_s, first.cursor);
    CHECK(second.texts == QStringList{u"more on young"_s});
    CHECK(commentRequests(f) == 3);
    f.clock.advance(1min);
    const auto third = f.walk(u"comments"_s, second.cursor);
    CHECK(third.texts == QStringList{u"more on old"_s});
    CHECK(commentRequests(f) == 5);
}

TEST_CASE("a post with many comments is read page by page, and a crash in between loses none", "[facebook]")
{
    FacebookTalk f;
    f.page.emptyPages = GENERATE(false, true);
    const auto post = f.page.ownPost(u"we are open"_s, f.ago(24h));
    const auto other = f.page.ownPost(u"and again"_s, f.ago(25h));
    for (int number = 1; number <= 430; ++number)
        f.page.comment(post, QString::number(number), f.ago(20h - 1min * number));
    f.page.comment(other, u"other"_s, f.ago(2h));
    Cursor cursor;
    QStringList texts;
    int steps = 0;
    for (; steps < 20; ++steps) {
        f.client = f.make();
        const auto step = f.walk(u"comments"_s, cursor, 1);
        REQUIRE_FALSE(step.error);
        texts += step.texts;
        if (step.cursor == cursor)
            break;
        cursor = step.cursor;
    }
    CHECK(steps >= 3);
    CHECK(texts.size() == 431);
    CHECK(QSet<QString>(texts.begin(), texts.end()).size() == 431);
}

TEST_CASE("a post that gives the same comments on every page is left with a gap, and the others are read", "[facebook]")
{
    FacebookTalk f;
    f.settings[u"commentLimit"_s] = 10;
    f.client = f.make();
    const auto post = f.page.ownPost(u"we are open"_s, f.ago(24h));
    for (int number = 1; number <= 30; ++number)
        f.page.comment(post, QString::number(number), f.ago(20h - 1min * number));
    f.page.changesCursor = GENERATE(false, true);
    f.page.gate = [&](const HeardRequest &request, const auto &answer) {
        f.page.repeatsPages = request.target.contains("/comments");
        return answer();
    };
    const auto walked = f.walk(u"comments"_s);
    CHECK(walked.texts.size() == 10);
    REQUIRE(walked.gaps.size() == 1);
    CHECK(walked.gaps.first().reason.contains(post));
    CHECK(f.requests() <= 4);
}

TEST_CASE("a comment that turns up late, below one that was read, comes too", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.ownPost(u"we are open"_s, f.ago(24h));
    f.page.comment(post, u"first"_s, f.ago(3h));
    f.page.comment(post, u"third"_s, f.ago(1h));
    const auto walked = f.walk(u"comments"_s);
    f.page.comment(post, u"second"_s, f.ago(2h));
    CHECK(f.walk(u"comments"_s, walked.cursor).texts == QStringList{u"second"_s});
}

TEST_CASE("one post that cannot be read does not keep the others from being read", "[facebook]")
{
    FacebookTalk f;
    const auto bad = f.page.ownPost(u"bad"_s, f.ago(1h));
    const auto good = f.page.ownPost(u"good"_s, f.ago(2h));
    f.page.comment(bad, u"on bad"_s, f.ago(30min));
    f.page.comment(good, u"on good"_s, f.ago(30min));
    SECTION("because even one comment is too much data: told once")
    {
        f.page.tooMuch = {bad};
        const auto walked = f.walk(u"comments"_s);
        CHECK(walked.texts == QStringList{u"on good"_s});
        REQUIRE(walked.gaps.size() == 1);
        CHECK(walked.gaps.first().reason.contains(bad));
        CHECK(f.walk(u"comments"_s, walked.cursor).gaps.isEmpty());
        f.page.tooMuch.clear();
        CHECK(f.walk(u"comments"_s, walked.cursor).texts == QStringList{u"on bad"_s});
    }
    SECTION("because it was deleted meanwhile: no gap")
    {
        f.page.gate = [&](const HeardRequest &request, const auto &answer) {
            if (request.target.contains(bad.toUtf8() + "/comments"))
                f.page.remove(bad);
            return answer();
        };
        const auto walked = f.walk(u"comments"_s);
        CHECK(walked.texts == QStringList{u"on good"_s});
        CHECK(walked.gaps.isEmpty());
    }
}

TEST_CASE("an error that concerns all comments moves no cursor", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.ownPost(u"we are open"_s, f.ago(1h));
    f.page.comment(post, u"hello"_s, f.ago(30min));
    f.page.gate = [&](const HeardRequest &request, const auto &answer) {
        return request.target.contains("/comments") ? f.page.refused(2, 0, u"Service temporarily unavailable"_s, 503)
                                                    : answer();
    };
    const auto failed = f.walk(u"comments"_s);
    REQUIRE(failed.error);
    CHECK(failed.error->kind == ErrorKind::Timeout);
    CHECK(failed.cursor.isEmpty());
    f.page.gate = {};
    CHECK(f.walk(u"comments"_s, failed.cursor).texts == QStringList{u"hello"_s});
}
