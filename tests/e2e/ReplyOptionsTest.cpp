// SPDX-License-Identifier: GPL-3.0-or-later
// What "reply" and "outbox" take besides a text: times, drafts, threads, states, and what became of it.
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

#include <QDateTime>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A demo workspace, whose network is in the program itself.
class DemoConsole : public ConsoleProcess
{
public:
    DemoConsole() { must({u"demo"_s}); }

    /// A conversation of that channel in which nobody answered yet: another one each time.
    QString waiting(const QString &channel)
    {
        for (const QJsonValue each : must({u"inbox"_s, u"--json"_s}).array()) {
            const QString id = each[u"id"].toString();
            if (each[u"channel"].toString() != channel || m_given.contains(id))
                continue;
            m_given.append(id);
            return id;
        }
        FAIL("no conversation is left");
        return {};
    }

    QJsonObject reply(const QString &conversation, const QStringList &arguments)
    {
        return must(QStringList{u"reply"_s, conversation, u"--json"_s} + arguments).object();
    }
    QJsonObject shown(const QJsonObject &reply)
    {
        return must({u"outbox"_s, u"show"_s, reply[u"id"].toString(), u"--json"_s}).object();
    }
    CommandOutcome outbox(const QString &verb, const QJsonObject &reply, const QStringList &arguments = {})
    {
        return run(QStringList{u"outbox"_s, verb, reply[u"id"].toString()} + arguments);
    }

private:
    QStringList m_given;
};

QString dayFromNow(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyy-MM-dd"_s) + u"T10:00"_s;
}

}

TEST_CASE("a reply is timed, moved and taken back by command, and its history tells so", "[e2e][reply]")
{
    DemoConsole console;
    const QString conversation = console.waiting(u"mastodon"_s);
    const QJsonObject reply = console.reply(conversation, {u"--text"_s, u"We looked."_s, u"--at"_s, dayFromNow(20),
                                                           u"--zone"_s, u"Asia/Tokyo"_s, u"--unless-written"_s});
    CHECK(reply[u"notBefore"].toString().startsWith(dayFromNow(20).left(11) + u"01:00"_s)); // as UTC
    console.run({u"outbox"_s, u"send"_s});                                                  // its time has not come
    CHECK(console.shown(reply)[u"state"].toString() == u"queued"_s);

    REQUIRE(
        console.outbox(u"reschedule"_s, reply, {u"--at"_s, dayFromNow(21), u"--zone"_s, u"Asia/Tokyo"_s}).exitCode ==
        0);
    CHECK(console.shown(reply)[u"notBefore"].toString().startsWith(dayFromNow(21).left(10)));
    REQUIRE(console.outbox(u"undo"_s, reply).exitCode == 0);
    QStringList events;
    for (const QJsonValue step : console.shown(reply)[u"steps"].toArray())
        events.append(step[u"event"].toString());
    CHECK(events == QStringList{u"queued"_s, u"rescheduled"_s, u"undone"_s});
    CHECK(console.outbox(u"undo"_s, reply).exitCode == 7);

    const auto refused = [&](const QStringList &arguments) {
        return console.run(QStringList{u"reply"_s, conversation, u"--text"_s, u"Later."_s} + arguments);
    };
    CHECK(refused({u"--at"_s, u"soon"_s}).words.contains("such as"));
    CHECK(refused({u"--at"_s, dayFromNow(2), u"--zone"_s, u"Mars/North"_s}).words.contains("Mars/North"));
    CHECK(refused({u"--at"_s, u"2199-01-01T10:00"_s}).words.contains("more than a year"));
}

TEST_CASE("a reply is made of a draft, of a saved reply, of several parts or with a file by command", "[e2e][reply]")
{
    DemoConsole console;
    const QString first = console.waiting(u"mastodon"_s);
    const QString draft = console.must({u"draft"_s, u"save"_s, first, u"--text"_s, u"We looked."_s, u"--json"_s})
                              .object()[u"id"]
                              .toString();
    CHECK(console.run({u"reply"_s, first, u"--draft"_s, draft, u"--text"_s, u"Both?"_s}).words.contains("one of"));
    CHECK(console.reply(first, {u"--draft"_s, draft})[u"text"].toString() == u"We looked."_s);
    CHECK(console.run({u"reply"_s, first, u"--draft"_s, draft}).words.contains("sent by now"));

    console.must({u"saved-reply"_s, u"save"_s, u"opening"_s, u"--text"_s, u"We open at nine."_s});
    const QString second = console.waiting(u"bluesky"_s);
    CHECK(console.reply(second, {u"--saved"_s, u"opening"_s})[u"text"].toString() == u"We open at nine."_s);
    CHECK(console.run({u"reply"_s, second, u"--saved"_s, u"nothing"_s}).exitCode == 3);

    const QJsonObject thread = console.reply(
        console.waiting(u"x"_s), {u"--thread"_s, u"--text"_s, u"The bridge is closed, take the ferry. "_s.repeated(9)});
    CHECK(thread[u"text"].toString().endsWith(u"(1/2)"_s));
    const QJsonArray queued = console.must({u"outbox"_s, u"--state"_s, u"queued"_s, u"--json"_s}).array();
    REQUIRE(queued.size() == 4);
    CHECK(queued[0][u"text"].toString().endsWith(u"(2/2)"_s)); // the newest first
    CHECK(queued[0][u"conversation"] == thread[u"conversation"]);

    const QString mail = console.waiting(u"email"_s);
    CHECK(console.run({u"reply"_s, mail, u"--text"_s, u"See it."_s, u"--attach"_s, u"/nowhere/bill.pdf"_s}).exitCode ==
          3);
    CHECK(console.run({u"outbox"_s, u"--state"_s, u"dancing"_s}).words.contains("dancing"));
    REQUIRE(console.sendUntilSettled(60'000));
    CHECK(console.must({u"outbox"_s, u"--state"_s, u"queued"_s, u"--json"_s}).array().isEmpty());
}

TEST_CASE("only of a reply whose fate is unknown can it be said by command what became of it", "[e2e][reply]")
{
    DemoConsole console;
    const QJsonObject reply = console.reply(console.waiting(u"mastodon"_s), {u"--text"_s, u"We looked."_s});
    CHECK(console.outbox(u"settle"_s, reply).words.contains("--arrived or --absent"));
    CHECK(console.outbox(u"settle"_s, reply, {u"--arrived"_s}).exitCode == 7);
    CHECK(console.outbox(u"approve"_s, reply).exitCode == 7);
    CHECK(console.outbox(u"send-back"_s, reply, {u"--words"_s, u"Be kinder."_s}).exitCode == 7);
    CHECK(console.shown(reply)[u"steps"].toArray().size() == 1);
    CHECK(console.run({u"outbox"_s, u"show"_s, u"4711"_s}).exitCode == 3);
}
