// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/bluesky/BlueskyWorld.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto dm = u"dm"_s;

}

TEST_CASE("direct messages that were there before come first, later ones by the log", "[bluesky]")
{
    BlueskyWorld w;
    const auto old = w.server.say(u"zoe"_s, u"long ago"_s, w.ago(24h * 40));
    const auto first = w.server.say(u"ana"_s, u"psst"_s, w.ago(2h));
    w.start();
    const auto messages = w.poll(dm);
    CHECK(idsOf(messages) == QStringList{first});
    CHECK(messages[0].visibility == Visibility::Private);
    CHECK(messages[0].author.handle == u"@ana.test"_s);
    CHECK(w.poll(dm).isEmpty());
    const auto second = w.server.say(u"ana"_s, u"are you there?"_s, w.ago(1h));
    const auto third = w.server.say(u"bob"_s, u"me too"_s, w.ago(30min));
    const auto later = w.poll(dm);
    CHECK(idsOf(later) == QStringList{second, third});
    CHECK(later[0].threadKey == messages[0].threadKey);
    CHECK(later[1].threadKey != messages[0].threadKey);
    CHECK(later[1].author.name == u"BOB"_s);
    CHECK(w.server.count(u"chat.bsky.convo.listConvos"_s) == 1);
}

TEST_CASE("a message that was taken back, and one that is read while another comes, are told", "[bluesky]")
{
    BlueskyWorld w;
    const auto first = w.server.say(u"ana"_s, u"psst"_s, w.ago(2h));
    w.start();
    const auto step = await(w.client->fetch(dm, {}));
    REQUIRE(step);
    w.server.unsay(first);
    w.cursors[dm] = step->next;
    const auto messages = w.poll(dm);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].deleted);
    CHECK(messages[0].remoteId == first);
}

TEST_CASE("a long conversation is read page by page", "[bluesky]")
{
    BlueskyWorld w;
    for (int number = 0; number < 230; ++number)
        w.server.say(u"ana"_s, QString::number(number), w.ago(2h) + Milliseconds(number));
    w.start();
    CHECK(w.poll(dm).size() == 230);
    CHECK(w.server.count(u"chat.bsky.convo.getMessages"_s) == 3);
    for (int number = 0; number < 50; ++number)
        w.server.say(u"ana"_s, QString::number(number), w.ago(1h) + Milliseconds(number));
    CHECK(w.poll(dm).size() == 50);
}

TEST_CASE("without direct messages the stream is switched off with one note, and asked again later", "[bluesky]")
{
    BlueskyWorld w;
    SECTION("a server without the service")
    {
        w.server.hasChat = false;
    }
    SECTION("an app password without the right")
    {
        w.server.mayChat = false;
    }
    w.start();
    CHECK(w.poll(dm).isEmpty());
    CHECK(!w.error);
    REQUIRE(w.gaps.size() == 1);
    CHECK(w.gaps[0].reason.startsWith(u"direct messages are not read"_s));
    const auto asked = w.server.web.heard().size();
    w.clock.advance(30min);
    w.poll(dm);
    CHECK(w.server.web.heard().size() == asked);
    w.clock.advance(31min);
    w.poll(dm);
    CHECK(w.server.web.heard().size() > asked);
    CHECK(w.gaps.size() == 1);
    w.server.hasChat = w.server.mayChat = true;
    const auto message = w.server.say(u"ana"_s, u"psst"_s, w.clock.now());
    w.clock.advance(61min);
    CHECK(idsOf(w.poll(dm)) == QStringList{message});
}

TEST_CASE("a server in trouble is no server without direct messages", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    w.server.gate = [](const HeardRequest &, const std::function<ExpectedRequest()> &) {
        return FakeBluesky::refused(502, u"UpstreamFailure"_s, u"Upstream Failure"_s);
    };
    w.poll(dm);
    REQUIRE(w.error);
    CHECK(w.error->kind == ErrorKind::Timeout);
    CHECK(w.gaps.isEmpty());
}

TEST_CASE("a private answer to a public post goes to its author as a direct message", "[bluesky]")
{
    BlueskyWorld w;
    const auto question = w.server.post(u"ana"_s, u"@brand.test my number is ..."_s, w.ago(1h));
    w.start();
    auto message = w.reply(question, u"Ana, see https://shop.example/x"_s);
    message.visibility = Visibility::Private;
    const auto receipt = w.send(message);
    REQUIRE(receipt);
    CHECK(receipt->remoteId.startsWith(u"dm:convo-ana/"_s));
    CHECK(w.server.sentMessages() == QStringList{message.text});
    CHECK(w.server.sentTexts().isEmpty());
    CHECK(w.leavings == 1);
    CHECK(w.server.last(u"chat.bsky.convo.sendMessage"_s).body.contains("richtext.facet#link"));
    const auto found = await(w.client->lookUp(message));
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK(*found->found == *receipt);
}

TEST_CASE("a direct message is answered in its conversation", "[bluesky]")
{
    BlueskyWorld w;
    const auto question = w.server.say(u"ana"_s, u"psst"_s, w.ago(1h));
    w.start();
    const auto message = w.reply(question, u"yes?"_s);
    auto found = await(w.client->lookUp(message));
    REQUIRE(found);
    CHECK(!found->found);
    REQUIRE(w.send(message));
    CHECK(w.server.count(u"chat.bsky.convo.getConvoForMembers"_s) == 0);
    found = await(w.client->lookUp(message));
    REQUIRE(found);
    CHECK(found->found);
    const auto later = w.poll(dm);
    CHECK(std::any_of(later.begin(), later.end(),
                      [](const auto &each) { return each.direction == Direction::Outbound; }));
}

TEST_CASE("somebody who takes no messages, and a text or file that cannot go, are told in words", "[bluesky]")
{
    BlueskyWorld w;
    w.start();
    auto shy = w.reply(w.server.post(u"shy"_s, u"@brand.test hi"_s, w.ago(1h)), u"hello"_s);
    shy.visibility = Visibility::Private;
    const auto refused = w.send(shy);
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Forbidden);
    CHECK(refused.error().detail.contains(u"disabled incoming messages"_s));
    const auto locked = w.send(w.reply(u"dm:convo-locked/m1"_s, u"hello"_s));
    CHECK(locked.error().kind == ErrorKind::Forbidden);
    CHECK(w.send(w.reply(u"dm:convo-ana/m1"_s, QString(1001, u'x'))).error().kind == ErrorKind::Rejected);
    auto file = w.reply(u"dm:convo-ana/m1"_s, u"see"_s);
    file.files = {OutgoingFile{u"a.png"_s, u"image/png"_s, {}, "x"}};
    CHECK(w.send(file).error().kind == ErrorKind::Rejected);
    auto nobody = w.reply({}, u"hello"_s);
    nobody.visibility = Visibility::Private;
    CHECK(w.send(nobody).error().kind == ErrorKind::Rejected);
    CHECK(w.server.sentMessages().isEmpty());
}

TEST_CASE("a direct message whose answer is lost is uncertain, and never sent twice", "[bluesky]")
{
    BlueskyWorld w;
    const auto message = w.reply(w.server.say(u"ana"_s, u"psst"_s, w.ago(1h)), u"yes?"_s);
    w.start();
    w.server.gate = [](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        return request.target.contains("sendMessage") ? answer().dropBeforeAnswer() : answer();
    };
    CHECK(w.send(message).error().kind == ErrorKind::Uncertain);
    const auto found = await(w.client->lookUp(message));
    REQUIRE(found);
    CHECK(found->found);
    CHECK(w.server.sentMessages().size() == 1);
}
