// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerPage.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/customer/ConsentForm.h"
#include "ui/customer/ConsentList.h"
#include "ui/customer/CustomerHead.h"
#include "ui/customer/DeedList.h"
#include "ui/customer/HistoryModel.h"
#include "ui/customer/HistoryPane.h"
#include "ui/customer/ProfileForm.h"
#include "ui/customer/ProfileRow.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Words.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct ShownPage : ConsoleFixture
{
    explicit ShownPage(CustomerId customer = {})
    {
        page = std::make_unique<CustomerPage>(context);
        page->resize(1056, 800);
        page->show();
        id = customer ? customer : customers.byName(u"Ana Sousa"_s);
        page->open(id);
        REQUIRE(waitFor([&] { return page->sheet().has_value(); }));
    }

    ProfileRow &row(const QString &field) { return *page->profile().row(field); }

    /// Begins to edit a field as the keyboard does; the value is its line.
    QLineEdit *edit(const QString &field)
    {
        row(field).setFocus();
        QTest::keyClick(&row(field), Qt::Key_Return);
        for (auto *line : row(field).findChildren<QLineEdit *>()) {
            if (line->isVisible()) // one that was left may still be there
                return line;
        }
        return nullptr;
    }
    QStringList told(const QString &field) { return customers.person(id).profile.texts(field); }

    CustomerId id;
    std::unique_ptr<CustomerPage> page;
};

}

TEST_CASE("The head says how much there was and how quickly it was answered", "[ui][customers]")
{
    ShownPage shown;
    const HistoryCounts &counts = shown.page->sheet()->counts;
    const QString spoken = shown.page->head().figures();
    CHECK(spoken.contains(QString::number(counts.conversations) + u" conversations"_s));
    CHECK(spoken.contains(QString::number(counts.waiting) + u" waiting"_s));
    CHECK(spoken.contains(Words::longAge(std::chrono::minutes(55)) + u" median time to first response"_s));
}

TEST_CASE("A field is edited in place: Enter keeps it, Escape leaves it as it was", "[ui][customers]")
{
    ShownPage shown;
    CHECK(shown.row(u"company"_s).shownText() == u"Correio Azul, Lda."_s);
    QLineEdit *line = shown.edit(u"company"_s);
    REQUIRE(line);
    line->setText(u"something else"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK_FALSE(shown.row(u"company"_s).isEditing());
    CHECK(shown.told(u"company"_s) == QStringList{u"Correio Azul, Lda."_s});

    line = shown.edit(u"company"_s);
    line->setText(u"Azul & Filhos"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(waitFor([&] { return shown.told(u"company"_s) == QStringList{u"Azul & Filhos"_s}; }));
    REQUIRE(waitFor([&] { return shown.row(u"company"_s).shownText() == u"Azul & Filhos"_s; }));
    CHECK_FALSE(shown.row(u"company"_s).isEditing());
    CHECK(shown.row(u"company"_s).accessibleDescription().contains(u"Luc"_s)); // who says so now
}

TEST_CASE("Custom fields are edited by their type, and what does not fit is not kept", "[ui][customers]")
{
    ShownPage shown;
    CHECK(shown.row(u"custom:paperless"_s).shownText() == u"Yes"_s);
    QLineEdit *lines = shown.edit(u"custom:lines"_s);
    REQUIRE(lines);
    lines->setText(u"three"_s);
    QTest::keyClick(lines, Qt::Key_Return);
    CHECK(shown.row(u"custom:lines"_s).isEditing());
    CHECK(lines->text() == u"three"_s);
    CHECK(shown.told(u"custom:lines"_s) == QStringList{u"3"_s});
    lines->setText(u"4"_s);
    QTest::keyClick(lines, Qt::Key_Return);
    CHECK(waitFor([&] { return shown.told(u"custom:lines"_s) == QStringList{u"4"_s}; }));

    shown.row(u"custom:tariff"_s).edit();
    auto *tariff = shown.row(u"custom:tariff"_s).findChild<QComboBox *>();
    REQUIRE(tariff);
    CHECK(tariff->currentText() == u"Plus"_s);
    CHECK(tariff->count() == 4); // not known, and the three
    tariff->setCurrentIndex(tariff->findData(u"Max"_s));
    QTest::keyClick(tariff, Qt::Key_Return);
    CHECK(waitFor([&] { return shown.told(u"custom:tariff"_s) == QStringList{u"Max"_s}; }));
}

TEST_CASE("Tags are a list, a field can be emptied, the preferred channel is chosen", "[ui][customers]")
{
    ShownPage shown;
    QLineEdit *tags = shown.edit(u"tag"_s);
    CHECK(tags->text() == u"business, fibre"_s);
    tags->setText(u"vip, business,, vip "_s);
    QTest::keyClick(tags, Qt::Key_Return);
    REQUIRE(waitFor([&] { return shown.customers.lastField.first == u"tag"_s; }));
    CHECK(shown.customers.lastField.second == QStringList{u"vip"_s, u"business"_s});

    QLineEdit *title = shown.edit(u"title"_s);
    title->clear();
    QTest::keyClick(title, Qt::Key_Return);
    REQUIRE(waitFor([&] { return shown.customers.lastField.first == u"title"_s; }));
    CHECK(shown.customers.lastField.second == QStringList{QString()}); // hides what others say
    CHECK(waitFor([&] { return shown.row(u"title"_s).shownText() == u"–"_s; }));

    shown.row(u"preferred-channel"_s).edit();
    auto *channel = shown.row(u"preferred-channel"_s).findChild<QComboBox *>();
    channel->setCurrentIndex(channel->findData(u"mastodon"_s));
    QTest::keyClick(channel, Qt::Key_Return);
    CHECK(waitFor([&] { return shown.told(u"preferred-channel"_s) == QStringList{u"mastodon"_s}; }));
}

TEST_CASE("A field that could not be kept says so and loses nothing that was typed", "[ui][customers]")
{
    ShownPage shown;
    QLineEdit *note = shown.edit(u"note"_s);
    note->setText(u"Call before ten."_s);
    shown.customers.failNext = Error{ErrorKind::Storage, u"database is locked"_s, {}};
    QTest::keyClick(note, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(shown.row(u"note"_s).isEditing());
    CHECK(note->text() == u"Call before ten."_s);
    QString said;
    for (const auto *label : shown.row(u"note"_s).findChildren<MeaningLabel *>())
        said += label->text();
    CHECK(said.contains(u"database is locked"_s));
}

TEST_CASE("What somebody else changes meanwhile does not take the field away under the fingers", "[ui][customers]")
{
    ShownPage shown;
    QLineEdit *note = shown.edit(u"note"_s);
    note->setText(u"half a sent"_s);
    shown.customers.setField(shown.id, u"company"_s, {u"Verde"_s});
    REQUIRE(waitFor([&] { return shown.row(u"company"_s).shownText() == u"Verde"_s; }));
    CHECK(shown.row(u"note"_s).isEditing());
    CHECK(note->text() == u"half a sent"_s);
}

TEST_CASE("A consent is written down with its words and stands in its history", "[ui][customers]")
{
    ShownPage shown;
    ConsentList &list = shown.page->consents();
    CHECK(list.button(ConsentPurpose::Contact).text() == u"Do not contact …"_s);
    list.button(ConsentPurpose::Contact).click();
    auto *words = list.form().findChild<QLineEdit *>();
    QTest::keyClicks(words, u"by phone"_s);
    shown.customers.failNext = Error{ErrorKind::Storage, {}, {}};
    QTest::keyClick(words, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(words->text() == u"by phone"_s);
    QTest::keyClick(words, Qt::Key_Return);
    REQUIRE(waitFor([&] { return shown.customers.person(shown.id).consents.size() == 3; }));
    const Consent &kept = shown.customers.person(shown.id).consents.first();
    CHECK(kept.purpose == ConsentPurpose::Contact);
    CHECK_FALSE(kept.given);
    CHECK(kept.words == u"by phone"_s);
    CHECK(waitFor([&] { return list.button(ConsentPurpose::Contact).text() == u"May be contacted …"_s; }));
    CHECK(list.form().isHidden());
}

TEST_CASE("What was linked says by whom and why, and can be undone where it stands", "[ui][customers]")
{
    ShownPage shown;
    const CustomerId sofia = shown.customers.byName(u"Sofia Marques"_s);
    const auto before = shown.customers.customer(shown.id).identities.size();
    const auto linked = await(shown.customers.link(shown.id, sofia, {}));
    REQUIRE(linked);
    REQUIRE(waitFor([&] { return shown.page->deeds().undoOf(*linked) != nullptr; }));
    CHECK(shown.page->sheet()->customer.identities.size() == before + 1);
    CHECK(shown.page->deeds().undoOf(*linked)->accessibleName().contains(u"sofia@marques.example"_s));
    shown.page->deeds().undoOf(*linked)->click();
    REQUIRE(waitFor([&] { return shown.page->sheet()->customer.identities.size() == before; }));
    CHECK(waitFor([&] { return shown.page->deeds().undoOf(*linked) == nullptr; }));
    QString said;
    for (const auto *label : shown.page->deeds().findChildren<MeaningLabel *>())
        said += label->text() + u'\n';
    CHECK(said.contains(u"John Okafor"_s)); // whom a refusal is about is read
    CHECK(said.contains(u"Undone by"_s));
}

TEST_CASE("Of somebody who was erased only what stays counted is shown", "[ui][customers]")
{
    ShownPage shown(CustomerId(9'999));
    CHECK(shown.page->sheet()->customer.erasedAt);
    CHECK_FALSE(shown.page->profile().isVisible());
    CHECK_FALSE(shown.page->consents().isVisible());
    CHECK(shown.page->deeds().isVisible());
    CHECK(waitFor([&] { return shown.page->history().model().rowCount() == 1; }));
}

TEST_CASE("A customer who is not there is told in a sentence, and Escape goes back", "[ui][customers]")
{
    ShownPage shown;
    int left = 0;
    QObject::connect(shown.page.get(), &CustomerPage::backAsked, shown.page.get(), [&] { ++left; });
    QTest::keyClick(shown.page.get(), Qt::Key_Escape);
    CHECK(left == 1);
    shown.page->open(CustomerId(123'456));
    CHECK(waitFor([&] {
        for (const auto *label : shown.page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"The customer could not be read"_s)
                return true;
        }
        return false;
    }));
}

TEST_CASE("Everything on the page that takes the focus has a name for screen readers", "[ui][customers]")
{
    ShownPage shown;
    shown.row(u"custom:tariff"_s).edit();
    shown.page->consents().button(ConsentPurpose::Marketing).click();
    for (QWidget *widget : shown.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(spoken);
        INFO(widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className());
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("Looking up tells how much came", "[ui][customers]")
{
    ShownPage shown;
    QString said;
    QObject::connect(&shown.notices, &Notices::said, shown.page.get(),
                     [&](const Notice &notice) { said = notice.sentence; });
    for (auto *button : shown.page->head().findChildren<QToolButton *>()) {
        if (button->text() == u"Look up"_s)
            button->click();
    }
    CHECK(waitFor([&] { return said.startsWith(u"It told 1"_s); }));
}
