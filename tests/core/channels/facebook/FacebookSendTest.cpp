// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookSendStep.h"

#include "core/text/TextLength.h"
#include "tests/core/channels/facebook/FacebookTalk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

OutgoingFile picture()
{
    return {u"bicycle.png"_s, u"image/png"_s, u"a green bicycle"_s, "\x89PNG\r\n\r\n--not a boundary--"};
}

/// What the next request whose path ends so gets instead of an answer.
void spoil(FacebookTalk &f, const QByteArray &end, const std::function<ExpectedRequest()> &refusal)
{
    f.page.gate = [&f, end, refusal](const HeardRequest &request, const auto &answer) {
        if (request.method != "POST" || !request.target.split('?').first().endsWith(end))
            return answer();
        const auto said = refusal();
        f.page.gate = {};
        return said;
    };
}

/// Takes effect, and the answer is lost.
void loseAnswer(FacebookTalk &f, const QByteArray &end)
{
    f.page.gate = [&f, end](const HeardRequest &request, const auto &answer) {
        auto said = answer();
        if (request.method == "POST" && request.target.split('?').first().endsWith(end)) {
            said.dropBeforeAnswer();
            f.page.gate = {};
        }
        return said;
    };
}

}

TEST_CASE("a reply to a post is a comment, a reply to a comment hangs below it", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"open?"_s, f.ago(2h));
    const auto onPost = f.send(f.reply(post, u"Yes: 1+1 & \"more\" – until six"_s));
    REQUIRE(onPost);
    CHECK(f.left == 1);
    CHECK(f.page.object(onPost->remoteId).post == post);
    CHECK(f.page.object(onPost->remoteId).text == u"Yes: 1+1 & \"more\" – until six"_s);
    CHECK(onPost->url.contains(onPost->remoteId));
    const auto comment = f.page.comment(post, u"and tomorrow?"_s, f.ago(1h));
    const auto onComment = f.send(f.reply(comment, u"tomorrow too"_s));
    REQUIRE(onComment);
    CHECK(f.page.object(onComment->remoteId).parent == comment);
    const auto reply = f.page.comment(comment, u"thanks"_s, f.ago(1min));
    const auto onReply = f.send(f.reply(reply, u"welcome"_s));
    REQUIRE(onReply);
    CHECK(f.page.object(onReply->remoteId).parent == comment);
    CHECK_FALSE(f.page.leaksSecrets());
}

TEST_CASE("a post of somebody else that names the Page can be commented on", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.tag(u"bought at Alameda"_s, f.ago(2h));
    const auto sent = f.send(f.reply(post, u"enjoy"_s));
    REQUIRE(sent);
    CHECK(f.page.object(sent->remoteId).post == post);
}

TEST_CASE("what Facebook would refuse anyway is refused before anything is asked", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"open?"_s, f.ago(2h));
    const auto message = f.page.message(u"open?"_s, f.ago(2h));
    const auto words = [&](OutgoingMessage reply, const std::function<void(OutgoingMessage &)> &change) {
        change(reply);
        const auto sent = f.send(reply);
        REQUIRE_FALSE(sent);
        CHECK(sent.error().kind == ErrorKind::Rejected);
        return sent.error().detail;
    };
    const auto onPost = f.reply(post, u"text"_s);
    const auto inMessenger = f.reply(message, u"text"_s);
    CHECK(words(onPost, [](auto &reply) { reply.text = QString(8001, u'x'); }).contains("8001"_L1));
    CHECK(words(onPost, [](auto &reply) { reply.text = u" \n"_s; }).contains("empty"_L1));
    CHECK(words(onPost, [](auto &reply) { reply.inReplyTo.clear(); }).contains("needs a post"_L1));
    CHECK(words(onPost, [](auto &reply) { reply.files = {picture(), picture()}; }).contains("one file"_L1));
    CHECK(words(onPost, [](auto &reply) {
              reply.files = {{u"a.pdf"_s, u"application/pdf"_s, {}, "x"}};
          }).contains("only pictures"_L1));
    CHECK(words(onPost, [](auto &reply) {
              reply.files = {{u"a.png"_s, u"image/png"_s, {}, QByteArray(11 << 20, 'x')}};
          }).contains("11 MB"_L1));
    CHECK(words(onPost, [](auto &reply) {
              reply.visibility = Visibility::Private;
              reply.files = {picture()};
          }).contains("without files"_L1));
    CHECK(words(inMessenger, [](auto &reply) { reply.text = QString(1001, QChar(0x00E9)); }).contains("2002 bytes"_L1));
    CHECK(f.requests() == 0);
    CHECK(f.left == 0);
}

TEST_CASE("Messenger counts bytes, comments count characters", "[facebook]")
{
    CHECK(FacebookSettings().messengerLength ==
          measureText(Channel::Facebook, {}, 0, usualUrlLength, Visibility::Private).limit);
    FacebookTalk f;
    const auto message = f.page.message(u"open?"_s, f.ago(2h));
    CHECK(f.send(f.reply(message, QString(1000, QChar(0x00E9)))));
    const auto post = f.page.post(u"open?"_s, f.ago(2h));
    CHECK(f.send(f.reply(post, QString(8000, QChar(0x4E2D)))));
}

TEST_CASE("a picture goes with a comment, unpublished until then", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"which colour?"_s, f.ago(2h));
    auto reply = f.reply(post, u"green"_s);
    reply.files = {picture()};
    const auto sent = f.send(reply);
    REQUIRE(sent);
    REQUIRE(f.page.uploads().size() == 1);
    CHECK(f.page.uploads().first().content == picture().content);
    CHECK(f.page.uploads().first().name == u"bicycle.png"_s);
    CHECK(f.page.uploads().first().type == QByteArray("image/png"));
    CHECK(f.page.uploads().first().altText == u"a green bicycle"_s);
    CHECK(f.page.object(sent->remoteId).more["attachment"_L1]["url"_L1].toString() == f.page.uploads().first().id);
    CHECK(f.page.sentTexts() == QStringList{u"green"_s});
}

TEST_CASE("a picture that Facebook does not take leaves nothing behind", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"which colour?"_s, f.ago(2h));
    auto reply = f.reply(post, u"green"_s);
    reply.files = {picture()};
    spoil(f, "/photos", [&] { return f.page.refused(324, 0, u"Missing or invalid image file"_s); });
    const auto sent = f.send(reply);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == ErrorKind::Rejected);
    CHECK(f.left == 0);
    CHECK(f.page.sentTexts().isEmpty());
}

TEST_CASE("a comment whose answer is lost is found by its author and its text", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"open?"_s, f.ago(2h));
    const auto comment = f.page.comment(post, u"really?"_s, f.ago(1h));
    const auto parent = GENERATE_COPY(post, comment);
    const auto reply = f.reply(parent, u" yes "_s);
    f.page.comment(parent, u"yes"_s, f.clock.now()); // a customer says the same
    loseAnswer(f, "/comments");
    const auto sent = f.send(reply);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == ErrorKind::Uncertain);
    f.client = f.make();
    f.page.comment(parent, u"later"_s, f.clock.now());
    const auto found = await(f.client->lookUp(reply));
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK(f.page.object(found->found->remoteId).byApi);
    const auto other = await(f.client->lookUp(f.reply(parent, u"no"_s)));
    REQUIRE(other);
    CHECK_FALSE(other->found);
}

TEST_CASE("the same words of another day are not taken for the reply", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"open?"_s, f.ago(48h));
    f.page.comment(post, u"yes"_s, f.ago(24h), {FakeFacebook::pageId(), u"Alameda"_s});
    const auto found = await(f.client->lookUp(f.reply(post, u"yes"_s)));
    REQUIRE(found);
    CHECK_FALSE(found->found);
}

TEST_CASE("a text that Facebook calls a duplicate is looked for once, and not sent for ever", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"open?"_s, f.ago(48h));
    SECTION("it is the reply itself")
    {
        const auto reply = f.reply(post, u"yes"_s);
        const auto first = f.send(reply);
        REQUIRE(first);
        const auto second = f.send(reply);
        REQUIRE(second);
        CHECK(second->remoteId == first->remoteId);
        CHECK(f.page.sentTexts().size() == 1);
    }
    SECTION("it is an older one")
    {
        f.page.comment(post, u"yes"_s, f.ago(24h), {FakeFacebook::pageId(), u"Alameda"_s});
        const auto sent = f.send(f.reply(post, u"yes"_s));
        REQUIRE_FALSE(sent);
        CHECK(sent.error().kind == ErrorKind::Duplicate);
        CHECK(sent.error().detail.contains("posted there before"_L1));
    }
    SECTION("it is the reply itself, and no list shows it")
    {
        f.page.listsNew = false;
        const auto reply = f.reply(post, u"yes"_s);
        REQUIRE(f.send(reply));
        const auto again = f.send(reply);
        REQUIRE_FALSE(again);
        CHECK(again.error().kind == ErrorKind::Duplicate);
        CHECK(f.page.sentTexts().size() == 1);
    }
}

TEST_CASE("a reply to what is gone, or what nobody may answer, is refused", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"open?"_s, f.ago(2h));
    const auto comment = f.page.comment(post, u"really?"_s, f.ago(1h));
    f.page.object(comment).more[u"can_comment"_s] = false;
    const auto closed = f.send(f.reply(comment, u"yes"_s));
    REQUIRE_FALSE(closed);
    CHECK(closed.error().kind == ErrorKind::Rejected);
    f.page.remove(comment);
    const auto gone = f.send(f.reply(comment, u"yes"_s));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == ErrorKind::NotFound);
    CHECK(f.left == 0);
    const auto found = await(f.client->lookUp(f.reply(comment, u"yes"_s)));
    REQUIRE(found);
    CHECK_FALSE(found->found);
}

TEST_CASE("a private reply reaches the author of a comment or a post, once", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"open?"_s, f.ago(24h));
    const auto comment = f.page.comment(post, u"really?"_s, f.ago(1h), FakeFacebook::bela());
    const auto parent = GENERATE_COPY(post, comment);
    auto reply = f.reply(parent, u"your order is lost, sorry"_s);
    reply.visibility = Visibility::Private;
    const auto sent = f.send(reply);
    REQUIRE(sent);
    CHECK(f.page.object(sent->remoteId).kind == u"message"_s);
    const auto recipient = f.page.sends().first()["recipient"_L1];
    CHECK(recipient[parent == post ? "post_id"_L1 : "comment_id"_L1].toString() == parent);
    const auto found = await(f.client->lookUp(reply));
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK(found->found->remoteId == sent->remoteId);
    reply.text = u"one more thing"_s;
    const auto again = f.send(reply);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Duplicate);
    CHECK(f.page.sends().size() == 1);
}

TEST_CASE("a private reply comes seven days at most after what it answers", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"open?"_s, f.ago(24h * 8));
    const auto comment = f.page.comment(post, u"really?"_s, f.ago(24h * 7));
    auto reply = f.reply(comment, u"yes"_s);
    reply.visibility = Visibility::Private;
    const auto late = f.send(reply);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Rejected);
    CHECK(late.error().detail.contains("seven days"_L1));
    CHECK(late.error().detail.contains("2026-01-01T00:00:00Z"_L1));
    CHECK(f.left == 0);
    f.page.object(comment).at = f.ago(24h * 6);
    f.page.object(comment).more[u"can_reply_privately"_s] = false;
    CHECK(f.send(reply).error().kind == ErrorKind::Rejected);
    f.page.object(comment).more.remove(u"can_reply_privately"_s);
    CHECK(f.send(reply));
}

TEST_CASE("a Messenger message goes to whoever wrote the one it answers", "[facebook]")
{
    FacebookTalk f;
    const auto question = f.page.message(u"open?"_s, f.ago(23h));
    const auto sent = f.send(f.reply(question, u"yes"_s));
    REQUIRE(sent);
    CHECK(f.page.object(sent->remoteId).person == FakeFacebook::ana().id);
    CHECK(f.page.sends().first()["messaging_type"_L1].toString() == u"RESPONSE"_s);
    CHECK_FALSE(f.page.sends().first().contains("tag"_L1));
    const auto ours = f.page.ownMessage(u"anything else?"_s, f.ago(1min));
    REQUIRE(f.send(f.reply(ours, u"tell us"_s)));
    CHECK(f.page.sentTexts() == QStringList{u"yes"_s, u"tell us"_s});
}

TEST_CASE("outside of the window nothing leaves, and it is said when it closed", "[facebook]")
{
    FacebookTalk f;
    const auto question = f.page.message(u"open?"_s, f.ago(25h));
    f.page.ownMessage(u"hello"_s, f.ago(20h)); // ours opens nothing
    const auto closed = f.send(f.reply(question, u"yes"_s));
    REQUIRE_FALSE(closed);
    CHECK(closed.error().kind == ErrorKind::Rejected);
    CHECK(closed.error().detail.contains("24 hours"_L1));
    CHECK(closed.error().detail.contains("2025-12-31T23:00:00Z"_L1));
    CHECK(closed.error().detail.contains("HUMAN_AGENT"_L1));
    CHECK(f.left == 0);
    CHECK(f.page.sends().isEmpty());
    f.page.message(u"still there?"_s, f.ago(1h)); // opens it again
    CHECK(f.send(f.reply(question, u"yes"_s)));
}

TEST_CASE("an app that may use the tag answers for seven days, and uses it only outside of the 24 hours", "[facebook]")
{
    FacebookTalk f;
    f.page.humanAgent = true;
    f.settings[u"humanAgent"_s] = true;
    f.client = f.make();
    const auto question = f.page.message(u"open?"_s, f.ago(24h));
    REQUIRE(f.send(f.reply(question, u"yes"_s)));
    CHECK(f.page.sends().last()["messaging_type"_L1].toString() == u"MESSAGE_TAG"_s);
    CHECK(f.page.sends().last()["tag"_L1].toString() == u"HUMAN_AGENT"_s);
    f.page.object(question).at = f.ago(23h);
    REQUIRE(f.send(f.reply(question, u"yes again"_s)));
    CHECK(f.page.sends().last()["messaging_type"_L1].toString() == u"RESPONSE"_s);
    f.page.object(question).at = f.ago(24h * 7);
    const auto closed = f.send(f.reply(question, u"too late"_s));
    REQUIRE_FALSE(closed);
    CHECK(closed.error().detail.contains("seven days"_L1));
    CHECK(f.page.sends().size() == 2);
}

TEST_CASE("text and file are two messages, the text first", "[facebook]")
{
    FacebookTalk f;
    const auto question = f.page.message(u"which colour?"_s, f.ago(1h));
    auto reply = f.reply(question, u"green"_s);
    reply.files = {{u"bill.pdf"_s, u"application/pdf"_s, {}, "%PDF"}};
    const auto sent = f.send(reply);
    REQUIRE(sent);
    CHECK(f.page.object(sent->remoteId).text == u"green"_s);
    REQUIRE(f.page.sends().size() == 2);
    CHECK(f.page.sends()[1]["message"_L1]["attachment"_L1]["type"_L1].toString() == u"file"_s);
    CHECK(f.page.sentTexts() == QStringList{u"green"_s, u"file "_s + f.page.uploads().first().id});
    CHECK(f.left == 1);
    const auto found = await(f.client->lookUp(reply));
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK(found->found->remoteId == sent->remoteId);
}

TEST_CASE("a file alone is one message", "[facebook]")
{
    FacebookTalk f;
    const auto question = f.page.message(u"which colour?"_s, f.ago(1h));
    auto reply = f.reply(question, {});
    reply.files = {picture()};
    const auto sent = f.send(reply);
    REQUIRE(sent);
    REQUIRE(f.page.sends().size() == 1);
    CHECK(f.page.sends()[0]["message"_L1]["attachment"_L1]["type"_L1].toString() == u"image"_s);
    CHECK(f.page.has(sent->remoteId));
    CHECK(await(f.client->lookUp(reply))->found->remoteId == sent->remoteId);
}

TEST_CASE("a text whose file was lost is not sent twice", "[facebook]")
{
    FacebookTalk f;
    const auto question = f.page.message(u"which colour?"_s, f.ago(1h));
    auto reply = f.reply(question, u"green"_s);
    reply.files = {picture()};
    int posts = 0;
    const bool takesEffect = GENERATE(false, true);
    f.page.gate = [&](const HeardRequest &request, const auto &answer) {
        const bool isSecond = request.method == "POST" && request.target.contains("/messages") && ++posts == 2;
        if (!isSecond)
            return answer();
        return takesEffect ? answer().dropBeforeAnswer() : ExpectedRequest({}, {}).dropBeforeAnswer();
    };
    const auto sent = f.send(reply);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == ErrorKind::Uncertain);
    CHECK(sent.error().detail.contains("the text was sent"_L1));
    f.page.gate = {};
    const auto found = await(f.client->lookUp(reply));
    REQUIRE(found);
    CHECK(found->found.has_value() == takesEffect);
    if (takesEffect)
        return;
    REQUIRE(f.send(reply)); // as the outbox does when it is surely absent
    CHECK(f.page.sentTexts().count(u"green"_s) == 1);
    CHECK(f.page.sentTexts().size() == 2);
}

TEST_CASE("what the Send API refuses is told in plain words", "[facebook]")
{
    FacebookTalk f;
    const auto question = f.page.message(u"open?"_s, f.ago(1h));
    using Row = std::tuple<int, int, ErrorKind, const char *>;
    const auto [code, subcode, kind, words] = GENERATE(
        Row(10, 2018278, ErrorKind::Rejected, "24 hours"), Row(551, 1545041, ErrorKind::Rejected, "blocked"),
        Row(100, 2018001, ErrorKind::Rejected, "no such person"), Row(100, 1893061, ErrorKind::Rejected, "withdrawn"),
        Row(200, 2018108, ErrorKind::Forbidden, "development mode"),
        Row(10, 1893063, ErrorKind::Forbidden, "does not let this Page"), Row(368, 0, ErrorKind::Forbidden, "policies"),
        Row(613, 0, ErrorKind::RateLimited, "613"), Row(1200, 0, ErrorKind::Uncertain, "1200"),
        Row(190, 460, ErrorKind::Unauthorised, "password"));
    CAPTURE(code, subcode);
    spoil(f, "/messages", [&] { return f.page.refused(code, subcode, u"its words"_s); });
    const auto sent = f.send(f.reply(question, u"yes"_s));
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == kind);
    CHECK(sent.error().detail.contains(QLatin1StringView(words)));
    CHECK(sent.error().retryAfter.has_value() == (kind == ErrorKind::RateLimited));
    CHECK(f.page.sends().isEmpty());
}

TEST_CASE("a message that Facebook does not give out any more cannot be answered", "[facebook]")
{
    FacebookTalk f;
    const auto question = f.page.message(u"first"_s, f.ago(2h));
    for (int number = 0; number < 20; ++number)
        f.page.message(QString::number(number), f.ago(1h));
    const auto sent = f.send(f.reply(question, u"yes"_s));
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == ErrorKind::NotFound);
    CHECK(sent.error().detail.contains("does not give out"_L1));
    CHECK(f.left == 0);
}

TEST_CASE("a Messenger message whose answer is lost is found, by the clock of the server", "[facebook]")
{
    FacebookTalk f;
    f.page.ahead = GENERATE(Milliseconds(0), Milliseconds(10min), Milliseconds(-10min));
    const auto question = f.page.message(u"open?"_s, f.ago(1h));
    f.page.ownMessage(u"yes"_s, f.ago(30min) + f.page.ahead); // the same words before
    const auto reply = f.reply(question, u"yes"_s);
    CHECK_FALSE(await(f.client->lookUp(reply))->found);
    loseAnswer(f, "/messages");
    const auto sent = f.send(reply);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind == ErrorKind::Uncertain);
    const auto found = await(f.client->lookUp(reply));
    REQUIRE(found);
    REQUIRE(found->found);
    CHECK(f.page.has(found->found->remoteId));
}
