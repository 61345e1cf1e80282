// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/e2e/Post.h"
#include "tests/support/Printers.h"
#include "tests/support/TestServers.h"
#include "tests/support/Waiting.h"

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a certificate that nobody vouches for is refused with a sentence, and trusted with --ca", "[e2e][mail]")
{
    const QString password = requiredServerSetting(u"MAIL_PASSWORD"_s);
    const QString address = freshAddress(u"support"_s, u"firstmile.test"_s);
    {
        ConsoleProcess console;
        CommandOutcome outcome = console.run(console.emailArguments(address, password));
        if (outcome.exitCode == 0) // it may take the account as it is and tell when it is tried
            outcome = console.run({u"account"_s, u"test"_s});
        CHECK(outcome.exitCode != 0);
        CHECK((outcome.words + outcome.out).toLower().contains("certificate"));
    }
    ConsoleProcess console;
    console.addEmail(address, password);
    console.must({u"account"_s, u"test"_s});
}

TEST_CASE("an account whose password was changed says that it needs a sign-in", "[e2e][mail]")
{
    const QString address = freshAddress(u"support"_s, u"firstmile.test"_s);
    ConsoleProcess console;
    console.addEmail(address, requiredServerSetting(u"MAIL_PASSWORD"_s));
    console.must({u"poll"_s});

    console.secretCommand(address, u"not the password"_s);
    const CommandOutcome outcome = console.run({u"poll"_s});
    CHECK(outcome.exitCode != 0);
    CHECK((outcome.words + outcome.out).toLower().contains("sign in"));
    const QJsonArray accounts = console.must({u"account"_s, u"list"_s, u"--json"_s}).array();
    REQUIRE(accounts.size() == 1);
    CHECK(accounts[0][u"state"].toString() == u"needs-sign-in"_s);

    console.secretCommand(address, requiredServerSetting(u"MAIL_PASSWORD"_s));
    console.must({u"poll"_s});
}

TEST_CASE("whoever follows a workspace that another follows already is told so", "[e2e][mail]")
{
    const QString ours = freshAddress(u"support"_s, u"firstmile.test"_s);
    ConsoleProcess console;
    console.addEmail(ours, requiredServerSetting(u"MAIL_PASSWORD"_s));
    deliver(
        {{u"alice@customer.test"_s, ours, u"a sign of life"_s, u"Hello"_s, freshAddress(u"m"_s, u"customer.test"_s)}});
    const auto first = console.start({u"poll"_s, u"--follow"_s});
    REQUIRE(waitFor([&] { return console.conversationAbout(u"a sign of life"_s).has_value(); }, 15000));

    const CommandOutcome second = console.run({u"poll"_s, u"--follow"_s}, 10000);
    CHECK(second.exitCode > 0);
    CHECK(second.words.toLower().contains("already"));
    CHECK(first->state() == QProcess::Running);
}

TEST_CASE("what a server refuses for good comes back in the server's own words", "[e2e][mail]")
{
    const QString ours = freshAddress(u"support"_s, u"firstmile.test"_s);
    ConsoleProcess console;
    console.addEmail(ours, requiredServerSetting(u"MAIL_PASSWORD"_s));
    deliver({{u"alice+spam@customer.test"_s, ours, u"spam to come"_s, u"Hello"_s,
              freshAddress(u"m"_s, u"customer.test"_s)}});
    console.must({u"poll"_s});
    const QString conversation = (*console.conversationAbout(u"spam to come"_s))[u"id"].toString();
    console.must({u"reply"_s, conversation, u"--text"_s, u"An answer."_s});
    REQUIRE(console.sendUntilSettled(60000));
    CHECK(console.outbox().value(conversation) == u"rejected"_s);
    CHECK(console.must({u"outbox"_s, u"list"_s, u"--json"_s}).out.contains("Rejected as spam"));
}
