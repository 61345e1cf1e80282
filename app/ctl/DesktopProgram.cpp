// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DesktopProgram.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<QByteArray> runDesktopProgram(const WorkspaceUrl &workspace, const QStringList &arguments,
                                     const QByteArray &input)
{
    QString program = QStandardPaths::findExecutable(u"firstmile"_s, {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"firstmile"_s);
    if (program.isEmpty())
        return Error{
            ErrorKind::NotFound, u"a PDF is drawn by the program firstmile, which is not installed here"_s, {}};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FIRSTMILE_WORKSPACE"_s,
                       workspace.engine == Engine::Sqlite ? workspace.file : workspace.server.toString());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
        return Error{ErrorKind::Storage, said.isEmpty() ? process.errorString() : said, {}};
    }
    return process.readAllStandardOutput();
}

}
