// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/facebook/FacebookTalk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

FakeFacebook::Person person(int number)
{
    return {QString::number(600 + number), u"Person %1"_s.arg(number)};
}

QStringList fresh(const FacebookTalk::Walked &walked, const FacebookTalk::Walked &before)
{
    QStringList texts;
    for (const auto &text : walked.texts) {
        if (!before.texts.contains(text))
            texts += text;
    }
    return texts;
}

}

TEST_CASE("conversations arrive with both sides, and only those that changed are read again", "[facebook]")
{
    FacebookTalk f;
    f.page.message(u"hello"_s, f.ago(3h));
    f.page.ownMessage(u"hi Ana"_s, f.ago(2h));
    f.page.message(u"good morning"_s, f.ago(1h), FakeFacebook::bela());
    const auto first = f.walk(u"messages"_s);
    REQUIRE(first.texts == QStringList{u"good morning"_s, u"hi Ana"_s, u"hello"_s});
    CHECK(first.gaps.isEmpty());
    CHECK(first.messages[1].direction == Direction::Outbound);
    CHECK(first.messages[1].visibility == Visibility::Private);
    CHECK(first.messages[1].threadKey == u"dm:t_501"_s);
    CHECK(first.messages[0].threadKey == u"dm:t_502"_s);
    const int asked = f.requests();
    const auto idle = f.walk(u"messages"_s, first.cursor);
    CHECK(idle.texts.isEmpty());
    CHECK(idle.cursor == first.cursor);
    CHECK(f.requests() - asked == 1);
    f.page.message(u"are you there?"_s, f.ago(1min));
    const auto second = f.walk(u"messages"_s, first.cursor);
    CHECK(fresh(second, first) == QStringList{u"are you there?"_s});
    CHECK_FALSE(second.texts.contains(u"good morning"_s));
}

TEST_CASE("two messages in the second of the newest one are both seen", "[facebook]")
{
    FacebookTalk f;
    const auto at = f.ago(1min);
    f.page.message(u"one"_s, at);
    const auto first = f.walk(u"messages"_s);
    f.page.message(u"two"_s, at);
    CHECK(fresh(f.walk(u"messages"_s, first.cursor), first) == QStringList{u"two"_s});
    f.page.message(u"three"_s, at, FakeFacebook::bela());
    CHECK(f.walk(u"messages"_s, first.cursor).texts.contains(u"three"_s));
}

TEST_CASE("a page without messages stays as it is, and the first message comes", "[facebook]")
{
    FacebookTalk f;
    const auto first = f.walk(u"messages"_s);
    CHECK(first.texts.isEmpty());
    CHECK(first.gaps.isEmpty());
    CHECK(f.walk(u"messages"_s, first.cursor).cursor == first.cursor);
    f.page.message(u"hello"_s, f.ago(1h));
    CHECK(f.walk(u"messages"_s, first.cursor).texts == QStringList{u"hello"_s});
}

TEST_CASE("twenty new messages in a conversation are all there, of more a gap tells from when to when", "[facebook]")
{
    FacebookTalk f;
    f.page.message(u"before"_s, f.ago(5h));
    const auto first = f.walk(u"messages"_s);
    const int count = GENERATE(19, 20, 21, 40);
    CAPTURE(count);
    for (int number = 1; number <= count; ++number)
        f.page.message(QString::number(number), f.ago(1h + 1min * (count - number)));
    const auto second = f.walk(u"messages"_s, first.cursor);
    CHECK(fresh(second, first).size() == std::min(count, 20));
    if (count <= 20) {
        CHECK(second.gaps.isEmpty());
        return;
    }
    REQUIRE(second.gaps.size() == 1);
    CHECK(second.gaps.first().from == f.ago(5h));
    CHECK(second.gaps.first().to == f.ago(1h + 19min));
    CHECK(second.gaps.first().reason.contains("t_501"_L1));
}

TEST_CASE("a first walk says once that conversations have older messages than Facebook gives out", "[facebook]")
{
    FacebookTalk f;
    for (int who = 0; who < 3; ++who) {
        for (int number = 0; number < (who == 0 ? 5 : 25); ++number)
            f.page.message(u"%1 of %2"_s.arg(number).arg(who), f.ago(10h + 1min * number), person(who));
    }
    const auto walked = f.walk(u"messages"_s);
    CHECK(walked.texts.size() == 45);
    REQUIRE(walked.gaps.size() == 1);
    CHECK(walked.gaps.first().reason.contains("2 have older ones"_L1));
    CHECK(walked.gaps.first().to == f.ago(10h + 19min));
}

TEST_CASE("many conversations are read in steps, and a crash in between loses none", "[facebook]")
{
    FacebookTalk f;
    f.page.emptyPages = GENERATE(false, true);
    f.settings[u"conversationLimit"_s] = 8;
    for (int number = 0; number < 25; ++number)
        f.page.message(u"hello %1"_s.arg(number), f.ago(1h + 1min * number), person(number));
    Cursor cursor;
    QStringList texts;
    for (int step = 0; step < 15; ++step) {
        f.client = f.make();
        const auto walked = f.walk(u"messages"_s, cursor, 1);
        texts += walked.texts;
        cursor = walked.cursor;
    }
    CHECK(texts.size() == 25);
    CHECK(QSet<QString>(texts.begin(), texts.end()).size() == 25);
    f.page.message(u"news"_s, f.ago(1min), person(24));
    CHECK(f.walk(u"messages"_s, cursor).texts.contains(u"news"_s));
}

TEST_CASE("a conversation that changes while the walk goes on is read with the next", "[facebook]")
{
    FacebookTalk f;
    for (int number = 0; number < 30; ++number)
        f.page.message(u"hello %1"_s.arg(number), f.ago(1h + 1min * number), person(number));
    const auto half = f.walk(u"messages"_s, {}, 1);
    f.page.message(u"meanwhile"_s, f.ago(1min), person(29));
    const auto rest = f.walk(u"messages"_s, half.cursor);
    const auto next = f.walk(u"messages"_s, rest.cursor);
    CHECK((half.texts + rest.texts + next.texts).contains(u"meanwhile"_s));
}

TEST_CASE("a list of conversations that never ends is left with a gap", "[facebook]")
{
    FacebookTalk f;
    f.page.gate = [&](const HeardRequest &request, const auto &answer) {
        f.page.repeatsPages = request.target.contains("/conversations");
        return answer();
    };
    f.page.changesCursor = GENERATE(false, true);
    f.settings[u"conversationLimit"_s] = 5;
    f.client = f.make();
    for (int number = 0; number < 12; ++number)
        f.page.message(u"hello %1"_s.arg(number), f.ago(1h + 1min * number), person(number));
    const auto walked = f.walk(u"messages"_s);
    CHECK(walked.texts.size() == 5);
    REQUIRE(walked.gaps.size() == 1);
    CHECK(walked.gaps.first().reason.contains("same page"_L1));
    CHECK(f.requests() < 20);
}

TEST_CASE("a conversation that cannot be read is a gap, and the others are read", "[facebook]")
{
    FacebookTalk f;
    f.page.message(u"hello"_s, f.ago(2h));
    f.page.message(u"good morning"_s, f.ago(1h), FakeFacebook::bela());
    f.page.tooMuch = {u"t_502"_s};
    const auto walked = f.walk(u"messages"_s);
    CHECK(walked.texts == QStringList{u"hello"_s});
    REQUIRE(walked.gaps.size() == 1);
    CHECK(walked.gaps.first().reason.contains("t_502"_L1));
}

TEST_CASE("a cursor of conversations that Facebook has forgotten begins the walk anew, and not for ever", "[facebook]")
{
    FacebookTalk f;
    f.settings[u"conversationLimit"_s] = 8;
    f.client = f.make();
    for (int number = 0; number < 20; ++number)
        f.page.message(u"hello %1"_s.arg(number), f.ago(1h + 1min * number), person(number));
    f.page.forgetsCursors = true;
    const auto failed = f.walk(u"messages"_s);
    REQUIRE(failed.error);
    CHECK(failed.error->kind == ErrorKind::Rejected);
    CHECK(failed.steps < 40);
    f.page.forgetsCursors = false;
    const auto again = f.walk(u"messages"_s);
    CHECK(QSet<QString>(again.texts.begin(), again.texts.end()).size() == 20);
}

TEST_CASE("a failure in the middle moves no cursor", "[facebook]")
{
    FacebookTalk f;
    f.page.message(u"hello"_s, f.ago(2h));
    f.page.gate = [&](const HeardRequest &request, const auto &answer) {
        return request.target.contains("/t_501/") ? f.page.refused(2, 0, u"try later"_s, 500) : answer();
    };
    const auto failed = f.walk(u"messages"_s);
    REQUIRE(failed.error);
    CHECK(failed.error->kind == ErrorKind::Timeout);
    CHECK(failed.cursor.isEmpty());
    f.page.gate = {};
    CHECK(f.walk(u"messages"_s, failed.cursor).texts == QStringList{u"hello"_s});
}
