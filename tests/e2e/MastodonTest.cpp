// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/e2e/MastodonUser.h"
#include "tests/e2e/Post.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a mention arrives, and the reply shows in the customer's thread", "[e2e][mastodon]")
{
    ConsoleProcess console;
    console.addMastodon(u"MASTO_TOKEN_SUPPORT"_s);
    MastodonUser alice(u"MASTO_TOKEN_ALICE"_s);
    const QString words = freshAddress(u"parcel"_s, u"lost"_s).replace(u'@', u'-');
    const QString question = alice.post(mentionOf(u"support"_s) + u" where is "_s + words);

    std::optional<QJsonObject> conversation;
    REQUIRE(waitFor(
        [&] {
            console.must({u"poll"_s});
            conversation = console.conversationAbout(words);
            return conversation.has_value();
        },
        30000));
    CHECK((*conversation)[u"channel"].toString() == u"mastodon"_s);

    console.must({u"reply"_s, (*conversation)[u"id"].toString(), u"--text"_s, u"It arrives tomorrow."_s});
    REQUIRE(console.sendUntilSettled(60000));

    QJsonArray answers;
    REQUIRE(waitFor(
        [&] {
            answers = alice.answersTo(question);
            return !answers.isEmpty();
        },
        30000));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0][u"content"].toString().contains(u"It arrives tomorrow."_s));
    CHECK(answers[0][u"in_reply_to_id"].toString() == question);
}
