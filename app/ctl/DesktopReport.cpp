// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DesktopReport.h"

#include "app/ctl/DesktopProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> desktopReport(const DesktopReport &report)
{
    QJsonArray pages;
    for (const PageQuery &query : report.pages)
        pages.append(toJson(query));
    QStringList arguments{u"--report"_s, report.file, u"--now"_s, toIso(report.now)};
    arguments += {u"--report-pages"_s, QString::fromUtf8(QJsonDocument(pages).toJson(QJsonDocument::Compact))};
    if (!report.language.isEmpty())
        arguments += {u"--language"_s, report.language};
    FM_TRY(runDesktopProgram(report.workspace, arguments));
    return {};
}

}
