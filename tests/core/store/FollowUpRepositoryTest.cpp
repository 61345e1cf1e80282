// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FollowUpRepository.h"

#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant followNoon = fromMsecs(1'777'809'600'000);

FollowUp followUpFor(CustomerId customer, Instant dueAt, const QString &text)
{
    FollowUp followUp;
    followUp.customer = customer;
    followUp.dueAt = dueAt;
    followUp.createdAt = followNoon;
    followUp.text = text;
    followUp.agent = u"lena"_s;
    return followUp;
}

FollowUpId add(TestWorkspace &workspace, const FollowUp &followUp)
{
    return workspace.write(
        [&](Transaction &transaction) { return FollowUpRepository(transaction).add(transaction, followUp); });
}

QStringList textsOf(const QList<FollowUp> &followUps)
{
    QStringList texts;
    for (const FollowUp &each : followUps)
        texts.append(each.text);
    return texts;
}

}

TEST_CASE("a follow-up comes back whole, is changed, done once, and opened again", "[store][followups]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const Identity ana = desk.person(somebody(Channel::X, u"ana"_s));
    const ConversationId about = desk.conversation(desk.account(Channel::X), ana);
    FollowUp followUp = followUpFor(ana.customer, followNoon + 1h, u"Call her"_s);
    followUp.conversation = about;
    followUp.kind = FollowUpKind::Promise;
    followUp.assignee = u"leo"_s;
    followUp.id = add(workspace, followUp);
    const auto stored = [&] {
        return *workspace.read([&](Session &session) { return FollowUpRepository(session).find(followUp.id); });
    };
    CHECK(stored() == followUp);

    workspace.write([&](Transaction &transaction) -> Result<void> {
        FollowUpRepository repository(transaction);
        followUp.text = u"Write to her"_s;
        followUp.dueAt = followNoon + 2h;
        followUp.assignee.clear();
        FM_TRY(repository.change(transaction, followUp));
        FM_TRY(repository.finish(transaction, followUp.id, u"mia"_s, u"all right"_s, followNoon + 3h));
        CHECK(repository.finish(transaction, followUp.id, u"leo"_s, {}, followNoon + 4h).error().kind ==
              ErrorKind::Conflict);
        CHECK(repository.finish(transaction, FollowUpId(99), u"leo"_s, {}, followNoon).error().kind ==
              ErrorKind::NotFound);
        CHECK(transaction.changes().followUps);
        CHECK(transaction.changes().customers.contains(ana.customer));
        CHECK(transaction.changes().conversations.contains(about));
        return {};
    });
    CHECK(stored().doneBy == u"mia"_s);
    CHECK(stored().outcome == u"all right"_s);
    CHECK(stored().doneAt == followNoon + 3h);
    workspace.write(
        [&](Transaction &transaction) { return FollowUpRepository(transaction).reopen(transaction, followUp.id); });
    CHECK(stored() == followUp);
    workspace.write(
        [&](Transaction &transaction) { return FollowUpRepository(transaction).remove(transaction, followUp.id); });
    CHECK_FALSE(workspace.read([&](Session &session) { return FollowUpRepository(session).find(followUp.id); }));
}

TEST_CASE("what is due is told by its time and by whose it is, and what is done comes last", "[store][followups]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const CustomerId ana = desk.person(somebody(Channel::X, u"ana"_s)).customer;
    FollowUp first = followUpFor(ana, followNoon + 1h, u"first"_s);
    first.assignee = u"leo"_s;
    add(workspace, followUpFor(ana, followNoon + 2h, u"second"_s));
    add(workspace, first);
    add(workspace, followUpFor(ana, followNoon + 3h, u"third"_s));
    for (const auto &[text, hour] : {std::pair(u"early"_s, 4h), std::pair(u"late"_s, 5h)}) {
        const FollowUpId done = add(workspace, followUpFor(ana, followNoon, text));
        workspace.write([&](Transaction &transaction) {
            return FollowUpRepository(transaction).finish(transaction, done, u"mia"_s, {}, followNoon + hour);
        });
    }
    workspace.read([&](Session &session) -> Result<void> {
        FollowUpRepository repository(session);
        CHECK(textsOf(*repository.due(followNoon + 3h, {}, 9)) == QStringList{u"first"_s, u"second"_s});
        CHECK(textsOf(*repository.due(followNoon + 9h, u"leo"_s, 9)) == QStringList{u"first"_s});
        CHECK(textsOf(*repository.due(followNoon + 9h, {}, 1)) == QStringList{u"first"_s});
        CHECK(*repository.countDue(followNoon + 2h) == 1);
        const QStringList whole{u"first"_s, u"second"_s, u"third"_s, u"late"_s, u"early"_s};
        CHECK(textsOf(*repository.of(ana)) == whole);
        CHECK(textsOf(*repository.all({}, 9)) == whole);
        CHECK(textsOf(*repository.all(u"leo"_s, 9)) == QStringList{u"first"_s});
        CHECK(repository.of(CustomerId(4711)).error().kind == ErrorKind::NotFound);
        return {};
    });
}

TEST_CASE("a follow-up is found with everybody who is one person, and goes with its conversation", "[store][followups]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const Identity ana = desk.person(somebody(Channel::X, u"ana"_s));
    const Identity also = desk.person(somebody(Channel::Mastodon, u"ana@social.example"_s));
    const AccountId account = desk.account(Channel::X);
    const ConversationId about = desk.conversation(account, ana);
    const ConversationId joined = desk.conversation(account, ana);
    FollowUp promise = followUpFor(ana.customer, followNoon, u"promised"_s);
    promise.conversation = about;
    add(workspace, promise);
    add(workspace, followUpFor(also.customer, followNoon + 1h, u"hers"_s));
    const auto of = [&](CustomerId customer) {
        return textsOf(workspace.read([&](Session &session) { return FollowUpRepository(session).of(customer); }));
    };
    CHECK(of(ana.customer) == QStringList{u"promised"_s});
    const auto change = [&](const QString &sql, CustomerId customer, auto id) {
        workspace.write([&](Transaction &transaction) -> Result<void> {
            FM_TRY(transaction.exec(sql, customer, id));
            return {};
        });
    };
    change(u"UPDATE customers SET merged_into = ? WHERE id = ?"_s, ana.customer, also.customer);
    CHECK(of(ana.customer) == QStringList{u"promised"_s, u"hers"_s});
    CHECK(of(also.customer) == QStringList{u"promised"_s, u"hers"_s});
    change(u"UPDATE customers SET merged_into = ? WHERE id = ?"_s, CustomerId(), also.customer);
    change(u"UPDATE conversations SET customer_id = ? WHERE id = ?"_s, also.customer, about);
    CHECK(of(ana.customer).isEmpty());
    CHECK(of(also.customer) == QStringList{u"promised"_s, u"hers"_s});

    workspace.write(
        [&](Transaction &transaction) { return FollowUpRepository(transaction).refile(transaction, about, joined); });
    CHECK(of(ana.customer) == QStringList{u"promised"_s});
}
