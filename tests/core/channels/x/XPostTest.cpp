// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XErrors.h"
#include "core/channels/x/XIds.h"
#include "core/channels/x/XItem.h"
#include "core/channels/x/XNormaliser.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

#include <QJsonDocument>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject xParsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

RawItem postItem(const QByteArray &json)
{
    RawItem item;
    item.kind = u"post"_s;
    item.bytes = json;
    item.receivedAt = fromMsecs(1'767'225'600'000);
    return item;
}

IncomingMessage xNormalised(const QByteArray &json)
{
    const auto messages = XNormaliser{u"1"_s}(postItem(json));
    REQUIRE(messages);
    REQUIRE(messages->size() == 1);
    return messages->first();
}

const QByteArray includesOfAna = R"("includes":{"users":[{"id":"2","username":"ana","name":"Ana Silva","verified":true,
    "public_metrics":{"followers_count":1200}},{"id":"1","username":"brand","name":"Brand"}]})";

}

TEST_CASE("an id of X tells its time, and a time the id that it begins with", "[x]")
{
    CHECK(xTimeOf(u"1582838499983564806"_s) == fromIso(u"2022-10-19T20:58:00.770Z"_s));
    const auto at = *fromIso(u"2026-05-04T10:20:30.123Z"_s);
    CHECK(xTimeOf(xIdAt(at)) == at);
    CHECK_FALSE(xTimeOf(u"20"_s));
    CHECK_FALSE(xTimeOf(u"dm:1582838499983564806"_s));
    CHECK_FALSE(xTimeOf({}));
    CHECK(xEventIdOf(xMessageRemoteId(u"12"_s)) == u"12"_s);
    CHECK(xEventIdOf(u"12"_s).isEmpty());
}

TEST_CASE("X's text is unescaped once", "[x]")
{
    const auto json = xParsed(R"({"id":"5","text":"1 &lt; 2 &amp;&amp; 3 &gt; 2, &amp;lt; stays, &quot; too"})");
    CHECK(XPost{json}.text() == u"1 < 2 && 3 > 2, &lt; stays, &quot; too"_s);
}

TEST_CASE("X's links are written out, and the one to a post's own pictures is dropped", "[x]")
{
    const auto json =
        xParsed(R"({"id":"5","text":"see https://t.co/aa and https://t.co/bb, not https://t.co/cc https://t.co/pp",
        "entities":{"urls":[{"url":"https://t.co/aa","expanded_url":"https://shop.example/?a=1&amp=2","start":4,"end":19},
        {"url":"https://t.co/bb","expanded_url":"https://x.com/ana/status/7"},
        {"url":"https://t.co/pp","expanded_url":"https://x.com/ana/status/5/photo/1","media_key":"3_1"}]}})");
    CHECK(XPost{json}.text() ==
          u"see https://shop.example/?a=1&amp=2 and https://x.com/ana/status/7, not https://t.co/cc"_s);
    const auto inside = xParsed(R"({"id":"5","text":"https://t.co/pp is mine",
        "entities":{"urls":[{"url":"https://t.co/pp","expanded_url":"https://twitter.com/a/status/5/video/1"}]}})");
    CHECK(XPost{inside}.text() == u"https://t.co/pp is mine"_s);
}

TEST_CASE("a long post is read whole in both vocabularies", "[x]")
{
    const auto *note = GENERATE("note_tweet", "note_post");
    const auto json = xParsed(R"({"id":"5","text":"cut off…","entities":{"mentions":[{"username":"brand"}]},")" +
                              QByteArray(note) + R"(":{"text":"not cut &amp; with https://t.co/zz","entities":
        {"mentions":[{"username":"brand"},{"username":"carl"}],
         "urls":[{"url":"https://t.co/zz","expanded_url":"https://far.example/"}]}}})");
    CHECK(XPost{json}.text() == u"not cut & with https://far.example/"_s);
    CHECK(XPost{json}.mentioned() == QStringList{u"brand"_s, u"carl"_s});
}

TEST_CASE("references and versions are read in both vocabularies", "[x]")
{
    const bool isPost = GENERATE(false, true);
    auto text = QByteArray(R"({"id":"8","text":"t","referenced_posts":[{"type":"quoted","id":"3"},
        {"type":"replied_to","id":"4"}],"edit_history_post_ids":["6","8"]})");
    if (!isPost)
        text.replace("referenced_posts", "referenced_tweets").replace("history_post_ids", "history_tweet_ids");
    const auto json = xParsed(text);
    const XPost post{json};
    CHECK(post.repliedTo() == u"4"_s);
    CHECK(post.quoted() == u"3"_s);
    CHECK_FALSE(post.isRepost());
    CHECK(post.versions() == QStringList{u"6"_s, u"8"_s});
    CHECK(post.isNewestVersion());
}

TEST_CASE("a post becomes a message with its author, thread and people", "[x]")
{
    const auto message = xNormalised(R"({"post":{"id":"1582838499983564806","author_id":"2","text":"@brand @carl hi",
        "created_at":"2022-10-19T20:58:00.000Z","conversation_id":"1582838499983560000","lang":"pt",
        "referenced_tweets":[{"type":"replied_to","id":"1582838499983561111"}],
        "entities":{"mentions":[{"username":"brand","id":"1"},{"username":"carl","id":"9"}]}},)" +
                                     includesOfAna + "}");
    CHECK(message.remoteId == u"1582838499983564806"_s);
    CHECK(message.dedupeKey == message.remoteId);
    CHECK(message.version == message.remoteId);
    CHECK(message.threadKey == u"1582838499983560000"_s);
    CHECK(message.inReplyTo == u"1582838499983561111"_s);
    CHECK(message.direction == Direction::Inbound);
    CHECK(message.visibility == Visibility::Public);
    CHECK(message.at == fromIso(u"2022-10-19T20:58:00Z"_s));
    CHECK(message.language == u"pt"_s);
    CHECK(message.url == u"https://x.com/ana/status/1582838499983564806"_s);
    CHECK(message.to == QList<Mailbox>{{u"Brand"_s, u"@brand"_s}, {{}, u"@carl"_s}});
    CHECK(message.author.remoteKey == u"2"_s);
    CHECK(message.author.handle == u"@ana"_s);
    CHECK(message.author.name == u"Ana Silva"_s);
    CHECK(message.author.followers == 1200);
    CHECK(message.author.verified);
    CHECK(message.author.channel == Channel::X);
    CHECK(message.problems.isEmpty());
}

TEST_CASE("an edited post keeps the key of its first version and tells its newest", "[x]")
{
    const auto *names = GENERATE("edit_history_tweet_ids", "edit_history_post_ids");
    const auto message = xNormalised(R"({"post":{"id":"1582838600000000000","author_id":"2","text":"order",")" +
                                     QByteArray(names) + R"(":["1582838499983564806","1582838600000000000"],
        "created_at":"2022-10-19T20:58:24.000Z"},)" +
                                     includesOfAna + "}");
    CHECK(message.remoteId == u"1582838499983564806"_s);
    CHECK(message.dedupeKey == u"1582838499983564806"_s);
    CHECK(message.version == u"1582838600000000000"_s);
    CHECK(message.at == fromIso(u"2022-10-19T20:58:00Z"_s));
    CHECK(message.editedAt == fromIso(u"2022-10-19T20:58:24Z"_s));
    CHECK(message.url.endsWith(u"/1582838600000000000"_s));
}

TEST_CASE("pictures and films of a post are attachments with their descriptions", "[x]")
{
    const auto message = xNormalised(R"({"post":{"id":"5","author_id":"2","text":"broken https://t.co/pp","created_at":
        "2022-10-19T20:58:00.000Z","attachments":{"media_keys":["3_1","7_2"]},"entities":{"urls":[{"url":"https://t.co/pp",
        "expanded_url":"https://x.com/ana/status/5/photo/1","media_key":"3_1"}]}},"includes":{"media":[
        {"media_key":"3_1","type":"photo","url":"https://pbs.example/a.png","alt_text":"a broken cup"},
        {"media_key":"7_2","type":"video","preview_image_url":"https://pbs.example/b.jpg","variants":[
          {"content_type":"application/x-mpegURL","url":"https://v.example/p.m3u8"},
          {"content_type":"video/mp4","bit_rate":256000,"url":"https://v.example/s.mp4"},
          {"content_type":"video/mp4","bit_rate":832000,"url":"https://v.example/l.mp4"}]}]}})");
    CHECK(message.text == u"broken"_s);
    REQUIRE(message.attachments.size() == 2);
    CHECK(message.attachments[0].part == u"https://pbs.example/a.png"_s);
    CHECK(message.attachments[0].type == u"image/png"_s);
    CHECK(message.attachments[0].description == u"a broken cup"_s);
    CHECK(message.attachments[1].part == u"https://v.example/l.mp4"_s);
    CHECK(message.attachments[1].type == u"video/mp4"_s);
}

TEST_CASE("what our account wrote is outbound, and X's codes for no language are none", "[x]")
{
    const auto message = xNormalised(R"({"post":{"id":"5","author_id":"1","text":"hm","lang":"qme",
        "created_at":"2022-10-19T20:58:00.000Z"}})");
    CHECK(message.direction == Direction::Outbound);
    CHECK(message.language.isEmpty());
    CHECK(message.threadKey == u"5"_s);
    CHECK(message.url == u"https://x.com/i/status/5"_s);
}

TEST_CASE("a direct message is private and in a thread of its own kind", "[x]")
{
    const auto *relation = GENERATE(R"("sender_id":"2")", R"("sender_id":"2","referenced_posts":[])");
    auto item =
        postItem(R"({"dm":{"id":"1582838499983564806","event_type":"MessageCreate","text":"Hi &amp; bye",)" +
                 QByteArray(relation) + R"(,"dm_conversation_id":"1-2","created_at":"2022-10-19T20:58:00.000Z"},)" +
                 includesOfAna + "}");
    item.kind = u"dm"_s;
    const auto message = XNormaliser{u"1"_s}(item)->first();
    CHECK(message.remoteId == u"dm:1582838499983564806"_s);
    CHECK(message.dedupeKey == message.remoteId);
    CHECK(message.threadKey == u"dm:1-2"_s);
    CHECK(message.visibility == Visibility::Private);
    CHECK(message.direction == Direction::Inbound);
    CHECK(message.text == u"Hi & bye"_s);
    CHECK(message.author.handle == u"@ana"_s);
    CHECK(message.to == QList<Mailbox>{{u"Brand"_s, u"@brand"_s}});
}

TEST_CASE("a repost is no message, a deletion is one, and what has no id is an error", "[x]")
{
    const auto repost = XNormaliser{u"1"_s}(postItem(
        R"({"post":{"id":"5","author_id":"2","text":"RT @a: b","referenced_tweets":[{"type":"retweeted","id":"4"}]}})"));
    REQUIRE(repost);
    CHECK(repost->isEmpty());

    const auto gone = XNormaliser{u"1"_s}(jsonItem(xitem::gone, {{u"id"_s, u"77"_s}}, {}, {}));
    REQUIRE(gone);
    IncomingMessage expected;
    expected.remoteId = expected.dedupeKey = u"77"_s;
    expected.deleted = true;
    CHECK(gone->first() == expected);

    for (const auto *bytes : {"", "{", "[]", "{\"post\":null}", "{\"post\":[]}", "{\"post\":{\"text\":\"t\"}}"})
        CHECK(XNormaliser{}(postItem(bytes)).error().kind == ErrorKind::Malformed);
    CHECK(XNormaliser{}(jsonItem(xitem::gone, {}, {}, {})).error().kind == ErrorKind::Malformed);
}

TEST_CASE("a post that lacks all but its id is read as far as it goes", "[x]")
{
    const auto message = xNormalised(R"({"post":{"id":"5","text":null,"entities":[],"author_id":null,"includes":7}})");
    CHECK(message.at == fromMsecs(1'767'225'600'000));
    CHECK(message.problems.size() == 2);
}

TEST_CASE("X's refusals are understood in all their shapes", "[x]")
{
    const auto now = fromMsecs(1'767'225'600'000);
    const auto error = [&](int status, const QByteArray &body,
                           const QList<QPair<QByteArray, QByteArray>> &headers = {}) {
        return xError(HttpAnswer{status, {}, headers, body}, HttpEffect::Reads, now);
    };
    CHECK(error(400, R"({"errors":[{"parameters":{"ids":["x"]},"message":"bad ids"}],"title":"Invalid Request",
        "detail":"One was invalid.","type":"https://api.x.com/2/problems/invalid-request"})")
              .detail == u"HTTP 400: One was invalid.: bad ids"_s);
    CHECK(error(401, R"({"error":"invalid_request","error_description":"Value passed"})").kind ==
          ErrorKind::Unauthorised);
    CHECK(error(403, R"({"errors":[{"code":89,"message":"Invalid or expired token."}]})").kind ==
          ErrorKind::Unauthorised);
    CHECK(error(402, R"({"title":"CreditsDepleted","type":"https://api.x.com/2/problems/credits"})").kind ==
          ErrorKind::OutOfCredit);
    CHECK(error(429, R"({"title":"UsageCapExceeded","type":"https://api.twitter.com/2/problems/usage-capped"})").kind ==
          ErrorKind::OutOfCredit);
    CHECK(error(403, R"({"type":"https://api.x.com/2/problems/credits-depleted"})").kind == ErrorKind::OutOfCredit);
    CHECK(error(404, R"({"title":"Not Found Error"})").kind == ErrorKind::NotFound);
    CHECK(error(503, "<html><title>Over capacity</title>").detail == u"HTTP 503: Over capacity"_s);
}

TEST_CASE("X tells how long to wait: the window's end, or the day's while the window has room", "[x]")
{
    const auto now = fromMsecs(1'767'225'600'000);
    const auto wait = [&](const QList<QPair<QByteArray, QByteArray>> &headers) {
        return xError(HttpAnswer{429, {}, headers, "{}"}, HttpEffect::Reads, now).retryAfter;
    };
    CHECK(wait({{"x-rate-limit-remaining", "0"}, {"x-rate-limit-reset", "1767225900"}}) == std::chrono::minutes(5));
    CHECK(wait({{"x-rate-limit-remaining", "12"},
                {"x-rate-limit-reset", "1767225900"},
                {"x-user-limit-24hour-reset", "1767240000"}}) == std::chrono::hours(4));
    CHECK(wait({{"x-rate-limit-remaining", "12"}, {"x-rate-limit-reset", "1767225900"}}) == std::chrono::hours(1));
    // The server's clock counts, not ours.
    CHECK(wait({{"Date", "Thu, 01 Jan 2026 00:10:00 GMT"},
                {"x-rate-limit-remaining", "0"},
                {"x-rate-limit-reset", "1767226500"}}) == std::chrono::minutes(5));
    CHECK(wait({}) == std::chrono::minutes(5));
}

TEST_CASE("a person on X is told with their own words and pages, a post with how far it spread", "[x]")
{
    const auto message = xNormalised(R"({"post":{"id":"1582838499983564806","author_id":"2","text":"hi",
        "public_metrics":{"retweet_count":41,"reply_count":2}},"includes":{"users":[{"id":"2","username":"ana",
        "description":"Potter. Write to ana@kiln.example or https://t.co/b","entities":{
            "url":{"urls":[{"url":"https://t.co/a","expanded_url":"https://kiln.example"}]},
            "description":{"urls":[{"url":"https://t.co/b","expanded_url":"https://pots.example/ana"}]}}}]}})");
    CHECK(message.author.about == u"Potter. Write to ana@kiln.example or https://pots.example/ana"_s);
    CHECK(message.author.links == QList{ProfileLink{u"https://kiln.example"_s, false}});
    CHECK(message.author.spread == 41);
    const auto bare = xNormalised(R"({"post":{"id":"1582838499983564806","author_id":"2","text":"hi"},"includes":{}})");
    CHECK(bare.author.about.isEmpty());
    CHECK(bare.author.links.isEmpty());
    CHECK(bare.author.spread == -1);
}
