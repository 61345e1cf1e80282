// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Reports.h"

#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "tests/support/History.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant begin = *fromIso(u"2026-05-01T00:00:00Z"_s);

AccountId accountWithHistory(TestWorkspace &workspace, const QString &handle, ConversationId conversation,
                             const std::function<void(History &)> &tell)
{
    return workspace.write([&](Transaction &tx) -> Result<AccountId> {
        Account account;
        account.handle = handle;
        FM_ASSIGN(const AccountId id, AccountRepository(tx).add(tx, account));
        History history(begin, conversation, id);
        tell(history);
        for (const Event &event : history.events())
            FM_TRY(EventRepository(tx).append(event));
        return id;
    });
}

}

TEST_CASE("a report is read from the log as of its time, account by account", "[import][metrics]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    accountWithHistory(workspace, u"one@x.example"_s, ConversationId(1),
                       [](History &history) { history.customer(0).us(30).customer(60); });
    accountWithHistory(workspace, u"two@x.example"_s, ConversationId(2),
                       [](History &history) { history.customer(10); });
    const auto at = [&](int minute, ReportWindow window = {}) {
        const Instant now = begin + std::chrono::minutes(minute);
        return workspace.read([=](Session &session) { return reportAsOf(session, window, now); });
    };
    const auto whole = at(100);
    CHECK(whole.total.cases == 3);
    CHECK(whole.total.answered == 1);
    REQUIRE(whole.accounts.size() == 2);
    CHECK(whole.accounts[0].measures.cases == 2);
    CHECK(whole.accounts[1].measures.waiting == 1);
    CHECK(at(29).total.answered == 0);
    CHECK(at(29).total.cases == 2);
    CHECK(at(100, {begin + std::chrono::minutes(5), {}}).total.cases == 2);
}

TEST_CASE("an account that was removed stays in a report as long as it has cases there", "[import][metrics]")
{
    TestWorkspace workspace;
    const AccountId gone = accountWithHistory(workspace, u"gone@x.example"_s, ConversationId(1),
                                              [](History &history) { history.customer(0); });
    const AccountId idle = accountWithHistory(workspace, u"idle@x.example"_s, ConversationId(2), [](History &) {});
    workspace.write([&](Transaction &tx) -> Result<void> {
        FM_TRY(AccountRepository(tx).remove(tx, gone, begin));
        return AccountRepository(tx).remove(tx, idle, begin);
    });
    const Instant now = begin + std::chrono::hours(1);
    const auto report = workspace.read([now](Session &session) { return reportAsOf(session, {}, now); });
    REQUIRE(report.accounts.size() == 1);
    CHECK(report.accounts[0].account.handle == u"gone@x.example"_s);
    CHECK(report.unattributed == 0);
    const ReportWindow later{begin + std::chrono::minutes(1), {}};
    CHECK(workspace.read([&](Session &session) { return reportAsOf(session, later, now); }).accounts.isEmpty());
}
