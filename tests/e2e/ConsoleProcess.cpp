// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"

#include "tests/support/Places.h"
#include "tests/support/Printers.h"
#include "tests/support/TestServers.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace firstmile::tests
{

namespace
{

bool isOnItsWay(const QString &state)
{
    return state == "queued"_L1 || state == "sending"_L1 || state == "uncertain"_L1;
}

}

ConsoleProcess::ConsoleProcess()
{
    REQUIRE(m_home.isValid());
    must({u"init"_s});
}

std::unique_ptr<QProcess> ConsoleProcess::process(const QStringList &arguments) const
{
    auto made = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(variable), m_home.path());
    made->setProcessEnvironment(environment);
    made->setProgram(inBuild(u"bin/firstmilectl"_s));
    made->setArguments(QStringList{u"--workspace"_s, workspaceFile()} + arguments);
    return made;
}

CommandOutcome ConsoleProcess::run(const QStringList &arguments, int timeoutMsecs) const
{
    const auto command = process(arguments);
    command->start();
    command->closeWriteChannel();
    if (!command->waitForFinished(timeoutMsecs)) {
        command->kill();
        command->waitForFinished();
        return {-1, command->readAllStandardOutput(), "did not end in time; " + command->readAllStandardError()};
    }
    const bool crashed = command->exitStatus() == QProcess::CrashExit;
    return {crashed ? -1 : command->exitCode(), command->readAllStandardOutput(), command->readAllStandardError()};
}

CommandOutcome ConsoleProcess::must(const QStringList &arguments, int timeoutMsecs) const
{
    const CommandOutcome outcome = run(arguments, timeoutMsecs);
    INFO("firstmilectl " << arguments.join(u' ').toStdString());
    INFO("it said: " << outcome.words.toStdString() << outcome.out.left(2000).toStdString());
    REQUIRE(outcome.exitCode == 0);
    return outcome;
}

std::unique_ptr<QProcess> ConsoleProcess::start(const QStringList &arguments) const
{
    auto command = process(arguments);
    command->start();
    REQUIRE(command->waitForStarted());
    return command;
}

QString ConsoleProcess::secretCommand(const QString &name, const QString &secret) const
{
    QFile file(m_home.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(secret.toUtf8() + '\n');
    return u"cat "_s + file.fileName();
}

QStringList ConsoleProcess::emailArguments(const QString &address, const QString &password) const
{
    const QString host = requiredServerSetting(u"MAIL_HOST"_s);
    return {u"account"_s,
            u"add"_s,
            u"email"_s,
            u"--address"_s,
            address,
            u"--imap"_s,
            host + u':' + requiredServerSetting(u"IMAPS_PORT"_s),
            u"--smtp"_s,
            host + u':' + requiredServerSetting(u"SMTPS_PORT"_s),
            u"--security"_s,
            u"tls"_s,
            u"--secret-command"_s,
            secretCommand(address, password)};
}

void ConsoleProcess::addEmail(const QString &address, const QString &password) const
{
    must(emailArguments(address, password) + QStringList{u"--ca"_s, requiredServerSetting(u"MAIL_CA"_s)});
}

void ConsoleProcess::addMastodon(const QString &tokenSetting) const
{
    must({u"account"_s, u"add"_s, u"mastodon"_s, u"--server"_s, requiredServerSetting(u"MASTO_URL"_s),
          u"--secret-command"_s, secretCommand(u"token"_s, requiredServerSetting(tokenSetting))});
}

QJsonArray ConsoleProcess::inbox() const
{
    return must({u"inbox"_s, u"--json"_s, u"--limit"_s, u"1000"_s}).array();
}

std::optional<QJsonObject> ConsoleProcess::conversationAbout(const QString &subject) const
{
    for (const QJsonValue &row : inbox()) {
        if (row[u"subject"].toString().contains(subject) || row[u"preview"].toString().contains(subject))
            return row.toObject();
    }
    return std::nullopt;
}

QJsonObject ConsoleProcess::show(const QString &conversation) const
{
    return must({u"show"_s, conversation, u"--json"_s}).object();
}

QHash<QString, QString> ConsoleProcess::outbox() const
{
    QHash<QString, QString> states;
    for (const QJsonValue &item : must({u"outbox"_s, u"list"_s, u"--json"_s}).array())
        states.insert(item[u"conversation"].toString(), item[u"state"].toString());
    return states;
}

bool ConsoleProcess::sendUntilSettled(int timeoutMsecs) const
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < timeoutMsecs) {
        run({u"outbox"_s, u"send"_s});
        const QHash<QString, QString> states = outbox();
        if (std::none_of(states.begin(), states.end(), isOnItsWay))
            return true;
    }
    return false;
}

}
