// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticesPage.h"
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/InboxPage.h"
#include "ui/notices/NoticeEditor.h"
#include "ui/notices/NoticeRecipientsEdit.h"
#include "ui/notices/NoticeResults.h"
#include "ui/notices/NoticeTable.h"
#include "ui/notices/NoticeTexts.h"
#include "ui/widgets/QuietBar.h"

#include <QPlainTextEdit>
#include <QSpinBox>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct NoticesUnderTest
{
    NoticesUnderTest()
    {
        console.begin();
        QObject::connect(&console.notices, &Notices::said, console.window.get(),
                         [this](const Notice &notice) { said = notice; });
        const QList<ConversationId> all = console.data.ids();
        for (const ConversationId id : all) {
            if (whom.size() < 2 && console.data.entry(id).conversation.channel != Channel::Logged)
                whom.append(id);
        }
    }
    NoticesPage &page()
    {
        console.window->showPage(u"notices"_s);
        auto *found = console.window->findChild<NoticesPage *>();
        REQUIRE(found);
        return *found;
    }
    NoticeEditor &typed()
    {
        NoticeEditor &editor = *page().write(whom);
        editor.title().setText(u"Outage in Porto"_s);
        named<QPlainTextEdit>(editor, u"Text"_s)->setPlainText(u"We are on it."_s);
        return editor;
    }

    ConsoleFixture console;
    QList<ConversationId> whom;
    Notice said;
};

}

TEST_CASE("a notice goes out only as it was looked at, to those who can get it, and is taken back at once",
          "[ui][notices]")
{
    NoticesUnderTest test;
    test.console.replies.unreachable.insert(test.whom[1], u"they do not want to be written to"_s);
    NoticeEditor &editor = test.typed();
    CHECK(unnamed(editor).isEmpty());
    CHECK_FALSE(editor.foot().act().isEnabled());
    editor.look();
    REQUIRE(waitFor([&] { return editor.foot().act().isEnabled(); }));
    CHECK(editor.foot().act().text() == NoticeWords::send(1));
    CHECK(editor.table().said(test.whom[1]).contains(u"they do not want to be written to"_s));

    editor.perMinute().setValue(30); // a change asks for another look
    CHECK_FALSE(editor.foot().act().isEnabled());
    editor.look();
    REQUIRE(waitFor([&] { return editor.foot().act().isEnabled(); }));
    editor.foot().act().click();
    REQUIRE(waitFor([&] { return !test.said.sentence.isEmpty(); }));
    REQUIRE(test.console.replies.noticeList.size() == 1);
    const PublicNotice sent = test.console.replies.noticeList.first();
    CHECK(sent.state == NoticeState::Sending);
    CHECK(sent.perMinute == 30);
    CHECK(test.said.actionText == u"Undo"_s);
    REQUIRE(test.said.act);
    const auto undo = test.said.act;
    undo();
    REQUIRE(waitFor([&] { return test.console.replies.noticeList.first().state == NoticeState::Undone; }));
    CHECK(waitFor([&] { return test.said.sentence.contains(u"None had left"_s); }));
}

TEST_CASE("a notice that was not sent is deleted, and comes back whole by undo", "[ui][notices]")
{
    NoticesUnderTest test;
    PublicNotice draft;
    draft.title = u"Outage in Porto"_s;
    draft.text = u"We are on it."_s;
    draft.variants = {{Channel::X, u"On it."_s}};
    draft.createdBy = u"Marta"_s;
    test.console.replies.saveNotice(draft, test.whom);
    draft.title = u"Sent before"_s;
    const NoticeId sent = *await(test.console.replies.saveNotice(draft, test.whom));
    test.console.replies.sendNotice(sent);
    NoticesPage &page = test.page();
    REQUIRE(waitFor([&] { return page.shown().size() == 2; }));
    CHECK_FALSE(named<QPushButton>(page, u"Delete the notice Sent before"_s));
    auto *remove = named<QPushButton>(page, u"Delete the notice Outage in Porto"_s);
    REQUIRE(remove);
    remove->click();
    REQUIRE(waitFor([&] { return test.said.act && page.shown() == QStringList{u"Sent before"_s}; }));
    const auto undo = test.said.act;
    undo();
    REQUIRE(waitFor([&] { return page.shown().size() == 2; }));
    const PublicNotice back = test.console.replies.noticeList.last();
    CHECK(back.title == u"Outage in Porto"_s);
    CHECK(back.textFor(Channel::X) == u"On it."_s);
    CHECK(back.createdBy == u"Marta"_s);
    CHECK(test.console.replies.recipients.value(back.id).size() == test.whom.size());
}

TEST_CASE("the words of one network stand beside those of all, and count in its own units", "[ui][notices]")
{
    NoticesUnderTest test;
    NoticeEditor &editor = test.typed();
    auto *channel = named<QComboBox>(editor, u"The channel that the text is for"_s);
    auto *text = named<QPlainTextEdit>(editor, u"Text"_s);
    channel->setCurrentIndex(channel->findData(static_cast<int>(Channel::X)));
    CHECK(text->toPlainText().isEmpty());
    text->setPlainText(u"On it."_s);
    CHECK(says(editor, u"6 / 280"_s));
    channel->setCurrentIndex(0);
    CHECK(text->toPlainText() == u"We are on it."_s);
    CHECK(editor.notice().textFor(Channel::X) == u"On it."_s);
    CHECK(editor.notice().textFor(Channel::Mastodon) == u"We are on it."_s);
}

TEST_CASE("recipients are found by a search, and Enter there sends nothing", "[ui][notices]")
{
    NoticesUnderTest test;
    NoticeEditor &editor = test.typed();
    editor.recipients().query().clear();
    QTest::keyClick(&editor.recipients().query(), Qt::Key_Return);
    CHECK(editor.foot().complaint().contains(u"everybody"_s));
    editor.recipients().query().setText(u"is:waiting"_s);
    QTest::keyClick(&editor.recipients().query(), Qt::Key_Return);
    const auto expected = test.console.data.matching({u"is:waiting"_s, SortOrder::WaitingLongest});
    REQUIRE_FALSE(expected.isEmpty());
    CHECK(waitFor([&] { return editor.recipients().conversations().size() == expected.size(); }));
    CHECK(editor.isVisible());
    CHECK(test.console.replies.noticeList.isEmpty());
}

TEST_CASE("what becomes of a notice is shown as it happens, with the network's own words", "[ui][notices]")
{
    NoticesUnderTest test;
    PublicNotice notice;
    notice.id = NoticeId(77);
    notice.title = u"Outage"_s;
    notice.text = u"We are on it."_s;
    notice.state = NoticeState::Sending;
    test.console.replies.noticeList = {notice};
    NoticeRecipient one;
    one.conversation = test.whom[0];
    one.state = OutboxState::Queued;
    test.console.replies.recipients[notice.id] = {one};
    NoticesPage &page = test.page();
    REQUIRE(waitFor([&] { return page.shown() == QStringList{u"Outage"_s}; }));
    CHECK(unnamed(page).isEmpty());
    auto *open = named<QPushButton>(page, u"What became of the notice Outage"_s);
    REQUIRE(open);
    open->click();
    auto *results = test.console.window->findChild<NoticeResults *>();
    REQUIRE(results);
    REQUIRE(waitFor([&] { return results->table().said(test.whom[0]) == u"On its way"_s; }));
    CHECK(results->foot().act().isEnabled());
    test.console.replies.recipients[notice.id].first().state = OutboxState::Rejected;
    test.console.replies.recipients[notice.id].first().error = u"duplicate content"_s;
    test.console.replies.announceNotices();
    CHECK(waitFor([&] { return results->table().said(test.whom[0]).contains(u"duplicate content"_s); }));
    CHECK_FALSE(results->foot().act().isEnabled());
}

TEST_CASE("a notice begins with what is selected in the list", "[ui][notices]")
{
    NoticesUnderTest test;
    ConversationListView &list = test.console.window->inbox().list().list();
    REQUIRE(waitFor([&] { return test.console.window->inbox().current().has_value(); }));
    for (const ConversationId id : test.whom)
        list.selection().toggle(id);
    const qsizetype selected = list.selection().some().size();
    REQUIRE(selected > 0);
    test.console.window->actions().find(u"notice-selected"_s)->trigger();
    auto *editor = test.console.window->findChild<NoticeEditor *>();
    REQUIRE(editor);
    CHECK(editor->recipients().conversations().size() == selected);
}
