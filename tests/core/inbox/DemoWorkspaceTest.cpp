// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/DemoWorkspace.h"

#include "core/metrics/Reports.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/LabelRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/store/WorkspaceSettings.h"
#include "tests/core/demo/DemoContent.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace
{

QList<Conversation> demoConversations(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) { return ConversationRepository(session).list({}); });
}

/// The conversation of that key, by the remote id of its first message.
Conversation demoConversation(TestWorkspace &workspace, const QString &key)
{
    return *workspace.read([&](Session &session) -> Result<std::optional<Conversation>> {
        FM_ASSIGN(const auto accounts, AccountRepository(session).all());
        for (const Account &account : accounts) {
            FM_ASSIGN(const auto id, MessageRepository(session).conversationOf(account.id, key + u"/0@demo.example"_s));
            if (id)
                return ConversationRepository(session).find(*id);
        }
        return std::optional<Conversation>();
    });
}

int labelledItems(const DemoContent &content)
{
    int labelled = 0;
    for (const QJsonObject &conversation : content.conversations()) {
        for (const QJsonObject &item : DemoContent::items(conversation))
            labelled += item.contains("label"_L1) ? 1 : 0;
    }
    return labelled;
}

QMap<EventKind, int> eventCounts(TestWorkspace &workspace, Instant until)
{
    QMap<EventKind, int> counts;
    for (const Conversation &each : demoConversations(workspace)) {
        const auto log =
            workspace.read([&](Session &session) { return EventRepository(session).ofConversation(each.id); });
        for (const Event &event : log)
            counts[event.kind] += event.at <= until;
    }
    return counts;
}

}

TEST_CASE("the demo workspace holds what its file says, and is made once", "[import]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const DemoContent content(u"workspace.json"_s);
    const Instant now = DemoContent::now();
    REQUIRE(await(createDemo(workspace.database(), now), 60000));
    const auto conversations = demoConversations(workspace);
    CHECK(conversations.size() == content.conversations().size());
    const auto counts = eventCounts(workspace, now);
    CHECK(counts[EventKind::Received] + counts[EventKind::Sent] == content.count(u"message"_s));
    CHECK(counts[EventKind::Noted] == content.count(u"note"_s));
    CHECK(counts[EventKind::HandedOver] == content.count(u"handover"_s));
    CHECK(counts[EventKind::HandedBack] == content.count(u"handback"_s));
    CHECK(counts[EventKind::Closed] == content.count(u"closed"_s));
    CHECK(counts[EventKind::Reopened] == content.count(u"reopened"_s));
    CHECK(counts[EventKind::Praised] == content.count(u"praised"_s));
    CHECK(counts[EventKind::NoAnswerNeeded] == content.count(u"no-answer-needed"_s));
    CHECK(counts[EventKind::MarkedSpam] == content.count(u"spam"_s));
    CHECK(counts[EventKind::MovedToPhone] == content.count(u"moved-to-phone"_s));
    CHECK(counts[EventKind::Labelled] == labelledItems(content));

    const auto later = now + std::chrono::hours(5);
    REQUIRE(await(createDemo(workspace.database(), later), 60000));
    CHECK(demoConversations(workspace) == conversations);
    CHECK(eventCounts(workspace, later) == counts);
}

TEST_CASE("the demo's labels are enough to learn from, and its agents are in teams", "[import][labels]")
{
    TestWorkspace workspace;
    REQUIRE(await(createDemo(workspace.database(), DemoContent::now()), 60000));
    const auto labelled = workspace.read([](Session &session) { return LabelRepository(session).labelled(1'000); });
    CHECK(labelled.size() == labelledItems(DemoContent(u"workspace.json"_s)));
    CHECK(labelled.size() >= 90);
    const auto rules =
        workspace.read([](Session &session) { return WorkspaceSettings(session).value(u"measures"_s); }).toObject();
    CHECK(rules["teams"_L1].toObject() == QJsonObject{{u"Lena Moreau"_s, u"Community"_s},
                                                      {u"Marta Nunes"_s, u"Community"_s},
                                                      {u"Luís Prado"_s, u"Service"_s}});
    workspace.write([](Transaction &tx) {
        return WorkspaceSettings(tx).setValue(tx, u"measures"_s, QJsonObject{{u"teams"_s, QJsonObject()}});
    });
    REQUIRE(await(createDemo(workspace.database(), DemoContent::now(), DemoSet::Awkward), 60000));
    CHECK(workspace.read([](Session &session) { return WorkspaceSettings(session).value(u"measures"_s); })
              .toObject()
              .size() == 1);
}

TEST_CASE("the demo's report shows the figures that its description promises", "[import]")
{
    TestWorkspace workspace;
    const Instant now = DemoContent::now();
    REQUIRE(await(createDemo(workspace.database(), now), 60000));
    const auto report = workspace.read([now](Session &session) { return reportAsOf(session, {}, now); });
    struct Promise
    {
        Channel channel;
        qint64 cases;
        double percent;
    };
    const QList<Promise> promised{{Channel::X, 47, 61.7},        {Channel::Facebook, 31, 48.4},
                                  {Channel::Mastodon, 51, 78.4}, {Channel::Bluesky, 11, 72.7},
                                  {Channel::Email, 43, 72.1},    {Channel::Logged, 4, 100}};
    REQUIRE(report.channels.size() == promised.size());
    for (qsizetype i = 0; i < promised.size(); ++i) {
        CHECK(report.channels[i].channel == promised[i].channel);
        CHECK(report.channels[i].measures.within24h().share.n == promised[i].cases);
        CHECK_THAT(report.channels[i].measures.within24h().share.rate * 100, WithinAbs(promised[i].percent, 0.05));
    }
    CHECK(report.unattributed == 0);
    ConversationQuery waiting;
    waiting.criteria = {hasState({ConversationState::Waiting}),
                        hasState({ConversationState::Open, ConversationState::Pending, ConversationState::Snoozed})};
    CHECK(workspace.read([&](Session &session) { return ConversationRepository(session).order(waiting); }).size() ==
          23);
}

TEST_CASE("each demo conversation stands as its file says", "[import]")
{
    TestWorkspace workspace;
    const auto set = GENERATE(DemoSet::Workspace, DemoSet::Awkward);
    REQUIRE(await(createDemo(workspace.database(), DemoContent::now(), set), 60000));
    const DemoContent content(set == DemoSet::Awkward ? u"awkward.json"_s : u"workspace.json"_s);
    QHash<QString, QString> agents;
    for (const QJsonObject &agent : content.list(u"agents"_s))
        agents.insert(agent["key"_L1].toString(), agent["name"_L1].toString());
    for (const QJsonObject &expected : content.conversations()) {
        INFO(expected["key"_L1].toString().toStdString());
        const Conversation found = demoConversation(workspace, expected["key"_L1].toString());
        CHECK(toString(found.status) == expected["status"_L1].toString());
        CHECK(found.snoozedUntil.has_value() == (found.status == ConversationStatus::Snoozed));
        CHECK(found.unread == expected["unread"_L1].toBool());
        CHECK(found.assignee == agents.value(expected["assignee"_L1].toString()));
        CHECK(found.tags.size() == expected["tags"_L1].toArray().size());
        CHECK(found.subject == expected["subject"_L1].toString());
        const auto messages =
            workspace.read([&](Session &session) { return MessageRepository(session).ofConversation(found.id); });
        qsizetype written = 0;
        for (const QJsonObject &item : DemoContent::items(expected))
            written += item["type"_L1] == u"message"_s || item["type"_L1] == u"note"_s;
        CHECK(messages.size() == written);
        CHECK(std::ranges::is_sorted(messages, {}, &Message::at));
    }
}

TEST_CASE("the demo has one customer on three channels, and a reply that the network refused", "[import]")
{
    TestWorkspace workspace;
    REQUIRE(await(createDemo(workspace.database(), DemoContent::now()), 60000));
    const Conversation late = demoConversation(workspace, u"x-late-cargo"_s);
    const Conversation call = demoConversation(workspace, u"log-marcus-call"_s);
    CHECK(late.customer == call.customer);
    CHECK(late.channel != call.channel);

    const Conversation refused = demoConversation(workspace, u"x-duplicate-reply"_s);
    CHECK(refused.hasFailedReply);
    CHECK(refused.waitingSince);
    const auto replies =
        workspace.read([&](Session &session) { return OutboxRepository(session).ofConversation(refused.id); });
    REQUIRE(replies.size() == 1);
    CHECK(replies[0].state == OutboxState::Rejected);
    CHECK_FALSE(replies[0].error.isEmpty());
    const auto drafts = workspace.read(
        [&](Session &session) { return DraftRepository(session).ofConversation(refused.id, replies[0].agent); });
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().text == replies[0].message.text);
}

TEST_CASE("both demo sets fit into one workspace", "[import]")
{
    TestWorkspace workspace;
    const qsizetype both =
        DemoContent(u"workspace.json"_s).conversations().size() + DemoContent(u"awkward.json"_s).conversations().size();
    REQUIRE(await(createDemo(workspace.database(), DemoContent::now()), 60000));
    REQUIRE(await(createDemo(workspace.database(), DemoContent::now(), DemoSet::Awkward), 60000));
    CHECK(demoConversations(workspace).size() == both);
}

TEST_CASE("a workspace with an account of that name of its own takes no demo", "[import]")
{
    TestWorkspace workspace;
    workspace.write([](Transaction &tx) {
        Account account;
        account.channel = Channel::X;
        account.handle = u"@alameda"_s;
        return AccountRepository(tx).add(tx, account);
    });
    const auto created = await(createDemo(workspace.database(), DemoContent::now()));
    REQUIRE_FALSE(created);
    CHECK(created.error().kind == ErrorKind::Conflict);
    CHECK(demoConversations(workspace).isEmpty());
    CHECK(workspace.read([](Session &session) { return AccountRepository(session).all(); }).size() == 1);
}
