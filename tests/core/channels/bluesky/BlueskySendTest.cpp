// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyRecordKey.h"
#include "tests/core/channels/bluesky/BlueskyWorld.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

#include <QJsonDocument>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto create = u"com.atproto.repo.createRecord"_s;

/// A customer's question in somebody's thread, and a client.
struct Asked : BlueskyWorld
{
    QString root = server.post(u"bob"_s, u"Who knows them?"_s, ago(2h));
    QString question = server.post(u"ana"_s, u"@brand.test where is it?"_s, ago(1h), root);

    Asked() { start(); }

    QJsonObject sent() const
    {
        return QJsonDocument::fromJson(server.last(create).body).object()["record"_L1].toObject();
    }
};

OutgoingFile image(qsizetype size = 100)
{
    auto content = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000003e8000001f40806000000");
    content += QByteArray(size - content.size(), 'x');
    return {u"box.png"_s, u"image/png"_s, u"a torn box"_s, content};
}

}

TEST_CASE("a reply names its root and its parent in the versions they have, and a key of ours", "[bluesky]")
{
    Asked a;
    auto message = a.reply(a.question, u"On its way, @ana.test and @nobody.com: https://shop.example/x"_s);
    message.language = u"en"_s;
    const auto receipt = a.send(message);
    REQUIRE(receipt);
    const auto rkey = blueskyRecordKey(message.at, message.key);
    CHECK(receipt->remoteId == u"at://did:plc:brand/app.bsky.feed.post/"_s + rkey);
    CHECK(receipt->url == u"https://bsky.app/profile/brand.test/post/"_s + rkey);
    CHECK(a.leavings == 1);
    const auto record = a.sent();
    CHECK(record["text"_L1].toString() == message.text);
    CHECK(record["langs"_L1].toArray() == QJsonArray{u"en"_s});
    CHECK(fromIso(record["createdAt"_L1].toString()) == message.at);
    CHECK(record["reply"_L1]["root"_L1]["uri"_L1].toString() == a.root);
    CHECK(record["reply"_L1]["root"_L1]["cid"_L1].toString() == a.server.find(a.root)->cid);
    CHECK(record["reply"_L1]["parent"_L1]["uri"_L1].toString() == a.question);
    REQUIRE(record["facets"_L1].toArray().size() == 2); // nobody is nobody
    const auto mention = record["facets"_L1].toArray().first();
    CHECK(mention["features"_L1].toArray().first()["did"_L1].toString() == u"did:plc:ana"_s);
    CHECK(mention["index"_L1]["byteStart"_L1].toInt() == 12);
    const auto own = a.poll(u"own"_s);
    REQUIRE(idsOf(own) == QStringList{receipt->remoteId});
    CHECK(own[0].threadKey == a.root);
}

TEST_CASE("the answer to a thread's first post has it as root and parent", "[bluesky]")
{
    Asked a;
    REQUIRE(a.send(a.reply(a.root, u"We are here"_s)));
    CHECK(a.sent()["reply"_L1]["root"_L1] == a.sent()["reply"_L1]["parent"_L1]);
}

TEST_CASE("images are uploaded first, with their alt text and their shape", "[bluesky]")
{
    Asked a;
    auto message = a.reply(a.question, u"like this?"_s);
    message.files = {image(), image(50)};
    REQUIRE(a.send(message));
    const auto record = a.sent();
    const auto embed = record["embed"_L1];
    CHECK(embed["$type"_L1].toString() == u"app.bsky.embed.images"_s);
    REQUIRE(embed["images"_L1].toArray().size() == 2);
    const auto first = embed["images"_L1].toArray().first();
    CHECK(first["alt"_L1].toString() == u"a torn box"_s);
    CHECK(first["aspectRatio"_L1]["width"_L1].toInt() == 1000);
    CHECK(first["aspectRatio"_L1]["height"_L1].toInt() == 500);
    CHECK(a.server.blobs().value(first["image"_L1]["ref"_L1]["$link"_L1].toString()) == message.files[0].content);
    CHECK(a.server.last(u"com.atproto.repo.uploadBlob"_s).headers["content-type"] == QByteArray("image/png"));
}

TEST_CASE("what the network would refuse is refused before anything leaves", "[bluesky]")
{
    Asked a;
    auto files = a.reply(a.question, u"see"_s);
    SECTION("five images")
    {
        files.files = {image(), image(), image(), image(), image()};
    }
    SECTION("an image too large")
    {
        files.files = {image(1'000'001)};
    }
    SECTION("no image at all")
    {
        files.files = {OutgoingFile{u"a.pdf"_s, u"application/pdf"_s, {}, "%PDF"}};
    }
    SECTION("301 characters")
    {
        files.text = QString(299, u'x') + u"\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F1E7\U0001F1F7"_s;
    }
    SECTION("too many bytes")
    {
        files.text =
            u"\U0001F468\U0001F3FD\u200D\u2764\uFE0F\u200D\U0001F48B\u200D\U0001F468\U0001F3FD"_s.repeated(120);
    }
    SECTION("nothing")
    {
        files.text = u" \n"_s;
    }
    const auto refused = a.send(files);
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(!refused.error().detail.isEmpty());
    CHECK(a.leavings == 0);
    CHECK(a.server.web.heard().isEmpty());
}

TEST_CASE("exactly 300 characters fit, a family counting one", "[bluesky]")
{
    Asked a;
    const auto text = QString(299, u'x') + u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    CHECK(a.send(a.reply(a.question, text)));
}

TEST_CASE("a larger image goes where the setting allows it", "[bluesky]")
{
    Asked a;
    a.settings[u"imageBytes"_s] = 2'000'000;
    a.start();
    auto message = a.reply(a.question, u"see"_s);
    message.files = {image(1'500'000)};
    CHECK(a.send(message));
}

TEST_CASE("a question that is gone, or takes no replies, is not answered", "[bluesky]")
{
    Asked a;
    ErrorKind kind = ErrorKind::NotFound;
    SECTION("gone")
    {
        a.server.remove(a.question);
    }
    SECTION("closed")
    {
        a.server.repliesOff = a.question;
        kind = ErrorKind::Forbidden;
    }
    const auto refused = a.send(a.reply(a.question, u"hello"_s));
    REQUIRE(!refused);
    CHECK(refused.error().kind == kind);
    CHECK(a.leavings == 0);
}

TEST_CASE("sending the same reply again meets the first one, whichever status says so", "[bluesky]")
{
    Asked a;
    a.server.takenKeyStatus = GENERATE(500, 400);
    const auto message = a.reply(a.question, u"once"_s);
    const auto first = a.send(message);
    REQUIRE(first);
    a.start(); // another process
    const auto second = a.send(message);
    REQUIRE(second);
    CHECK(second->remoteId == first->remoteId);
    CHECK(a.server.sentTexts() == QStringList{u"once"_s});
}

TEST_CASE("another post under our key is not taken for this one", "[bluesky]")
{
    Asked a;
    const auto message = a.reply(a.question, u"first"_s);
    REQUIRE(a.send(message));
    auto other = message;
    other.text = u"second"_s;
    const auto refused = a.send(other);
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(a.server.sentTexts() == QStringList{u"first"_s});
}

TEST_CASE("a record that the server finds invalid is rejected in its words", "[bluesky]")
{
    Asked a;
    a.server.gate = [](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        return request.target.contains("createRecord")
                   ? FakeBluesky::refused(400, u"InvalidRequest"_s, u"Invalid app.bsky.feed.post record"_s)
                   : answer();
    };
    const auto refused = a.send(a.reply(a.question, u"hello"_s));
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(refused.error().detail.contains(u"Invalid app.bsky.feed.post record"_s));
}

TEST_CASE("a reply whose answer is lost is uncertain, and is found by its key", "[bluesky]")
{
    Asked a;
    const auto message = a.reply(a.question, u"once"_s);
    auto found = await(a.client->lookUp(message));
    REQUIRE(found);
    CHECK(!found->found);
    a.server.gate = [](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        return request.target.contains("createRecord") ? answer().dropBeforeAnswer() : answer();
    };
    CHECK(a.send(message).error().kind == ErrorKind::Uncertain);
    a.start();
    found = await(a.client->lookUp(message));
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK(found->found->at == message.at);
    CHECK(a.server.sentTexts().size() == 1);
}

TEST_CASE("a token that ends between the parent and the post is renewed, and the post made once", "[bluesky]")
{
    Asked a;
    const auto sent = await(a.client->send(a.reply(a.question, u"once"_s), [&a] {
        a.server.expireTokens();
        return ready<void>({});
    }));
    REQUIRE(sent);
    CHECK(a.server.count(create) == 2);
    CHECK(a.server.sentTexts().size() == 1);
}

TEST_CASE("a post of our own answers nobody", "[bluesky]")
{
    Asked a;
    REQUIRE(a.send(a.reply({}, u"Good morning #shop"_s)));
    CHECK(!a.sent().contains("reply"_L1));
    CHECK(a.sent()["facets"_L1].toArray().size() == 1);
}

TEST_CASE("a block is told in the network's words", "[bluesky]")
{
    Asked a;
    a.server.gate = [](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        return request.target.contains("getPosts")
                   ? FakeBluesky::refused(400, u"BlockedByActor"_s, u"Requester is blocked by actor"_s)
                   : answer();
    };
    const auto refused = a.send(a.reply(a.question, u"hello"_s));
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Forbidden);
    CHECK(refused.error().detail.contains(u"Requester is blocked by actor"_s));
}
