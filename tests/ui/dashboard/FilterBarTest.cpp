// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard/DashboardBench.h"
#include "ui/dashboard/CountingButton.h"
#include "ui/dashboard/FilterChip.h"
#include "ui/dashboard/PeriodButton.h"
#include "ui/dashboard/PeriodPopup.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QAction *entryOf(const QToolButton &button, const QString &text)
{
    const auto actions = button.menu()->actions();
    const auto found =
        std::ranges::find_if(actions, [&](const QAction *each) { return each->text().startsWith(text); });
    return found == actions.end() ? nullptr : *found;
}

}

TEST_CASE("filters combine, stand as words, and each can be taken away", "[metrics]")
{
    DashboardBench bench;
    FilterBar &filters = bench.open().filters();
    CHECK_FALSE(filters.chip(FilterKind::Channel)->isVisible());
    bench.tick(FilterKind::Channel, 0);
    bench.tick(FilterKind::Agent, 1);
    bench.tick(FilterKind::Reach, 0);
    const CaseFilter filter = bench.lastAsked().filter;
    CHECK(filter.channels == QList<Channel>{allChannels().first()});
    CHECK(filter.agents == QStringList{u"Luc"_s});
    CHECK(filter.reach == ReachGroup::High);
    CHECK(filters.chip(FilterKind::Agent)->button().text().contains(u"Luc"_s));
    CHECK(bench.page->sentence().contains(u"Luc"_s));
    CHECK(bench.page->sentence().contains(u"high reach"_s));

    filters.chip(FilterKind::Agent)->cross().click();
    bench.settle();
    CHECK(bench.lastAsked().filter.agents.isEmpty());
    CHECK(bench.lastAsked().filter.reach == ReachGroup::High);
    CHECK_FALSE(filters.chip(FilterKind::Agent)->isVisible());
    CHECK(bench.page->focusWidget() == &filters.add());
}

TEST_CASE("a popup's values are ticked and narrowed by the keyboard", "[metrics]")
{
    DashboardBench bench;
    bench.measures.known.agents.clear();
    for (int i = 0; i < 12; ++i)
        bench.measures.known.agents.append(u"Agent %1"_s.arg(i, 2, 10, QChar(u'0')));
    FilterPopup *popup = bench.open().filters().open(FilterKind::Agent);
    QTest::keyClicks(&popup->field(), u"11"_s);
    QTest::keyClick(&popup->field(), Qt::Key_Return);
    bench.settle();
    CHECK(bench.lastAsked().filter.agents == QStringList{u"Agent 11"_s});
    QTest::keyClick(&popup->field(), Qt::Key_Down);
    CHECK(popup->list().hasFocus());
    QTest::keyClick(&popup->list(), Qt::Key_Space);
    bench.settle();
    CHECK(bench.lastAsked().filter.agents.isEmpty());
}

TEST_CASE("of high and ordinary reach only one can be ticked", "[metrics]")
{
    DashboardBench bench;
    FilterPopup *popup = bench.open().filters().open(FilterKind::Reach);
    popup->list().item(0)->setCheckState(Qt::Checked);
    popup->list().item(1)->setCheckState(Qt::Checked);
    CHECK(popup->list().item(0)->checkState() == Qt::Unchecked);
    bench.settle();
    CHECK(bench.lastAsked().filter.reach == ReachGroup::Ordinary);
}

TEST_CASE("a filter keeps a value that the ledger does not know", "[metrics]")
{
    CaseFilter filter;
    filter.tags = {u"gone"_s};
    CHECK(FilterKinds::options(FilterKind::Tag, filter, {}) == QList<FilterOption>{{u"gone"_s, u"gone"_s}});
    for (const FilterKind kind : FilterKinds::all()) {
        CaseFilter again;
        CaseFilter all;
        all.channels = {Channel::X, Channel::Email};
        all.accounts = {AccountId(7)};
        all.agents = all.teams = all.tags = all.languages = {u"pt"_s};
        all.intents = {Intent::Vent};
        all.reach = ReachGroup::Ordinary;
        FilterKinds::choose(kind, FilterKinds::chosen(kind, all), again);
        CHECK(FilterKinds::chosen(kind, again) == FilterKinds::chosen(kind, all));
        CHECK_FALSE(FilterKinds::words(kind, again, {}).isEmpty());
        CHECK(FilterKinds::words(kind, {}, {}).isEmpty());
    }
}

TEST_CASE("working time is offered with a calendar alone, and the menu says why", "[metrics]")
{
    DashboardBench bench;
    CountingButton &counting = bench.open().filters().counting();
    QAction *working = entryOf(counting, u"In the team’s working time"_s);
    REQUIRE(working);
    CHECK_FALSE(working->isEnabled());
    CHECK(working->text().contains(u"set the calendar first"_s));
    bench.measures.pages[PageId::Start].hasCalendar = true;
    Q_EMIT bench.measures.changed();
    REQUIRE(waitFor([&] { return working->isEnabled(); }));
    working->trigger();
    bench.settle();
    CHECK(bench.lastAsked().clock == MeasureClock::Working);
    CHECK(bench.page->sentence().contains(u"in working time"_s));
    entryOf(counting, u"A month"_s)->trigger();
    entryOf(counting, u"On which it was answered"_s)->trigger();
    bench.settle();
    CHECK(bench.lastAsked().step == BucketStep::Month);
    CHECK(bench.lastAsked().byAnswer);
}

TEST_CASE("periods go along with today or are free days, and all time has nothing before it", "[metrics]")
{
    DashboardBench bench;
    PeriodButton &period = bench.open().filters().period();
    CHECK(bench.lastAsked().period == DayPeriod{QDate(2026, 4, 5), QDate(2026, 5, 4)});
    QAction *compare = entryOf(period, u"Compare"_s);
    CHECK(compare->isChecked());
    CHECK(bench.page->sentence().contains(u"compared with the 30 day(s) before"_s));
    entryOf(period, u"All time"_s)->trigger();
    bench.settle();
    CHECK(bench.lastAsked().period == DayPeriod{});
    CHECK_FALSE(compare->isEnabled());
    CHECK_FALSE(bench.page->sentence().contains(u"compared"_s));

    period.askDays();
    auto *popup = period.findChild<PeriodPopup *>();
    REQUIRE(popup);
    popup->from().setDate(QDate(2026, 3, 10));
    popup->to().setDate(QDate(2026, 3, 1));
    CHECK(popup->to().date() == QDate(2026, 3, 10)); // never before it begins
    popup->to().setDate(QDate(2026, 3, 12));
    popup->done().click();
    bench.settle();
    CHECK(bench.lastAsked().period == DayPeriod{QDate(2026, 3, 10), QDate(2026, 3, 12)});
    compare->trigger();
    bench.settle();
    CHECK_FALSE(bench.lastAsked().compareBefore);
}
