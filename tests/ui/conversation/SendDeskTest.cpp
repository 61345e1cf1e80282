// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/SendDesk.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/CheckStrip.h"
#include "ui/conversation/CheckWords.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/ReplyAids.h"
#include "ui/conversation/ScheduleDialog.h"
#include "ui/widgets/QuietBar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct SendingUnderTest
{
    SendingUnderTest()
    {
        entry = console.data.byCustomer(u"Maurice Petit"_s);
        page.resize(700, 700);
        page.show();
        page.open(entry->conversation.id);
        REQUIRE(waitFor([&] { return page.thread().has_value(); }));
        QObject::connect(&console.notices, &Notices::said, &page, [this](const Notice &notice) { said = notice; });
    }
    Composer &composer() { return page.composer(); }
    CheckStrip &checks() { return page.aids().checks(); }
    QPlainTextEdit &field() { return *composer().findChild<QPlainTextEdit *>(); }
    void write(const QString &text)
    {
        composer().setText(text);
        composer().startWriting();
    }
    void press() { QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : checks().findChildren<QPushButton *>()) {
            if (each->text() == text && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    static CheckFinding finding(CheckKind kind, bool blocks, const QString &what = {}, int start = 0)
    {
        return {kind, blocks, {start, static_cast<int>(what.size())}, what, {}};
    }

    ConsoleFixture console;
    ConversationPage page{console.context};
    FakeConsoleData::Entry *entry;
    Notice said;
};

}

TEST_CASE("What blocks a reply is said, its place is shown, and nothing goes out", "[ui]")
{
    SendingUnderTest test;
    test.write(u"Il arrive {order.date}."_s);
    test.console.replies.findings = {test.finding(CheckKind::Placeholder, true, u"{order.date}"_s, 10)};
    test.press();
    REQUIRE(waitFor([&] { return test.checks().isVisible(); }));
    CHECK(test.checks().blocks());
    CHECK_FALSE(test.button(u"Send anyway"_s));
    test.button(u"Show"_s)->click();
    CHECK(test.field().textCursor().selectedText() == u"{order.date}"_s);
    test.press();
    QApplication::processEvents();
    CHECK_FALSE(test.console.replies.lastSent);

    test.console.replies.findings.clear();
    QTest::keyClicks(&test.field(), u"demain"_s); // takes the place of what is selected
    CHECK(waitFor([&] { return !test.checks().isVisible(); }, 3000));
    test.press();
    CHECK(waitFor([&] { return test.entry->outbox.size() == 1; }));
}

TEST_CASE("A warning needs a second, knowing Send, and what was not shown yet is shown first", "[ui]")
{
    SendingUnderTest test;
    test.write(u"CERTAINLY, tomorrow."_s);
    test.console.replies.findings = {test.finding(CheckKind::Tone, false, u"CERTAINLY"_s)};
    test.press();
    REQUIRE(waitFor([&] { return test.checks().isVisible(); }));
    CHECK_FALSE(test.console.replies.lastSent);
    SECTION("by the button")
    {
        REQUIRE(test.button(u"Send anyway"_s));
        test.button(u"Send anyway"_s)->click();
        CHECK(waitFor([&] { return test.entry->outbox.size() == 1; }));
        CHECK(waitFor([&] { return !test.checks().isVisible() && test.composer().text().isEmpty(); }));
    }
    SECTION("by the key")
    {
        test.press();
        CHECK(waitFor([&] { return test.entry->outbox.size() == 1; }));
    }
    SECTION("not with something new")
    {
        test.console.replies.findings.append(test.finding(CheckKind::Promise, false, u"tomorrow"_s, 11));
        test.press();
        CHECK(waitFor([&] { return test.checks().findings().size() == 2; }));
        CHECK_FALSE(test.console.replies.lastSent);
    }
}

TEST_CASE("A check that is switched off where it was found is off for the team, and comes back by undo", "[ui]")
{
    SendingUnderTest test;
    test.write(u"CERTAINLY."_s);
    test.console.replies.findings = {test.finding(CheckKind::Tone, false, u"CERTAINLY"_s)};
    test.press();
    REQUIRE(waitFor([&] { return test.checks().isVisible(); }));
    test.button(u"Do not check this"_s)->click();
    REQUIRE(waitFor([&] { return test.console.replies.teamRules.checksOff.contains(CheckKind::Tone); }));
    CHECK(waitFor([&] { return !test.checks().isVisible(); }));
    REQUIRE(test.said.act);
    test.said.act();
    CHECK(waitFor([&] { return test.console.replies.teamRules.checksOff.isEmpty(); }));
}

TEST_CASE("Every finding has a sentence of its own", "[ui]")
{
    QSet<QString> sentences;
    for (const CheckKind kind : allCheckKinds()) {
        sentences.insert(CheckWords::finding(SendingUnderTest::finding(kind, false, u"x"_s)));
        CHECK_FALSE(CheckWords::kind(kind).isEmpty());
    }
    CHECK(sentences.size() == allCheckKinds().size());
    CHECK_FALSE(sentences.contains(QString()));
    for (const auto *detail : {"card", "iban", "phone", "email", "address"})
        sentences.insert(CheckWords::finding({CheckKind::PersonalData, false, {}, u"x"_s, QLatin1String(detail)}));
    CHECK(sentences.size() == allCheckKinds().size() + 5);
}

TEST_CASE("A reply that a second person has to release is said to wait for them", "[ui]")
{
    SendingUnderTest test;
    test.console.replies.holdsNext = true;
    test.write(u"Il arrive demain."_s);
    test.press();
    REQUIRE(waitFor([&] { return test.entry->outbox.size() == 1; }));
    CHECK(waitFor([&] { return test.said.sentence.contains(u"release"_s); }));
}

TEST_CASE("A reply is scheduled in a time zone, not for a time that has passed", "[ui]")
{
    SendingUnderTest test;
    test.write(u"Il arrive demain."_s);
    test.page.sendLater();
    auto *dialog = test.page.findChild<ScheduleDialog *>();
    REQUIRE(dialog);
    const auto schedule = [&] {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == u"Schedule"_s)
                each->click();
        }
    };
    dialog->begin(test.console.clock.now() - 1h, u"Europe/Lisbon"_s);
    schedule();
    CHECK_FALSE(dialog->complaint().isEmpty());
    CHECK(dialog->isVisible());
    const Instant at = fromDateTime(QDateTime({2026, 5, 6}, {9, 0}, QTimeZone("Asia/Tokyo")));
    dialog->begin(at, u"Asia/Tokyo"_s);
    CHECK(dialog->bothTimes().contains(u"Asia/Tokyo"_s));
    schedule();
    REQUIRE(waitFor([&] { return test.entry->outbox.size() == 1; }));
    CHECK(test.entry->outbox.first().notBefore == at);
    CHECK(test.entry->outbox.first().zone == u"Asia/Tokyo"_s);
    CHECK(test.entry->outbox.first().unlessWritten);
}

TEST_CASE("A reply that is told to be sent late leaves another draft as it is", "[ui]")
{
    SendingUnderTest test;
    const Draft other = test.console.replies.addDraft(test.entry->conversation.id, u"Autre chose."_s);
    test.write(u"Il arrive demain."_s);
    test.composer().flush();
    REQUIRE(waitFor([&] { return bool(test.composer().draft().id); }));
    REQUIRE(test.composer().draft().id != other.id);
    test.press();
    test.composer().showDraft(other); // before the answer
    REQUIRE(waitFor([&] { return test.entry->outbox.size() == 1 && !test.said.sentence.isEmpty(); }));
    CHECK(test.entry->outbox.first().message.text == u"Il arrive demain."_s);
    CHECK(test.composer().text() == u"Autre chose."_s);
    CHECK(test.console.replies.draft(other.id)->state == DraftState::Open);
}

TEST_CASE("The schedule says what time it is for a customer whose zone is known", "[ui]")
{
    ScheduleDialog dialog(fromMsecs(1'777'900'200'000), u"Ana Sousa"_s);
    dialog.begin(fromDateTime(QDateTime({2026, 5, 6}, {9, 0}, QTimeZone("Asia/Tokyo"))), u"Asia/Tokyo"_s);
    const QString unknown = dialog.bothTimes();
    CHECK_FALSE(unknown.contains(u"Ana Sousa"_s));
    dialog.setCustomerZone(u"America/Lima"_s);
    CHECK(dialog.bothTimes().startsWith(unknown));
    CHECK(dialog.bothTimes().contains(u"Ana Sousa"_s));
    CHECK(dialog.bothTimes().contains(u"5 May, 19:00"_s));
    CHECK(dialog.bothTimes().contains(u"America/Lima"_s));
    dialog.setCustomerZone(u"Asia/Tokyo"_s); // said already
    CHECK(dialog.bothTimes() == unknown);
}

TEST_CASE("A colleague who is at the same conversation is said quietly", "[ui]")
{
    SendingUnderTest test;
    CHECK(test.page.aids().othersSaid().isEmpty());
    test.console.replies.others = {{u"Marta"_s, false, test.console.clock.now()}};
    test.console.data.announce(test.entry->conversation.id);
    CHECK(waitFor([&] { return test.page.aids().othersSaid().contains(u"Marta"_s); }));
}
