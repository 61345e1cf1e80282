// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ReportTimes.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/ui/FakeMeasureData.h"
#include "ui/dashboard/ReportDesk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

using Every = ReportSchedule::Every;

namespace
{

ReportSchedule scheduleOf(Every every, int hour)
{
    ReportSchedule schedule;
    schedule.every = every;
    schedule.hour = hour;
    return schedule;
}

QDateTime reportMoment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toTimeZone(QTimeZone("Europe/Paris"));
}

}

TEST_CASE("a report is due at its hour and is about the days before", "[ui][report]")
{
    const QDateTime wednesday = reportMoment(u"2026-11-18T12:00:00+01:00"_s);
    const auto last = [&](Every every, int hour) { return lastReportTime(scheduleOf(every, hour), wednesday); };
    CHECK_FALSE(last(Every::Never, 7).isValid());
    CHECK(last(Every::Day, 7) == reportMoment(u"2026-11-18T07:00:00+01:00"_s));
    CHECK(last(Every::Day, 13) == reportMoment(u"2026-11-17T13:00:00+01:00"_s));
    CHECK(last(Every::Week, 7) == reportMoment(u"2026-11-16T07:00:00+01:00"_s));
    CHECK(last(Every::Month, 7) == reportMoment(u"2026-11-01T07:00:00+01:00"_s));
    const QDateTime monday = reportMoment(u"2026-11-16T06:59:00+01:00"_s);
    CHECK(lastReportTime(scheduleOf(Every::Week, 7), monday) == reportMoment(u"2026-11-09T07:00:00+01:00"_s));

    const DayPeriod week = reportedDays(scheduleOf(Every::Week, 7), last(Every::Week, 7));
    CHECK(week == DayPeriod{QDate(2026, 11, 9), QDate(2026, 11, 15)});
    CHECK(reportName(week) == u"first-mile-2026-11-09-to-2026-11-15"_s);
    const DayPeriod month = reportedDays(scheduleOf(Every::Month, 7), last(Every::Month, 7));
    CHECK(month == DayPeriod{QDate(2026, 10, 1), QDate(2026, 10, 31)});
    const DayPeriod day = reportedDays(scheduleOf(Every::Day, 13), last(Every::Day, 13));
    CHECK(reportName(day) == u"first-mile-2026-11-16"_s);
}

TEST_CASE("a report that was missed is written once", "[ui][report]")
{
    ReportSchedule schedule = scheduleOf(Every::Day, 7);
    const QDateTime now = reportMoment(u"2026-11-18T12:00:00+01:00"_s);
    CHECK(isReportDue(schedule, now));
    schedule.lastWritten = fromDateTime(now.addDays(-9));
    CHECK(isReportDue(schedule, now));
    schedule.lastWritten = fromDateTime(now);
    CHECK_FALSE(isReportDue(schedule, now.addSecs(3600)));
    CHECK(isReportDue(schedule, now.addDays(1)));
}

TEST_CASE("the scheduled report is written into its folder, and a folder that is gone is told", "[ui][report]")
{
    QTemporaryDir folder;
    FakeClock clock;
    FakeMeasureData measures(clock);
    measures.kept = scheduleOf(Every::Day, 0);
    measures.kept.folder = folder.path();
    measures.kept.pages = {PageId::Response};
    measures.kept.alsoCsv = true;
    ReportDesk desk(measures, clock, u"alameda"_s);
    QSignalSpy written(&desk, &ReportDesk::written);
    QSignalSpy failed(&desk, &ReportDesk::failed);
    desk.look();
    REQUIRE(QTest::qWaitFor([&] { return written.size() + failed.size() == 1; }));
    REQUIRE(written.size() == 1);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    REQUIRE(files.size() == 2);
    QFile pdf(folder.filePath(files[1]));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    REQUIRE(measures.asked.size() == 1);
    CHECK(measures.asked.first().compareBefore);
    CHECK(measures.kept.lastWritten == clock.now());

    desk.look(); // written already
    CHECK(measures.asked.size() == 1);

    measures.kept.lastWritten.reset();
    measures.kept.folder = folder.filePath(u"gone"_s);
    desk.look();
    REQUIRE(QTest::qWaitFor([&] { return failed.size() == 1; }));
    CHECK(measures.kept.lastProblem.contains(u"gone"_s));
}
