// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of the real program: by the file's name, killed again and again, and interrupted.
#include "core/review/bundle/BundleReader.h"
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <csignal>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int exportedMails = 4000;

/// A workspace of mails, each a conversation of its own.
class ExportConsole : public ConsoleProcess
{
public:
    ExportConsole()
    {
        QFile file(path(u"in.mbox"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        for (int number = 0; number < exportedMails; ++number) {
            const QByteArray id = QByteArray::number(number);
            file.write("From c@x.example Tue May  5 10:00:00 2026\nFrom: c" + id + "@x.example\nTo: us@shop.example\n" +
                       "Subject: Order " + id + "\nDate: Tue, 05 May 2026 10:00:00 +0000\nMessage-ID: <" + id +
                       "@x.example>\n\nThe kettle of order" + id + " is late.\n\n");
        }
        file.close();
        must({u"import"_s, u"mbox"_s, file.fileName(), u"--own"_s, u"us@shop.example"_s}, 300'000);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList everythingTo(const QString &file) const
    {
        return {u"--json"_s, u"export"_s, path(file), u"--query"_s, u""_s};
    }

private:
    QTemporaryDir m_folder;
};

QByteArray exportedBytes(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

}

TEST_CASE("the command line exports by the file's name and refuses what cannot be", "[e2e][export]")
{
    const ExportConsole console;
    const QJsonObject bundle = console.must(console.everythingTo(u"all.fmreview"_s), 300'000).object();
    CHECK(bundle.value("conversations"_L1).toInt() == exportedMails);
    CHECK(BundleReader::open(console.path(u"all.fmreview"_s)).value()->verify().value().state ==
          BundleSeal::State::Intact);
    CHECK(console.must(console.everythingTo(u"all.csv"_s)).object().value("form"_L1) == u"csv"_s);
    const auto one =
        console.must({u"--json"_s, u"export"_s, console.path(u"one.mbox"_s), u"--query"_s, u"\"order77\""_s});
    CHECK(one.object().value("messages"_L1).toInt() == 1);
    CHECK(exportedBytes(console.path(u"one.mbox"_s)).contains("The kettle of order77 is late."));
    CHECK(console.run({u"export"_s, console.path(u"x.doc"_s), u"--query"_s, u""_s}).words.contains("say --form"));
    CHECK(console.run({u"export"_s, console.path(u"x.csv"_s)}).words.contains("say what to export"));
    CHECK(console.run({u"export"_s, console.path(u"x.csv"_s), u"--query"_s, u""_s, u"--redact"_s, u"shoes"_s})
              .words.contains("shoes"));
    CHECK(console.run({u"export"_s, console.path(u"x.csv"_s), u"--customer"_s, u"999999"_s}).exitCode != 0);
}

TEST_CASE("an export that is killed again and again is as one that nobody disturbed", "[e2e][export][kill]")
{
    QRandomGenerator random(qEnvironmentVariable("FM_KILL_SEED").toUInt());
    const ExportConsole console;
    QElapsedTimer timer;
    timer.start();
    console.must(console.everythingTo(u"whole.mbox"_s), 300'000);
    const int took = int(timer.elapsed());
    for (int kill = 0; kill < 5; ++kill) {
        const auto run = console.start(console.everythingTo(u"killed.mbox"_s));
        run->waitForFinished(random.bounded(took / 2 + 1));
        run->kill();
        run->waitForFinished();
        QFile::remove(console.path(u"killed.mbox"_s)); // it was quicker
    }
    const auto last = console.must(console.everythingTo(u"killed.mbox"_s), 300'000).object();
    CHECK(last.value("messages"_L1).toInt() == exportedMails);
    CHECK(exportedBytes(console.path(u"killed.mbox"_s)) == exportedBytes(console.path(u"whole.mbox"_s)));
}

TEST_CASE("an export that is interrupted says how to go on, and goes on", "[e2e][export]")
{
    const ExportConsole console;
    const auto run = console.start(console.everythingTo(u"all.fmreview"_s) + QStringList{u"--progress"_s});
    run->setReadChannel(QProcess::StandardError);
    QByteArray words;
    while (!words.contains("00 of 4,000 conversations") && run->waitForReadyRead(60'000))
        words += run->readAllStandardError();
    ::kill(pid_t(run->processId()), SIGINT);
    REQUIRE(run->waitForFinished(60'000));
    words += run->readAllStandardError();
    INFO(words.toStdString());
    CHECK(run->exitStatus() == QProcess::NormalExit);
    CHECK(run->exitCode() == 1);
    CHECK(words.contains("The same command goes on from there"));
    const QJsonObject summary = console.must(console.everythingTo(u"all.fmreview"_s), 300'000).object();
    CHECK(summary.value("resumedAfter"_L1).toInt() > 0);
    CHECK(summary.value("conversations"_L1).toInt() == exportedMails);
}
