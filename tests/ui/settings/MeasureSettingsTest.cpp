// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MeasureSettings.h"
#include "core/metrics/calendar/WorkSpanText.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "tests/ui/FakeMeasureData.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/settings/HolidaySection.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct MeasureSettingsUnderTest
{
    MeasureSettingsUnderTest()
    {
        data.known.agents = {u"Luc"_s};
        data.teamRules.zone = "Europe/Paris";
        data.teamRules.teams = {{u"Marta"_s, u"Night"_s}};
        page.show();
        REQUIRE(waitFor([&] { return page.rules() == data.teamRules && line(u"Team of \u2068Luc\u2069"_s); }));
    }

    MeasureRules &rules() { return data.teamRules; }
    QLineEdit *line(const QString &name) { return named<QLineEdit>(page, name); }
    QLineEdit *hoursOn(int day) { return line(u"Working hours on "_s + QLocale().standaloneDayName(day)); }

    void type(QLineEdit *edit, const QString &text)
    {
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    QString monday(int version = 0) const
    {
        return data.teamRules.calendar ? workSpansText(data.teamRules.calendar->weeks.value(version).days.at(0))
                                       : u"none"_s;
    }

    FakeClock clock{fromMsecs(1'777'900'200'000)};
    FakeMeasureData data{clock};
    MeasureSettings page{data};
};

}

TEST_CASE("What a team decided about its measures is shown and kept as it is changed", "[ui]")
{
    MeasureSettingsUnderTest test;
    CHECK(unnamed(test.page).isEmpty());
    CHECK(test.line(u"Answered within"_s)->text() == u"15m, 1h, 24h, 72h"_s);
    test.type(test.line(u"Answered within"_s), u"30m, 8h"_s);
    CHECK(test.rules().horizons == QList<Milliseconds>{30min, 8h});
    test.type(test.line(u"A hand-off is back in time within"_s), u"2d"_s);
    CHECK(test.rules().returnWithin == 48h);
    auto *reach = named<QSpinBox>(test.page, u"High reach from so many followers"_s);
    reach->setValue(500);
    Q_EMIT reach->editingFinished();
    CHECK(test.rules().highReach == 500);
    auto *zone = named<QComboBox>(test.page, u"Time zone of the days and of the working hours"_s);
    CHECK(zone->currentText() == u"Europe/Paris"_s);
    zone->setCurrentIndex(zone->findData(QByteArray("America/Sao_Paulo")));
    Q_EMIT zone->activated(zone->currentIndex());
    CHECK(test.rules().zone == "America/Sao_Paulo");
    test.type(test.line(u"Team of \u2068Luc\u2069"_s), u" Day "_s);
    test.type(test.line(u"Team of \u2068Marta\u2069"_s), {});
    CHECK(test.rules().teams == QMap<QString, QString>{{u"Luc"_s, u"Day"_s}});
}

TEST_CASE("A measure that cannot be read is told while it is typed, and not kept", "[ui]")
{
    MeasureSettingsUnderTest test;
    const MeasureRules before = test.rules();
    test.type(test.line(u"Answered within"_s), u"soon"_s);
    CHECK(says(test.page, u"This time cannot be read"_s));
    CHECK(test.rules() == before);
    test.type(test.line(u"Answered within"_s), u"15m, 1h, 24h, 72h"_s);
    CHECK_FALSE(says(test.page, u"This time cannot be read"_s));

    test.type(test.hoursOn(1), u"09:00-12:00, 11:00-13:00"_s);
    CHECK(says(test.page, u"each span after the one before"_s));
    CHECK(test.rules() == before);

    test.data.failNext = Error{ErrorKind::Malformed, u"horizons: refused"_s, {}};
    test.type(test.hoursOn(1), u"09:00-12:00"_s);
    CHECK(waitFor([&] { return says(test.page, u"horizons: refused"_s); }));
    CHECK(test.rules() == before);
}

TEST_CASE("Working hours are written by weekday, and new ones hold from a day on", "[ui]")
{
    MeasureSettingsUnderTest test;
    test.type(test.hoursOn(1), u"9-12:30, 22:00-06:00"_s);
    REQUIRE(test.rules().calendar);
    CHECK(test.rules().calendar->zone == "Europe/Paris");
    CHECK(test.monday() == u"09:00-12:30, 22:00-06:00"_s);

    named<QDateEdit>(test.page, u"The day from which new hours hold"_s)->setDate(QDate(2030, 9, 1));
    named<QPushButton>(test.page, u"New hours from this day"_s)->click();
    CHECK(test.hoursOn(1)->text() == u"09:00-12:30, 22:00-06:00"_s);
    test.type(test.hoursOn(1), u"10:00-11:00"_s);
    REQUIRE(test.rules().calendar->weeks.size() == 2);
    CHECK(test.rules().calendar->weeks.at(1).validFrom == QDate(2030, 9, 1));
    CHECK(test.monday(0) == u"09:00-12:30, 22:00-06:00"_s);
    CHECK(test.monday(1) == u"10:00-11:00"_s);

    named<QPushButton>(test.page, u"Remove these hours"_s)->click();
    CHECK(test.rules().calendar->weeks.size() == 1);
    CHECK(test.monday() == u"09:00-12:30, 22:00-06:00"_s);
    test.type(test.hoursOn(1), {});
    CHECK_FALSE(test.rules().calendar.has_value());
}

TEST_CASE("Holidays are read from a file, looked at and removed", "[ui]")
{
    MeasureSettingsUnderTest test;
    test.type(test.hoursOn(1), u"09:00-17:00"_s);
    QTemporaryDir folder;
    const auto write = [&](const QByteArray &text) {
        QFile file(folder.filePath(u"days.ics"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    auto *section = test.page.findChild<HolidaySection *>();
    const QDate today = QDate::currentDate();
    const QByteArray day = QDate(today.year(), 5, 1).toString(u"yyyyMMdd"_s).toLatin1();
    section->importFile(write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:" + day +
                              "\nSUMMARY:Labour Day\nEND:VEVENT\nEND:VCALENDAR\n"));
    REQUIRE(waitFor([&] { return test.rules().calendar->holidays.size() == 1; }));
    CHECK(test.rules().calendar->holidays.value(QDate(today.year(), 5, 1)) == u"Labour Day"_s);
    auto *list = named<QListWidget>(test.page, u"Holidays"_s);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().endsWith(u": Labour Day"_s));

    section->importFile(write("no calendar"));
    CHECK(waitFor([&] { return says(test.page, u"nothing was changed"_s); }));
    CHECK(test.rules().calendar->holidays.size() == 1);

    test.type(test.hoursOn(1), {}); // the holidays are not lost by the way
    CHECK(says(test.page, u"No working hours are left"_s));
    CHECK(test.rules().calendar->holidays.size() == 1);
    test.type(test.hoursOn(1), u"09:00-17:00"_s);

    list->setCurrentRow(0);
    list->item(0)->setSelected(true);
    named<QPushButton>(test.page, u"Remove the chosen holidays"_s)->click();
    CHECK(test.rules().calendar->holidays.isEmpty());
}
