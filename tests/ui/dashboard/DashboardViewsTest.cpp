// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/DashboardViews.h"
#include "core/store/Database.h"
#include "core/store/WorkspaceSettings.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "ui/ScheduleSettings.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

DashboardView viewOf(const QString &name, PageId page)
{
    DashboardView view;
    view.name = name;
    view.query.page = page;
    view.query.filter.channels = {Channel::X};
    view.query.filter.tags = {u"billing"_s};
    view.query.period = {QDate(2026, 4, 1), QDate(2026, 4, 30)};
    view.query.step = BucketStep::Day;
    view.query.compareBefore = true;
    view.period = u"last-month"_s;
    return view;
}

struct ViewStore
{
    ViewStore() { REQUIRE(await(database.open())); }
    Result<QList<DashboardView>> views()
    {
        return await(database.read([](Session &session) { return dashboardViews(session); }));
    }
    Result<void> save(const DashboardView &view)
    {
        return await(database.write([view](Transaction &transaction) { return saveDashboardView(transaction, view); }));
    }
    Result<void> remove(const QString &name)
    {
        return await(
            database.write([name](Transaction &transaction) { return removeDashboardView(transaction, name); }));
    }

    QTemporaryDir directory;
    Database database{*WorkspaceUrl::parse(directory.filePath(u"views.firstmile"_s))};
};

}

TEST_CASE("a team's views of the dashboard are kept whole, replaced by their name, and removed", "[metrics]")
{
    ViewStore store;
    const DashboardView first = viewOf(u"Zurich"_s, PageId::Team);
    const DashboardView second = viewOf(u"Accra"_s, PageId::Response);
    REQUIRE(store.save(first));
    REQUIRE(store.save(second));
    CHECK(*store.views() == QList<DashboardView>{second, first});
    const DashboardView other = viewOf(u"Zurich"_s, PageId::Coverage);
    REQUIRE(store.save(other));
    CHECK(*store.views() == QList<DashboardView>{second, other});
    REQUIRE(store.remove(u"Accra"_s));
    CHECK(*store.views() == QList<DashboardView>{other});
    CHECK(store.remove(u"Accra"_s).error().kind == ErrorKind::NotFound);
    CHECK(store.save(viewOf(u"  "_s, PageId::Team)).error().kind == ErrorKind::Rejected);
}

TEST_CASE("a view that cannot be read is left where it is", "[metrics]")
{
    ViewStore store;
    const QJsonObject foreign{{u"name"_s, u"Newer"_s}, {u"query"_s, QJsonObject{{u"page"_s, u"weather"_s}}}};
    REQUIRE(await(store.database.write([foreign](Transaction &transaction) {
        return WorkspaceSettings(transaction).setValue(transaction, u"dashboard-views"_s, QJsonArray{foreign});
    })));
    REQUIRE(store.save(viewOf(u"Ours"_s, PageId::Team)));
    REQUIRE(store.views()->size() == 1);
    const auto kept = await(
        store.database.read([](Session &session) { return WorkspaceSettings(session).value(u"dashboard-views"_s); }));
    REQUIRE(kept);
    CHECK(kept->toArray().first().toObject() == foreign);
    CHECK(kept->toArray().size() == 2);
}

TEST_CASE("the report's schedule is kept, and one about cases that cannot be read is off", "[metrics]")
{
    const QTemporaryDir directory;
    QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
    CHECK(reportSchedule(settings) == ReportSchedule());
    ReportSchedule schedule;
    schedule.every = ReportSchedule::Every::Week;
    schedule.hour = 6;
    schedule.folder = u"/reports"_s;
    schedule.language = u"fr"_s;
    schedule.pages = {PageId::Coverage, PageId::Team};
    schedule.filter.channels = {Channel::Email};
    schedule.alsoCsv = true;
    schedule.lastWritten = fromMsecs(1'777'900'200'000);
    schedule.lastProblem = u"no room"_s;
    setReportSchedule(settings, schedule);
    CHECK(reportSchedule(settings) == schedule);
    settings.setValue("report/filter"_L1, QByteArray(R"({"channels":["telegram"]})"));
    CHECK(reportSchedule(settings).every == ReportSchedule::Every::Never);
    CHECK_FALSE(reportSchedule(settings).lastProblem.isEmpty());
}
