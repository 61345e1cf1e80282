// SPDX-License-Identifier: GPL-3.0-or-later
// A backfill whose workspace goes down at any moment, and that then goes on, gives what an undisturbed one gives.
// FM_KILL_SEED repeats the moments of a run that failed.
#include "core/inbox/MaildirImport.h"
#include "core/inbox/MboxImport.h"
#include "core/inbox/PollWalk.h"
#include "core/store/AccountRepository.h"
#include "tests/core/inbox/ImportFolder.h"
#include "tests/support/FakeChannel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"
#include "tests/support/WorkspaceDump.h"

#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>
#include <QLocale>
#include <QRandomGenerator>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const QStringList searched{u"kettle"_s, u"order7"_s, u"refund"_s};

quint32 backfillSeed()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("FM_KILL_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

/// Mail `number` of a mailbox in which people write, answer and are answered, out of order too.
QByteArray storyMail(int number)
{
    const int thread = number % 97;
    const QByteArray customer = "customer" + QByteArray::number(thread % 31) + "@x.example";
    const bool ours = number % 5 == 4;
    const QByteArray parent = QByteArray::number(number - 97) + "@story.example";
    const Instant at = *fromIso(u"2026-01-01T00:00:00Z"_s) + std::chrono::minutes(number * 7 % 100'000);
    const QByteArray date = QLocale::c().toString(toDateTime(at), u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s).toLatin1();
    QByteArray mail = "From: " + (ours ? "us@shop.example"_ba : customer) +
                      "\nTo: " + (ours ? customer : "us@shop.example"_ba) + "\nSubject: Order " +
                      QByteArray::number(thread) + "\nDate: " + date + "\nMessage-ID: <" + QByteArray::number(number) +
                      "@story.example>\n";
    if (number >= 97)
        mail += "In-Reply-To: <" + parent + ">\nReferences: <" + parent + ">\n";
    return mail + "\nThe kettle of order" + QByteArray::number(number) + (number % 3 == 0 ? " refund\n" : " please\n");
}

/// Lets the event loop run for a while, and now and then in the middle of what is going on.
void letRun(QRandomGenerator &random, int msecs)
{
    QTest::qWait(random.bounded(msecs));
    for (int i = random.bounded(5); i > 0; --i)
        QCoreApplication::processEvents();
}

/// Walks that begin anew from what is stored serve their steps by the cursor's number.
class NumberedChannel : public FakeChannel
{
public:
    static constexpr int steps = 40;
    static constexpr int perStep = 25;

    Async<FetchResult> fetch(const QString &, const Cursor &cursor) override
    {
        const int begin = cursor.toInt();
        FetchResult result;
        for (int i = begin * perStep; i < (begin + 1) * perStep && begin < steps; ++i) {
            result.items.append(item(QString::number(i), u"ann%1@x"_s.arg(i % 13),
                                     u"the kettle of order%1 refund"_s.arg(i), fromMsecs(1'700'000'000'000 + i * 977)));
            result.items.last().uid = i + 1;
            result.items.last().uidValidity = 1;
        }
        result.next = QString::number(std::min(begin + 1, steps));
        result.more = begin + 1 < steps;
        result.remaining = std::max(0, (steps - begin - 1) * perStep);
        return ready<FetchResult>(result);
    }
};

Account accountOf(TestWorkspace &workspace)
{
    return workspace.write([](Transaction &tx) -> Result<Account> {
        Account account;
        account.handle = u"us@brand.example"_s;
        FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
        return account;
    });
}

}

TEST_CASE("an import that is cut off at any moments and goes on is as one that never was", "[import][kill]")
{
    const quint32 seed = backfillSeed();
    INFO("FM_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    constexpr int mails = 4300;
    ImportFolder folder;
    const bool isMaildir = GENERATE(true, false);
    QString source = folder.path(u"m"_s);
    QList<QByteArray> all;
    for (int i = 0; i < mails; ++i)
        all.append(storyMail(i));
    if (isMaildir) {
        for (int i = 0; i < mails; ++i)
            folder.write(u"m/cur/%1.M%2.host:2,S"_s.arg(1'000'000'000 + i).arg(i), all[i]);
    } else {
        source = folder.write(u"a.mbox"_s, mboxOf(all));
    }
    const auto import = isMaildir ? importMaildir : importMbox;
    const auto options = importOptions({u"us@shop.example"_s});
    TestWorkspace whole;
    QElapsedTimer timer;
    timer.start();
    const auto undisturbed = await(import(whole.database(), source, options), 60'000);
    const int took = int(timer.elapsed());
    REQUIRE(undisturbed);

    TestWorkspace cut;
    for (int kill = 0; kill < 4; ++kill) {
        import(cut.database(), source, options);
        letRun(random, took / 2 + 1);
        cut.reopen();
    }
    auto continued = await(import(cut.database(), source, options), 60'000);
    REQUIRE(continued);
    CHECK(continued->added + continued->duplicate == mails);
    CHECK(firstDifference(workspaceDump(cut.database(), searched), workspaceDump(whole.database(), searched)) ==
          QString());
}

TEST_CASE("a walk that is cut off at any moments and goes on is as one that never was", "[poll][kill]")
{
    const quint32 seed = backfillSeed();
    INFO("FM_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    FakeClock clock;
    NumberedChannel channel;
    TestWorkspace whole;
    QElapsedTimer timer;
    timer.start();
    {
        PollWalk walk(whole.database(), channel, accountOf(whole), clock, nullptr);
        REQUIRE(await(walk.start(), 60'000));
    }
    const int took = int(timer.elapsed());

    TestWorkspace cut;
    const Account account = accountOf(cut);
    for (int kill = 0; kill < 6; ++kill) {
        auto walk = std::make_unique<PollWalk>(cut.database(), channel, account, clock, nullptr);
        const auto ending = walk->start();
        letRun(random, took / 3 + 1);
        walk.reset();
        if (kill % 2 == 0)
            cut.reopen();
    }
    PollWalk walk(cut.database(), channel, account, clock, nullptr);
    REQUIRE(await(walk.start(), 60'000));
    CHECK(firstDifference(workspaceDump(cut.database(), searched), workspaceDump(whole.database(), searched)) ==
          QString());
}
