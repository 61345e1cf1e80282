// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonNormaliser.h"
#include "tests/core/channels/mastodon/MastodonStory.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

OutgoingFile picture(const QString &name, qsizetype size = 100)
{
    return {name, u"image/png"_s, u"a %1 on a table"_s.arg(name), QByteArray(size, '\x1b')};
}

/// A story whose client has asked the server for its limits.
struct FileStory : MastodonStory
{
    QString question = customer(u"@brand what does it look like?"_s);
    FileStory() { REQUIRE(await(client->verify())); }

    Error refusal(const QList<OutgoingFile> &files)
    {
        auto message = reply(question, u"Like this."_s);
        message.files = files;
        const auto asked = server.web.heard().size();
        const auto outcome = send(message);
        REQUIRE_FALSE(outcome);
        CHECK(server.web.heard().size() == asked);
        CHECK(leaving == 0);
        return outcome.error();
    }
};

}

TEST_CASE("files go out with their descriptions, in their order", "[mastodon]")
{
    FileStory story;
    auto message = story.reply(story.question, u"Like this."_s);
    message.files = {picture(u"pot\"1\".png"_s), picture(u"lid.png"_s)};
    const auto receipt = story.send(message);
    REQUIRE(receipt);
    const auto *post = story.server.find(receipt->remoteId);
    REQUIRE(post->media.size() == 2);
    const auto first = story.server.media()[post->media[0]];
    CHECK(first.content == message.files[0].content);
    CHECK(first.type == "image/png");
    CHECK(first.description == message.files[0].description);
    CHECK(story.server.media()[post->media[1]].name == u"lid.png"_s);

    REQUIRE(story.walk());
    const auto attachments = story.messages[receipt->remoteId].attachments;
    REQUIRE(attachments.size() == 2);
    CHECK(attachments[1].description == u"a lid.png on a table"_s);
    CHECK(attachments[1].part == u"https://m.example/media/lid.png"_s);
    CHECK(attachments[1].type == u"image/png"_s);
}

TEST_CASE("a file that the server has to convert is waited for before the reply leaves", "[mastodon]")
{
    FileStory story;
    story.server.features.mediaPolls = 3;
    auto message = story.reply(story.question, u"Like this."_s);
    message.files = {{u"film.mp4"_s, u"video/mp4"_s, {}, "film"}};
    const auto receipt = story.send(message);
    REQUIRE(receipt);
    CHECK(story.server.find(receipt->remoteId)->media.size() == 1);
    const auto media = story.server.media().values();
    CHECK(story.server.web.count("GET", "/api/v1/media/" + media.first().id.toLatin1()) == 3);
}

TEST_CASE("a file that the server cannot read is refused in its words, and nothing leaves", "[mastodon]")
{
    FileStory story;
    story.server.features.mediaFails = true;
    auto message = story.reply(story.question, u"Like this."_s);
    message.files = {picture(u"pot.png"_s)};
    const auto outcome = story.send(message);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Rejected);
    CHECK(outcome.error().detail.contains(u"could not be processed"_s));
    CHECK(story.leaving == 0);
    CHECK(story.server.postedTexts().isEmpty());
}

TEST_CASE("an upload that is lost did not send, and the next try sends once", "[mastodon]")
{
    FileStory story;
    auto message = story.reply(story.question, u"Like this."_s);
    message.files = {picture(u"pot.png"_s)};
    story.server.gate = [&](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
        const bool isFirst = request.target == "/api/v2/media" && story.server.media().isEmpty();
        return isFirst ? answer().dropBeforeAnswer() : answer();
    };
    const auto outcome = story.send(message);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Offline);
    CHECK(story.leaving == 0);
    REQUIRE(story.send(message));
    CHECK(story.server.postedTexts().size() == 1);
}

TEST_CASE("cancelling an upload is cancelled, and nothing left", "[mastodon]")
{
    FileStory story;
    auto message = story.reply(story.question, u"Like this."_s);
    message.files = {picture(u"pot.png"_s)};
    story.server.features.mediaPolls = 1'000;
    const auto sent = story.client->send(message, [&story] {
        ++story.leaving;
        return ready<void>({});
    });
    REQUIRE(waitFor([&] { return !story.server.media().isEmpty(); }));
    story.client->cancel();
    const auto outcome = await(sent, 3000);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    CHECK(story.leaving == 0);
}

TEST_CASE("files beyond the server's limits are refused in words before anything is asked", "[mastodon]")
{
    FileStory story;
    const auto pot = picture(u"pot.png"_s);
    CHECK(story.refusal({pot, pot, pot, pot, pot}).detail == u"5 files, and the server takes 4 in one post"_s);
    CHECK(story.refusal({picture(u"huge.png"_s, 1024 * 1024 + 1)}).detail ==
          u"huge.png has 1048577 bytes, and the server takes 1048576"_s);
    CHECK(story.refusal({{u"a.pdf"_s, u"application/pdf"_s, {}, "%PDF"}}).detail ==
          u"the server does not take a.pdf (application/pdf)"_s);
    CHECK(story.refusal({picture(u"empty.png"_s, 0)}).detail == u"empty.png is empty"_s);
    CHECK(story.refusal({pot, {u"film.mp4"_s, u"video/mp4"_s, {}, "film"}}).detail ==
          u"a video or sound goes without other files"_s);
    auto described = pot;
    described.description = QString(1501, u'x');
    const auto error = story.refusal({described});
    CHECK(error.kind == ErrorKind::Rejected);
    CHECK(error.detail == u"the description of pot.png has 1501 characters, and the server takes 1500"_s);
}

TEST_CASE("a picture in a post has its description, and its origin while the server fetches it", "[mastodon]")
{
    const QByteArray status = R"({"id":"1","content":"","account":{"id":"9","acct":"ana@o.example"},
        "created_at":"2026-01-01T00:00:00Z","media_attachments":[{"id":"5","type":"image","url":null,
        "remote_url":"https://o.example/pot.webp","description":"a pot"}]})";
    RawItem item;
    item.bytes = status;
    item.kind = u"status"_s;
    const auto read = MastodonNormaliser{u"7"_s, {}, u"m.example"_s}(item);
    REQUIRE(read);
    const auto attachment = read->first().attachments.value(0);
    CHECK(attachment.part == u"https://o.example/pot.webp"_s);
    CHECK(attachment.name == u"pot.webp"_s);
    CHECK(attachment.type == u"image/webp"_s);
    CHECK(attachment.description == u"a pot"_s);
}

TEST_CASE("a reply is as long as the server says, with its warning and the names it goes to", "[mastodon]")
{
    MastodonStory story;
    story.server.features.maxCharacters = 40;
    FakeMastodon::Post asked;
    asked.author = u"ana@o.example"_s;
    asked.text = u"@brand hello"_s;
    asked.spoiler = u"tea talk"_s; // 8
    asked.at = story.clock.now();
    const auto question = story.server.post(asked);
    REQUIRE(await(story.client->verify()));
    CHECK(story.client->limits().maxLength == 40);
    const QString fits = QString(26, u'x') + u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // 27, and "@ana " is 5
    const auto refused = story.send(story.reply(question, fits + u'x'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(refused.error().detail.startsWith(u"41 characters"_s));
    CHECK(story.leaving == 0);
    const auto receipt = story.send(story.reply(question, fits));
    REQUIRE(receipt);
    const auto *post = story.server.find(receipt->remoteId);
    CHECK(post->spoiler == u"tea talk"_s);
    REQUIRE(story.walk());
    CHECK(story.messages[question].subject == u"tea talk"_s);
    CHECK(story.messages[question].text == u"@brand hello"_s);
}

TEST_CASE("a private answer to a public question reaches its author alone", "[mastodon]")
{
    MastodonStory story;
    const auto question = story.customer(u"@brand my order 4711 is late"_s);
    auto message = story.reply(question, u"Your address, please?"_s);
    message.visibility = Visibility::Private;
    const auto receipt = story.send(message);
    REQUIRE(receipt);
    CHECK(story.server.find(receipt->remoteId)->visibility == u"direct"_s);
    REQUIRE(story.walk());
    CHECK(story.messages[receipt->remoteId].visibility == Visibility::Private);
    CHECK(story.messages[receipt->remoteId].threadKey == u"dm:@ana@o.example"_s);
    CHECK(story.messages[question].threadKey == question);
}
