// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountWizard.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/settings/wizard/ChoiceCard.h"
#include "ui/settings/wizard/WizardStep.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct WizardUnderTest
{
    explicit WizardUnderTest(ConsoleFixture &fixture) : console(fixture), wizard(new AccountWizard(fixture.context))
    {
        wizard->show();
        QApplication::setActiveWindow(wizard);
    }
    ~WizardUnderTest() { delete wizard; }

    template <class W>
    W &named(const QString &name)
    {
        for (W *each : wizard->findChildren<W *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return *each;
        }
        FAIL("nothing called " << name.toStdString());
        std::abort();
    }
    QLineEdit &field(const QString &name) { return named<QLineEdit>(name); }
    void type(const QString &name, const QString &text) { field(name).setText(text); }
    QPushButton *button(const QString &text)
    {
        for (auto *each : wizard->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool canPress(const QString &text) { return button(text) && button(text)->isEnabled(); }
    void press(const QString &text)
    {
        REQUIRE(canPress(text));
        button(text)->click();
    }
    bool says(const QString &words)
    {
        return waitFor([&] {
            const auto labels = wizard->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
        });
    }
    qsizetype accounts() { return await(console.data.accounts())->size(); }

    /// As somebody types them at the address page, up to the page of servers.
    void findServersOf(const QString &address)
    {
        wizard->begin(Channel::Email);
        type(u"Address"_s, address);
        press(u"Find its servers"_s);
        REQUIRE(waitFor([&] { return !wizard->isBusy() && button(u"Find its servers"_s) == nullptr; }));
    }
    void signInToBluesky()
    {
        wizard->begin(Channel::Bluesky);
        type(u"Handle"_s, u"acme.bsky.example"_s);
        type(u"App password"_s, u"abcd"_s);
        press(u"Sign in"_s);
    }

    ConsoleFixture &console;
    QPointer<AccountWizard> wizard;
};

}

TEST_CASE("The wizard is walked by keyboard from the network to the first fetch", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    const auto before = test.accounts();
    REQUIRE(qobject_cast<ChoiceCard *>(test.wizard->focusWidget()));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(test.wizard->focusWidget(), Qt::Key_Down);
    QTest::keyClick(test.wizard->focusWidget(), Qt::Key_Return);
    REQUIRE(test.says(u"Sign in to Bluesky"_s));
    CHECK(test.wizard->focusWidget() == &test.field(u"Handle"_s));
    CHECK_FALSE(test.canPress(u"Sign in"_s));
    QTest::keyClicks(test.wizard->focusWidget(), u"acme.bsky.example"_s);
    QTest::keyClick(test.wizard->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(test.wizard->focusWidget(), u"abcd-efgh"_s);
    QTest::keyClick(test.wizard->focusWidget(), Qt::Key_Return);
    REQUIRE(test.says(u"Signed in"_s));
    CHECK(test.accounts() == before + 1);
    CHECK(std::get<BlueskySetup>(*console.data.signedInWith).appPassword == u"abcd-efgh"_s);
    CHECK(test.says(u"Fetching the first messages"_s));
}

TEST_CASE("Going back keeps what was typed", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    test.wizard->begin(Channel::Bluesky);
    test.type(u"Handle"_s, u"acme.bsky.example"_s);
    test.press(u"Back"_s);
    CHECK(test.says(u"Where do your customers write?"_s));
    test.wizard->begin(Channel::Bluesky);
    CHECK(test.field(u"Handle"_s).text() == u"acme.bsky.example"_s);
}

TEST_CASE("A sign-in in the browser waits, and Escape ends it with nothing added", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    const auto before = test.accounts();
    test.wizard->begin(Channel::Mastodon);
    test.type(u"Server"_s, u"social.example"_s);
    test.press(u"Sign in with the browser"_s);
    REQUIRE(test.says(u"Waiting for you to allow it in the browser"_s));
    CHECK(test.wizard->isBusy());
    CHECK(test.canPress(u"Copy the page’s address"_s));
    QTest::keyClick(test.wizard, Qt::Key_Escape);
    CHECK_FALSE(test.wizard->isBusy());
    CHECK(test.wizard->isVisible());
    CHECK(test.says(u"Nothing was added"_s));
    CHECK(console.data.waitingSignIn == nullptr);
    CHECK(test.accounts() == before);
    QTest::keyClick(test.wizard, Qt::Key_Escape);
    CHECK_FALSE(test.wizard->isVisible());
}

TEST_CASE("What the browser answered leads on", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    test.wizard->begin(Channel::X);
    CHECK(test.field(u"Callback address"_s).text() == u"http://127.0.0.1:8976/callback"_s);
    test.press(u"Next"_s);
    CHECK_FALSE(test.canPress(u"Sign in with the browser"_s));
    test.type(u"Client id"_s, u"abc"_s);
    test.press(u"Sign in with the browser"_s);
    REQUIRE(console.data.waitingSignIn);
    const XSetup setup = std::get<XSetup>(*console.data.signedInWith);
    CHECK(setup.port == 8976);
    CHECK(setup.monthlyBudget == 20'000'000);
    console.data.waitingSignIn->settle(console.data.enrol(setup, {}));
    CHECK(test.says(u"@newcomer"_s));
}

TEST_CASE("The servers of a mailbox are found, named with their source, and can be changed", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    const auto before = test.accounts();
    test.findServersOf(u"new@acme.example"_s);
    CHECK(test.says(u"The domain itself names these servers"_s));
    CHECK(test.field(u"Incoming (IMAP): server"_s).text() == u"imap.acme.example"_s);
    CHECK(test.wizard->focusWidget() == &test.field(u"Password"_s));
    test.type(u"Incoming (IMAP): server"_s, u"mail.acme.example"_s);
    test.type(u"Password"_s, u"wrong"_s);
    test.press(u"Sign in"_s);
    CHECK(test.says(u"refused the user name or the password"_s));
    CHECK(test.accounts() == before);
    test.type(u"Password"_s, u"right"_s);
    test.press(u"Sign in"_s);
    CHECK(test.says(u"Signed in"_s));
    CHECK(test.accounts() == before + 1);
    const MailSetup setup = std::get<MailSetup>(*console.data.signedInWith);
    CHECK(setup.imap.host == u"mail.acme.example"_s);
    CHECK((setup.smtp == MailServer{u"smtp.acme.example"_s, 587, Security::StartTls}));
}

TEST_CASE("A mailbox whose servers nobody knows is set up by hand", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    test.wizard->begin(Channel::Email);
    CHECK_FALSE(test.canPress(u"Find its servers"_s));
    test.findServersOf(u"new@unknown.example"_s);
    CHECK(test.says(u"No servers were found"_s));
    CHECK(test.wizard->focusWidget() == &test.field(u"Incoming (IMAP): server"_s));
    test.type(u"Password"_s, u"right"_s);
    CHECK_FALSE(test.canPress(u"Sign in"_s));
}

TEST_CASE("A provider with a browser sign-in offers it beside the password", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    test.findServersOf(u"acme@gmail.com"_s);
    CHECK(test.says(u"These are the servers of Gmail"_s));
    for (auto *way : test.wizard->findChildren<QRadioButton *>()) {
        if (way->text() == u"Sign in with the browser"_s)
            way->setChecked(true);
    }
    CHECK_FALSE(test.canPress(u"Sign in with the browser"_s));
    test.type(u"Client id"_s, u"id"_s);
    test.type(u"Client secret"_s, u"secret"_s);
    test.press(u"Sign in with the browser"_s);
    const MailSetup setup = std::get<MailSetup>(*console.data.signedInWith);
    CHECK(setup.browser);
    CHECK(setup.provider == u"google"_s);
    CHECK(setup.password.isEmpty());
}

TEST_CASE("A certificate that does not verify is shown with its reason and trusted only knowingly", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    test.findServersOf(u"support@old.acme.example"_s);
    test.type(u"Password"_s, u"right"_s);
    test.press(u"Sign in"_s);
    CHECK(test.says(u"self-signed, and untrusted"_s));
    CHECK(test.says(u"9f86 d081"_s));
    CHECK_FALSE(test.canPress(u"Trust it and sign in"_s));
    CHECK(std::get<MailSetup>(*console.data.signedInWith).trustedSha256.isEmpty());
    test.wizard->findChild<QCheckBox *>()->setChecked(true);
    test.press(u"Trust it and sign in"_s);
    CHECK(test.says(u"Signed in"_s));
    CHECK(std::get<MailSetup>(*console.data.signedInWith).trustedSha256.size() == 1);
}

TEST_CASE("A person's token leads to the choice of their Pages", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    test.wizard->begin(Channel::Facebook);
    test.type(u"Your token"_s, u"wrong"_s);
    test.type(u"App id"_s, u"1"_s);
    CHECK_FALSE(test.canPress(u"Find my Pages"_s));
    test.type(u"App secret"_s, u"2"_s);
    test.press(u"Find my Pages"_s);
    CHECK(test.says(u"the session has expired"_s));
    test.type(u"Your token"_s, u"right"_s);
    test.press(u"Find my Pages"_s);
    REQUIRE(test.says(u"Which Page?"_s));
    QTest::keyClick(&test.named<QListWidget>(u"Your Pages"_s), Qt::Key_Down);
    test.press(u"Use this Page"_s);
    CHECK(test.says(u"Acme Coimbra"_s));
    CHECK(std::get<FacebookSetup>(*console.data.signedInWith).pageId == u"102"_s);
}

TEST_CASE("A keyring that does not take the secret is said in words, not as a refused password", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    console.data.failNext = Error{ErrorKind::Forbidden, u"locked"_s, {}};
    test.signInToBluesky();
    CHECK(test.says(u"keyring is locked or missing"_s));
}

TEST_CASE("Signing in again begins with what is known and keeps the account", "[ui]")
{
    ConsoleFixture console;
    const auto accounts = *await(console.data.accounts());
    const auto mastodon = std::ranges::find_if(
        accounts, [](const AccountStatus &status) { return status.account.channel == Channel::Mastodon; });
    Account account = mastodon->account;
    account.settings[u"server"_s] = u"https://social.example"_s;
    WizardUnderTest test(console);
    test.wizard->signInAgain(account);
    CHECK(test.field(u"Server"_s).text() == u"https://social.example"_s);
    CHECK_FALSE(test.canPress(u"Back"_s));
    test.type(u"Access token"_s, u"t"_s);
    test.press(u"Sign in"_s);
    CHECK(test.says(u"Signed in again"_s));
    CHECK(test.accounts() == accounts.size());
    CHECK(console.data.status(account.id)->account.state == AccountState::New);
}

TEST_CASE("The first fetch shows how far it is, and the first message leads to the inbox", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    QList<AccountId> asked;
    QObject::connect(test.wizard, &AccountWizard::inboxAsked, [&](AccountId id) { asked.append(id); });
    test.signInToBluesky();
    REQUIRE(test.says(u"Fetching the first messages"_s));
    const AccountId id = await(console.data.accounts())->last().account.id;
    Q_EMIT console.data.progressed(id, SyncProgress{400, 1000, 100, {}, false});
    CHECK(test.says(u"400 of 1,000"_s));
    CHECK(test.canPress(u"Close"_s));
    Conversation conversation;
    conversation.id = ConversationId(424'242);
    conversation.account = id;
    conversation.channel = Channel::Bluesky;
    conversation.lastMessageAt = console.clock.now();
    console.data.add(conversation);
    CHECK(test.says(u"The first message is in the inbox"_s));
    test.press(u"Open the inbox"_s);
    CHECK(asked == QList{id});
}

TEST_CASE("Phone and letters need nothing", "[ui]")
{
    ConsoleFixture console;
    WizardUnderTest test(console);
    test.wizard->begin(Channel::Logged);
    CHECK(test.says(u"Nothing to set up"_s));
    test.press(u"Close"_s);
    CHECK_FALSE(test.wizard->isVisible());
}
