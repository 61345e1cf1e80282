// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/ChannelRegistry.h"
#include "core/channels/x/XIds.h"
#include "tests/core/channels/x/XTalk.h"

#include <catch2/generators/catch_generators.hpp>

#include <QJsonDocument>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto mentionsStream = u"mentions"_s;

QStringList manyMentions(XTalk &talk, int count, const QString &text)
{
    QStringList ids;
    for (int number = 0; number < count; ++number)
        ids += talk.mention(u"%1 %2"_s.arg(text).arg(number), std::chrono::minutes(count - number));
    return ids;
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

}

TEST_CASE("an account on X gets its client from the registry", "[x]")
{
    XTalk x;
    const auto client = makeChannelClient(x.account(), "t", ChannelContext{x.network, x.clock});
    REQUIRE(client);
    CHECK(client->streams() == QStringList{u"mentions"_s, u"dm"_s, u"own"_s});
    CHECK(client->limits().maxLength == 280);
    CHECK(await(client->fetch(u"unknown"_s, {})).error().kind == ErrorKind::NotFound);
}

TEST_CASE("mentions come page by page, each once, whichever vocabulary X speaks", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto ids = manyMentions(x, 35, u"Where is <it> & why?"_s);
    const auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    CHECK(walked->steps == 4);
    CHECK(walked->ids().size() == 35);
    CHECK(setOf(walked->ids()) == setOf(ids));
    const auto &first = *walked->find(ids.first());
    CHECK(first.text == u"@brand Where is <it> & why? 0"_s);
    CHECK(first.author.handle == u"@ana"_s);
    CHECK(first.author.name == u"Ana Silva"_s);
    CHECK(first.author.followers == 100);
    CHECK(first.to == QList<Mailbox>{{{}, u"@brand"_s}});
    CHECK(first.threadKey == ids.first());

    const int asked = x.x.count("/2/users/" + x.x.me.toUtf8() + "/mentions");
    const auto again = x.walk(mentionsStream, walked->cursor);
    REQUIRE(again);
    CHECK(again->messages.isEmpty());
    CHECK(again->cursor == walked->cursor);
    CHECK(x.x.count("/2/users/" + x.x.me.toUtf8() + "/mentions") == asked + 1);
}

TEST_CASE("the other vocabulary is found out once, by X's refusal of a name", "[x]")
{
    XTalk x({{u"fieldNames"_s, u"post"_s}});
    REQUIRE(x.walk(mentionsStream));
    REQUIRE(x.walk(mentionsStream));
    REQUIRE(x.walk(u"dm"_s));
    const auto heard = x.x.heard("/2/users/" + x.x.me.toUtf8() + "/mentions");
    REQUIRE(heard.size() == 3);
    CHECK_FALSE(heard[0].query(u"post.fields"_s).isEmpty());
    CHECK_FALSE(heard[1].query(u"tweet.fields"_s).isEmpty());
    CHECK_FALSE(heard[2].query(u"tweet.fields"_s).isEmpty());
    for (const auto &field : {u"description"_s, u"entities"_s, u"url"_s})
        CHECK(heard[1].query(u"user.fields"_s).split(u',').contains(field));
    CHECK(x.x.count("/2/dm_events") == 1);
}

TEST_CASE("a walk that a crash interrupts goes on where it was", "[x]")
{
    XTalk x;
    const auto before = x.mention(u"before"_s, 300min);
    auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    const auto ids = manyMentions(x, 30, u"late"_s);
    XTalk::Walked first;
    first.cursor = walked->cursor;
    REQUIRE(x.step(mentionsStream, first));
    CHECK(XCursor::fromString(first.cursor).since == before);

    x.client = x.make();
    const auto meanwhile = x.mention(u"meanwhile"_s, 0min);
    const auto rest = x.walk(mentionsStream, first.cursor);
    REQUIRE(rest);
    CHECK(setOf(first.ids() + rest->ids()) == setOf(ids));
    const auto next = x.walk(mentionsStream, rest->cursor);
    REQUIRE(next);
    CHECK(next->ids() == QStringList{meanwhile});
    for (const auto &request : x.x.heard("/2/users/" + x.x.me.toUtf8() + "/mentions"))
        CHECK((request.query(u"since_id"_s).isEmpty() || request.query(u"start_time"_s).isEmpty()));
}

TEST_CASE("a page token that X no longer takes begins the walk again", "[x]")
{
    XTalk x;
    const auto ids = manyMentions(x, 15, u"text"_s);
    XTalk::Walked walked;
    REQUIRE(x.step(mentionsStream, walked));
    auto cursor = XCursor::fromString(walked.cursor);
    cursor.token = u"outdated"_s;
    const auto rest = x.walk(mentionsStream, cursor.toString());
    REQUIRE(rest);
    CHECK(setOf(rest->ids()) == setOf(ids));
}

TEST_CASE("a mention that X lists late comes with the next reading of the last hour", "[x]")
{
    XTalk x;
    const auto early = x.mention(u"early"_s, 5min);
    const auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    const auto late = x.mention(u"late"_s, 20min);
    const auto next = x.walk(mentionsStream, walked->cursor);
    REQUIRE(next);
    CHECK(next->messages.isEmpty());
    x.clock.advance(16min);
    const auto overlap = x.walk(mentionsStream, next->cursor);
    REQUIRE(overlap);
    CHECK(setOf(overlap->ids()) == setOf({early, late}));
    CHECK(XCursor::fromString(overlap->cursor).since == early);
}

TEST_CASE("more mentions than X keeps leave a gap that says from when to when", "[x]")
{
    XTalk x({{u"pageSize"_s, 100}});
    const auto before = x.mention(u"before"_s, 2000min);
    const auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    x.x.reachableMentions = 800;
    manyMentions(x, 900, u"storm"_s);
    const auto storm = x.walk(mentionsStream, walked->cursor);
    REQUIRE(storm);
    CHECK(storm->messages.size() == 800);
    REQUIRE(storm->gaps.size() == 1);
    CHECK(storm->gaps.first().from == xTimeOf(before));
    CHECK(storm->gaps.first().to == x.ago(800min));
    CHECK(storm->gaps.first().reason.contains(u"800"_s));
}

TEST_CASE("a mention brings the posts that it answers, up to the first", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto carl = x.x.world.addUser(u"carl"_s);
    const auto root = x.x.world.addPost(x.ana, u"my tea is cold"_s, x.ago(60min));
    const auto second = x.x.world.addPost(carl, u"@ana whose tea?"_s, x.ago(50min), root);
    const auto third = x.x.world.addPost(x.x.me, u"@carl ours"_s, x.ago(40min), second);
    const auto mention = x.mention(u"warm it"_s, 30min, third);
    const auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    CHECK(walked->ids() == QStringList{root, second, third, mention});
    for (const auto &message : walked->messages) {
        CHECK(message.threadKey == root);
        CHECK_FALSE(message.author.handle.isEmpty());
    }
    CHECK(walked->find(third)->direction == Direction::Outbound);
    CHECK(walked->find(second)->inReplyTo == root);
}

TEST_CASE("a thread is followed as far as the setting says, and over what cannot be seen", "[x]")
{
    XTalk x({{u"mostParents"_s, 2}});
    QStringList chain{x.x.world.addPost(x.ana, u"root"_s, x.ago(90min))};
    for (int number = 0; number < 8; ++number)
        chain += x.x.world.addPost(x.ana, u"on %1"_s.arg(number), x.ago(80min - number * 1min), chain.last());
    const auto mention = x.mention(u"end"_s, 10min, chain.last());
    const auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    CHECK(x.x.count("/2/tweets") == 2);
    CHECK(walked->messages.size() < chain.size());
    CHECK(walked->find(mention));

    x.x.world.post(chain[7])->isDeleted = true;
    x.x.world.post(chain[6])->isProtected = true;
    const auto again = x.walk(mentionsStream);
    REQUIRE(again);
    CHECK(setOf(again->ids()) == setOf({mention, chain[8]}));
    CHECK(again->gaps.isEmpty());
}

TEST_CASE("an edited mention comes in its newest version under its first key, also as a parent", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto first = x.mention(u"where is my oder?"_s, 20min);
    const auto answered = x.mention(u"I mean that"_s, 10min, first);
    x.x.world.edit(first, u"@brand where is my order?"_s, x.ago(15min));
    const auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    CHECK(walked->messages.size() == 2);
    REQUIRE(walked->find(first));
    CHECK(walked->find(first)->text == u"@brand where is my order?"_s);
    CHECK(walked->find(first)->version != first);
    CHECK(walked->find(answered)->inReplyTo == first);
}

TEST_CASE("posts whose ids are one as floating-point numbers stay apart, over all pages", "[x]")
{
    XTalk x;
    QStringList ids;
    QSet<double> numbers;
    for (int number = 0; number < 45; ++number) {
        ids += x.mention(u"at the same time %1"_s.arg(number), 5min);
        numbers += ids.last().toDouble();
    }
    REQUIRE(numbers.size() < ids.size());
    const auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    CHECK(walked->ids().size() == 45);
    CHECK(setOf(walked->ids()) == setOf(ids));
    CHECK(XCursor::fromString(walked->cursor).since == ids.last());
    CHECK(x.walk(mentionsStream, walked->cursor)->messages.isEmpty());
}

TEST_CASE("a repost of a mention is no message, a quote of ours is one, without what it quotes", "[x]")
{
    XTalk x;
    const auto ours = x.x.world.addPost(x.x.me, u"our tea"_s, x.ago(50min));
    const auto repost = x.mention(u"RT"_s, 20min);
    x.x.world.post(repost)->retweeted = ours;
    const auto quote = x.mention(u"really? https://x.com/brand/status/"_s + ours, 10min);
    x.x.world.post(quote)->quoted = ours;
    const auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    REQUIRE(walked->ids() == QStringList{quote});
    CHECK(walked->messages.first().text.endsWith(u"https://x.com/brand/status/"_s + ours));
    CHECK(walked->messages.first().inReplyTo.isEmpty());
}

TEST_CASE("a long mention is read whole, with its links as they were meant", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto words =
        u"a <long> story & "_s.repeated(30) + u"https://shop.example/a?b=1&c=2 https://far.example/ end"_s;
    const auto id = x.mention(words, 5min);
    x.x.world.post(id)->isLong = true;
    x.x.world.post(id)->media = {QJsonObject{{u"media_key"_s, u"3_1"_s},
                                             {u"type"_s, u"photo"_s},
                                             {u"url"_s, u"https://pbs.example/a.jpg"_s},
                                             {u"alt_text"_s, u"a cup"_s}}};
    const auto walked = x.walk(mentionsStream);
    REQUIRE(walked);
    CHECK(walked->messages.first().text == u"@brand "_s + words);
    REQUIRE(walked->messages.first().attachments.size() == 1);
    CHECK(walked->messages.first().attachments.first().description == u"a cup"_s);
}

TEST_CASE("an item of X can be read without anything else, also after the client is gone", "[x]")
{
    XTalk x;
    x.mention(u"text"_s, 5min);
    const auto step = await(x.client->fetch(mentionsStream, {}));
    REQUIRE(step);
    const auto normalise = x.client->normaliser();
    x.client.reset();
    const auto &item = step->items.first();
    CHECK(normalise(item)->first().author.name == u"Ana Silva"_s);
    const auto includes = QJsonDocument::fromJson(item.bytes)[u"includes"_s].toObject();
    CHECK(includes.value(u"users"_s).toArray().size() == 1);
}

TEST_CASE("a stream that is not due asks X nothing and keeps its cursor", "[x]")
{
    XTalk x({{u"mentionsEvery"_s, 60}});
    manyMentions(x, 15, u"text"_s);
    const auto walked = x.walk(mentionsStream); // two pages: a walk is not held up
    REQUIRE(walked);
    CHECK(walked->messages.size() == 15);
    const auto asked = x.x.heard().size();
    x.clock.advance(59s);
    const auto early = await(x.client->fetch(mentionsStream, walked->cursor));
    REQUIRE(early);
    CHECK(early->next == walked->cursor);
    CHECK(early->items.isEmpty());
    CHECK_FALSE(early->more);
    CHECK(x.x.heard().size() == asked);
    x.clock.advance(1s);
    REQUIRE(await(x.client->fetch(mentionsStream, walked->cursor)));
    CHECK(x.x.heard().size() == asked + 1);

    x.x.trouble({.path = "/2/users"});
    x.clock.advance(60s);
    CHECK_FALSE(await(x.client->fetch(mentionsStream, walked->cursor)));
    CHECK(await(x.client->fetch(mentionsStream, walked->cursor)));
    CHECK(x.x.heard().size() == asked + 3);
}

TEST_CASE("a watch is a search of the last week, with its query as it was written", "[x]")
{
    const auto query = u"\"green tea\" -is:retweet"_s;
    XTalk x({{u"watches"_s, QJsonArray{u"green tea"_s, query}}});
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    CHECK(x.client->streams().contains(u"watch:"_s + query));
    const auto hit = x.x.world.addPost(x.ana, u"nothing beats Green Tea"_s, x.ago(100min));
    x.x.world.addPost(x.ana, u"coffee"_s, x.ago(90min));
    x.x.world.addPost(x.x.me, u"our green tea"_s, x.ago(80min));
    const auto walked = x.walk(u"watch:green tea"_s);
    REQUIRE(walked);
    CHECK(walked->ids() == QStringList{hit});
    REQUIRE(x.walk(u"watch:"_s + query));
    CHECK(x.x.heard().last().query(u"query"_s) == query);
    CHECK(x.x.heard().last().query(u"sort_order"_s) == u"recency"_s);
}

TEST_CASE("a search that was away for longer than a week says so once and goes on", "[x]")
{
    XTalk x({{u"watches"_s, QJsonArray{u"tea"_s}}});
    const auto stream = u"watch:tea"_s;
    const auto old = x.x.world.addPost(x.ana, u"tea"_s, x.ago(1h));
    auto walked = x.walk(stream);
    REQUIRE(walked);
    x.clock.advance(24h * 20);
    const auto late = x.x.world.addPost(x.ana, u"more tea"_s, x.ago(24h * 6));
    const auto back = x.walk(stream, walked->cursor);
    REQUIRE(back);
    CHECK(back->ids() == QStringList{late});
    REQUIRE(back->gaps.size() == 1);
    CHECK(back->gaps.first().from == xTimeOf(old));
    CHECK(back->gaps.first().to == x.ago(24h * 7 - 1h));

    Cursor cursor = back->cursor; // and no silence, however long, is refused again
    for (int day = 0; day < 12; ++day) {
        x.clock.advance(24h);
        const auto quiet = x.walk(stream, cursor);
        REQUIRE(quiet);
        CHECK(quiet->gaps.isEmpty());
        cursor = quiet->cursor;
    }
}

TEST_CASE("what our account wrote to people elsewhere comes as outbound, announcements do not", "[x]")
{
    XTalk x;
    const auto question = x.mention(u"where?"_s, 30min);
    const auto answer = x.x.world.addPost(x.x.me, u"@ana here"_s, x.ago(20min), question);
    const auto news = x.x.world.addPost(x.x.me, u"We have a new tea"_s, x.ago(10min));
    x.x.world.addPost(x.x.me, u"2/2 and it is green"_s, x.ago(9min), news);
    const auto walked = x.walk(u"own"_s);
    REQUIRE(walked);
    REQUIRE(walked->ids() == QStringList{answer});
    CHECK(walked->messages.first().direction == Direction::Outbound);
    CHECK(walked->messages.first().inReplyTo == question);
    CHECK(x.x.heard().last().query(u"exclude"_s) == u"retweets"_s);
}

TEST_CASE("X's limits are told before they are reached, and waited for after", "[x]")
{
    XTalk x;
    CHECK_FALSE(x.client->quota());
    REQUIRE(x.walk(mentionsStream));
    REQUIRE(x.client->quota());
    CHECK(*x.client->quota() == Quota{300, 299, x.clock.now() + 15min});
    REQUIRE(x.walk(u"dm"_s));
    CHECK(x.client->quota()->limit == 15); // the tightest

    x.x.dmReadsAQuarter = 1;
    const auto refused = await(x.client->fetch(u"dm"_s, {}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::RateLimited);
    CHECK(refused.error().retryAfter == 15min);
    x.clock.advance(16min);
    CHECK_FALSE(x.client->quota());
}

TEST_CASE("messages are read until those that are known", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    QStringList ids;
    for (int number = 0; number < 25; ++number)
        ids += x.x.world.addEvent(number % 5 == 4 ? x.x.me : x.ana, number % 5 == 4 ? x.ana : x.x.me,
                                  u"secret %1 <&>"_s.arg(number), x.ago(std::chrono::hours(30 - number)));
    const auto walked = x.walk(u"dm"_s);
    REQUIRE(walked);
    CHECK(walked->messages.size() == 25);
    const auto *first = walked->find(u"dm:"_s + ids.first());
    REQUIRE(first);
    CHECK(first->text == u"secret 0 <&>"_s);
    CHECK(first->visibility == Visibility::Private);
    CHECK(first->threadKey == u"dm:"_s + FakeXWorld::conversationOf(x.x.me, x.ana));
    CHECK(walked->find(u"dm:"_s + ids[4])->direction == Direction::Outbound);

    const int asked = x.x.count("/2/dm_events");
    const auto news = x.x.world.addEvent(x.ana, x.x.me, u"news"_s, x.ago(1min));
    const auto next = x.walk(u"dm"_s, walked->cursor);
    REQUIRE(next);
    CHECK(next->ids() == QStringList{u"dm:"_s + news});
    CHECK(x.x.count("/2/dm_events") == asked + 1);
    CHECK_FALSE(x.x.heard().last().target.contains("since_id"));
}

TEST_CASE("pages of messages wait a minute for each other, and the walk goes on with the next poll", "[x]")
{
    XTalk x({{u"dmEvery"_s, 60}});
    for (int number = 0; number < 25; ++number)
        x.x.world.addEvent(x.ana, x.x.me, u"text %1"_s.arg(number), x.ago(std::chrono::hours(30 - number)));
    XTalk::Walked walked;
    int polls = 0;
    for (; walked.messages.size() < 25 && polls < 10; ++polls) {
        const auto before = x.x.count("/2/dm_events");
        for (bool more = true; more;) {
            const auto step = x.step(u"dm"_s, walked);
            REQUIRE(step);
            more = step->more;
        }
        CHECK(x.x.count("/2/dm_events") == before + 1);
        x.clock.advance(61s);
    }
    CHECK(polls == 3);
    CHECK(setOf(walked.ids()).size() == 25);
}

TEST_CASE("an account that may not read messages has a gap, told once, and its posts", "[x]")
{
    XTalk x;
    x.x.trouble({.status = 403,
                 .body = R"({"title":"Forbidden","detail":"dm.read is not granted","type":"about:blank"})",
                 .path = "/2/dm_events",
                 .times = 2});
    const auto first = x.walk(u"dm"_s);
    REQUIRE(first);
    REQUIRE(first->gaps.size() == 1);
    CHECK(first->gaps.first().reason.contains(u"dm.read is not granted"_s));
    const auto second = x.walk(u"dm"_s, first->cursor);
    REQUIRE(second);
    CHECK(second->gaps.isEmpty());
    x.x.world.addEvent(x.ana, x.x.me, u"at last"_s, x.ago(1min));
    const auto allowed = x.walk(u"dm"_s, second->cursor);
    REQUIRE(allowed);
    CHECK(allowed->messages.size() == 1);

    XTalk without({{u"directMessages"_s, false}});
    CHECK_FALSE(without.client->streams().contains(u"dm"_s));
}

TEST_CASE("a query that X does not understand is a gap, told once, and holds up nothing else", "[x]")
{
    XTalk x({{u"watches"_s, QJsonArray{u"(tea"_s}}, {u"searchEvery"_s, 120}});
    const FakeXTrouble misunderstood{.status = 400,
                                     .body = R"({"title":"Invalid Request","detail":"missing EOF at '('"})",
                                     .path = "/2/tweets/search",
                                     .times = -1};
    x.x.trouble(misunderstood);
    const auto first = x.walk(u"watch:(tea"_s);
    REQUIRE(first);
    REQUIRE(first->gaps.size() == 1);
    CHECK(first->gaps.first().reason == u"X does not search for (tea: HTTP 400: missing EOF at '('"_s);
    CHECK(x.walk(u"watch:(tea"_s, first->cursor)->gaps.isEmpty());
    CHECK(x.x.heard().size() == 1); // nor is it asked again before its time
    x.clock.advance(3min);
    CHECK(x.walk(u"watch:(tea"_s, first->cursor)->gaps.isEmpty());
    CHECK(x.x.heard().size() == 2);
}

TEST_CASE("a look at known posts finds the edited, the deleted, and leaves the rest alone", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto same = x.mention(u"same"_s, 50min);
    const auto edited = x.mention(u"oder"_s, 40min);
    const auto deleted = x.mention(u"oops"_s, 30min);
    const auto hidden = x.mention(u"hidden"_s, 20min);
    x.x.world.edit(edited, u"@brand order"_s, x.ago(10min));
    x.x.world.post(deleted)->isDeleted = true;
    x.x.world.post(hidden)->isProtected = true;
    const auto checked = await(x.client->recheck({same, edited, deleted, hidden, u"dm:7"_s}));
    REQUIRE(checked);
    QHash<QString, IncomingMessage> found;
    for (const auto &item : checked->items) {
        const auto message = x.client->normaliser()(item)->first();
        found.insert(message.remoteId, message);
    }
    CHECK(setOf(found.keys()) == setOf({same, edited, deleted}));
    CHECK(found[edited].text == u"@brand order"_s);
    CHECK(found[edited].version != edited);
    CHECK(found[deleted].deleted);
    CHECK_FALSE(found[same].deleted);
    // All at once, then the newest version of the edited one; and once to find out the vocabulary.
    CHECK(x.x.count("/2/tweets") == (x.x.names == XNames::Tweet ? 2 : 3));
    CHECK(await(x.client->recheck({u"dm:7"_s}))->items.isEmpty());
    CHECK(x.client->recheckPolicy().every == 35min);
}

TEST_CASE("a hundred posts are looked at with one request", "[x]")
{
    XTalk x;
    const auto ids = manyMentions(x, 130, u"text"_s);
    const auto checked = await(x.client->recheck(ids));
    REQUIRE(checked);
    CHECK(checked->items.size() == 130);
    CHECK(x.x.count("/2/tweets") == 2);
}

TEST_CASE("an account whose id is not known asks for a new sign-in", "[x]")
{
    XTalk x({{u"userId"_s, u""_s}});
    auto account = x.account();
    account.remoteKey.clear();
    XClient client(account, x.x.tokens(), ChannelContext{x.network, x.clock});
    CHECK(await(client.fetch(mentionsStream, {})).error().kind == ErrorKind::Unauthorised);
    REQUIRE(await(client.verify()));
    CHECK(await(client.fetch(mentionsStream, {})));
}
