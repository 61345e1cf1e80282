// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ReportDesk.h"

#include "ui/MeasureData.h"
#include "ui/dashboard/ReportTimes.h"
#include "ui/widgets/Words.h"

#include <QDir>

namespace firstmile
{

using namespace Qt::StringLiterals;

ReportDesk::ReportDesk(MeasureData &measures, const Clock &clock, QString workspace, QObject *parent)
    : QObject(parent), m_measures(measures), m_clock(clock), m_workspace(std::move(workspace)), m_files(measures)
{
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &ReportDesk::look);
    connect(&m_files, &ReportFiles::written, this, [this](const QStringList &files) {
        note({});
        Q_EMIT written(files);
    });
    connect(&m_files, &ReportFiles::failed, this, [this](const Error &error) {
        note(Words::problem(error));
        Q_EMIT failed(error);
    });
}

void ReportDesk::start()
{
    m_timer.start();
    look();
}

void ReportDesk::look()
{
    const ReportSchedule schedule = m_measures.schedule();
    const QDateTime now = toDateTime(m_clock.now()).toLocalTime();
    if (m_files.isBusy() || schedule.folder.isEmpty() || !isReportDue(schedule, now))
        return;
    const DayPeriod days = reportedDays(schedule, lastReportTime(schedule, now));
    ReportOrder order;
    for (const PageId page : schedule.pages.isEmpty() ? allPages() : schedule.pages) {
        PageQuery query;
        query.page = page;
        query.filter = schedule.filter;
        query.period = days;
        query.step = schedule.every == ReportSchedule::Every::Month ? BucketStep::Week : BucketStep::Day;
        query.compareBefore = true;
        order.pages.append(query);
    }
    const QString path = QDir(schedule.folder).filePath(reportName(days));
    order.pdf = path + u".pdf"_s;
    order.csv = schedule.alsoCsv ? path + u".csv"_s : QString();
    order.cover = {m_workspace, {}, m_clock.now()};
    m_files.write(order);
}

// One that fails is told and tried again at its next time, not every minute.
void ReportDesk::note(const QString &problem)
{
    ReportSchedule schedule = m_measures.schedule();
    schedule.lastWritten = m_clock.now();
    schedule.lastProblem = problem;
    m_measures.setSchedule(schedule);
}

}
