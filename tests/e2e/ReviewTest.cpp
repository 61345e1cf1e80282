// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Places.h"
#include "tests/support/Printers.h"
#include "tests/support/WrittenBundle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int longRun = 300'000;

/// A program with the watch before it, in a home of its own and without a display.
class WatchedProcess
{
public:
    CommandOutcome run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(variable);
        for (const QString &variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(variable, m_home.path());
        environment.insert(u"LD_PRELOAD"_s, inBuild(u"tests/socket_watch.so"_s));
        environment.insert(u"FM_SOCKET_WATCH"_s, watchFile());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(longRun) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// What was written by the watch.
    QList<QByteArray> seen() const
    {
        QFile file(watchFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }

    QString folder(const QString &name) const { return m_home.filePath(name); }

private:
    QString watchFile() const { return m_home.filePath(u"sockets"_s); }

    QTemporaryDir m_home;
};

CommandOutcome ctl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(inBuild(u"bin/firstmilectl"_s), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

}

TEST_CASE("An export is told, listed, searched and shown from the command line", "[e2e][review]")
{
    const WrittenBundle bundle;
    const auto all = ctl({u"review"_s, u"open"_s, bundle.file(), u"--limit"_s, u"0"_s, u"--json"_s});
    INFO(all.words.toStdString());
    REQUIRE(all.exitCode == 0);
    CHECK(all.object()[u"title"].toString() == u"Unanswered"_s);
    CHECK(all.object()[u"conversations"].toArray().size() == bundle.exported().manifest.conversations);
    const auto closed = ctl({u"review"_s, u"open"_s, bundle.file(), u"--query"_s, u"is:closed"_s, u"--json"_s});
    for (const QJsonValue each : closed.object()[u"conversations"].toArray())
        CHECK(each[u"status"].toString() == u"closed"_s);
    const ExportedConversation &first = bundle.exported().all.conversations.first();
    const auto shown = ctl({u"review"_s, u"open"_s, bundle.file(), first.conversation.id.toString(), u"--json"_s});
    REQUIRE(shown.exitCode == 0);
    CHECK(shown.object()[u"messages"].toArray().size() == first.messages.size());
    CHECK(ctl({u"review"_s, u"open"_s, bundle.file(), u"987654321"_s}).exitCode == 3);
    CHECK(ctl({u"review"_s, u"open"_s, bundle.file(), u"--query"_s, u"is:nonsense"_s}).exitCode == 2);
}

TEST_CASE("An export is verified from the command line", "[e2e][review]")
{
    const WrittenBundle bundle;
    const auto intact = ctl({u"review"_s, u"verify"_s, bundle.file(), u"--json"_s});
    REQUIRE(intact.exitCode == 0);
    CHECK(intact.object()[u"state"].toString() == u"intact"_s);
    CHECK(intact.object()[u"signature"].toString() == u"none"_s);
    bundle.damage("conversations/00002.jsonl");
    const auto changed = ctl({u"review"_s, u"verify"_s, bundle.file()});
    CHECK(changed.exitCode == 1);
    CHECK(changed.out.contains("conversations/00002.jsonl"));
    const auto partly = ctl({u"review"_s, u"open"_s, bundle.file()});
    CHECK(partly.exitCode == 1);
    CHECK(partly.words.contains("not all of it"));
}

TEST_CASE("An encrypted export takes its passphrase from the standard input", "[e2e][review]")
{
    const WrittenBundle bundle(u"correct horse"_s);
    CHECK(ctl({u"review"_s, u"verify"_s, bundle.file()}).exitCode == 4);
    const QStringList verify{u"review"_s, u"verify"_s, bundle.file(), u"--passphrase-stdin"_s};
    CHECK(ctl(verify, "battery staple\n").exitCode == 4);
    CHECK(ctl(verify, "correct horse\n").exitCode == 0);
}

TEST_CASE("The console shows an export without one socket to a network", "[e2e][review]")
{
    const QString program = inBuild(u"bin/firstmile"_s);
    if (!QFileInfo::exists(program))
        SKIP("built without the desktop program");
    const WrittenBundle bundle;
    WatchedProcess console;
    const QString shots = console.folder(u"shots"_s);
    const auto outcome = console.run(program, {bundle.file(), u"--shots"_s, shots, u"--language"_s, u"en"_s});
    INFO(outcome.words.toStdString());
    CHECK(outcome.exitCode == 0);
    CHECK(QDir(shots).entryList({u"en-review-inbox-*.png"_s}).size() == 6); // three sizes, light and dark
    REQUIRE_FALSE(console.seen().isEmpty());                                // it was watched
    for (const QByteArray &line : console.seen())
        CHECK(line == "watching 0");
    // And the watch sees what there is to be seen.
    WatchedProcess control;
    (void)control.run(u"bash"_s, {u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/9"_s});
    CHECK(control.seen().contains("socket 2"));
}

TEST_CASE("Without a display the console says in text what is in an export", "[e2e][review]")
{
    const QString program = inBuild(u"bin/firstmile"_s);
    if (!QFileInfo::exists(program))
        SKIP("built without the desktop program");
    const WrittenBundle bundle;
    WatchedProcess console;
    const auto outcome = console.run(program, {bundle.file()});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.out.startsWith("Unanswered\n"));
    for (const QByteArray &line : console.seen())
        CHECK(line == "watching 0");
}
