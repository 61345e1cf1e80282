// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReplySettings.h"
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/conversation/CheckWords.h"
#include "ui/settings/ModelSettings.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct ReplySettingsUnderTest
{
    ReplySettingsUnderTest()
    {
        console.replies.teamRules.approval.agents = {u"Anne-Sophie"_s};
        console.replies.teamRules.checksOff = {CheckKind::Tone};
        console.begin();
        console.window->showPage(u"settings"_s);
        page = console.window->findChild<ReplySettings *>();
        REQUIRE(page);
        REQUIRE(waitFor([&] { return page->rules() == console.replies.teamRules; }));
    }
    QCheckBox *check(const QString &text)
    {
        for (QCheckBox *each : page->findChildren<QCheckBox *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    ReplyRules &rules() { return console.replies.teamRules; }

    ConsoleFixture console;
    ReplySettings *page = nullptr;
};

}

TEST_CASE("What a team decided about replying is shown and kept as it is changed", "[ui]")
{
    ReplySettingsUnderTest test;
    auto *undo = named<QSpinBox>(*test.page, u"Seconds in which a reply can be taken back"_s);
    CHECK(undo->value() == 10);
    undo->setValue(30);
    Q_EMIT undo->editingFinished();
    CHECK(test.rules().undoWindow == 30s);

    auto *agents = named<QLineEdit>(*test.page, u"Replies of"_s);
    CHECK(agents->text() == u"Anne-Sophie"_s);
    agents->setText(u" Anne-Sophie, Marta ,, Marta"_s);
    Q_EMIT agents->editingFinished();
    CHECK(test.rules().approval.agents == QStringList{u"Anne-Sophie"_s, u"Marta"_s});

    test.check(u"Public replies on X"_s)->click();
    CHECK(test.rules().approval.channels == QList{Channel::X});
    CHECK_FALSE(test.check(u"Public replies on E-mail"_s));
}

TEST_CASE("Each check is switched off and on by itself", "[ui]")
{
    ReplySettingsUnderTest test;
    CHECK_FALSE(test.check(CheckWords::kind(CheckKind::Tone))->isChecked());
    test.check(CheckWords::kind(CheckKind::Tone))->click();
    CHECK(test.rules().checksOff.isEmpty());
    test.check(CheckWords::kind(CheckKind::AltText))->click();
    CHECK(test.rules().checksOff == QList{CheckKind::AltText});
}

TEST_CASE("Signatures are the team's or one's own, and others' stay as they are", "[ui]")
{
    ReplySettingsUnderTest test;
    test.rules().signatures.insert(u"Marta"_s, u"Marta, Acme"_s);
    test.console.data.changed([] {
        ChangeSet changes;
        changes.settings = true;
        return changes;
    }());
    REQUIRE(waitFor([&] { return test.page->rules().signatures.size() == 1; }));
    auto *team = named<QPlainTextEdit>(*test.page, u"Of everybody who has none of their own"_s);
    team->setPlainText(u"Acme Telecom"_s);
    QFocusEvent left(QEvent::FocusOut);
    QApplication::sendEvent(team, &left);
    CHECK(test.rules().signatures.value({}) == u"Acme Telecom"_s);
    CHECK(test.rules().signatures.value(u"Marta"_s) == u"Marta, Acme"_s);
}

TEST_CASE("Rules that could not be kept are said, and the box shows what is kept", "[ui]")
{
    ReplySettingsUnderTest test;
    const ReplyRules before = test.rules();
    test.console.data.failNext = Error{ErrorKind::Storage, u"database or disk is full"_s, {}};
    QCheckBox *link = test.check(CheckWords::kind(CheckKind::Link));
    link->click();
    CHECK(test.rules() == before);
    CHECK(waitFor([&] { return test.page->rules() == before && link->isChecked(); }));
    CHECK(says(*test.page, u"database or disk is full"_s));

    auto *undo = named<QSpinBox>(*test.page, u"Seconds in which a reply can be taken back"_s);
    auto *agents = named<QLineEdit>(*test.page, u"Replies of"_s);
    test.console.data.failNext = Error{ErrorKind::Storage, u"database or disk is full"_s, {}};
    undo->setValue(30);
    Q_EMIT undo->editingFinished();
    agents->setText(u"Mar"_s); // somebody types on meanwhile
    CHECK(waitFor([&] { return test.page->rules() == before; }));
    CHECK(agents->text() == u"Mar"_s);
}

TEST_CASE("A language model is off until it is switched on here, and its key goes to the keyring alone", "[ui]")
{
    ReplySettingsUnderTest test;
    auto *model = test.page->findChild<ModelSettings *>();
    REQUIRE(model);
    CHECK_FALSE(model->setup().enabled);
    test.check(u"A language model of mine may be asked for a draft"_s)->click();
    CHECK_FALSE(model->said().isEmpty()); // what is still missing
    const auto type = [&](const QString &name, const QString &text) {
        auto *edit = named<QLineEdit>(*test.page, name);
        edit->setText(text);
        Q_EMIT edit->editingFinished();
    };
    type(u"Address of the language model"_s, u"http://localhost:11434/v1"_s);
    type(u"Model of the language model"_s, u"tiny"_s);
    type(u"Key of the language model"_s, u"s3cret"_s);
    CHECK(test.console.replies.model.isUsable());
    CHECK_FALSE(test.console.replies.model.sendPersonalData);
    CHECK(test.console.replies.apiKey == u"s3cret"_s);
    CHECK(waitFor([&] { return named<QLineEdit>(*test.page, u"Key of the language model"_s)->text().isEmpty(); }));
    for (const QString &key : test.console.settings.allKeys())
        CHECK_FALSE(test.console.settings.value(key).toString().contains(u"s3cret"_s));
}
