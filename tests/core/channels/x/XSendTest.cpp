// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XBrowser.h"
#include "core/channels/x/XIds.h"
#include "core/channels/x/XReply.h"
#include "tests/core/channels/x/XTalk.h"

#include <catch2/generators/catch_generators.hpp>

#include <QJsonDocument>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QJsonObject lastBody(const XTalk &x, const QByteArray &path)
{
    const auto heard = x.x.heard(path);
    return heard.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(heard.last().body).object();
}

OutgoingFile image(const QByteArray &content, const QString &description = {}, const QString &type = u"image/png"_s)
{
    return {u"cup.png"_s, type, description, content};
}

Result<LookUp> lookUp(XTalk &x, const OutgoingMessage &message)
{
    return await(x.client->lookUp(message));
}

QString replyText(const QString &text)
{
    OutgoingMessage message;
    message.to = {{{}, u"@ana"_s}, {{}, u"@Carl"_s}};
    message.inReplyTo = u"1"_s;
    message.text = text;
    return XReply{message}.text();
}

}

TEST_CASE("a reply on X leaves out the mentions that X puts in front itself", "[x]")
{
    CHECK(replyText(u"@ana it is here"_s) == u"it is here"_s);
    CHECK(replyText(u"@ANA @carl\n@ana it is"_s) == u"it is"_s);
    CHECK(replyText(u"@dora look, @ana"_s) == u"@dora look, @ana"_s);
    CHECK(replyText(u"hello @ana"_s) == u"hello @ana"_s);
    CHECK(replyText(u"@ana, hello"_s) == u"@ana, hello"_s);
    CHECK(replyText(u"@ana "_s).isEmpty());
}

TEST_CASE("texts that X changed on the way are still the same", "[x]")
{
    CHECK(xComparable(u"@ana @carl see https://t.co/abc now"_s) == xComparable(u"see https://shop.example/x now "_s));
    CHECK(xComparable(u"caf\u00E9"_s) == xComparable(u"cafe\u0301"_s));
    CHECK(xComparable(u"yes"_s) != xComparable(u"yes @ana"_s));
}

TEST_CASE("a reply that programs may not send can be sent in a browser", "[x]")
{
    OutgoingMessage message;
    message.inReplyTo = u"1582838499983564806"_s;
    message.text = u"1+1 = 2 & more? #yes ü"_s;
    CHECK(xReplyInBrowser(message).toEncoded() ==
          "https://x.com/intent/"
          "post?in_reply_to=1582838499983564806&text=1%2B1%20%3D%202%20%26%20more%3F%20%23yes%20%C3%BC");
    message.visibility = Visibility::Private;
    CHECK(xReplyInBrowser(message).isEmpty());
}

TEST_CASE("a reply goes out once, as an answer, and its receipt names it", "[x]")
{
    XTalk x;
    const auto question = x.mention(u"where?"_s, 5min);
    int left = 0;
    const auto sent = await(x.client->send(x.reply(question, u"@ana 1 < 2 & here"_s), [&] {
        ++left;
        CHECK(x.x.count("/2/tweets") == 0);
        return ready<void>({});
    }));
    REQUIRE(sent);
    CHECK(left == 1);
    CHECK(x.ours() == QStringList{u"@ana 1 < 2 & here"_s});
    CHECK(lastBody(x, "/2/tweets") == QJsonObject{{u"text"_s, u"1 < 2 & here"_s},
                                                  {u"reply"_s, QJsonObject{{u"in_reply_to_tweet_id"_s, question}}}});
    CHECK(sent->at == xTimeOf(sent->remoteId));
    CHECK(sent->url == u"https://x.com/brand/status/"_s + sent->remoteId);

    const auto own = x.walk(u"own"_s);
    REQUIRE(own);
    CHECK(own->ids() == QStringList{sent->remoteId});
}

TEST_CASE("a reply that may not leave is not sent, and costs nothing", "[x]")
{
    XTalk x({{u"monthlyCapMicros"_s, 1'000'000}});
    const auto question = x.mention(u"where?"_s, 5min);
    const auto kept = await(x.client->send(x.reply(question, u"here"_s), [] {
        return ready<void>(Error{ErrorKind::Storage, u"the disk is full"_s, {}});
    }));
    CHECK(kept.error().kind == ErrorKind::Storage);
    CHECK(x.ours().isEmpty());
    CHECK(waitFor([&] { return x.ledger.micros(x.clock.now()) == 0; }));
}

TEST_CASE("a reply to a post that does not mention us is refused in words that say what can be done", "[x]")
{
    XTalk x;
    const auto post = x.x.world.addPost(x.ana, u"tea is nice"_s, x.ago(5min));
    const auto refused = x.send(x.reply(post, u"it is"_s));
    CHECK(refused.error().kind == ErrorKind::Forbidden);
    CHECK(refused.error().detail.contains(u"can be answered in the browser"_s));
    CHECK(refused.error().detail.contains(u"not been mentioned"_s)); // X's own words
    CHECK(x.ours().isEmpty());
}

TEST_CASE("a reply whose answer is lost is uncertain, and found by a look-up", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto question = x.mention(u"where?"_s, 5min);
    const auto message = x.reply(question, u"@ana here: https://shop.example/a <now>"_s);
    x.x.trouble({.kind = FakeXTrouble::Kind::DropAfter, .path = "/2/tweets"});
    CHECK(x.send(message).error().kind == ErrorKind::Uncertain);
    x.client = x.make();
    const auto found = lookUp(x, message);
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK(x.x.world.post(found->found->remoteId)->author == x.x.me);
    const auto heard = x.x.heard("/2/users/" + x.x.me.toUtf8() + "/tweets");
    CHECK(heard.last().query(u"since_id"_s) == question);
    CHECK(x.ours().size() == 1);
}

TEST_CASE("a reply that did not arrive is not found, nor is another like it", "[x]")
{
    XTalk x;
    const auto question = x.mention(u"where?"_s, 50min);
    const auto other = x.mention(u"and this?"_s, 40min);
    x.x.world.addPost(x.x.me, u"@ana here"_s, x.clock.now(), other);     // another parent
    x.x.world.addPost(x.x.me, u"@ana there"_s, x.clock.now(), question); // another text
    x.x.world.addPost(x.x.me, u"@ana here"_s, x.ago(20min), question);   // before it was written
    const auto message = x.reply(question, u"here"_s);
    const auto found = lookUp(x, message);
    REQUIRE(found);
    CHECK_FALSE(found->found);
    for (int status : {500, 429, 401}) {
        x.x.trouble({.status = status, .body = "{}", .path = "/2/users", .times = 2});
        CHECK_FALSE(lookUp(x, message));
        x.x.clearTroubles();
    }
}

TEST_CASE("a duplicate that X refuses is this very reply if it is there", "[x]")
{
    XTalk x;
    const auto question = x.mention(u"where?"_s, 5min);
    const auto message = x.reply(question, u"here"_s);
    x.x.trouble({.kind = FakeXTrouble::Kind::DropAfter, .path = "/2/tweets"});
    CHECK(x.send(message).error().kind == ErrorKind::Uncertain);
    const auto again = x.send(message);
    REQUIRE(again);
    CHECK(x.x.world.post(again->remoteId));
    CHECK(x.ours().size() == 1);
}

TEST_CASE("a duplicate that X does not show is told as one, in X's words, whether the look-up could be made or not",
          "[x]")
{
    XTalk x;
    const auto question = x.mention(u"where?"_s, 5min);
    REQUIRE(x.send(x.reply(question, u"here"_s)));
    x.x.showsOwnPosts = false;
    const bool canAsk = GENERATE(true, false);
    if (!canAsk)
        x.x.trouble({.status = 503, .body = "{}", .path = "/2/users", .times = -1});
    const auto refused = x.send(x.reply(question, u"here"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Duplicate);
    CHECK(refused.error().detail.contains(u"duplicate content"_s));
    CHECK(x.ours().size() == 1);
}

TEST_CASE("X's trouble after a reply left is uncertain, before it left it is not", "[x]")
{
    XTalk x;
    const auto question = x.mention(u"where?"_s, 5min);
    x.x.trouble({.status = 503, .body = "<html><title>Over capacity</title>", .path = "/2/tweets"});
    CHECK(x.send(x.reply(question, u"one"_s)).error().kind == ErrorKind::Uncertain);
    x.x.trouble({.kind = FakeXTrouble::Kind::Cut, .path = "/2/tweets"});
    CHECK(x.send(x.reply(question, u"two"_s)).error().kind == ErrorKind::Uncertain);
    x.x.trouble({.status = 429, .body = "{}", .path = "/2/tweets"});
    CHECK(x.send(x.reply(question, u"three"_s)).error().kind == ErrorKind::RateLimited);
    x.x.trouble({.status = 400, .body = R"({"detail":"text is too long"})", .path = "/2/tweets"});
    const auto rejected = x.send(x.reply(question, u"four"_s));
    CHECK(rejected.error().kind == ErrorKind::Rejected);
    CHECK(rejected.error().detail == u"HTTP 400: text is too long"_s);
    CHECK(x.ours() == QStringList{u"@ana two"_s});
}

TEST_CASE("cancelling a send is certain before it left and uncertain after", "[x]")
{
    XTalk x({{u"monthlyCapMicros"_s, 1'000'000}});
    const auto question = x.mention(u"where?"_s, 5min);
    Promise<void> never;
    bool isAsked = false;
    const auto waiting = x.client->send(x.reply(question, u"one"_s), [&] {
        isAsked = true;
        return never.future();
    });
    REQUIRE(waitFor([&] { return isAsked; }));
    x.client->cancel();
    CHECK(await(waiting).error().kind == ErrorKind::Cancelled);
    CHECK(waitFor([&] { return x.ledger.micros(x.clock.now()) == 0; }));

    x.x.hold(true);
    const auto left = x.client->send(x.reply(question, u"two"_s), [] { return ready<void>({}); });
    REQUIRE(waitFor([&] { return x.x.count("/2/tweets") == 1; }));
    x.client->cancel();
    CHECK(await(left).error().kind == ErrorKind::Uncertain);
    CHECK(waitFor([&] { return x.ledger.of(x.clock.now(), u"reserved"_s).micros == 0; }));
    CHECK(x.ledger.of(x.clock.now(), u"reply"_s).count == 1); // it may have been charged
}

TEST_CASE("a message goes into the conversation of the message that it answers", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto question = u"dm:"_s + x.x.world.addEvent(x.ana, x.x.me, u"psst"_s, x.ago(5min));
    const auto conversation = FakeXWorld::conversationOf(x.x.me, x.ana);
    const auto path = "/2/dm_conversations/" + conversation.toUtf8() + "/messages";
    auto message = x.reply(question, u"@ana yes?"_s);
    message.visibility = Visibility::Private;

    const auto sent = x.send(message); // nothing read yet: the event is asked for
    REQUIRE(sent);
    CHECK(sent->remoteId == u"dm:"_s + x.x.world.events().last().id);
    CHECK(lastBody(x, path) == QJsonObject{{u"text"_s, u"@ana yes?"_s}});
    const int asked = x.x.count("/2/dm_events/" + question.mid(3).toUtf8());
    CHECK(asked >= 1);

    REQUIRE(x.walk(u"dm"_s)); // known from now on
    REQUIRE(x.send(message));
    CHECK(x.x.count("/2/dm_events/" + question.mid(3).toUtf8()) == asked);

    const auto found = lookUp(x, message);
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK(found->found->remoteId.startsWith(u"dm:"_s));
    message.text = u"never sent"_s;
    CHECK_FALSE(lookUp(x, message)->found);
}

TEST_CASE("a private answer to a post is a message to its author", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto question = x.mention(u"my order 4711"_s, 5min);
    auto message = x.reply(question, u"let us talk here"_s);
    message.visibility = Visibility::Private;
    REQUIRE(x.send(message));
    CHECK(x.x.count("/2/dm_conversations/with/" + x.ana.toUtf8() + "/messages") == 1);
    CHECK(x.ours().isEmpty());
    CHECK(lookUp(x, message)->found);

    x.x.world.post(question)->isDeleted = true;
    message.text = u"hello?"_s;
    CHECK(x.send(message).error().kind == ErrorKind::NotFound);
}

TEST_CASE("pictures are uploaded with their descriptions before a reply leaves", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto question = x.mention(u"where?"_s, 5min);
    auto message = x.reply(question, u"here"_s);
    message.files = {image(QByteArray(4 * 1024 * 1024 + 17, 'p'), u"a cup"_s), image("jpeg", {}, u"image/jpeg"_s)};
    bool isUploaded = false;
    const auto sent = await(x.client->send(message,
                                           [&] {
                                               isUploaded = x.x.world.uploads.size() == 2;
                                               return ready<void>({});
                                           }),
                            20'000);
    REQUIRE(sent);
    CHECK(isUploaded);
    const auto uploads = x.x.world.uploads.values();
    CHECK(uploads[0].bytes == message.files[0].content);
    CHECK(uploads[0].category == u"tweet_image"_s);
    CHECK(uploads[0].description == u"a cup"_s);
    CHECK(uploads[1].type == u"image/jpeg"_s);
    CHECK(lastBody(x, "/2/tweets")[u"media"_s][u"media_ids"_s].toArray() ==
          QJsonArray::fromStringList(x.x.world.uploads.keys()));
    CHECK(x.ledger.of(x.clock.now(), u"mediaText"_s).count == 1);
}

TEST_CASE("a GIF is waited for until X has read it, and one that X cannot read ends the reply", "[x]")
{
    XTalk x;
    x.x.names = GENERATE(XNames::Tweet, XNames::Post);
    const auto question = x.mention(u"where?"_s, 5min);
    auto message = x.reply(question, u"here"_s);
    message.files = {image("gif", {}, u"image/gif"_s)};
    REQUIRE(x.send(message));
    CHECK(x.x.world.uploads.first().category == u"tweet_gif"_s);
    CHECK(x.x.count("/2/media/upload") == 2);

    x.x.failsMedia = true;
    message.text = u"again"_s;
    const auto failed = x.send(message);
    CHECK(failed.error().kind == ErrorKind::Rejected);
    CHECK(failed.error().detail.contains(u"currently unsupported"_s));
    CHECK(x.ours().size() == 1);
}

TEST_CASE("a picture goes with a message", "[x]")
{
    XTalk x;
    auto message = x.reply(u"dm:"_s + x.x.world.addEvent(x.ana, x.x.me, u"psst"_s, x.ago(5min)), u"look"_s);
    message.files = {image("png")};
    REQUIRE(x.send(message));
    CHECK(x.x.world.uploads.first().category == u"dm_image"_s);
    CHECK(x.x.world.events().last().media == x.x.world.uploads.keys());
}

TEST_CASE("what X would not take is refused in words before anything leaves", "[x]")
{
    XTalk x;
    const auto question = x.mention(u"where?"_s, 5min);
    const auto refused = [&](const QList<OutgoingFile> &files, Visibility visibility = Visibility::Public) {
        auto message = x.reply(question, u"here"_s);
        message.files = files;
        message.visibility = visibility;
        const auto sent = x.send(message);
        CHECK(sent.error().kind == ErrorKind::Rejected);
        return sent.error().detail;
    };
    CHECK(refused(QList<OutgoingFile>(5, image("p"))).contains(u"at most 4"_s));
    CHECK(refused({image(QByteArray(5 * 1024 * 1024 + 1, 'p'))}).contains(u"5 MB"_s));
    CHECK(refused({image("p", {}, u"application/pdf"_s)}).contains(u"application/pdf"_s));
    CHECK(refused({image({})}).contains(u"empty"_s));
    CHECK(refused({image("p", QString(1001, u'x'))}).contains(u"1000"_s));
    CHECK(refused({image("g", {}, u"image/gif"_s), image("p")}).contains(u"alone"_s));
    CHECK(refused({image("p"), image("p")}, Visibility::Private).contains(u"one image"_s));
    CHECK(x.send(x.reply(question, u"@ana "_s)).error().kind == ErrorKind::Rejected);
    CHECK(x.x.heard().isEmpty());
}

TEST_CASE("a token that ends while a reply leaves is renewed, and the reply goes out once", "[x]")
{
    XTalk x;
    const auto question = x.mention(u"where?"_s, 5min);
    const auto sent = await(x.client->send(x.reply(question, u"here"_s), [&] {
        x.x.expireTokens();
        return ready<void>({});
    }));
    REQUIRE(sent);
    CHECK(x.ours().size() == 1);
}
