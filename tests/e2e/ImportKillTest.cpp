// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is killed again and again, and begun again each time, must end as one that nobody disturbed.
// FM_KILL_SEED repeats the moments of a run that failed.
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"
#include "tests/support/WorkspaceDump.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <csignal>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int importedMails = 6000;

quint32 importKillSeed()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("FM_KILL_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

QByteArray orderMail(int number)
{
    const QByteArray id = QByteArray::number(number);
    const QByteArray customer = "customer" + QByteArray::number(number % 40) + "@x.example";
    QByteArray mail = "From: " + customer + "\nTo: us@shop.example\nSubject: Order " +
                      QByteArray::number(number % 200) +
                      "\nDate: Tue, 05 May 2026 10:" + QByteArray::number(number % 60).rightJustified(2, '0') +
                      ":00 +0000\nMessage-ID: <" + id + "@order.example>\n";
    if (number >= 200)
        mail += "In-Reply-To: <" + QByteArray::number(number - 200) + "@order.example>\n";
    return mail + "\nThe kettle of order" + id + " is late.\n" + QByteArray("All of it. ").repeated(60) + '\n';
}

void writeMaildir(const QString &folder)
{
    REQUIRE(QDir().mkpath(folder + u"/cur"_s));
    for (int i = 0; i < importedMails; ++i) {
        QFile file(u"%1/cur/%2.M%3.host:2,S"_s.arg(folder).arg(1'000'000'000 + i).arg(i));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(orderMail(i));
    }
}

QStringList importArguments(const QString &folder)
{
    return {u"--json"_s, u"import"_s, u"maildir"_s, folder, u"--own"_s, u"us@shop.example"_s};
}

QStringList dumpOf(const ConsoleProcess &console)
{
    Database database(*WorkspaceUrl::parse(console.workspaceFile()));
    auto opened = database.open();
    opened.waitForFinished();
    REQUIRE(opened.result());
    return workspaceDump(database, {u"kettle"_s, u"order77"_s});
}

}

TEST_CASE("an import that is killed again and again loses no mail and doubles none", "[e2e][import][kill]")
{
    const quint32 seed = importKillSeed();
    INFO("FM_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString maildir = folder.filePath(u"m"_s);
    writeMaildir(maildir);
    const ConsoleProcess whole;
    QElapsedTimer timer;
    timer.start();
    CHECK(whole.must(importArguments(maildir), 300'000).object().value("added"_L1).toInt() == importedMails);
    const int took = int(timer.elapsed());

    const ConsoleProcess killed;
    for (int kill = 0; kill < 5; ++kill) {
        const auto import = killed.start(importArguments(maildir));
        import->waitForFinished(random.bounded(took / 3 + 1));
        import->kill();
        import->waitForFinished();
    }
    const QJsonObject summary = killed.must(importArguments(maildir), 300'000).object();
    CHECK(summary.value("read"_L1).toInt() == importedMails);
    CHECK(summary.value("added"_L1).toInt() == importedMails);
    CHECK(firstDifference(dumpOf(killed), dumpOf(whole)) == QString());
}

TEST_CASE("an import that is interrupted ends after its batch, says how to go on, and goes on", "[e2e][import]")
{
    const QTemporaryDir folder;
    const QString maildir = folder.filePath(u"m"_s);
    writeMaildir(maildir);
    const ConsoleProcess console;
    const auto import = console.start(importArguments(maildir) + QStringList{u"--progress"_s});
    import->setReadChannel(QProcess::StandardError);
    QByteArray words;
    while (!words.contains(" of 6,000 messages") && import->waitForReadyRead(60'000))
        words += import->readAllStandardError();
    REQUIRE(import->state() == QProcess::Running);
    ::kill(pid_t(import->processId()), SIGINT);
    REQUIRE(import->waitForFinished(60'000));
    words += import->readAllStandardError();
    INFO(words.toStdString());
    CHECK(import->exitStatus() == QProcess::NormalExit);
    CHECK(import->exitCode() == 1);
    CHECK(words.contains("The same command goes on from there."));
    const QJsonObject summary = console.must(importArguments(maildir), 300'000).object();
    CHECK(summary.value("readEarlier"_L1).toInt() >= 1000);
    CHECK(summary.value("added"_L1).toInt() == importedMails);
}
