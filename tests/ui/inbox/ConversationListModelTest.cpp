// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationListModel.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/SideModel.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

ListQuery openQuery(SortOrder sort = SortOrder::Newest)
{
    ListQuery query;
    query.view = ViewKind::AllOpen;
    query.sort = sort;
    return query;
}

bool isReady(const ConversationListModel &model)
{
    return waitFor([&] { return model.state() == ConversationListModel::State::Ready; });
}

}

TEST_CASE("The list keeps every rule of item models while rows come, go and move", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery(openQuery());
    REQUIRE(isReady(model));
    const int before = model.rowCount();
    REQUIRE(before > 10);

    const ConversationId last = model.at(before - 1).id;
    console.data.customerWrites(last, u"one more thing"_s);
    REQUIRE(waitFor([&] { return model.rowOf(last) == 0; }));
    CHECK(model.rowCount() == before);
    CHECK(model.at(0).preview == u"one more thing"_s);

    const ConversationId second = model.at(1).id;
    console.data.close({second});
    REQUIRE(waitFor([&] { return model.rowOf(second) < 0; }));
    CHECK(model.rowCount() == before - 1);
    console.data.reopen({second});
    REQUIRE(waitFor([&] { return model.rowOf(second) == 1; }));
}

TEST_CASE("Those who wait longest come first, and late ones are told from the others", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    ListQuery query;
    query.view = ViewKind::Waiting;
    model.setQuery(query);
    REQUIRE(isReady(model));
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(*model.at(row - 1).waitingSince <= *model.at(row).waitingSince);
    CHECK(model.isLate(model.at(0)));
    CHECK_FALSE(model.isLate(model.at(model.rowCount() - 1)));
}

TEST_CASE("The open conversation stays in its view until another one is opened", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    ListQuery query;
    query.view = ViewKind::Unread;
    model.setQuery(query);
    REQUIRE(isReady(model));
    const ConversationId open = model.at(1).id;
    model.hold(open);
    console.data.markSeen(open);
    QTest::qWait(0);
    REQUIRE(waitFor(
        [&] { return model.rowOf(open) >= 0 && !model.at(model.rowOf(open)).unread ? true : model.rowOf(open) == 1; }));
    CHECK(model.rowOf(open) == 1);
    model.hold(model.at(0).id);
    CHECK(waitFor([&] { return model.rowOf(open) < 0; }));
}

TEST_CASE("New rows above do not move what is under the pointer", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    ConversationListView view(model);
    view.resize(320, 300);
    view.show();
    model.setQuery(openQuery());
    REQUIRE(isReady(model));
    view.verticalScrollBar()->setValue(500);
    const QModelIndex top = view.indexAt(QPoint(20, 4));
    const ConversationId shown = model.at(top.row()).id;
    const int place = view.visualRect(top).top();

    console.data.customerWrites(model.at(model.rowCount() - 1).id, u"up I go"_s);
    REQUIRE(waitFor([&] { return model.at(0).preview == u"up I go"_s; }));
    CHECK(view.visualRect(model.index(model.rowOf(shown))).top() == place);
}

TEST_CASE("A list that could not be read says so and can be read again", "[ui]")
{
    ConsoleFixture console;
    console.data.failNext = Error{ErrorKind::Storage, u"disk I/O error"_s, {}};
    ConversationListModel model(console.context);
    model.setQuery(openQuery());
    REQUIRE(waitFor([&] { return model.state() == ConversationListModel::State::Failed; }));
    CHECK(model.error().kind == ErrorKind::Storage);
    model.reload();
    CHECK(isReady(model));
}

TEST_CASE("A row is spoken with its name, channel, state and age", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    model.setQuery(openQuery());
    REQUIRE(isReady(model));
    const auto *ana = console.data.byCustomer(u"John Okafor"_s);
    const int row = model.rowOf(ana->conversation.id);
    const QString spoken = model.data(model.index(row), Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"John Okafor, Mastodon, unread, waiting for 31"_s));
    CHECK(spoken.contains(u"late"_s));
}

TEST_CASE("The side bar keeps every rule of item models", "[ui]")
{
    SideModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SideEntry view;
    view.key = u"view/waiting"_s;
    view.text = u"Waiting"_s;
    SideEntry heading;
    heading.text = u"Channels"_s;
    model.setEntries({view, heading});
    view.count = 3;
    model.setEntries({view, heading});
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole) == u"Waiting, 3"_s);
    CHECK(model.flags(model.index(1)) == Qt::NoItemFlags);
    model.setEntries({view});
    CHECK(model.rowCount() == 1);
}
