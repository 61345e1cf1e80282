// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SecretCommand.h"

#include <QProcess>
#include <QTimer>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::seconds secretCommandLimit{30};

Result<QByteArray> secretOf(QProcess &process)
{
    QByteArray secret = process.readAllStandardOutput();
    if (secret.endsWith('\n'))
        secret.chop(secret.endsWith("\r\n") ? 2 : 1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && !secret.isEmpty())
        return secret;
    QString words = QString::fromUtf8(process.readAllStandardError()).simplified();
    if (words.isEmpty())
        words = u"exit code %1"_s.arg(process.exitCode());
    return Error{ErrorKind::Unauthorised, u"the command that gives the secret: "_s + words, {}};
}

}

Async<QByteArray> runSecretCommand(const QString &command)
{
    auto *process = new QProcess;
    auto promise = std::make_shared<Promise<QByteArray>>();
    QObject::connect(process, &QProcess::finished, process, [process, promise] {
        promise->settle(secretOf(*process));
        process->deleteLater();
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, promise](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        promise->settle(
            Error{ErrorKind::Unauthorised, u"the command that gives the secret: "_s + process->errorString(), {}});
        process->deleteLater();
    });
    QTimer::singleShot(secretCommandLimit, process, [process] { process->kill(); });
    process->start(u"/bin/sh"_s, {u"-c"_s, command});
    process->closeWriteChannel();
    return promise->future();
}

}
