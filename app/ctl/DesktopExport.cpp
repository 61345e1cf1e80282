// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DesktopExport.h"

#include "core/review/export/ExportRequestJson.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> desktopExport(const WorkspaceUrl &workspace, const ExportRequest &request)
{
    QString program = QStandardPaths::findExecutable(u"firstmile"_s, {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"firstmile"_s);
    if (program.isEmpty())
        return Error{
            ErrorKind::NotFound, u"a PDF is drawn by the program firstmile, which is not installed here"_s, {}};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment(); // others read arguments, not this
    environment.insert(u"FIRSTMILE_WORKSPACE"_s,
                       workspace.engine == Engine::Sqlite ? workspace.file : workspace.server.toString());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    QStringList arguments{u"--export-pdf"_s, request.path, u"--export-request"_s, u"-"_s};
    if (!request.language.isEmpty())
        arguments += {u"--language"_s, request.language};
    process.start(program, arguments);
    process.write(requestToJson(request));
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
        return Error{ErrorKind::Storage, said.isEmpty() ? process.errorString() : said, {}};
    }
    return {};
}

}
