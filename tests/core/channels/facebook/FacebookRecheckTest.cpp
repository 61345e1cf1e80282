// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/facebook/FacebookTalk.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QHash<QString, IncomingMessage> rechecked(FacebookTalk &f, const QStringList &ids)
{
    const auto result = await(f.client->recheck(ids));
    REQUIRE(result);
    QHash<QString, IncomingMessage> messages;
    for (const auto &item : result->items) {
        const auto read = f.client->normaliser()(item);
        REQUIRE(read);
        messages.insert(read->first().remoteId, read->first());
    }
    return messages;
}

}

TEST_CASE("edited posts and comments come with their new text and version", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"helo"_s, f.ago(2h));
    const auto comment = f.page.comment(post, u"whre?"_s, f.ago(1h));
    const auto feed = f.walk(u"feed"_s).messages.first();
    const auto before = f.walk(u"comments"_s).messages.first();
    f.page.edit(post, u"hello"_s);
    f.page.edit(comment, u"where?"_s);
    const int asked = f.requests();
    const auto messages = rechecked(f, {post, comment});
    CHECK(f.requests() - asked == 1);
    CHECK(messages[post].text == u"hello"_s);
    CHECK(messages[post].version != feed.version);
    CHECK(messages[comment].text == u"where?"_s);
    CHECK(messages[comment].version != before.version);
    CHECK(messages[comment].threadKey == before.threadKey);
    CHECK(messages[comment].at == before.at);
}

TEST_CASE("what was deleted is gone, and its neighbours are not", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"hello"_s, f.ago(20h));
    QStringList ids{post};
    for (int number = 0; number < 120; ++number)
        ids += f.page.comment(post, QString::number(number), f.ago(1h));
    f.page.remove(ids[5]);
    f.page.remove(ids[77]);
    const auto messages = rechecked(f, ids);
    CHECK(messages.size() == 121);
    for (const auto &id : ids)
        CHECK(messages[id].deleted == (id == ids[5] || id == ids[77]));
}

TEST_CASE("a single comment that is missing is gone only if another object still answers", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"hello"_s, f.ago(2h));
    const auto comment = f.page.comment(post, u"hi"_s, f.ago(1h));
    f.page.remove(comment);
    CHECK(rechecked(f, {comment})[comment].deleted);
    f.page.remove(post); // now nothing answers: we may have lost the permission
    CHECK(rechecked(f, {comment}).isEmpty());
}

TEST_CASE("a lost permission makes nothing look deleted", "[facebook]")
{
    FacebookTalk f;
    const auto post = f.page.post(u"hello"_s, f.ago(2h));
    const auto comment = f.page.comment(post, u"hi"_s, f.ago(1h));
    f.page.forbidden = {u"ids"_s, u"feed"_s};
    const auto result = await(f.client->recheck({post, comment}));
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Forbidden);
}

TEST_CASE("Messenger messages are not asked for: Facebook says of older ones that they were deleted", "[facebook]")
{
    FacebookTalk f;
    const auto message = f.page.message(u"hello"_s, f.ago(2h));
    const int asked = f.requests();
    CHECK(rechecked(f, {message}).isEmpty());
    CHECK(rechecked(f, {}).isEmpty());
    CHECK(f.requests() == asked);
    CHECK(f.client->recheckPolicy().most == 50);
    CHECK(f.client->recheckPolicy().every > Milliseconds(0));
}
