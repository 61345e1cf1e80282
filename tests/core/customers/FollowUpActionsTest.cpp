// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/FollowUpActions.h"

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

const Instant dutyNoon = fromMsecs(1'777'809'600'000);

std::optional<ErrorKind> refusal(TestWorkspace &workspace, const FollowUp &followUp)
{
    return workspace.write([&](Transaction &transaction) -> Result<std::optional<ErrorKind>> {
        const auto added = addFollowUp(transaction, followUp, dutyNoon);
        return added ? std::nullopt : std::optional(added.error().kind);
    });
}

}

TEST_CASE("a follow-up about a conversation is its customer's, and what makes no sense is refused",
          "[customers][followups]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const Identity ana = desk.person(somebody(Channel::X, u"ana"_s));
    const Identity bob = desk.person(somebody(Channel::X, u"bob"_s));
    FollowUp followUp;
    followUp.conversation = desk.conversation(desk.account(Channel::X), ana);
    followUp.text = u" Call back "_s;
    followUp.dueAt = dutyNoon + 1h;
    followUp.doneBy = u"nobody yet"_s;
    CHECK_FALSE(refusal(workspace, followUp));
    const auto stored = workspace.read([&](Session &session) { return FollowUpRepository(session).of(ana.customer); });
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().customer == ana.customer);
    CHECK(stored.first().text == u"Call back"_s);
    CHECK(stored.first().createdAt == dutyNoon);
    CHECK(stored.first().doneBy.isEmpty());

    const auto with = [&](auto change) {
        FollowUp changed = followUp;
        change(changed);
        return refusal(workspace, changed);
    };
    CHECK(with([](FollowUp &each) { each.text = u"  "_s; }) == ErrorKind::Malformed);
    CHECK_FALSE(with([](FollowUp &each) {
        each.text.clear();
        each.kind = FollowUpKind::StillAllRight;
    }));
    CHECK(with([](FollowUp &each) { each.dueAt = dutyNoon - 1h; }) == ErrorKind::Malformed);
    CHECK(with([](FollowUp &each) { each.conversation = {}; }) == ErrorKind::Malformed);
    CHECK(with([&](FollowUp &each) { each.customer = bob.customer; }) == ErrorKind::Malformed);
    CHECK(with([](FollowUp &each) { each.conversation = ConversationId(4711); }) == ErrorKind::NotFound);
    CHECK(with([](FollowUp &each) {
              each.conversation = {};
              each.customer = CustomerId(4711);
          }) == ErrorKind::NotFound);
}

TEST_CASE("a follow-up for somebody who was linked is the one's who stands for them", "[customers][followups]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const CustomerId ana = desk.person(somebody(Channel::X, u"ana"_s)).customer;
    const CustomerId also = desk.person(somebody(Channel::Mastodon, u"ana@social.example"_s)).customer;
    workspace.write([&](Transaction &transaction) -> Result<void> {
        FM_TRY(transaction.exec(u"UPDATE customers SET merged_into = ? WHERE id = ?"_s, ana, also));
        return {};
    });
    FollowUp followUp;
    followUp.customer = also;
    followUp.text = u"Call back"_s;
    followUp.dueAt = dutyNoon;
    CHECK_FALSE(refusal(workspace, followUp));
    const auto stored = workspace.read([&](Session &session) { return FollowUpRepository(session).of(ana); });
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().customer == ana);
}
