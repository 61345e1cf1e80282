// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// Those of the demo whom a reply reaches, at most `most`; by the preview of a notice to all of them.
QStringList reachable(const ConsoleProcess &console, int most)
{
    const QJsonObject all = console
                                .must({u"notice"_s, u"new"_s, u"--json"_s, u"--title"_s, u"All"_s, u"--text"_s,
                                       u"We are back."_s, u"--query"_s, u"is:any"_s})
                                .object();
    const QJsonObject preview = console.must({u"notice"_s, u"preview"_s, all[u"id"].toString(), u"--json"_s}).object();
    CHECK(preview[u"recipients"].toArray().size() == all[u"recipients"].toInt());
    QStringList found;
    for (const QJsonValue each : preview[u"recipients"].toArray()) {
        if (each[u"whyNot"].toString().isEmpty() && found.size() < most)
            found.append(each[u"conversation"].toString());
    }
    return found;
}

}

TEST_CASE("a notice is written, previewed, sent to each once and taken back from the command line", "[e2e][notices]")
{
    const ConsoleProcess console;
    console.must({u"demo"_s});
    const QStringList whom = reachable(console, 2);
    REQUIRE(whom.size() == 2);
    const auto notice = [&](const QStringList &arguments) { return console.run(QStringList{u"notice"_s} + arguments); };
    const QString id = console
                           .must({u"notice"_s, u"new"_s, u"--json"_s, u"--title"_s, u"Outage"_s, u"--text"_s,
                                  u"Hello {customer.first-name|there}, we are back."_s, u"--conversation"_s, whom[0],
                                  u"--conversation"_s, whom[1], u"--per-minute"_s, u"1"_s})
                           .object()[u"id"]
                           .toString();
    const QJsonObject sent = console.must({u"notice"_s, u"send"_s, id, u"--json"_s}).object();
    CHECK(sent[u"queued"].toInt() == 2);
    CHECK(sent[u"left"].toInt() == 0);
    CHECK(notice({u"send"_s, id}).exitCode == 7); // nobody gets it twice
    QJsonArray recipients = console.must({u"notice"_s, u"show"_s, id, u"--json"_s}).object()[u"recipients"].toArray();
    REQUIRE(recipients.size() == 2);
    CHECK(recipients[0][u"state"].toString() == u"queued"_s);
    CHECK(recipients[0][u"text"].toString().startsWith(u"Hello "_s));

    const QJsonObject undone = console.must({u"notice"_s, u"undo"_s, id, u"--json"_s}).object();
    CHECK(undone[u"takenBack"].toInt() == 2);
    CHECK(undone[u"left"].toInt() == 0);
    recipients = console.must({u"notice"_s, u"show"_s, id, u"--json"_s}).object()[u"recipients"].toArray();
    CHECK(recipients[1][u"state"].toString() == u"cancelled"_s);
    CHECK(console.must({u"notice"_s, u"list"_s, u"--json"_s}).array()[0][u"state"].toString() == u"undone"_s);

    CHECK(notice({u"delete"_s, id}).exitCode == 7); // it was sent
    const QJsonArray all = console.must({u"notice"_s, u"list"_s, u"--json"_s}).array();
    console.must({u"notice"_s, u"delete"_s, all[1][u"id"].toString()});
    CHECK(console.must({u"notice"_s, u"list"_s, u"--json"_s}).array().size() == all.size() - 1);

    CHECK(notice({u"new"_s, u"--title"_s, u"T"_s, u"--text"_s, u"X"_s}).exitCode == 2);
    CHECK(notice({u"new"_s, u"--title"_s, u"T"_s, u"--text"_s, u"X"_s, u"--conversation"_s, whom[0], u"--variant"_s,
                  u"pigeon=Coo"_s})
              .exitCode == 2);
    CHECK(notice({u"preview"_s, u"4711"_s}).exitCode == 3);
}
