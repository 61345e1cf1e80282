// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountsPage.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/settings/AccountCard.h"
#include "ui/settings/AccountEditDialog.h"
#include "ui/settings/AccountWizard.h"
#include "ui/settings/WatchList.h"

#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

AccountStatus &of(ConsoleFixture &console, Channel channel)
{
    for (const AccountStatus &status : *await(console.data.accounts())) {
        if (status.account.channel == channel)
            return *console.data.status(status.account.id);
    }
    FAIL("no such account");
    std::abort();
}

QString textOf(const QWidget &widget)
{
    QStringList lines;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            lines << label->text();
    }
    return lines.join(u'\n');
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (auto *each : widget.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisibleTo(&widget))
            return each;
    }
    return nullptr;
}

struct PageUnderTest
{
    explicit PageUnderTest(ConsoleFixture &console) : page(console.context)
    {
        page.resize(900, 700);
        page.show();
        REQUIRE(waitFor([&] { return page.findChild<AccountCard *>() || button(page, u"Add the first account"_s); }));
    }
    AccountsPage page;
};

}

TEST_CASE("A card says how the account stands, what is left of its quota and what it cost", "[ui]")
{
    ConsoleFixture console;
    AccountStatus &x = of(console, Channel::X);
    const Instant now = console.clock.now();
    x.account.nextPollAt = now + 48s;
    x.account.quota = Quota{300, 212, now + 9min};
    x.account.settings = {{u"monthlyCapMicros"_s, 20'000'000}, {u"watches"_s, QJsonArray{u"#acme"_s}}};
    x.account.answerWithin = 4h;
    x.usage = {{u"read"_s, 600, 3'000'000}, {u"post"_s, 42, 420'000}};
    PageUnderTest test(console);
    AccountCard &card = *test.page.card(x.account.id);
    const QString text = textOf(card);
    CHECK(text.contains(u"X · Working"_s));
    CHECK(text.contains(u"Last poll 12 s ago, next in 48 s"_s));
    CHECK(text.contains(u"212 of 300 requests left, whole again in 9 min"_s));
    CHECK(text.contains(u"$3.42 of $20.00 this month"_s));
    CHECK(text.contains(u"#acme"_s));
    CHECK(text.contains(u"Answers are due within 4 hour"_s));
    card.tick(now + 10s);
    CHECK(textOf(card).contains(u"Last poll 22 s ago, next in 38 s"_s));
}

TEST_CASE("A gap is told with its times and its reason", "[ui]")
{
    ConsoleFixture console;
    PageUnderTest test(console);
    const QString text = textOf(*test.page.card(of(console, Channel::Email).account.id));
    CHECK(text.contains(u"Nothing fetched from "_s));
    CHECK(text.contains(u": the server was not reachable"_s));
}

TEST_CASE("Each trouble is said with what to do, and leads there", "[ui]")
{
    ConsoleFixture console;
    const AccountId mastodon = of(console, Channel::Mastodon).account.id;
    const AccountId facebook = of(console, Channel::Facebook).account.id;
    console.data.status(mastodon)->account.stateDetail = u"The access token was revoked."_s;
    PageUnderTest test(console);
    AccountCard &card = *test.page.card(mastodon);
    CHECK(card.stateText().contains(u"Needs sign-in: “The access token was revoked”"_s));
    CHECK(textOf(card).contains(u"until you sign in again"_s));
    REQUIRE(button(card, u"Sign in again"_s));
    button(card, u"Sign in again"_s)->click();
    const auto *wizard = test.page.findChild<AccountWizard *>();
    REQUIRE(wizard);
    CHECK(wizard->again() == mastodon);
    AccountCard &paused = *test.page.card(facebook);
    REQUIRE(button(paused, u"Resume"_s));
    button(paused, u"Resume"_s)->click();
    CHECK(waitFor([&] { return !console.data.status(facebook)->account.paused; }));
    CHECK(waitFor([&] { return button(paused, u"Resume"_s) == nullptr; }));
}

TEST_CASE("The focus stays on a card while accounts change", "[ui]")
{
    ConsoleFixture console;
    PageUnderTest test(console);
    const AccountId x = of(console, Channel::X).account.id;
    QApplication::setActiveWindow(&test.page);
    QPushButton *edit = button(*test.page.card(x), u"Edit"_s);
    edit->setFocus();
    console.data.status(x)->account.name = u"Acme in Portugal"_s;
    console.data.announceAccount(x);
    CHECK(waitFor([&] { return textOf(*test.page.card(x)).contains(u"Acme in Portugal"_s); }));
    CHECK(test.page.focusWidget() == edit);
}

TEST_CASE("A newcomer is led to the first account", "[ui]")
{
    ConsoleFixture console(true);
    PageUnderTest test(console);
    CHECK(textOf(test.page).contains(u"No account yet"_s));
    button(test.page, u"Add the first account"_s)->click();
    CHECK(test.page.findChild<AccountWizard *>());
}

TEST_CASE("Everything of an account that a person may change is kept", "[ui]")
{
    ConsoleFixture console;
    AccountStatus &x = of(console, Channel::X);
    const AccountId id = x.account.id;
    x.account.settings = {{u"clientId"_s, u"abc"_s}, {u"watches"_s, QJsonArray{u"#acme"_s}}};
    AccountEditDialog dialog(console.context, x.account);
    dialog.show();
    auto &word = *dialog.findChild<WatchList *>()->findChild<QLineEdit *>();
    QTest::keyClicks(&word, u"\"acme telecom\""_s);
    QTest::keyClick(&word, Qt::Key_Return);
    CHECK(dialog.isVisible());
    QTest::keyClicks(&word, u"#ACME"_s); // is there
    QTest::keyClick(&word, Qt::Key_Return);
    dialog.findChild<QSpinBox *>()->setValue(4);
    dialog.findChild<QDoubleSpinBox *>()->setValue(12.5);
    console.data.failNext = Error{ErrorKind::Storage, {}, {}};
    button(dialog, u"Keep"_s)->click();
    CHECK(waitFor([&] { return textOf(dialog).contains(u"could not be read or written"_s); }));
    button(dialog, u"Keep"_s)->click();
    REQUIRE(waitFor([&] { return !dialog.isVisible(); }));
    const Account &kept = console.data.status(id)->account;
    CHECK(kept.settings[u"clientId"_s].toString() == u"abc"_s);
    CHECK((kept.settings[u"watches"_s].toArray() == QJsonArray{u"#acme"_s, u"\"acme telecom\""_s}));
    CHECK(kept.settings[u"monthlyCapMicros"_s].toInteger() == 12'500'000);
    CHECK(kept.answerWithin == 4h);
}
