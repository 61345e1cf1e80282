// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonNormaliser.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

const MastodonNormaliser normaliseStatus{u"7"_s, u"https://m.example/@brand"_s, u"m.example"_s};

IncomingMessage normalised(const QByteArray &json)
{
    RawItem item;
    item.bytes = json;
    item.receivedAt = fromMsecs(5);
    const auto messages = normaliseStatus(item);
    REQUIRE(messages);
    REQUIRE(messages->size() == 1);
    return messages->first();
}

}

TEST_CASE("a status becomes a message", "[mastodon]")
{
    const auto message = normalised(R"({"root":"90071992547409931","status":{
        "id":"90071992547409933","uri":"https://o.example/u/ana/s/1","url":"https://o.example/@ana/1",
        "created_at":"2026-05-03T10:00:00.000Z","edited_at":null,"in_reply_to_id":"90071992547409931",
        "visibility":"unlisted","language":"pt","spoiler_text":"order","content":"<p>Where <b>is</b> it?<br>Ana</p>",
        "account":{"id":"9","username":"ana","acct":"ana@o.example","display_name":"Ana B","url":"https://o.example/@ana",
                   "uri":"https://o.example/u/ana","followers_count":12},
        "mentions":[{"id":"7","acct":"brand"},{"id":"8","acct":"bob@p.example"},{"id":"7","acct":"brand"}],
        "media_attachments":[{"id":"1","type":"image","url":"https://cdn.example/a/photo.png?x=1","description":"a box"},
                             {"id":"2","type":"video","url":null,"remote_url":"https://o.example/clip"}]}})");
    CHECK(message.remoteId == u"90071992547409933"_s);
    CHECK(message.dedupeKey == message.remoteId); // what replies name as their parent is the id, per account
    CHECK(message.inReplyTo == u"90071992547409931"_s);
    CHECK(message.threadKey == u"90071992547409931"_s);
    CHECK(message.version.isEmpty());
    CHECK_FALSE(message.editedAt);
    CHECK(message.direction == Direction::Inbound);
    CHECK(message.visibility == Visibility::Public);
    CHECK(message.author.remoteKey == u"https://o.example/@ana"_s);
    CHECK(message.author.handle == u"@ana@o.example"_s);
    CHECK(message.author.name == u"Ana B"_s);
    CHECK(message.author.followers == 12);
    REQUIRE(message.to.size() == 2);
    CHECK(message.to[0].address == u"@brand@m.example"_s);
    CHECK(message.to[1].address == u"@bob@p.example"_s);
    CHECK(message.subject == u"order"_s);
    CHECK(message.text == u"Where is it?\nAna"_s);
    CHECK(message.language == u"pt"_s);
    CHECK(message.at == fromIso(u"2026-05-03T10:00:00Z"_s));
    CHECK(message.receivedAt == fromMsecs(5));
    REQUIRE(message.attachments.size() == 2);
    CHECK(message.attachments[0].name == u"photo.png"_s);
    CHECK(message.attachments[0].type == u"image/png"_s);
    CHECK(message.attachments[0].description == u"a box"_s);
    CHECK(message.attachments[1].part == u"https://o.example/clip"_s);
    CHECK(message.attachments[1].type == u"video/mp4"_s);
}

TEST_CASE("an edit changes the version and keeps the key", "[mastodon]")
{
    const auto before =
        normalised(R"({"id":"1","uri":"u","content":"a","edited_at":null,"created_at":"2026-05-03T10:00:00Z"})");
    const auto after = normalised(
        R"({"id":"1","uri":"u","content":"b","edited_at":"2026-05-03T11:00:00.000Z","created_at":"2026-05-03T10:00:00Z"})");
    CHECK(before.dedupeKey == after.dedupeKey);
    CHECK(before.version != after.version);
    CHECK(after.editedAt == fromIso(u"2026-05-03T11:00:00Z"_s));
}

TEST_CASE("a status that answers nothing is the root of its thread, a reply of unknown root has none", "[mastodon]")
{
    CHECK(normalised(R"({"id":"1","in_reply_to_id":null,"content":""})").threadKey == u"1"_s);
    CHECK(normalised(R"({"id":"2","in_reply_to_id":"1","content":""})").threadKey.isEmpty());
}

TEST_CASE("what our account wrote is outbound, by its id or by its address", "[mastodon]")
{
    CHECK(normalised(R"({"id":"1","content":"","account":{"id":"7"}})").direction == Direction::Outbound);
    CHECK(normalised(R"({"id":"1","content":"","account":{"id":"x","url":"https://m.example/@brand"}})").direction ==
          Direction::Outbound);
    CHECK(normalised(R"({"id":"1","content":"","account":{"id":"77","url":"https://m.example/@brandy"}})").direction ==
          Direction::Inbound);
}

TEST_CASE("direct, followers-only and unknown visibilities are private", "[mastodon]")
{
    for (const QByteArray name : {"direct", "private", "circle"})
        CHECK(normalised("{\"id\":\"1\",\"visibility\":\"" + name + "\"}").visibility == Visibility::Private);
    CHECK(normalised(R"({"id":"1","visibility":"public"})").visibility == Visibility::Public);
}

TEST_CASE("ids are text of any kind, and a number keeps its digits", "[mastodon]")
{
    CHECK(normalised(R"({"id":9007199254740993,"content":""})").remoteId == u"9007199254740993"_s);
    CHECK(normalised(R"({"id":"17953485501e552a64797c5c14c8c48986ead1b6f8"})").remoteId ==
          u"17953485501e552a64797c5c14c8c48986ead1b6f8"_s);
}

TEST_CASE("null where an object is due, and missing fields, are survived", "[mastodon]")
{
    const auto message = normalised(
        R"({"id":"1","account":null,"mentions":null,"media_attachments":[null],"content":null,"created_at":null})");
    CHECK(message.text.isEmpty());
    CHECK(message.at == fromMsecs(5));
    CHECK(message.problems.size() == 1);
    CHECK(message.dedupeKey == u"1"_s);
}

TEST_CASE("what is no status is malformed", "[mastodon]")
{
    for (const QByteArray bytes : {"", "[]", "{\"status\":null}", "{\"id\":"}) {
        RawItem item;
        item.bytes = bytes;
        const auto result = normaliseStatus(item);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Malformed);
    }
}

TEST_CASE("a person on Mastodon is told with their own words, the pages that name them back, and how far a post spread",
          "[mastodon]")
{
    const auto message = normalised(R"({"id":"1","content":"a","created_at":"2026-05-03T10:00:00Z","reblogs_count":7,
        "account":{"id":"9","acct":"ana@o.example","url":"https://o.example/@ana","note":"<p>Potter in <b>Porto</b></p>",
            "fields":[{"name":"Kiln","value":"<a href=\"https://kiln.example\" rel=\"me\">kiln.example</a>",
                       "verified_at":"2026-01-01T00:00:00Z"},
                      {"name":"Shop","value":"<a href=\"https://shop.example/ana\">shop.example/ana</a>","verified_at":null},
                      {"name":"Mail","value":"ana@kiln.example","verified_at":null}]}})");
    CHECK(message.author.about == u"Potter in Porto\nMail: ana@kiln.example"_s);
    REQUIRE(message.author.links.size() == 2);
    CHECK(message.author.links[0] == ProfileLink{u"https://kiln.example"_s, true});
    CHECK(message.author.links[1] == ProfileLink{u"https://shop.example/ana"_s, false});
    CHECK(message.author.spread == 7);
}
