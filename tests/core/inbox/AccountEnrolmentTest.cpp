// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/AccountEnrolment.h"
#include "core/channels/AccountClients.h"
#include "core/inbox/AccountEdit.h"
#include "core/store/AccountRepository.h"
#include "tests/support/FakeChannel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

#include <QJsonArray>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct EnrolmentScene
{
    explicit EnrolmentScene(Engine engine = Engine::Sqlite) : workspace(engine) {}

    Result<Account> keep(const NewAccount &account)
    {
        const auto kept = enrolment.keep(account);
        REQUIRE(waitFor([&] { return kept.isFinished(); }));
        return kept.result();
    }
    QList<Account> accounts()
    {
        return workspace.read([](Session &session) { return AccountRepository(session).all(); });
    }

    TestWorkspace workspace;
    FakeClock clock;
    MemorySecrets secrets;
    AccountClients clients{secrets,
                           [](const Account &, const QByteArray &) { return std::make_unique<FakeChannel>(); }};
    AccountEnrolment enrolment{workspace.database(), secrets, clients, clock};
};

NewAccount brand(const QByteArray &secret = "token", const QString &handle = u"@brand"_s)
{
    NewAccount fresh;
    fresh.channel = Channel::X;
    fresh.signedIn.secret = secret;
    fresh.signedIn.profile.handle = handle;
    fresh.signedIn.profile.remoteKey = u"42"_s;
    fresh.signedIn.profile.name = u"Brand"_s;
    fresh.signedIn.profile.settings = {{u"clientId"_s, u"abc"_s}};
    return fresh;
}

}

TEST_CASE("A sign-in becomes an account with its secret in the keyring alone", "[enrolment]")
{
    EnrolmentScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto account = scene.keep(brand());
    REQUIRE(account);
    REQUIRE(scene.accounts().size() == 1);
    const Account kept = scene.accounts().first();
    CHECK(kept.id == account->id);
    CHECK(kept.handle == u"@brand"_s);
    CHECK(kept.secretSource == SecretSource::Keyring);
    CHECK(kept.settings[u"clientId"_s].toString() == u"abc"_s);
    CHECK(kept.createdAt == scene.clock.now());
    CHECK(scene.secrets.held.value(kept.secretKey()) == "token");
}

TEST_CASE("A locked keyring adds nothing and is not taken for a refused sign-in", "[enrolment]")
{
    EnrolmentScene scene;
    scene.secrets.locked = true;
    const auto account = scene.keep(brand());
    REQUIRE_FALSE(account);
    CHECK(account.error().kind == ErrorKind::Forbidden);
    CHECK(account.error().detail == u"the keyring is locked"_s);
    CHECK(scene.accounts().isEmpty());
}

TEST_CASE("Signing in again keeps the account, what a person set in it and its place in every walk", "[enrolment]")
{
    EnrolmentScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Account first = *scene.keep(brand());
    AccountEdit edit;
    edit.watches = {u"#brand"_s};
    edit.monthlyBudget = 5'000'000;
    scene.workspace.write([&](Transaction &transaction) -> Result<void> {
        AccountRepository accounts(transaction);
        FM_TRY(accounts.setSettings(transaction, first.id, edit.appliedTo(first.settings)));
        FM_TRY(accounts.setAnswerWithin(transaction, first.id, 4h));
        FM_TRY(accounts.setPollOutcome(transaction, first.id, {AccountState::NeedsSignIn, u"revoked"_s, {}, {}, {}}));
        return accounts.setCursor(first.id, u"mentions"_s, u"100"_s, scene.clock.now());
    });
    NewAccount again = brand("another token");
    again.again = first.id;
    REQUIRE(scene.keep(again));
    REQUIRE(scene.accounts().size() == 1);
    const Account kept = scene.accounts().first();
    CHECK(kept.id == first.id);
    CHECK(kept.state == AccountState::New);
    CHECK(kept.stateDetail.isEmpty());
    CHECK(AccountEdit::of(kept).watches == QStringList{u"#brand"_s});
    CHECK(AccountEdit::of(kept).monthlyBudget == 5'000'000);
    CHECK(kept.answerWithin == 4h);
    CHECK(scene.secrets.held.value(kept.secretKey()) == "another token");
    const QString cursor = scene.workspace.read(
        [&](Session &session) { return AccountRepository(session).cursor(first.id, u"mentions"_s); });
    CHECK(cursor == u"100"_s);
}

TEST_CASE("Whoever was renamed on the network is still the same account", "[enrolment]")
{
    EnrolmentScene scene;
    const Account first = *scene.keep(brand());
    REQUIRE(scene.keep(brand("new", u"@brand_pt"_s)));
    REQUIRE(scene.accounts().size() == 1);
    const Account kept = scene.accounts().first();
    CHECK(kept.id == first.id);
    CHECK(kept.handle == u"@brand_pt"_s);
    CHECK(scene.secrets.held.keys() == QStringList{kept.secretKey()});
}

TEST_CASE("Signing in again as somebody else changes nothing", "[enrolment]")
{
    EnrolmentScene scene;
    const Account first = *scene.keep(brand());
    NewAccount other = brand("other", u"@private"_s);
    other.signedIn.profile.remoteKey = u"43"_s;
    other.again = first.id;
    const auto refused = scene.keep(other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(refused.error().detail.contains(u"@private"_s));
    CHECK(scene.accounts().size() == 1);
    CHECK(scene.secrets.held.value(first.secretKey()) == "token");
    CHECK(scene.secrets.held.size() == 1);
}

TEST_CASE("A secret that a command gives is not written anywhere", "[enrolment]")
{
    EnrolmentScene scene;
    NewAccount fresh = brand();
    fresh.secretSource = SecretSource::Command;
    fresh.secretCommand = u"pass show brand"_s;
    REQUIRE(scene.keep(fresh));
    CHECK(scene.secrets.held.isEmpty());
    CHECK(scene.accounts().first().secretCommand == u"pass show brand"_s);
}

TEST_CASE("A removed account forgets its secret, and comes back with its history when it is added again", "[enrolment]")
{
    EnrolmentScene scene;
    const Account first = *scene.keep(brand());
    const auto removed = scene.enrolment.remove(first);
    REQUIRE(waitFor([&] { return removed.isFinished(); }));
    CHECK(removed.result());
    CHECK(scene.accounts().isEmpty());
    CHECK(scene.secrets.held.isEmpty());
    REQUIRE(scene.keep(brand()));
    REQUIRE(scene.accounts().size() == 1);
    CHECK(scene.accounts().first().id == first.id);
}
