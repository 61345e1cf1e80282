// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printers.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/conversation/MoveToPhoneDialog.h"
#include "ui/conversation/MoveToPrivateDialog.h"

#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant dialogNoon = fromMsecs(1'777'809'600'000); // 2026-05-03 12:00 UTC

MoveToPhoneDialog::Scene phoneScene()
{
    MoveToPhoneDialog::Scene scene;
    scene.now = dialogNoon;
    scene.customerName = u"Ana"_s;
    scene.phone = u"+351 900 100 200"_s;
    scene.agent = u"lena"_s;
    scene.channel = Channel::X;
    return scene;
}

}

TEST_CASE("a call is agreed with a number, a slot in their time zone, their consent and a line", "[ui][beyond]")
{
    MoveToPhoneDialog dialog(phoneScene());
    dialog.show();
    QSignalSpy agreed(&dialog, &MoveToPhoneDialog::agreed);
    auto *act = &dialog.findChild<DialogFoot *>()->act();
    act->click();
    CHECK(agreed.isEmpty());
    CHECK(dialog.complaint() == u"Write how they agreed to be called."_s);

    named<QLineEdit>(dialog, u"How they agreed to be called"_s)->setText(u"Asked for it"_s);
    named<QComboBox>(dialog, u"Time zone of the customer"_s)->setCurrentText(u"Asia/Tokyo"_s);
    auto *from = named<QDateTimeEdit>(dialog, u"Can be reached from"_s);
    auto *until = named<QDateTimeEdit>(dialog, u"Can be reached until"_s);
    from->setDateTime(QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC));
    until->setDateTime(QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC));
    CHECK(dialog.bothTimes().contains(u"Asia/Tokyo"));
    act->click();
    CHECK(agreed.isEmpty());
    until->setDateTime(QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC));
    act->click();
    REQUIRE(agreed.size() == 1);
    const auto move = agreed.first().first().value<MoveToPhone>();
    CHECK(move.phone == u"+351 900 100 200"_s);
    CHECK(toIso(move.from) == u"2026-05-04T01:00:00Z"_s);
    CHECK(move.until - move.from == Milliseconds(2h));
    CHECK(move.consent == u"Asked for it"_s);
    CHECK(move.assignee == u"lena"_s);
    CHECK(dialog.isVisible()); // until the workspace has it
    dialog.refused(u"The customer wrote meanwhile."_s);
    CHECK(dialog.complaint() == u"The customer wrote meanwhile."_s);
    dialog.kept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(unnamed(dialog).isEmpty());
}

TEST_CASE("a closing line that the channel does not take is not agreed", "[ui][beyond]")
{
    MoveToPhoneDialog dialog(phoneScene());
    QSignalSpy agreed(&dialog, &MoveToPhoneDialog::agreed);
    named<QLineEdit>(dialog, u"How they agreed to be called"_s)->setText(u"Asked for it"_s);
    named<QPlainTextEdit>(dialog, u"Closing line"_s)->setPlainText(QString(281, u'a'));
    dialog.findChild<DialogFoot *>()->act().click();
    CHECK(agreed.isEmpty());
    CHECK(dialog.complaint() == u"The line is too long for the channel."_s);
    named<QPlainTextEdit>(dialog, u"Closing line"_s)->setPlainText(QString(280, u'a'));
    dialog.findChild<DialogFoot *>()->act().click();
    CHECK(agreed.size() == 1);
}

TEST_CASE("what goes on in private has two texts, and where the network takes none one that asks", "[ui][beyond]")
{
    MoveToPrivateDialog both({u"Ana"_s, u"Your order number?"_s, {}, Channel::Mastodon, {}});
    QSignalSpy agreed(&both, &MoveToPrivateDialog::agreed);
    both.findChild<DialogFoot *>()->act().click();
    REQUIRE(agreed.size() == 1);
    CHECK(agreed.first().at(0).toString() == u"Your order number?"_s);
    CHECK_FALSE(agreed.first().at(1).toString().isEmpty());

    MoveToPrivateDialog asks({u"Ana"_s, u"Your order number?"_s, u"the week is over"_s, Channel::Facebook, {}});
    asks.show();
    QSignalSpy asked(&asks, &MoveToPrivateDialog::agreed);
    CHECK(says(asks, u"the week is over"_s));
    named<QPlainTextEdit>(asks, u"Public line"_s)->clear();
    asks.findChild<DialogFoot *>()->act().click();
    CHECK(asked.isEmpty());
    named<QPlainTextEdit>(asks, u"Public line"_s)->setPlainText(u"Write to us in a message."_s);
    asks.findChild<DialogFoot *>()->act().click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().at(0).toString().isEmpty());
}
