// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerPanel.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/conversation/ConversationHeader.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/customer/ContactBanner.h"
#include "ui/customer/CustomerPages.h"
#include "ui/customer/CustomerWords.h"
#include "ui/customer/FollowUpForm.h"
#include "ui/customer/FollowUpList.h"
#include "ui/customer/FollowUpRow.h"
#include "ui/customer/IdentityList.h"
#include "ui/inbox/InboxPage.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/QuietBar.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A panel that shows somebody, with a conversation of theirs open.
struct ShownPanel : ConsoleFixture
{
    explicit ShownPanel(const QString &name)
    {
        panel = std::make_unique<CustomerPanel>(context);
        panel->resize(300, 900);
        panel->QWidget::show();
        id = customers.byName(name);
        panel->show(id, data.byCustomer(name)->conversation.id);
        REQUIRE(waitFor([&] { return panel->sheet().has_value(); }));
    }

    QPushButton *button(const QString &accessibleName) const
    {
        for (auto *each : panel->findChildren<QPushButton *>()) {
            if (each->accessibleName() == accessibleName && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    QString words() const
    {
        QStringList all;
        for (const auto *label : panel->findChildren<QLabel *>()) {
            if (!label->isHidden())
                all << label->text();
        }
        return all.join(u'\n');
    }

    CustomerId id;
    std::unique_ptr<CustomerPanel> panel;
};

}

TEST_CASE("The panel says who it is, what was asked for, and what speaks for somebody else being the same",
          "[ui][customers]")
{
    ShownPanel shown(u"Ana Sousa"_s);
    const QString words = shown.words();
    CHECK(words.contains(u"they asked for it"_s));
    CHECK(words.contains(u"#business #fibre"_s));
    CHECK(words.contains(u"Sofia Marques"_s));
    CHECK(words.contains(u"10293"_s));

    QStringList asked;
    QObject::connect(shown.panel.get(), &CustomerPanel::compareAsked, shown.panel.get(),
                     [&](const Suggestion &suggestion) { asked << u"compare "_s + suggestion.otherName; });
    QObject::connect(shown.panel.get(), &CustomerPanel::refuseAsked, shown.panel.get(),
                     [&](const Suggestion &suggestion) { asked << u"refuse "_s + suggestion.otherName; });
    REQUIRE(shown.button(u"Compare with Sofia Marques"_s));
    shown.button(u"Compare with Sofia Marques"_s)->click();
    shown.button(u"Not the same person as Sofia Marques"_s)->click();
    CHECK(asked == QStringList{u"compare Sofia Marques"_s, u"refuse Sofia Marques"_s});
}

TEST_CASE("An identity's menu copies, opens and asks to split it off, but the last one cannot leave", "[ui][customers]")
{
    ShownPanel shown(u"Ana Sousa"_s);
    IdentityId asked;
    QObject::connect(shown.panel.get(), &CustomerPanel::splitAsked, shown.panel.get(),
                     [&](CustomerId customer, IdentityId identity) {
                         CHECK(customer == shown.id);
                         asked = identity;
                     });
    const auto menus = shown.panel->findChild<IdentityList *>()->findChildren<QMenu *>();
    REQUIRE(menus.size() == 3);
    const auto actions = menus.first()->actions();
    CHECK(actions.size() == 4); // copy, open, a line, split off
    actions.last()->trigger();
    CHECK(asked == shown.customers.customer(shown.id).identities.first().id);

    ShownPanel alone(u"Maurice Petit"_s);
    CHECK(alone.panel->findChild<IdentityList *>()->findChildren<QMenu *>().first()->actions().size() == 1);
}

TEST_CASE("Do not contact cannot be overlooked, and is gone when it was taken back", "[ui][customers]")
{
    ShownPanel shown(u"Maurice Petit"_s);
    auto *banner = shown.panel->findChild<ContactBanner *>();
    CHECK(banner->sentence() == u"Do not contact: replies are not sent."_s);
    Consent again;
    again.customer = shown.id;
    again.channel = Channel::Email;
    again.given = true;
    shown.customers.setConsent(again);
    REQUIRE(waitFor([&] { return banner->sentence().startsWith(u"Do not contact on X"_s); }));
    CHECK_FALSE(banner->sentence().contains(u"E-mail"_s));
    again.channel.reset();
    shown.customers.person(shown.id).consents.clear();
    shown.customers.setConsent(again);
    CHECK(waitFor([&] { return banner->sentence().isEmpty(); }));
}

TEST_CASE("Reach says what it counts for, and nothing where the rule is off", "[ui][customers]")
{
    Reach reach;
    reach.followers = 120'000;
    const QString span = Words::longAge(20min);
    CHECK(CustomerWords::reach(20min, reach) ==
          u"In the queue this counts as %1 earlier: 120,000 follow them."_s.arg(span));
    CHECK(CustomerWords::reach(0ms, reach).isEmpty());

    ShownPanel shown(u"John Okafor"_s);
    shown.panel->explainPlace(u"Place 1 of 3."_s);
    CHECK(shown.words().contains(u"Place 1 of 3. In the queue this counts as %1 earlier"_s.arg(span)));
    CustomerRules rules = shown.customers.teamRules;
    rules.reach.on = false;
    shown.customers.setRules(rules);
    CHECK(waitFor([&] { return !shown.words().contains(u"earlier"_s); }));
}

TEST_CASE("A late promise is said in words and colour, a tick finishes it, and undo opens it again", "[ui][customers]")
{
    ShownPanel shown(u"Ana Sousa"_s);
    FollowUpList &list = shown.panel->followUps();
    REQUIRE(list.rows().size() == 4); // the done one is not in the way
    FollowUpRow *late = list.rows().first();
    const FollowUpId id = late->followUp().id;
    const auto labels = late->findChildren<MeaningLabel *>();
    CHECK(labels[0]->text() == u"Promised: The refund of 24,90 € is on her account"_s);
    CHECK(labels[1]->text().startsWith(u"Late: was due"_s));
    CHECK(labels[1]->meaning() == MeaningLabel::Meaning::Late);

    Notice last;
    QObject::connect(&shown.notices, &Notices::said, shown.panel.get(), [&](const Notice &notice) { last = notice; });
    late->setFocus();
    QTest::keyClick(late->findChild<QCheckBox *>(), Qt::Key_Space);
    REQUIRE(waitFor([&] { return shown.customers.followUp(id)->doneAt.has_value(); }));
    REQUIRE(waitFor([&] { return list.rows().size() == 3; }));
    REQUIRE(last.act);
    last.act();
    CHECK(waitFor([&] { return !shown.customers.followUp(id)->doneAt.has_value(); }));
    CHECK(waitFor([&] { return list.rows().size() == 4; }));
}

TEST_CASE("What could not be finished is not shown as done", "[ui][customers]")
{
    ShownPanel shown(u"Ana Sousa"_s);
    FollowUpRow *late = shown.panel->followUps().rows().first();
    shown.customers.failNext = Error{ErrorKind::Storage, u"disk full"_s, {}};
    late->findChild<QCheckBox *>()->click();
    CHECK(waitFor([&] { return !late->findChild<QCheckBox *>()->isChecked(); }));
}

TEST_CASE("A promise is added with the keyboard, what could not be kept stays in the field", "[ui][customers]")
{
    ShownPanel shown(u"Maurice Petit"_s);
    FollowUpList &list = shown.panel->followUps();
    list.beginAdding();
    auto *text = list.form().findChild<QLineEdit *>();
    QTest::keyClicks(text, u"Call back"_s);
    shown.customers.failNext = Error{ErrorKind::Storage, u"disk full"_s, {}};
    QTest::keyClick(text, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(text->text() == u"Call back"_s);
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(waitFor([&] { return list.rows().size() == 1; }));
    const FollowUp &kept = list.rows().first()->followUp();
    CHECK(kept.text == u"Call back"_s);
    CHECK(kept.assignee == u"Luc"_s);
    CHECK(kept.conversation == shown.data.byCustomer(u"Maurice Petit"_s)->conversation.id);
    CHECK(kept.dueAt > shown.clock.now());
    CHECK(list.form().isHidden());
    list.beginAdding();
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK(list.form().isHidden());
}

TEST_CASE("What was written of before is one press away, in the panel and at the conversation's head",
          "[ui][customers]")
{
    ConsoleFixture console;
    console.begin();
    ConversationId open;
    for (const ConversationId each : console.data.ids()) {
        if (console.customers.repeatsOfConversation.contains(each))
            open = each;
    }
    REQUIRE(open);
    const ConversationId earlier = console.customers.repeatsOfConversation[open].first().earlier.id;
    console.window->inbox().openConversation(open);
    ConversationHeader &header = console.window->inbox().conversation().header();
    QToolButton *mark = nullptr;
    REQUIRE(waitFor([&] {
        for (auto *each : header.findChildren<QToolButton *>()) {
            if (each->accessibleName().startsWith(u"Wrote of this before"_s) && !each->isHidden())
                mark = each;
        }
        return mark != nullptr;
    }));
    REQUIRE(mark->menu()->actions().size() == 2);
    mark->menu()->actions().first()->trigger();
    CHECK(waitFor([&] { return console.window->inbox().conversation().conversation() == earlier; }));
    CHECK(waitFor([&] { return mark->isHidden(); })); // nothing came before that one
}

TEST_CASE("Only the customer whose panel is open last is shown, whichever answer comes first", "[ui][customers]")
{
    ShownPanel shown(u"Ana Sousa"_s);
    shown.customers.holdAnswers();
    const CustomerId petit = shown.customers.byName(u"Maurice Petit"_s);
    const CustomerId john = shown.customers.byName(u"John Okafor"_s);
    shown.panel->show(petit, {});
    const qsizetype first = shown.customers.answersHeld();
    shown.panel->show(john, {});
    for (qsizetype i = shown.customers.answersHeld() - 1; i >= first; --i)
        shown.customers.answer(i);
    REQUIRE(waitFor([&] { return shown.panel->sheet().has_value(); }));
    for (qsizetype i = 0; i < first; ++i)
        shown.customers.answer(i);
    QTest::qWait(20);
    CHECK(shown.panel->sheet()->customer.name == u"John Okafor"_s);
}
