// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyNormaliser.h"
#include "core/channels/bluesky/BlueskyItems.h"
#include "tests/support/Printers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

const auto arrival = fromMsecs(1'767'225'600'000); // 2026-01-01T00:00:00Z

BlueskyNormaliser normaliser()
{
    BlueskyNormaliser normaliser;
    normaliser.settings.did = u"did:plc:brand"_s;
    return normaliser;
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    REQUIRE(problem.error == QJsonParseError::NoError);
    return document.object();
}

IncomingMessage read(const QJsonObject &post)
{
    const auto messages = normaliser()(blueskyPostItem(post, u"notifications"_s, arrival));
    REQUIRE(messages);
    REQUIRE(messages->size() == 1);
    return messages->first();
}

QJsonObject postOf(const QByteArray &record, const QByteArray &more = {})
{
    return parsed(R"({"uri":"at://did:plc:ana/app.bsky.feed.post/3kabc","cid":"bafy1",)"
                  R"("author":{"did":"did:plc:ana","handle":"ana.example","displayName":"Ana"},)"
                  R"("indexedAt":"2025-12-31T10:00:02.000Z")" +
                  more + R"(,"record":{"text":"Where is it?","createdAt":"2025-12-31T10:00:00.000Z")" + record + "}}");
}

QJsonObject withEmbed(const QByteArray &embed)
{
    return postOf({}, R"(,"embed":)" + embed);
}

}

TEST_CASE("a post becomes a message with its author, time and address", "[bluesky]")
{
    const auto message = read(postOf(R"(,"langs":["pt-BR","en"])"));
    CHECK(message.remoteId == u"at://did:plc:ana/app.bsky.feed.post/3kabc"_s);
    CHECK(message.dedupeKey == message.remoteId);
    CHECK(message.threadKey == message.remoteId);
    CHECK(message.version == u"bafy1"_s);
    CHECK(message.inReplyTo.isEmpty());
    CHECK(message.references.isEmpty());
    CHECK(message.direction == Direction::Inbound);
    CHECK(message.visibility == Visibility::Public);
    CHECK(message.author.channel == Channel::Bluesky);
    CHECK(message.author.remoteKey == u"did:plc:ana"_s);
    CHECK(message.author.handle == u"@ana.example"_s);
    CHECK(message.author.name == u"Ana"_s);
    CHECK(message.author.profileUrl == u"https://bsky.app/profile/ana.example"_s);
    CHECK(message.text == u"Where is it?"_s);
    CHECK(message.language == u"pt-BR"_s);
    CHECK(message.url == u"https://bsky.app/profile/ana.example/post/3kabc"_s);
    CHECK(toIso(message.at) == u"2025-12-31T10:00:00Z"_s);
    CHECK(message.receivedAt == arrival);
    CHECK(message.problems.isEmpty());
}

TEST_CASE("a reply belongs to the thread of its root", "[bluesky]")
{
    const auto message = read(postOf(R"(,"reply":{"root":{"uri":"at://did:plc:brand/app.bsky.feed.post/3kroot"},)"
                                     R"("parent":{"uri":"at://did:plc:bob/app.bsky.feed.post/3kpar"}})"));
    CHECK(message.threadKey == u"at://did:plc:brand/app.bsky.feed.post/3kroot"_s);
    CHECK(message.inReplyTo == u"at://did:plc:bob/app.bsky.feed.post/3kpar"_s);
    CHECK(message.references == QStringList{message.threadKey, message.inReplyTo});
}

TEST_CASE("a writer's clock cannot make a post newer than the network saw it", "[bluesky]")
{
    auto post = postOf({});
    auto record = post["record"_L1].toObject();
    record[u"createdAt"_s] = u"2031-01-01T00:00:00.000Z"_s;
    post[u"record"_s] = record;
    CHECK(toIso(read(post).at) == u"2025-12-31T10:00:02Z"_s);
    record[u"createdAt"_s] = u"yesterday"_s;
    post[u"record"_s] = record;
    CHECK(toIso(read(post).at) == u"2025-12-31T10:00:02Z"_s);
    CHECK(read(post).problems.size() == 1);
    post.remove(u"indexedAt"_s);
    CHECK(read(post).at == arrival);
}

TEST_CASE("our own posts go out, wherever they were written", "[bluesky]")
{
    auto post = postOf({});
    post[u"uri"_s] = u"at://did:plc:brand/app.bsky.feed.post/3kown"_s;
    post[u"author"_s] = QJsonObject{{u"did"_s, u"did:plc:brand"_s}, {u"handle"_s, u"handle.invalid"_s}};
    const auto message = read(post);
    CHECK(message.direction == Direction::Outbound);
    CHECK(message.author.handle == u"did:plc:brand"_s);
    CHECK(message.url == u"https://bsky.app/profile/did:plc:brand/post/3kown"_s);
}

TEST_CASE("an author is who owns the repository, whatever the answer claims", "[bluesky]")
{
    auto post = postOf({});
    post[u"author"_s] = QJsonObject{{u"did"_s, u"did:plc:brand"_s}, {u"handle"_s, u"brand.example"_s}};
    CHECK(read(post).direction == Direction::Inbound);
    CHECK(read(post).author.remoteKey == u"did:plc:ana"_s);
}

TEST_CASE("images, a video and a card come along", "[bluesky]")
{
    const auto images = read(withEmbed(R"({"$type":"app.bsky.embed.images#view","images":[)"
                                       R"({"thumb":"https://cdn/t1","fullsize":"https://cdn/f1","alt":"a torn box"},)"
                                       R"({"thumb":"https://cdn/t2","alt":""}]})"));
    REQUIRE(images.attachments.size() == 2);
    CHECK(images.attachments[0].part == u"https://cdn/f1"_s);
    CHECK(images.attachments[0].description == u"a torn box"_s);
    CHECK(images.attachments[0].type == u"image/jpeg"_s);
    CHECK(images.attachments[1].part == u"https://cdn/t2"_s);
    const auto video =
        read(withEmbed(R"({"$type":"app.bsky.embed.video#view","playlist":"https://v/p.m3u8","alt":"me"})"));
    REQUIRE(video.attachments.size() == 1);
    CHECK(video.attachments[0].part == u"https://v/p.m3u8"_s);
    CHECK(video.attachments[0].description == u"me"_s);
    const auto card = read(withEmbed(
        R"({"$type":"app.bsky.embed.external#view","external":{"uri":"https://a.example/x","title":"My  order"}})"));
    CHECK(card.text == u"Where is it?\n\nMy order <https://a.example/x>"_s);
}

TEST_CASE("a link in the text is not told a second time by its card", "[bluesky]")
{
    const auto post = postOf(
        R"(,"facets":[{"index":{"byteStart":0,"byteEnd":5},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://a.example/x"}]}])",
        R"(,"embed":{"$type":"app.bsky.embed.external#view","external":{"uri":"https://a.example/x","title":"My order"}})");
    CHECK(read(post).text == u"Where <https://a.example/x> is it?"_s);
}

TEST_CASE("a quoted post of ours is named, and belongs to what is referred to", "[bluesky]")
{
    const QByteArray record =
        R"({"uri":"at://did:plc:brand/app.bsky.feed.post/3kq","author":{"handle":"brand.example"}})";
    const auto quote = read(withEmbed(R"({"$type":"app.bsky.embed.record#view","record":)" + record + "}"));
    CHECK(quote.references == QStringList{u"at://did:plc:brand/app.bsky.feed.post/3kq"_s});
    CHECK(quote.inReplyTo.isEmpty());
    CHECK(quote.text == u"Where is it?\n\nhttps://bsky.app/profile/brand.example/post/3kq"_s);
    const auto both = read(withEmbed(
        R"({"$type":"app.bsky.embed.recordWithMedia#view","media":{"$type":"app.bsky.embed.images#view","images":[{"fullsize":"https://cdn/f","alt":"x"}]},"record":{"record":)" +
        record + "}}"));
    CHECK(both.attachments.size() == 1);
    CHECK(both.references == quote.references);
    const QByteArray news = R"({"uri":"at://did:plc:news/app.bsky.feed.post/3kn","author":{"handle":"news.example"}})";
    const auto ofOthers = read(withEmbed(R"({"$type":"app.bsky.embed.record#view","record":)" + news + "}"));
    CHECK(ofOthers.references.isEmpty()); // who quote the same news have no conversation with each other
    CHECK(ofOthers.text.endsWith(u"/profile/news.example/post/3kn"_s));
    const auto list = read(withEmbed(
        R"({"$type":"app.bsky.embed.record#view","record":{"uri":"at://did:plc:x/app.bsky.graph.list/3k"}})"));
    CHECK(list.references.isEmpty());
    CHECK(list.text == u"Where is it?"_s);
}

TEST_CASE("a record without its view still tells of its files", "[bluesky]")
{
    const auto message = read(postOf(
        R"(,"embed":{"$type":"app.bsky.embed.images","images":[{"alt":"a torn box","image":{"$type":"blob","ref":{"$link":"bafk"},"mimeType":"image/png","size":71}}]})"));
    REQUIRE(message.attachments.size() == 1);
    CHECK(message.attachments[0].description == u"a torn box"_s);
    CHECK(message.attachments[0].type == u"image/png"_s);
    CHECK(message.attachments[0].size == 71);
    CHECK(message.attachments[0].part.isEmpty());
}

TEST_CASE("what the network hides is said to be hidden", "[bluesky]")
{
    const auto message = read(postOf({}, R"(,"labels":[{"val":"!hide"},{"val":"porn"},{"val":"!takedown"}])"));
    CHECK(message.problems.size() == 2);
    CHECK(message.problems.first().contains(u"!hide"_s));
}

TEST_CASE("a direct message is private and never meets a public thread", "[bluesky]")
{
    const auto members = QJsonArray{QJsonObject{{u"did"_s, u"did:plc:brand"_s}, {u"handle"_s, u"brand.example"_s}},
                                    QJsonObject{{u"did"_s, u"did:plc:ana"_s}, {u"handle"_s, u"ana.example"_s}}};
    const auto view = parsed(R"({"id":"m1","text":"psst","sender":{"did":"did:plc:ana"},)"
                             R"("sentAt":"2025-12-31T10:00:00.000Z","replyTo":{"id":"m0"}})");
    const auto messages = normaliser()(blueskyMessageItem(u"c1"_s, view, members, arrival));
    REQUIRE(messages);
    const auto &message = messages->first();
    CHECK(message.remoteId == u"dm:c1/m1"_s);
    CHECK(message.threadKey == u"dm:c1"_s);
    CHECK(message.inReplyTo == u"dm:c1/m0"_s);
    CHECK(message.visibility == Visibility::Private);
    CHECK(message.direction == Direction::Inbound);
    CHECK(message.author.handle == u"@ana.example"_s);
    CHECK(message.to == QList<Mailbox>{{{}, u"@brand.example"_s}});
    CHECK(toIso(message.at) == u"2025-12-31T10:00:00Z"_s);
    CHECK(blueskyConvoOf(message.remoteId) == u"c1"_s);
    CHECK(blueskyConvoOf(u"at://did:plc:ana/app.bsky.feed.post/3k"_s).isEmpty());
}

TEST_CASE("what is gone is a message that is deleted, and nothing else", "[bluesky]")
{
    const auto uri = u"at://did:plc:ana/app.bsky.feed.post/3kabc"_s;
    const auto gone = normaliser()(goneItem(uri, {}, arrival));
    REQUIRE(gone);
    IncomingMessage expected;
    expected.remoteId = expected.dedupeKey = uri;
    expected.deleted = true;
    CHECK(gone->first() == expected);
    const auto view = parsed(
        R"({"$type":"chat.bsky.convo.defs#deletedMessageView","id":"m1","sender":{"did":"did:plc:ana"},"sentAt":"2025-12-31T10:00:00Z"})");
    const auto unsaid = normaliser()(blueskyMessageItem(u"c1"_s, view, {}, arrival));
    REQUIRE(unsaid);
    CHECK(unsaid->first().deleted);
    CHECK(unsaid->first().remoteId == u"dm:c1/m1"_s);
}

TEST_CASE("nulls and other types where text is due are read as nothing", "[bluesky]")
{
    const auto odd = parsed(
        R"({"uri":"at://did:plc:ana/app.bsky.feed.post/3k","cid":null,"author":null,"record":{"text":null,"facets":"x",)"
        R"("langs":{},"reply":null,"embed":{"$type":"app.bsky.embed.record","record":null}},"labels":{},"embed":7})");
    const auto message = read(odd);
    CHECK(message.author.remoteKey == u"did:plc:ana"_s);
    CHECK(message.at == arrival);
    for (const auto *bytes : {"", "[]", "null", "{}", R"({"uri":7})", R"({"uri":"https://x"})"}) {
        RawItem item;
        item.bytes = bytes;
        for (const auto &kind : {u"post"_s, u"dm"_s}) {
            item.kind = kind;
            CHECK_FALSE(normaliser()(item));
        }
    }
}

TEST_CASE("whose handle on Bluesky is a domain has shown that it is theirs, unless a host gave it", "[bluesky]")
{
    const auto own = read(postOf({}, R"(,"repostCount":12)"));
    CHECK(own.author.links == QList{ProfileLink{u"https://ana.example"_s, true}});
    CHECK(own.author.spread == 12);
    CHECK(own.author.about.isEmpty());
    auto given = postOf({});
    given[u"author"_s] = QJsonObject{{u"did"_s, u"did:plc:ana"_s},
                                     {u"handle"_s, u"ana.bsky.social"_s},
                                     {u"description"_s, u"Potter, ana@kiln.example"_s}};
    CHECK(read(given).author.links.isEmpty());
    CHECK(read(given).author.spread == -1);
    CHECK(read(given).author.about == u"Potter, ana@kiln.example"_s);
}
