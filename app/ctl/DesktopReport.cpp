// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DesktopReport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString desktopProgram()
{
    const QString beside = QStandardPaths::findExecutable(u"firstmile"_s, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"firstmile"_s) : beside;
}

}

Result<void> desktopReport(const DesktopReport &report)
{
    const QString program = desktopProgram();
    if (program.isEmpty())
        return Error{
            ErrorKind::NotFound, u"a PDF is drawn by the program firstmile, which is not installed here"_s, {}};
    QJsonArray pages;
    for (const PageQuery &query : report.pages)
        pages.append(toJson(query));
    QStringList arguments{u"--report"_s, report.file, u"--now"_s, toIso(report.now)};
    arguments += {u"--report-pages"_s, QString::fromUtf8(QJsonDocument(pages).toJson(QJsonDocument::Compact))};
    if (!report.language.isEmpty())
        arguments += {u"--language"_s, report.language};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment(); // others read arguments, not this
    environment.insert(u"FIRSTMILE_WORKSPACE"_s, report.workspace.engine == Engine::Sqlite
                                                     ? report.workspace.file
                                                     : report.workspace.server.toString());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
        return Error{ErrorKind::Storage, said.isEmpty() ? process.errorString() : said, {}};
    }
    return {};
}

}
