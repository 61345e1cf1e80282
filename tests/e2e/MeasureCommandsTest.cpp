// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

#include <QFile>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

const QByteArray officeHours = R"({"zone":"Europe/Paris","weeks":[{"days":[["09:00-12:30","13:30-18:00"],)"
                               R"(["09:00-18:00"],["09:00-18:00"],["09:00-18:00"],["22:00-06:00"],[],[]]}]})";

}

TEST_CASE("measures are set and shown from the command line", "[e2e][metrics]")
{
    const ConsoleProcess console;
    console.must({u"init"_s});
    const auto shown = [&] { return console.must({u"measures"_s, u"show"_s, u"--json"_s}).object(); };
    CHECK(shown()[u"horizons"] == QJsonArray{900, 3600, 86400, 259200});
    console.must({u"measures"_s, u"set"_s, u"--zone"_s, u"America/Sao_Paulo"_s, u"--horizons"_s, u"30m,8h"_s,
                  u"--high-reach"_s, u"500"_s, u"--return-within"_s, u"2d"_s});
    console.must({u"measures"_s, u"team"_s, u"ana"_s, u"Night shift"_s});
    console.must({u"measures"_s, u"set"_s, u"--high-reach"_s, u"600"_s});
    CHECK(shown()[u"zone"].toString() == u"America/Sao_Paulo"_s);
    CHECK(shown()[u"horizons"] == QJsonArray{1800, 28800});
    CHECK(shown()[u"highReach"].toInt() == 600);
    CHECK(shown()[u"returnWithin"].toInt() == 172800);
    CHECK(shown()[u"teams"][u"ana"].toString() == u"Night shift"_s);
    console.must({u"measures"_s, u"team"_s, u"ana"_s});
    CHECK(shown()[u"teams"].toObject().isEmpty());

    CHECK(console.run({u"measures"_s, u"set"_s}).exitCode == 2);
    CHECK(console.run({u"measures"_s, u"set"_s, u"--zone"_s, u"Mars/Olympus"_s}).exitCode == 2);
    CHECK(console.run({u"measures"_s, u"set"_s, u"--horizons"_s, u"8h,1h"_s}).exitCode == 2);
    CHECK(console.run({u"measures"_s, u"set"_s, u"--horizons"_s, u"soon"_s}).words.contains("--horizons"));
    CHECK(console.run({u"measures"_s, u"team"_s}).exitCode == 2);
    CHECK(shown()[u"zone"].toString() == u"America/Sao_Paulo"_s);
}

TEST_CASE("working hours and holidays are set and shown from the command line", "[e2e][metrics]")
{
    const ConsoleProcess console;
    const QTemporaryDir folder;
    console.must({u"init"_s});
    const auto shown = [&] { return console.must({u"calendar"_s, u"show"_s, u"--json"_s}).object(); };
    CHECK(shown().isEmpty());
    const QString days = fileWith(folder, u"days.ics"_s,
                                  "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20251225\nRRULE:FREQ=YEARLY\n"
                                  "SUMMARY:Christmas\nEND:VEVENT\nEND:VCALENDAR\n");
    CHECK(console.run({u"calendar"_s, u"holidays"_s, days}).exitCode == 7); // no hours yet
    console.must({u"calendar"_s, u"set"_s, fileWith(folder, u"hours.json"_s, officeHours)});
    CHECK(shown()[u"weeks"][0][u"days"][4] == QJsonArray{u"22:00-06:00"_s});
    console.must({u"calendar"_s, u"holidays"_s, days, u"--from"_s, u"2026"_s, u"--to"_s, u"2027"_s});
    CHECK(shown()[u"holidays"].toObject() ==
          QJsonObject{{u"2026-12-25"_s, u"Christmas"_s}, {u"2027-12-25"_s, u"Christmas"_s}});

    const QJsonObject kept = shown();
    QByteArray wrong = officeHours;
    const auto refused = console.run(
        {u"calendar"_s, u"set"_s, fileWith(folder, u"wrong.json"_s, wrong.replace("09:00-12:30", "09:00-25:30"))});
    CHECK(refused.exitCode == 1);
    CHECK(refused.words.contains("weeks[0].days[0]"));
    CHECK(console.run({u"calendar"_s, u"set"_s, fileWith(folder, u"no.json"_s, "{")}).exitCode == 1);
    CHECK(console.run({u"calendar"_s, u"set"_s, folder.filePath(u"none"_s)}).exitCode == 3);
    CHECK(console.run({u"calendar"_s, u"holidays"_s, fileWith(folder, u"no.ics"_s, "no")}).exitCode == 1);
    CHECK(console.run({u"calendar"_s, u"holidays"_s, days, u"--from"_s, u"26"_s}).exitCode == 2);
    CHECK(shown() == kept);
    console.must({u"calendar"_s, u"clear"_s});
    CHECK(shown().isEmpty());
}
