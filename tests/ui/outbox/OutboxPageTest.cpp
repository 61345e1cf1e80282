// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxPage.h"
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/conversation/ScheduleDialog.h"
#include "ui/outbox/OutboxWords.h"
#include "ui/widgets/Words.h"

#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct OutboxUnderTest
{
    OutboxUnderTest() { page.resize(800, 600); }

    OutboxItem &add(const QString &customer, OutboxState state, const QString &agent = u"Luc"_s)
    {
        FakeConsoleData::Entry &entry = *console.data.byCustomer(customer);
        OutboxItem item;
        item.id = OutboxId(console.data.freshId());
        item.state = state;
        item.agent = agent;
        item.message.conversation = entry.conversation.id;
        item.message.text = u"Il arrive demain."_s;
        item.createdAt = console.clock.now();
        item.notBefore = console.clock.now() + 8h;
        entry.outbox.append(item);
        return entry.outbox.last();
    }
    void look(OutboxShown shown)
    {
        page.show();
        page.show(shown);
        REQUIRE(waitFor([&] { return page.shown() == shown; }));
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    OutboxCard *card(OutboxId id)
    {
        for (OutboxCard *each : page.findChildren<OutboxCard *>()) {
            if (each->id() == id)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(OutboxId id, const QString &text)
    {
        OutboxCard *found = card(id);
        for (QPushButton *each : found ? found->findChildren<QPushButton *>() : QList<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }

    ConsoleFixture console;
    OutboxPage page{console.context};
};

}

TEST_CASE("What needs a person is shown first, in the network's own words, and can be edited again", "[ui]")
{
    OutboxUnderTest test;
    test.look(OutboxShown::NeedsPerson);
    CHECK(test.says(u"text must not be longer than 300 graphemes"_s));
    const OutboxItem refused = test.console.data.byCustomer(u"Clara Weiss"_s)->outbox.first();
    REQUIRE(test.button(refused.id, u"Edit again"_s));
    ConversationId chosen;
    QObject::connect(&test.page, &OutboxPage::conversationChosen, [&](ConversationId id) { chosen = id; });
    test.button(refused.id, u"Edit again"_s)->click();
    CHECK(test.console.data.item(refused.id)->state == OutboxState::Cancelled);
    CHECK(test.console.replies.openDraft(refused.message.conversation)->text == refused.message.text);
    CHECK(chosen == refused.message.conversation);
}

TEST_CASE("A reply that may have arrived is settled by a person who looked", "[ui]")
{
    OutboxUnderTest test;
    const OutboxId id = test.console.data.byCustomer(u"Sofia Marques"_s)->outbox.first().id;
    SECTION("it arrived")
    {
        test.look(OutboxShown::NeedsPerson);
        test.button(id, u"It arrived"_s)->click();
        CHECK(test.console.data.item(id)->state == OutboxState::Sent);
    }
    SECTION("it is not there")
    {
        test.look(OutboxShown::NeedsPerson);
        test.button(id, u"It is not there"_s)->click();
        CHECK(test.console.data.item(id)->state == OutboxState::Queued);
    }
    CHECK(waitFor([&] { return !test.card(id); }));
}

TEST_CASE("A colleague's held reply is released or sent back with words, one's own is only taken back", "[ui]")
{
    OutboxUnderTest test;
    const OutboxId own = test.add(u"Maurice Petit"_s, OutboxState::Held).id;
    const OutboxId theirs = test.add(u"Ana Sousa"_s, OutboxState::Held, u"Marta"_s).id;
    test.look(OutboxShown::Held);
    REQUIRE(test.card(own));
    CHECK_FALSE(test.button(own, u"Release"_s));
    CHECK(test.button(own, u"Take back"_s));
    REQUIRE(test.button(theirs, u"Release"_s));
    SECTION("released")
    {
        test.button(theirs, u"Release"_s)->click();
        CHECK(test.console.data.item(theirs)->state == OutboxState::Queued);
    }
    SECTION("sent back")
    {
        test.button(theirs, u"Send back …"_s)->click();
        auto *dialog = test.page.findChild<QInputDialog *>();
        REQUIRE(dialog);
        dialog->setTextValue(u"Name the day."_s);
        dialog->accept();
        CHECK(test.console.data.item(theirs)->state == OutboxState::Cancelled);
        const auto steps = *await(test.console.replies.outboxSteps(theirs));
        REQUIRE_FALSE(steps.isEmpty());
        CHECK(steps.last().words == u"Name the day."_s);
    }
}

TEST_CASE("A colleague's held reply counts among the troubles, one's own does not", "[ui]")
{
    OutboxUnderTest test;
    const int before = *await(test.console.data.outboxTroubles());
    test.add(u"Maurice Petit"_s, OutboxState::Held);
    CHECK(*await(test.console.data.outboxTroubles()) == before);
    test.add(u"Maurice Petit"_s, OutboxState::Held, u"Marta"_s);
    CHECK(*await(test.console.data.outboxTroubles()) == before + 1);
}

TEST_CASE("A scheduled reply says when it goes and gets another time", "[ui]")
{
    OutboxUnderTest test;
    OutboxItem &item = test.add(u"Maurice Petit"_s, OutboxState::Queued);
    item.zone = u"Asia/Tokyo"_s;
    test.console.replies.customerZone = u"America/Lima"_s;
    const OutboxId id = item.id;
    test.look(OutboxShown::Scheduled);
    CHECK(test.says(u"Asia/Tokyo"_s));
    REQUIRE(test.button(id, u"Other time …"_s));
    test.button(id, u"Other time …"_s)->click();
    auto *dialog = test.page.findChild<ScheduleDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->at() == test.console.data.item(id)->notBefore);
    REQUIRE(waitFor([&] { return dialog->bothTimes().contains(u"America/Lima"_s); }));
    const Instant later = test.console.clock.now() + 48h;
    dialog->begin(later, u"Europe/Lisbon"_s);
    dialog->accept();
    CHECK(test.console.data.item(id)->notBefore == later);
    CHECK(test.console.data.item(id)->zone == u"Europe/Lisbon"_s);
}

TEST_CASE("The history of a reply folds out and in again", "[ui]")
{
    OutboxUnderTest test;
    const OutboxId id = test.console.data.byCustomer(u"Clara Weiss"_s)->outbox.first().id;
    test.console.replies.addStep(id, {}, OutboxState::Queued);
    test.console.replies.addStep(id, OutboxEvent::Refused, OutboxState::Rejected, u"too long by far"_s);
    test.look(OutboxShown::NeedsPerson);
    CHECK_FALSE(test.says(u"too long by far"_s));
    test.button(id, u"History"_s)->click();
    CHECK(waitFor([&] { return test.says(u"too long by far"_s) && test.says(u"Put into the outbox"_s); }));
    test.button(id, u"History"_s)->click();
    CHECK(waitFor([&] { return !test.says(u"too long by far"_s); }));
}

TEST_CASE("What changes elsewhere leaves the cards, their history and the keyboard where they are", "[ui]")
{
    OutboxUnderTest test;
    const OutboxItem refused = test.console.data.byCustomer(u"Clara Weiss"_s)->outbox.first();
    const OutboxId uncertain = test.console.data.byCustomer(u"Sofia Marques"_s)->outbox.first().id;
    test.console.replies.addStep(refused.id, OutboxEvent::Refused, OutboxState::Rejected, u"too long by far"_s);
    test.look(OutboxShown::NeedsPerson);
    const auto *standing = test.card(uncertain);
    const auto *before = test.card(refused.id);
    test.button(refused.id, u"History"_s)->click();
    REQUIRE(waitFor([&] { return test.says(u"too long by far"_s); }));
    auto *history = test.button(refused.id, u"History"_s);
    history->setFocus();
    const auto refresh = [&] {
        test.console.data.announce(refused.message.conversation);
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    refresh();
    CHECK(test.card(refused.id) == before);
    CHECK(test.page.focusWidget() == history);
    CHECK(test.says(u"too long by far"_s));

    test.console.data.item(refused.id)->error = u"another reason"_s; // this one is made anew
    refresh();
    REQUIRE(waitFor([&] { return test.says(u"another reason"_s); }));
    CHECK(test.card(uncertain) == standing);
    CHECK(test.page.focusWidget() == test.button(refused.id, u"History"_s));
    CHECK(waitFor([&] { return test.says(u"too long by far"_s); }));

    test.console.data.item(refused.id)->state = OutboxState::Cancelled; // and now it is gone
    refresh();
    REQUIRE(waitFor([&] { return !test.card(refused.id); }));
    CHECK(test.page.focusWidget());
    CHECK(test.page.findChildren<OutboxCard *>().contains(test.page.focusWidget()->parentWidget()));
}

TEST_CASE("Every state and every step of a reply has its words", "[ui]")
{
    QSet<QString> states;
    for (const OutboxState state :
         {OutboxState::Held, OutboxState::Queued, OutboxState::Sending, OutboxState::Sent, OutboxState::Confirmed,
          OutboxState::Rejected, OutboxState::Uncertain, OutboxState::Cancelled}) {
        OutboxItem item;
        item.state = state;
        states.insert(Words::outbox(item, {}));
    }
    CHECK(states.size() == 8);
    CHECK_FALSE(states.contains(QString()));
    QSet<QString> steps;
    for (int event = 0; event <= static_cast<int>(OutboxEvent::SaidAbsent); ++event)
        steps.insert(OutboxWords::step({{}, static_cast<OutboxEvent>(event), {}, {}, {}}, {}));
    CHECK(steps.size() == static_cast<int>(OutboxEvent::SaidAbsent) + 1);
    CHECK(OutboxWords::step({{}, OutboxEvent::Rescheduled, {}, {}, {}}, {}).contains(u"Another time was chosen"_s));
    for (const OutboxShown part : OutboxWords::parts())
        CHECK_FALSE(OutboxWords::whyEmpty(part).isEmpty());
}
