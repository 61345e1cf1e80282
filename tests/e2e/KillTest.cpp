// SPDX-License-Identifier: GPL-3.0-or-later
// A console that is killed while it sends must, once started again, bring each reply out once: none lost, none doubled.
// FM_KILLS says how often it is killed; FM_KILL_SEED repeats the moments of a run that failed.
#include "tests/e2e/ConsoleProcess.h"
#include "tests/e2e/MastodonUser.h"
#include "tests/e2e/Post.h"
#include "tests/support/Printers.h"
#include "tests/support/TestServers.h"
#include "tests/support/Waiting.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int settleMsecs = 180000;

int killCount()
{
    return qEnvironmentVariableIntValue("FM_KILLS") > 0 ? qEnvironmentVariableIntValue("FM_KILLS") : 10;
}

quint32 killSeed()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("FM_KILL_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

/// How long one undisturbed sending takes: the kills fall at any moment of that.
int sendingMsecs(const ConsoleProcess &console)
{
    QElapsedTimer timer;
    timer.start();
    REQUIRE(console.sendUntilSettled(60000));
    return int(timer.elapsed());
}

QString replyText(int number)
{
    return u"This is the answer number %1 of this run."_s.arg(number);
}

void reply(const ConsoleProcess &console, const QString &conversation, int number)
{
    console.must({u"reply"_s, conversation, u"--text"_s, replyText(number)});
}

/// Starts sending and kills it at a random moment.
void killWhileSending(const ConsoleProcess &console, int withinMsecs, QRandomGenerator &random)
{
    const auto sending = console.start({u"outbox"_s, u"send"_s});
    sending->waitForFinished(random.bounded(withinMsecs + 1));
    sending->kill();
    sending->waitForFinished();
}

void settle(const ConsoleProcess &console)
{
    const bool settled = console.sendUntilSettled(settleMsecs);
    const QHash<QString, QString> states = console.outbox();
    for (auto state = states.begin(); state != states.end(); ++state)
        UNSCOPED_INFO("conversation " << state.key().toStdString() << ": " << state.value().toStdString());
    CHECK(settled);
    console.must({u"poll"_s}); // files in Sent what a kill left unfiled
}

}

TEST_CASE("a console killed while it sends mail loses no reply and doubles none", "[e2e][mail][kill]")
{
    const quint32 seed = killSeed();
    INFO("FM_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    const QString ours = freshAddress(u"support"_s, u"firstmile.test"_s);
    ConsoleProcess console;
    console.addEmail(ours, requiredServerSetting(u"MAIL_PASSWORD"_s));

    QStringList customers;
    QList<CustomerMail> questions;
    for (int number = 0; number <= killCount(); ++number) {
        customers << freshAddress(u"customer%1"_s.arg(number), u"customer.test"_s);
        questions << CustomerMail{customers.last(), ours, u"Question <%1>"_s.arg(number), u"Hello?"_s,
                                  freshAddress(u"question"_s, u"customer.test"_s)};
    }
    deliver(questions);
    console.must({u"poll"_s});
    QStringList conversations;
    for (const CustomerMail &question : questions) {
        const auto found = console.conversationAbout(question.subject);
        REQUIRE(found);
        conversations << (*found)[u"id"].toString();
    }

    reply(console, conversations[0], 0);
    const int within = sendingMsecs(console);
    for (int number = 1; number <= killCount(); ++number) {
        reply(console, conversations[number], number);
        killWhileSending(console, within, random);
    }
    settle(console);

    for (int number = 0; number <= killCount(); ++number) {
        INFO("reply " << number << " to " << customers[number].toStdString());
        CHECK(countWith(mailsIn(customers[number]), replyText(number)) == 1);
        CHECK(countWith(mailsIn(ours, u"Sent"_s), replyText(number)) == 1);
    }
}

TEST_CASE("a console killed while it posts to Mastodon loses no reply and doubles none", "[e2e][mastodon][kill]")
{
    const quint32 seed = killSeed();
    INFO("FM_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    ConsoleProcess console;
    console.addMastodon(u"MASTO_TOKEN_SUPPORT2"_s);
    MastodonUser bob(u"MASTO_TOKEN_BOB"_s);
    MastodonUser support(u"MASTO_TOKEN_SUPPORT2"_s); // sees a second copy at once, where bob's comes seconds later

    QStringList questions;
    QStringList words;
    for (int number = 0; number <= killCount(); ++number) {
        words << u"q%1x%2"_s.arg(number).arg(random.generate(), 0, 36);
        questions << bob.post(mentionOf(u"support2"_s) + u' ' + words.last());
    }
    QStringList conversations;
    for (const QString &word : words) {
        std::optional<QJsonObject> found;
        REQUIRE(waitFor(
            [&] {
                found = console.conversationAbout(word);
                if (!found)
                    console.must({u"poll"_s});
                return found.has_value();
            },
            60000));
        conversations << (*found)[u"id"].toString();
    }

    reply(console, conversations[0], 0);
    const int within = sendingMsecs(console);
    for (int number = 1; number <= killCount(); ++number) {
        reply(console, conversations[number], number);
        killWhileSending(console, within, random);
    }
    settle(console);

    for (int number = 0; number <= killCount(); ++number) {
        INFO("reply " << number);
        CHECK(support.answersTo(questions[number]).size() == 1);
        CHECK(waitFor([&] { return !bob.answersTo(questions[number]).isEmpty(); }, 30000));
    }
}
