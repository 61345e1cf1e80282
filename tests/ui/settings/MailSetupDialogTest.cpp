// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailSetupDialog.h"
#include "tests/ui/ConsoleFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct DialogUnderTest
{
    explicit DialogUnderTest(ConsoleFixture &console) : dialog(new MailSetupDialog(console.context)) { dialog->show(); }
    ~DialogUnderTest() { delete dialog; }

    QLineEdit &field(const QString &name)
    {
        for (auto *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return *field;
        }
        FAIL("no field " << name.toStdString());
        std::abort();
    }
    void press(const QString &text)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        FAIL("no button " << text.toStdString());
    }
    bool says(const QString &words)
    {
        return waitFor([&] {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](QLabel *label) { return label->text().contains(words); });
        });
    }

    QPointer<MailSetupDialog> dialog;
};

}

TEST_CASE("A certificate that does not verify is shown with its reason and trusted only knowingly", "[ui]")
{
    ConsoleFixture console;
    DialogUnderTest test(console);
    test.field(u"Address"_s).setText(u"support@acme.example"_s);
    test.field(u"Incoming (IMAP): server"_s).setText(u"self-signed.acme.example"_s);
    test.field(u"Outgoing (SMTP): server"_s).setText(u"smtp.acme.example"_s);
    test.press(u"Test"_s);
    CHECK(test.says(u"self-signed, and untrusted"_s));
    CHECK(test.says(u"9f:86:d0:81"_s));
    CHECK(test.dialog->setup().trustedSha256.isEmpty());
    test.press(u"Trust this certificate"_s);
    CHECK(test.says(u"Both servers let us in"_s));
    CHECK_FALSE(test.dialog->setup().trustedSha256.isEmpty());
}

TEST_CASE("A refused password is said in words, and the mailbox is not added", "[ui]")
{
    ConsoleFixture console;
    const auto before = await(console.data.accounts())->size();
    DialogUnderTest test(console);
    test.field(u"Address"_s).setText(u"new@acme.example"_s);
    test.field(u"Password"_s).setText(u"wrong"_s);
    test.field(u"Incoming (IMAP): server"_s).setText(u"imap.acme.example"_s);
    test.field(u"Outgoing (SMTP): server"_s).setText(u"smtp.acme.example"_s);
    test.press(u"Add mailbox"_s);
    CHECK(test.says(u"refused the user name or the password"_s));
    CHECK(await(console.data.accounts())->size() == before);
    test.field(u"Password"_s).setText(u"right"_s);
    test.press(u"Add mailbox"_s);
    CHECK(waitFor([&] { return await(console.data.accounts())->size() == before + 1; }));
}
