// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookNormaliser.h"

#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

Result<QList<IncomingMessage>> normalised(const QString &kind, const QByteArray &json)
{
    RawItem item;
    item.kind = kind;
    item.bytes = json;
    item.receivedAt = fromMsecs(1'767'268'800'000);
    return FacebookNormaliser{u"1000"_s}(item);
}

IncomingMessage readAs(const QString &kind, const QByteArray &json)
{
    const auto messages = normalised(kind, json);
    REQUIRE(messages);
    REQUIRE(messages->size() == 1);
    return messages->first();
}

}

TEST_CASE("a visitor's post is a customer's message that begins a thread", "[facebook]")
{
    const auto message = readAs(u"post"_s, R"({"id":"1000_7","created_time":"2026-01-01T10:20:30+0000",
        "message":"Is the shop open, @Alameda?","from":{"id":"501","name":"Ana"},
        "permalink_url":"https://www.facebook.com/1000/posts/7",
        "message_tags":[{"id":"1000","name":"Alameda","offset":18,"length":8},{"id":"1000","name":"Alameda"}]})");
    CHECK(message.remoteId == u"1000_7"_s);
    CHECK(message.dedupeKey == u"1000_7"_s);
    CHECK(message.threadKey == u"1000_7"_s);
    CHECK(message.inReplyTo.isEmpty());
    CHECK(message.direction == Direction::Inbound);
    CHECK(message.visibility == Visibility::Public);
    CHECK(message.author.channel == Channel::Facebook);
    CHECK(message.author.remoteKey == u"501"_s);
    CHECK(message.author.name == u"Ana"_s);
    CHECK(message.text == u"Is the shop open, @Alameda?"_s);
    CHECK(message.url == u"https://www.facebook.com/1000/posts/7"_s);
    CHECK(message.at == *fromIso(u"2026-01-01T10:20:30Z"_s));
    REQUIRE(message.to.size() == 1);
    CHECK(message.to.first().name == u"Alameda"_s);
}

TEST_CASE("the Page's own post is ours, and a story stands in for a text", "[facebook]")
{
    const auto message = readAs(u"post"_s, R"({"id":"1000_7","created_time":"2026-01-01T10:20:30+0000",
        "story":"Alameda updated their cover photo.","from":{"id":"1000","name":"Alameda"}})");
    CHECK(message.direction == Direction::Outbound);
    CHECK(message.text == u"Alameda updated their cover photo."_s);
}

TEST_CASE("a comment hangs below its post, a reply below the comment", "[facebook]")
{
    const auto comment = readAs(u"comment"_s, R"({"post":"1000_7","comment":{"id":"7_8","message":"Nice",
        "created_time":"2026-01-01T10:20:30+0000","from":{"id":"501","name":"Ana"}}})");
    CHECK(comment.threadKey == u"1000_7"_s);
    CHECK(comment.inReplyTo == u"1000_7"_s);
    CHECK(comment.references == QStringList{u"1000_7"_s});
    const auto reply = readAs(u"comment"_s, R"({"post":"1000_7","comment":{"id":"7_9","message":"Thanks",
        "parent":{"id":"7_8"},"from":{"id":"1000","name":"Alameda"}}})");
    CHECK(reply.threadKey == u"1000_7"_s);
    CHECK(reply.inReplyTo == u"7_8"_s);
    CHECK(reply.references == QStringList{u"1000_7"_s, u"7_8"_s});
    CHECK(reply.direction == Direction::Outbound);
    CHECK(reply.problems.size() == 1); // it tells no time
}

TEST_CASE("people whom Facebook does not name are not one person", "[facebook]")
{
    const auto first = readAs(u"comment"_s, R"({"post":"1000_7","comment":{"id":"7_8","message":"Nice"}})");
    const auto second = readAs(u"comment"_s, R"({"post":"1000_7","comment":{"id":"7_9","message":"So","from":null}})");
    CHECK(first.author.name == u"Facebook user"_s);
    CHECK_FALSE(first.author.remoteKey.isEmpty());
    CHECK(first.author.remoteKey != second.author.remoteKey);
    CHECK(first.direction == Direction::Inbound);
}

TEST_CASE("a text that was changed has another version, the same text has the same", "[facebook]")
{
    const auto version = [](const QByteArray &text) {
        return readAs(u"comment"_s, "{\"post\":\"1000_7\",\"comment\":{\"id\":\"7_8\",\"message\":\"" + text + "\"}}")
            .version;
    };
    CHECK_FALSE(version("one").isEmpty());
    CHECK(version("one") == version("one"));
    CHECK(version("one") != version("two"));
}

TEST_CASE("a Messenger message is private and in the thread of its conversation", "[facebook]")
{
    const auto message = readAs(u"message"_s, R"({"conversation":{"id":"t_5","link":"/messages/t/5"},
        "message":{"id":"m_Ab","created_time":"2026-01-01T10:20:30+0000","message":"Hello",
        "from":{"id":"501","name":"Ana","email":"501@facebook.com"},
        "to":{"data":[{"id":"1000","name":"Alameda"}]},"reply_to":{"mid":"m_Aa"}}})");
    CHECK(message.remoteId == u"m_Ab"_s);
    CHECK(message.threadKey == u"dm:t_5"_s);
    CHECK(message.visibility == Visibility::Private);
    CHECK(message.direction == Direction::Inbound);
    CHECK(message.author.remoteKey == u"501"_s);
    CHECK(message.inReplyTo == u"m_Aa"_s);
    CHECK(message.url == u"https://www.facebook.com/messages/t/5"_s);
    CHECK(message.to == QList<Mailbox>{{u"Alameda"_s, {}}});
}

TEST_CASE("what a colleague wrote in Meta's own inbox is ours", "[facebook]")
{
    const auto message = readAs(u"message"_s, R"({"conversation":{"id":"t_5"},"message":{"id":"m_Ac","message":"Hi",
        "from":{"id":"1000","name":"Alameda"},"to":{"data":[{"id":"501","name":"Ana"}]}}})");
    CHECK(message.direction == Direction::Outbound);
    CHECK(message.to == QList<Mailbox>{{u"Ana"_s, {}}});
}

TEST_CASE("pictures, films and albums of a post are attachments, links are lines", "[facebook]")
{
    const auto message = readAs(u"post"_s, R"({"id":"1000_7","message":"Look","attachments":{"data":[
        {"media_type":"album","media":{"image":{"src":"https://cdn.example/a.jpg"}},"subattachments":{"data":[
            {"type":"photo","media":{"image":{"src":"https://cdn.example/a.jpg?x=1"}},"description":"a bicycle"},
            {"type":"photo","media":{"image":{"src":"https://cdn.example/b.png"}}}]}},
        {"media_type":"video","media":{"image":{"src":"https://cdn.example/c.jpg"},"source":"https://cdn.example/c.mp4"}},
        {"media_type":"link","url":"https://example.org/page","media":{"image":{"src":"https://cdn.example/d.jpg"}}},
        {"media_type":"link","url":"https://example.org/page"}]}})");
    REQUIRE(message.attachments.size() == 3);
    CHECK(message.attachments[0].part == u"https://cdn.example/a.jpg?x=1"_s);
    CHECK(message.attachments[0].name == u"a.jpg"_s);
    CHECK(message.attachments[0].type == u"image/jpeg"_s);
    CHECK(message.attachments[0].description == u"a bicycle"_s);
    CHECK(message.attachments[1].type == u"image/png"_s);
    CHECK(message.attachments[2].part == u"https://cdn.example/c.mp4"_s);
    CHECK(message.attachments[2].type == u"video/mp4"_s);
    CHECK(message.text == u"Look\nhttps://example.org/page"_s);
}

TEST_CASE("a comment's picture is an attachment", "[facebook]")
{
    const auto message = readAs(u"comment"_s, R"({"post":"1000_7","comment":{"id":"7_8","message":"",
        "attachment":{"type":"photo","media":{"image":{"src":"https://cdn.example/a.jpg"}},
        "url":"https://www.facebook.com/photo?id=5"}}})");
    REQUIRE(message.attachments.size() == 1);
    CHECK(message.attachments.first().part == u"https://cdn.example/a.jpg"_s);
    CHECK(message.text.isEmpty());
}

TEST_CASE("files, stickers and shared links of a Messenger message arrive", "[facebook]")
{
    const auto file = readAs(u"message"_s, R"({"message":{"id":"m_1","message":"See","attachments":{"data":[
        {"id":"9","mime_type":"Application/PDF","name":"bill.pdf","size":324,"file_url":"https://cdn.example/9"},
        {"id":"10","mime_type":"image/jpeg","name":"a.jpg","size":null,"image_data":{"url":"https://cdn.example/10"}},
        {"id":"11","name":"c.mp4","video_data":{"url":"https://cdn.example/11"}}]}}})");
    REQUIRE(file.attachments.size() == 3);
    CHECK(file.attachments[0].name == u"bill.pdf"_s);
    CHECK(file.attachments[0].type == u"application/pdf"_s);
    CHECK(file.attachments[0].size == 324);
    CHECK(file.attachments[1].part == u"https://cdn.example/10"_s);
    CHECK(file.attachments[2].type == u"video/mp4"_s);
    const auto sticker = readAs(u"message"_s, R"({"message":{"id":"m_2","sticker":"https://cdn.example/s.png"}})");
    REQUIRE(sticker.attachments.size() == 1);
    CHECK(sticker.attachments.first().description == u"sticker"_s);
    const auto share = readAs(u"message"_s, R"({"message":{"id":"m_3","message":"Look",
        "shares":{"data":[{"name":"A page","link":"https://example.org/p"}]}}})");
    CHECK(share.text == u"Look\nA page\nhttps://example.org/p"_s);
}

TEST_CASE("media that Facebook holds back are said, with where to see them", "[facebook]")
{
    const auto held = readAs(u"message"_s, R"({"conversation":{"id":"t_5","link":"/messages/t/5"},
        "message":{"id":"m_1","attachments":{"data":[{"id":"1234",
        "name":"Media not available due to new privacy rules in Europe. See developer documentation"}]}}})");
    CHECK(held.attachments.isEmpty());
    CHECK(held.text == u"Media not available due to new privacy rules in Europe. See developer documentation\n"
                       "https://www.facebook.com/messages/t/5"_s);
    const auto unsupported = readAs(u"message"_s, R"({"conversation":{"id":"t_5","link":"/messages/t/5"},
        "message":{"id":"m_1","is_unsupported":true}})");
    CHECK(unsupported.text.contains("does not give out"_L1));
    CHECK(unsupported.text.contains("https://www.facebook.com/messages/t/5"_L1));
}

TEST_CASE("what is gone is told by its id alone", "[facebook]")
{
    const auto gone = readAs(u"gone"_s, R"({"id":"7_8"})");
    CHECK(gone.deleted);
    CHECK(gone.remoteId == u"7_8"_s);
    CHECK(gone.dedupeKey == u"7_8"_s);
    CHECK(gone.text.isEmpty());
}

TEST_CASE("what Facebook should not send is an error or is read as far as it goes", "[facebook]")
{
    for (const auto *json : {"", "{", "[]", "null", "{}", "{\"id\":null}", "{\"id\":\"\"}", "{\"comment\":7}"}) {
        CAPTURE(json);
        for (const auto &kind : {u"post"_s, u"comment"_s, u"message"_s, u"gone"_s, u"other"_s})
            CHECK_FALSE(normalised(kind, json));
    }
    const auto odd = readAs(u"post"_s, R"({"id":7,"message":{"a":1},"from":[],"created_time":5,"attachments":"x",
        "message_tags":{"a":1},"permalink_url":null})");
    CHECK(odd.remoteId == u"7"_s);
    CHECK(odd.at == fromMsecs(1'767'268'800'000));
}
