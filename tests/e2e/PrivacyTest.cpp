// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/support/Printers.h"

#include <QFile>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A console whose workspace holds one mail of Ana's and one of Bob's, and has Ana's number.
struct PrivateDesk
{
    PrivateDesk()
    {
        const QString path = console.workspaceFile() + u".mbox"_s;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        for (const QByteArray who : {"ana", "bob"}) {
            file.write("From x\nFrom: " + who + "@x.example\nTo: us@shop.example\nSubject: Kettle of " + who +
                       "\nDate: Tue, 03 May 2016 10:00:00 +0000\nMessage-ID: <" + who +
                       "@order.example>\n\nThe words of " + who + ".\n\n");
        }
        file.close();
        console.must({u"import"_s, u"mbox"_s, path, u"--own"_s, u"us@shop.example"_s});
        const QJsonObject conversation = *console.conversationAbout(u"Kettle of ana"_s);
        id = conversation[u"id"].toString();
        customer = conversation[u"customer"][u"id"].toString();
    }

    ConsoleProcess console;
    QString id;
    QString customer;
};

}

TEST_CASE("what is held on a person can be handed out as a file that only its owner reads", "[e2e][privacy]")
{
    PrivateDesk desk;
    const QString path = desk.console.workspaceFile() + u".html"_s;
    desk.console.must({u"customer"_s, u"file"_s, desk.customer, u"--html"_s, u"-o"_s, path});
    QFile page(path);
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    CHECK(html.contains("The words of ana."));
    CHECK_FALSE(html.contains("bob"));
    CHECK((page.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == QFileDevice::Permissions());
    const QJsonObject file = desk.console.must({u"customer"_s, u"file"_s, desk.customer}).object();
    CHECK(file[u"conversations"][0][u"messages"][0][u"text"].toString().contains(u"The words of ana."_s));
    CHECK(desk.console.run({u"customer"_s, u"file"_s, u"9999"_s}).exitCode == 3);
}

TEST_CASE("erasing a person says what it would do, wants a yes, and leaves no word in the file", "[e2e][privacy]")
{
    PrivateDesk desk;
    const auto erase = [&](const QStringList &more) {
        return desk.console.run(QStringList{u"customer"_s, u"erase"_s, desk.customer} + more);
    };
    const CommandOutcome dry = erase({u"--dry-run"_s, u"--json"_s});
    CHECK(dry.exitCode == 0);
    CHECK(dry.object()[u"messages"].toInt() == 1);
    CHECK(erase({}).exitCode == 2);
    CHECK(desk.console.conversationAbout(u"Kettle of ana"_s).has_value());
    CHECK(erase({u"--yes"_s, u"--for-good"_s, u"--because"_s, u"asked by letter"_s}).exitCode == 0);
    CHECK(erase({u"--yes"_s}).exitCode == 7);
    QByteArray bytes;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(desk.console.workspaceFile() + suffix);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    CHECK_FALSE(bytes.contains("words of ana"));
    CHECK(bytes.contains("words of bob"));
    CHECK(desk.console.must({u"doctor"_s}).exitCode == 0);
    CHECK(desk.console.must({u"customer"_s, u"purge"_s, u"--json"_s}).object()[u"purged"].toInt() == 0);
}

TEST_CASE("a refusal that is written down is listed, and unclear ones are refused", "[e2e][privacy]")
{
    PrivateDesk desk;
    const auto consent = [&](const QStringList &more) {
        return desk.console.run(QStringList{u"customer"_s, u"consent"_s, desk.customer} + more);
    };
    CHECK(consent({u"--refused"_s, u"--channel"_s, u"email"_s, u"--words"_s, u"on the phone"_s}).exitCode == 0);
    CHECK(consent({u"marketing"_s, u"--given"_s}).exitCode == 0);
    const QJsonArray said = consent({u"--list"_s, u"--json"_s}).array();
    REQUIRE(said.size() == 2);
    CHECK(said[0][u"channel"].toString() == u"email"_s);
    CHECK(said[0][u"words"].toString() == u"on the phone"_s);
    CHECK_FALSE(said[0][u"given"].toBool());
    CHECK(said[1][u"purpose"].toString() == u"marketing"_s);
    CHECK(consent({u"--given"_s, u"--refused"_s}).exitCode == 2);
    CHECK(consent({u"gossip"_s, u"--given"_s}).exitCode != 0);
    CHECK(consent({u"--given"_s, u"--channel"_s, u"pigeon"_s}).exitCode != 0);
    CHECK(desk.console.run({u"show"_s, desk.id, u"--json"_s}).out.contains("not to be written to by e-mail"));
}

TEST_CASE("a retention rule is kept, shown, tried and applied", "[e2e][privacy]")
{
    PrivateDesk desk;
    CHECK(desk.console.run({u"retention"_s, u"set"_s, u"--silent-days"_s, u"3"_s}).exitCode != 0);
    CHECK(desk.console.run({u"retention"_s, u"set"_s, u"--silent-days"_s, u"soon"_s}).exitCode != 0);
    desk.console.must({u"retention"_s, u"set"_s, u"--source-days"_s, u"30"_s});
    CHECK(desk.console.must({u"retention"_s, u"show"_s, u"--json"_s}).object()[u"sourceDays"].toInt() == 30);
    const QJsonObject preview = desk.console.must({u"retention"_s, u"preview"_s, u"--json"_s}).object();
    CHECK(preview[u"sources"].toInt() == 2);
    CHECK(desk.console.must({u"retention"_s, u"apply"_s, u"--json"_s}).object() == preview);
    CHECK(desk.console.must({u"retention"_s, u"preview"_s, u"--json"_s}).object()[u"sources"].toInt() == 0);
}
