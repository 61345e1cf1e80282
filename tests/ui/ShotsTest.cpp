// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Shots.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/LogContactDialog.h"
#include "ui/customer/ConsentList.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerPages.h"
#include "ui/customer/CustomersPage.h"
#include "ui/customer/FollowUpList.h"
#include "ui/customer/ProfileForm.h"
#include "ui/customer/ProfileRow.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/Sidebar.h"
#include "ui/settings/AccountEditDialog.h"
#include "ui/widgets/QuietBar.h"
#include "ui/widgets/WorkBar.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

// For looking at: FM_SHOTS=/tmp/shots ui_tests "[.customershots]"
TEST_CASE("Shots of the invented customers", "[.customershots]")
{
    const QDir directory(qEnvironmentVariable("FM_SHOTS", u"/tmp/shots"_s));
    ConsoleFixture console;
    console.begin();
    Shots shots(*console.window, console.theme, directory);
    auto &window = *console.window;
    auto *pages = window.findChild<CustomerPages *>();
    const auto both = [&](const QString &name) {
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            window.resize(size);
            for (const auto look : {Theme::Choice::Light, Theme::Choice::Dark}) {
                console.theme.choose(look);
                REQUIRE(shots.take(name + u"-%1"_s.arg(size.width()) +
                                   (look == Theme::Choice::Dark ? u"-dark"_s : u"-light"_s)));
            }
        }
    };
    window.showPage(u"customers"_s);
    both(u"e-customers"_s);
    const QString longName =
        u"Maria Guilhermina de Vasconcelos e Albuquerque Cavalcanti de Bragança Sobrinho-Montenegro"_s;
    for (const auto &[file, name] : {std::pair(u"ana"_s, u"Ana Sousa"_s),
                                     {u"petit"_s, u"Maurice Petit"_s},
                                     {u"rtl"_s, u"أحمد عبد الرحمن"_s},
                                     {u"wide"_s, longName},
                                     {u"long"_s, u"Deirdre Walsh"_s}}) {
        pages->show(console.customers.byName(name));
        both(u"e-page-"_s + file);
    }
    pages->show(CustomerId(9'999));
    both(u"e-page-erased"_s);
    pages->show(console.customers.byName(u"Ana Sousa"_s));
    QTest::qWait(50);
    CustomerPage &page = pages->page()->page();
    page.profile().row(u"custom:lines"_s)->edit();
    page.followUps().beginAdding();
    both(u"e-page-edit"_s);
    page.consents().button(ConsentPurpose::Contact).click();
    for (auto *area : page.findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    both(u"e-page-foot"_s);
    for (const auto &[file, name] : {std::pair(u"ana"_s, u"Ana Sousa"_s),
                                     {u"petit"_s, u"Maurice Petit"_s},
                                     {u"rtl"_s, u"أحمد عبد الرحمن"_s},
                                     {u"john"_s, u"John Okafor"_s}}) {
        window.showConversation(console.data.byCustomer(name)->conversation.id);
        both(u"e-panel-"_s + file);
    }
    for (const ConversationId each : console.data.ids()) {
        if (console.customers.repeatsOfConversation.contains(each))
            window.showConversation(each);
    }
    both(u"e-panel-repeat"_s);
}

// For looking at: FM_SHOTS=/tmp/shots ui_tests "[.shots]"
TEST_CASE("Shots of the invented workspace", "[.shots]")
{
    const QDir directory(qEnvironmentVariable("FM_SHOTS", u"/tmp/shots"_s));
    ConsoleFixture console;
    console.begin();
    for (const auto &[name, text] : {std::pair(u"Money back"_s, u"tag:billing is:open"_s),
                                     {u"Late on Mastodon"_s, u"channel:mastodon is:waiting"_s}})
        console.data.saveView({{}, name, text, SortOrder::WaitingLongest});
    const SyncProgress sync{6'400, 20'000, 412, std::chrono::seconds(33), false};
    Q_EMIT console.data.progressed(AccountId(2), sync);
    console.window->workBar().begin(u"Importing archive.mbox"_s);
    console.window->workBar().show({128'000, 1'000'000, 8200, std::chrono::seconds(106), false});
    Shots shots(*console.window, console.theme, directory);
    REQUIRE(shots.takeAll(u"a"_s));
    console.window->resize(1280, 800);
    console.window->sidebar().choose(u"view/open"_s);
    for (const auto &[file, name] : {std::pair(u"billing"_s, u"Ana Sousa"_s),
                                     {u"rtl"_s, u"أحمد عبد الرحمن"_s},
                                     {u"rejected"_s, u"Clara Weiss"_s},
                                     {u"order"_s, u"Maurice Petit"_s},
                                     {u"long"_s, u"Deirdre Walsh"_s}}) {
        for (auto *entry = console.data.byCustomer(name); entry;) {
            console.window->inbox().openConversation(entry->conversation.id);
            break;
        }
        for (const auto look : {Theme::Choice::Light, Theme::Choice::Dark}) {
            console.theme.choose(look);
            REQUIRE(shots.take(u"c-"_s + file + (look == Theme::Choice::Dark ? u"-dark"_s : u"-light"_s)));
        }
    }
    auto &window = *console.window;
    const auto both = [&](const QString &name) {
        for (const auto look : {Theme::Choice::Light, Theme::Choice::Dark}) {
            console.theme.choose(look);
            REQUIRE(shots.take(name + (look == Theme::Choice::Dark ? u"-dark"_s : u"-light"_s)));
        }
    };
    window.sidebar().choose(u"view/mine"_s);
    QTest::qWait(100);
    for (const auto &row : console.data.matching({u"assignee:me banco"_s, SortOrder::Newest}))
        window.inbox().openConversation(row.conversation.id);
    QTest::qWait(100);
    auto &composer = window.inbox().conversation().composer();
    composer.setMode(ComposerMode::Note);
    composer.setText(u"Refund goes out tonight, tell her the bank takes two days."_s);
    composer.startWriting();
    both(u"d-note"_s);
    composer.setMode(ComposerMode::Reply);
    composer.setText(u"Olá Ana, o dinheiro está a caminho: chega em dois dias úteis."_s);
    both(u"d-reply"_s);
    QTest::keyClick(composer.findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    both(u"d-undo"_s);
    window.quietBar().hide();
    window.actions().find(u"palette"_s)->trigger();
    both(u"d-palette"_s);
    window.inbox().list().focusList();
    window.actions().find(u"keys"_s)->trigger();
    both(u"d-keys"_s);
    window.inbox().list().focusList();
    console.theme.choose(Density::Compact);
    both(u"d-compact"_s);
    console.theme.choose(Density::Comfortable);
    window.showPage(u"accounts"_s);
    both(u"d-accounts"_s);
    LogContactDialog log(console.context, console.data.byCustomer(u"Ana Sousa"_s)->conversation);
    log.adjustSize();
    REQUIRE(log.grab().save(directory.filePath(u"d-log.png"_s)));
    auto &entry = *console.data.byCustomer(u"Clara Weiss"_s);
    AccountEditDialog edit(console.context, console.data.status(AccountId(1))->account);
    edit.adjustSize();
    REQUIRE(edit.grab().save(directory.filePath(u"d-edit.png"_s)));
    entry.route.kind = ReplyRoute::Kind::Browser;
    entry.route.why = u"X lets programs answer only posts that mention @acmetelecom"_s;
    entry.canBePrivate = true;
    window.inbox().openConversation(entry.conversation.id);
    both(u"d-browser"_s);
    window.resize(900, 600);
    both(u"d-small"_s);
}
