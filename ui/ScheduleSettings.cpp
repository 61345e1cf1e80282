// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ScheduleSettings.h"

#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const auto scheduleEvery = "report/every"_L1;
const auto scheduleHour = "report/hour"_L1;
const auto scheduleFolder = "report/folder"_L1;
const auto scheduleLanguage = "report/language"_L1;
const auto schedulePages = "report/pages"_L1;
const auto scheduleFilter = "report/filter"_L1;
const auto scheduleCsv = "report/csv"_L1;
const auto scheduleWritten = "report/written"_L1;
const auto scheduleProblem = "report/problem"_L1;

const QStringList scheduleSteps{u"never"_s, u"day"_s, u"week"_s, u"month"_s}; // in the order of ReportSchedule::Every

}

ReportSchedule reportSchedule(const QSettings &settings)
{
    ReportSchedule schedule;
    const qsizetype every = scheduleSteps.indexOf(settings.value(scheduleEvery).toString());
    schedule.every = static_cast<ReportSchedule::Every>(std::max<qsizetype>(every, 0));
    schedule.hour = std::clamp(settings.value(scheduleHour, schedule.hour).toInt(), 0, 23);
    schedule.folder = settings.value(scheduleFolder).toString();
    schedule.language = settings.value(scheduleLanguage).toString();
    for (const QString &name : settings.value(schedulePages).toStringList()) {
        if (const auto page = pageIdFromString(name))
            schedule.pages.append(*page);
    }
    schedule.alsoCsv = settings.value(scheduleCsv).toBool();
    schedule.lastWritten = fromIso(settings.value(scheduleWritten).toString());
    schedule.lastProblem = settings.value(scheduleProblem).toString();
    const QJsonObject kept = QJsonDocument::fromJson(settings.value(scheduleFilter).toByteArray()).object();
    const auto filter = caseFilterFromJson(kept);
    if (!filter) {
        schedule.every = ReportSchedule::Every::Never;
        schedule.lastProblem = filter.error().detail;
        return schedule;
    }
    schedule.filter = *filter;
    return schedule;
}

void setReportSchedule(QSettings &settings, const ReportSchedule &schedule)
{
    QStringList pages;
    for (const PageId page : schedule.pages)
        pages.append(toString(page));
    settings.setValue(scheduleEvery, scheduleSteps.value(static_cast<int>(schedule.every)));
    settings.setValue(scheduleHour, schedule.hour);
    settings.setValue(scheduleFolder, schedule.folder);
    settings.setValue(scheduleLanguage, schedule.language);
    settings.setValue(schedulePages, pages);
    settings.setValue(scheduleFilter, QJsonDocument(toJson(schedule.filter)).toJson(QJsonDocument::Compact));
    settings.setValue(scheduleCsv, schedule.alsoCsv);
    settings.setValue(scheduleWritten, schedule.lastWritten ? toIso(*schedule.lastWritten) : QString());
    settings.setValue(scheduleProblem, schedule.lastProblem);
}

}
