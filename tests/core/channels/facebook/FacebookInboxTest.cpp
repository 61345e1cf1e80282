// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/PollWalk.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"
#include "tests/core/channels/facebook/FacebookTalk.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct FacebookInbox
{
    TestWorkspace workspace;
    FacebookTalk talk;
    Account account = added();

    explicit FacebookInbox(Engine engine) : workspace(engine) {}

    Account added()
    {
        return workspace.write([settings = talk.settings](Transaction &tx) -> Result<Account> {
            Account fresh;
            fresh.channel = Channel::Facebook;
            fresh.handle = u"@alameda"_s;
            fresh.name = FakeFacebook::pageName();
            fresh.remoteKey = FakeFacebook::pageId();
            fresh.settings = settings;
            FM_ASSIGN(fresh.id, AccountRepository(tx).add(tx, fresh));
            return fresh;
        });
    }

    PollSummary poll()
    {
        PollWalk walk(workspace.database(), *talk.client, account, talk.clock, nullptr);
        const auto summary = await(walk.start());
        REQUIRE(summary);
        return *summary;
    }

    /// Each conversation's texts, oldest first.
    QList<QStringList> conversations()
    {
        return workspace.read([](Session &session) -> Result<QList<QStringList>> {
            FM_ASSIGN(const auto found, ConversationRepository(session).list(ConversationQuery()));
            QList<QStringList> all;
            for (const auto &conversation : found) {
                FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(conversation.id));
                QStringList texts;
                for (const auto &message : messages)
                    texts += message.text;
                all += texts;
            }
            return all;
        });
    }
};

}

TEST_CASE("a Page's wall and its Messenger are conversations: a post with its comments, a person with theirs",
          "[facebook]")
{
    FacebookInbox inbox(GENERATE(Engine::Sqlite, Engine::Postgres));
    auto &page = inbox.talk.page;
    const auto post = page.ownPost(u"we are open"_s, inbox.talk.ago(5h));
    const auto comment = page.comment(post, u"until when?"_s, inbox.talk.ago(4h));
    page.comment(comment, u"until six"_s, inbox.talk.ago(3h), {FakeFacebook::pageId(), FakeFacebook::pageName()});
    page.post(u"a visitor's question"_s, inbox.talk.ago(2h), FakeFacebook::bela());
    page.message(u"hello"_s, inbox.talk.ago(2h));
    page.ownMessage(u"hi Ana"_s, inbox.talk.ago(1h));
    CHECK(inbox.poll().added == 6);
    const auto conversations = inbox.conversations();
    CHECK(conversations.size() == 3);
    CHECK(conversations.contains(QStringList{u"we are open"_s, u"until when?"_s, u"until six"_s}));
    CHECK(conversations.contains(QStringList{u"a visitor's question"_s}));
    CHECK(conversations.contains(QStringList{u"hello"_s, u"hi Ana"_s}));
    CHECK(inbox.poll().added == 0);
    page.message(u"still there?"_s, inbox.talk.ago(1min));
    const auto again = inbox.poll();
    CHECK(again.added == 1);
    CHECK(again.edited == 0);
    CHECK(inbox.conversations().contains(QStringList{u"hello"_s, u"hi Ana"_s, u"still there?"_s}));
}
