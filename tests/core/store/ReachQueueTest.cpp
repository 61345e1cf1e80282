// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReachQueue.h"

#include "core/customers/ReachRules.h"
#include "core/store/ConversationRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

#include <QRandomGenerator>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant queueNoon = fromMsecs(1'777'809'600'000);

QList<Conversation> queueOf(TestWorkspace &workspace)
{
    ConversationQuery query;
    query.sort = ConversationSort::WaitingLongest;
    query.criteria = {hasState({ConversationState::Waiting})};
    return workspace.read([&](Session &session) { return ConversationRepository(session).list(query); });
}

QList<ConversationId> idsOfQueue(TestWorkspace &workspace)
{
    QList<ConversationId> ids;
    for (const Conversation &each : queueOf(workspace))
        ids.append(each.id);
    return ids;
}

void setRule(TestWorkspace &workspace, const ReachRule &rule)
{
    workspace.write([&](Transaction &transaction) { return setReachRule(transaction, rule); });
}

/// A conversation with a stranger of that reach who waits since then.
ConversationId waiting(TestDesk &desk, AccountId account, int number, const Reach &reach, Instant since)
{
    Identity told = somebody(Channel::X, u"p%1"_s.arg(number), static_cast<int>(reach.followers));
    told.verified = reach.verified;
    told.spread = static_cast<int>(reach.spread);
    const Identity person = desk.person(told);
    const ConversationId conversation = desk.conversation(account, person);
    desk.receive(conversation, person, u"Hello?"_s, since);
    return conversation;
}

}

TEST_CASE("who has a wide reach stands earlier in the queue, as the team decides", "[store][reach]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const AccountId account = desk.account(Channel::X);
    const auto few = waiting(desk, account, 1, {50, false, -1}, queueNoon);
    const auto known = waiting(desk, account, 2, {1'000'000, true, 10'000}, queueNoon + 25min);
    const auto late = waiting(desk, account, 3, {1'000'000, true, 10'000}, queueNoon + 31min);
    CHECK(idsOfQueue(workspace) == QList{known, few, late});
    CHECK(queueOf(workspace).first().headStart == 30min);
    CHECK(queueOf(workspace).first().waitingSince == queueNoon + 25min);
    CHECK(workspace.read([&](Session &session) { return reachOf(session, known); }) == Reach{1'000'000, true, 10'000});

    setRule(workspace, {true, 60min});
    CHECK(idsOfQueue(workspace) == QList{known, late, few});
    setRule(workspace, {false, 60min});
    CHECK(idsOfQueue(workspace) == QList{few, known, late});
    CHECK(workspace.read([](Session &session) { return reachRule(session); }) == ReachRule{false, 60min});
    desk.receive(late, somebody(Channel::X, u"p3"_s), u"Anybody there?"_s, queueNoon + 40min);
    CHECK(idsOfQueue(workspace) == QList{few, known, late}); // a refresh goes by the rule as well

    desk.answer(known, u"Here we are"_s, queueNoon + 2h);
    CHECK(idsOfQueue(workspace) == QList{few, late});
    setRule(workspace, {true, 60min});
    CHECK(idsOfQueue(workspace) == QList{late, few}); // who was answered is not put back into it
}

TEST_CASE("a rule for reach that makes no sense is refused", "[store][reach]")
{
    TestWorkspace workspace;
    workspace.write([](Transaction &transaction) -> Result<void> {
        for (const Milliseconds most : {Milliseconds(0), Milliseconds(-1), Milliseconds(90s), Milliseconds(25h)})
            CHECK(setReachRule(transaction, {true, most}).error().kind == ErrorKind::Malformed);
        return {};
    });
    CHECK(workspace.read([](Session &session) { return reachRule(session); }) == ReachRule());
}

TEST_CASE("followers that change later count with the next message", "[store][reach]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const Identity ana = desk.person(somebody(Channel::X, u"ana"_s, 10));
    const ConversationId conversation = desk.conversation(desk.account(Channel::X), ana);
    desk.receive(conversation, ana, u"Hello?"_s, queueNoon);
    desk.person(somebody(Channel::X, u"ana"_s, 1'000'000));
    CHECK(queueOf(workspace).first().headStart == 0min);
    desk.receive(conversation, ana, u"Hello!"_s, queueNoon + 1min);
    CHECK(queueOf(workspace).first().headStart == 20min);
    CHECK(queueOf(workspace).first().reach == 1'000'000);
}

TEST_CASE("whoever waits longer than another by the longest head start comes first", "[store][reach][property]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const AccountId account = desk.account(Channel::X);
    QRandomGenerator random(3);
    for (int i = 0; i < 40; ++i) {
        const Reach reach{random.bounded(3'000'000), random.bounded(2) == 0, random.bounded(20'000)};
        waiting(desk, account, i, random.bounded(2) == 0 ? Reach() : reach,
                queueNoon + Milliseconds(random.bounded(7'200'000)));
    }
    for (const int minutes : {1, 30, 75}) {
        const ReachRule rule{true, std::chrono::minutes(minutes)};
        setRule(workspace, rule);
        const auto queue = queueOf(workspace);
        REQUIRE(queue.size() == 40);
        bool anyAhead = false;
        for (qsizetype i = 0; i < queue.size(); ++i) {
            for (qsizetype j = i + 1; j < queue.size(); ++j) {
                REQUIRE(*queue[i].waitingSince <= *queue[j].waitingSince + rule.most);
                anyAhead = anyAhead || *queue[i].waitingSince > *queue[j].waitingSince;
            }
        }
        CHECK(anyAhead == (minutes > 1));
    }
}

TEST_CASE("a workspace from before the queue gets it, as if it had always been there", "[store][reach][upgrade]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine, 5, [](Transaction &tx) -> Result<void> {
        FM_TRY(tx.run(u"INSERT INTO accounts (id, channel, handle, created_at) VALUES (1, 'x', 'us', 0)"_s));
        int number = 0;
        for (const int followers : {-1, 0, 999, 1000, 10'000, 31'623, 120'000, 999'999, 1'000'000, 90'000'000}) {
            for (const int spread : {-1, 10, 100, 10'000, 5'000'000}) {
                const qint64 id = ++number;
                FM_TRY(tx.exec(u"INSERT INTO customers (id, name, created_at) VALUES (?, 'Ana', 0)"_s, id));
                FM_TRY(
                    tx.exec(u"INSERT INTO identities (customer_id, channel, remote_key, followers, verified, spread) "
                            "VALUES (?, 'x', ?, ?, ?, ?)"_s,
                            id, QString::number(id), followers, int(id % 2), spread));
                FM_TRY(tx.exec(u"INSERT INTO conversations (id, account_id, customer_id, messages, waiting_since) "
                               "VALUES (?, 1, ?, 1, CAST(? AS BIGINT))"_s,
                               id, id, id % 7 == 0 ? std::nullopt : std::optional(queueNoon)));
            }
        }
        FM_TRY(tx.run(u"INSERT INTO customers (id, name, created_at) VALUES (99, 'Nobody', 0)"_s));
        return tx.run(u"INSERT INTO conversations (id, account_id, customer_id, messages, waiting_since) "
                      "VALUES (99, 1, 99, 1, 77)"_s);
    });
    workspace.reopen();
    const auto queue = queueOf(workspace);
    CHECK(queue.size() == 50 - 7 + 1);
    for (const Conversation &each : queue) {
        const Reach reach = workspace.read([&](Session &session) { return reachOf(session, each.id); });
        INFO("conversation " << each.id.value << ", " << reach.followers << " followers");
        CHECK(each.headStart == headStart(reach, ReachRule()));
    }
}
