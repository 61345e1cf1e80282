// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever types and is killed loses nothing that was kept: each save that was answered is there afterwards.
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

#include <catch2/catch_test_macros.hpp>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QString typedText(int number)
{
    return u"Dear Ana, this is what stood there at save number %1."_s.arg(number);
}

/// Types on until so many saves are answered, one letter after the other, and gives the last answer.
QJsonObject typeUntil(QProcess &typing, int from, int until)
{
    QJsonObject last;
    for (int number = from; number <= until; ++number) {
        typing.write(typedText(number).toUtf8() + '\n');
        while (!typing.canReadLine())
            REQUIRE(typing.waitForReadyRead(30'000));
        last = QJsonDocument::fromJson(typing.readLine()).object();
    }
    return last;
}

}

TEST_CASE("a console killed while somebody types keeps everything up to the last save that was answered",
          "[e2e][drafts][kill]")
{
    const ConsoleProcess console;
    console.must({u"demo"_s});
    const QString conversation = console.inbox().first().toObject().value("id"_L1).toString();
    QStringList arguments{u"--json"_s, u"draft"_s, u"save"_s, conversation, u"--follow"_s};
    QString draft;
    for (int round = 0; round < 5; ++round) {
        const auto typing = console.start(arguments);
        const QJsonObject answered = typeUntil(*typing, 20 * round, 20 * round + 19);
        typing->write(typedText(20 * round + 100).toUtf8() + '\n'); // under way when it is killed
        typing->kill();
        typing->waitForFinished();
        draft = answered["id"_L1].toString();
        const QString kept =
            console.must({u"--json"_s, u"draft"_s, u"show"_s, draft}).object().value("text"_L1).toString();
        CHECK((kept == typedText(20 * round + 19) || kept == typedText(20 * round + 100)));
        arguments = {u"--json"_s, u"draft"_s, u"save"_s, u"--draft"_s, draft, u"--follow"_s};
    }
    console.must({u"draft"_s, u"discard"_s, draft});
    CHECK(console.must({u"--json"_s, u"draft"_s, u"list"_s, u"--conversation"_s, conversation}).array().isEmpty());
    CHECK(console.must({u"--json"_s, u"draft"_s, u"reopen"_s, draft}).object().value("state"_L1).toString() ==
          u"open"_s);
}
