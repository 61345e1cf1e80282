// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationListModel.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/inbox/BuiltInViews.h"
#include "ui/inbox/ListSelection.h"
#include "ui/inbox/SideModel.h"

#include <QAbstractItemModelTester>

#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const ListQuery openNewest{u"is:open"_s, SortOrder::Newest};
const ListQuery unread{u"is:unread"_s, SortOrder::Newest};

bool isReady(const ConversationListModel &model)
{
    return waitFor([&] { return model.state() == ConversationListModel::State::Ready && model.isWhole(); });
}

/// The conversation of a row that may have to be read first.
Conversation rowAt(ConversationListModel &model, int row)
{
    model.look(row, row);
    REQUIRE(waitFor([&] { return model.at(row) != nullptr; }));
    return model.at(row)->conversation;
}

QList<ConversationId> idsOf(const ConversationListModel &model)
{
    return model.ids(0, model.rowCount() - 1);
}

/// So many that a screen and what is read around it are a small part.
void addMany(FakeConsoleData &data)
{
    Conversation conversation = data.entry(data.ids().first()).conversation;
    for (int i = 0; i < 400; ++i) {
        conversation.id = ConversationId(700'000 + i);
        data.add(conversation);
    }
}

QList<ConversationId> naive(const FakeConsoleData &data, const ListQuery &query)
{
    QList<ConversationId> ids;
    for (const ConversationRow &row : data.matching(query))
        ids.append(row.conversation.id);
    return ids;
}

}

TEST_CASE("The list keeps every rule of item models while rows come, go and move", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery(openNewest);
    REQUIRE(isReady(model));
    const int before = model.rowCount();
    REQUIRE(before > 10);

    const ConversationId last = model.idAt(before - 1);
    console.data.customerWrites(last, u"one more thing"_s);
    REQUIRE(waitFor([&] { return model.rowOf(last) == 0; }));
    CHECK(model.rowCount() == before);
    REQUIRE(waitFor([&] { return model.at(0) && model.at(0)->conversation.preview == u"one more thing"_s; }));

    const ConversationId second = model.idAt(1);
    console.data.close(second);
    REQUIRE(waitFor([&] { return model.rowOf(second) < 0; }));
    CHECK(model.rowCount() == before - 1);
    console.data.reopen(second);
    REQUIRE(waitFor([&] { return model.rowOf(second) == 1; }));

    ChangeSet everything;
    everything.everything = true;
    Q_EMIT console.data.changed(everything);
    REQUIRE(waitFor([&] { return idsOf(model) == naive(console.data, openNewest); }));
}

TEST_CASE("Every order of the list is the order of what it is sorted by", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    for (const SortOrder sort : {SortOrder::WaitingLongest, SortOrder::Newest, SortOrder::Reach, SortOrder::Due}) {
        const ListQuery query{u"is:open"_s, sort};
        model.setQuery(query);
        REQUIRE(waitFor([&] { return idsOf(model) == naive(console.data, query); }));
    }
}

TEST_CASE("Those who wait longest come first, and late ones are told from the others", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    model.setQuery(BuiltInView::all().first().listQuery());
    REQUIRE(isReady(model));
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(*rowAt(model, row - 1).waitingSince <= *rowAt(model, row).waitingSince);
    CHECK(model.isLate(rowAt(model, 0)));
    CHECK_FALSE(model.isLate(rowAt(model, model.rowCount() - 1)));
}

TEST_CASE("The open conversation stays in its view until another one is opened", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    model.setQuery(unread);
    REQUIRE(isReady(model));
    const int matching = model.total();
    const ConversationId open = model.idAt(1);
    REQUIRE(rowAt(model, 1).unread);
    model.hold(open);
    console.data.markSeen(open);
    REQUIRE(waitFor([&] { return model.at(1) && !model.at(1)->conversation.unread; }));
    CHECK(model.rowOf(open) == 1);
    REQUIRE(waitFor([&] { return model.total() == matching - 1; }));
    model.hold(model.idAt(0));
    CHECK(waitFor([&] { return model.rowOf(open) < 0; }));
}

TEST_CASE("The open conversation stays when the whole order is read again", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    model.setQuery(unread);
    REQUIRE(isReady(model));
    const ConversationId open = model.idAt(1);
    const int rows = model.rowCount();
    model.hold(open);
    console.data.entry(open).conversation.unread = false;
    ChangeSet everything;
    everything.everything = true;
    Q_EMIT console.data.changed(everything);
    REQUIRE(waitFor([&] { return model.total() == rows - 1; }));
    CHECK(model.rowOf(open) == 1);
}

TEST_CASE("Only rows that are looked at, and those near them, are read and kept", "[ui]")
{
    ConsoleFixture console;
    addMany(console.data);
    ConversationListModel model(console.context);
    model.setQuery({{}, SortOrder::Newest});
    REQUIRE(isReady(model));
    model.look(0, 4);
    REQUIRE(waitFor([&] { return model.at(4) != nullptr; }));
    QTest::qWait(20);
    CHECK(model.at(model.rowCount() - 1) == nullptr);
    CHECK(model.data(model.index(model.rowCount() - 1), Qt::AccessibleTextRole) == u"Loading …"_s);
}

TEST_CASE("Windows that were scrolled past are never asked for", "[ui]")
{
    ConsoleFixture console;
    addMany(console.data);
    ConversationListModel model(console.context);
    model.setQuery({{}, SortOrder::Newest});
    REQUIRE(isReady(model));
    QTest::qWait(20);
    console.data.holdAnswers();
    console.data.rowsRead = 0;
    const int rows = model.rowCount();
    for (int first = 100; first + 1 < rows; first += 2)
        model.look(first, first + 1);
    REQUIRE(console.data.answersHeld() == 1);
    console.data.answer(0);
    REQUIRE(waitFor([&] { return console.data.answersHeld() == 1; }));
    console.data.answer(0);
    REQUIRE(waitFor([&] { return model.at(rows - 1) || model.at(rows - 2); }));
    CHECK(console.data.rowsRead <= 16);
}

TEST_CASE("A storm of changes is merged in one go", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    model.setQuery(openNewest);
    REQUIRE(isReady(model));
    int merges = 0;
    QObject::connect(&model, &ConversationListModel::merged, &model, [&] { ++merges; });
    const auto ids = idsOf(model);
    for (int i = 0; i < 20; ++i)
        console.data.customerWrites(ids[ids.size() - 1 - i], u"again"_s);
    REQUIRE(waitFor([&] { return idsOf(model) == naive(console.data, openNewest); }));
    CHECK(merges <= 3);
}

TEST_CASE("A new query keeps the old rows for a moment, and one that cannot be read empties the list", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    model.setQuery(openNewest);
    REQUIRE(isReady(model));
    const int before = model.rowCount();
    console.data.holdAnswers();
    model.setQuery({u"is:closed"_s, SortOrder::Newest});
    CHECK(model.state() == ConversationListModel::State::Loading);
    CHECK(model.rowCount() == before);
    CHECK(waitFor([&] { return model.rowCount() == 0; })); // whoever waits long must not take the old for the new
    console.data.answer(0);
    CHECK(waitFor([&] { return model.rowCount() == console.data.matching(model.query()).size(); }));
}

// The whole against the slow way: random inserts, edits, deletes and moves, windows anywhere, answers late and in any
// order.
TEST_CASE("The windowed list equals a naive sort and filter, whatever happens and however late the answers", "[ui]")
{
    const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U);
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    ConsoleFixture console;
    ConversationListModel model(console.context);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    console.data.holdAnswers();
    const QList<ListQuery> queries = {openNewest,
                                      unread,
                                      {u"is:waiting is:open"_s, SortOrder::WaitingLongest},
                                      {u"is:open"_s, SortOrder::Reach},
                                      {{}, SortOrder::Due}};
    model.setQuery(queries[upTo(5)]);
    qint64 next = 500'000;
    for (int step = 0; step < 400; ++step) {
        const auto ids = console.data.ids();
        const ConversationId any = ids[upTo(static_cast<int>(ids.size()))];
        switch (upTo(9)) {
        case 0:
            console.data.close(any);
            break;
        case 1:
            console.data.reopen(any);
            break;
        case 2:
            console.data.customerWrites(any, u"step %1"_s.arg(step));
            break;
        case 3: {
            Conversation fresh = console.data.entry(any).conversation;
            fresh.id = ConversationId(upTo(2) == 0 ? ++next : next + 1'000'000 - step);
            console.data.add(fresh);
            break;
        }
        case 4:
            console.data.remove(any);
            break;
        case 5:
            console.data.change(any, [&](Conversation &row) { row.unread = !row.unread; });
            break;
        case 6:
            if (model.rowCount() > 0)
                model.look(upTo(model.rowCount()), model.rowCount() - 1);
            break;
        case 7:
            if (upTo(12) == 0)
                model.setQuery(queries[upTo(5)]);
            if (upTo(12) == 0) {
                ChangeSet everything;
                everything.everything = true;
                Q_EMIT console.data.changed(everything);
            }
            break;
        default:
            break;
        }
        for (int answers = upTo(3); answers > 0 && console.data.answersHeld() > 0; --answers)
            console.data.answer(upTo(static_cast<int>(console.data.answersHeld())));
        if (upTo(4) == 0)
            QTest::qWait(0);
    }
    const auto settled = [&] {
        while (console.data.answersHeld() > 0)
            console.data.answer(0);
        return model.isWhole() && idsOf(model) == naive(console.data, model.query());
    };
    REQUIRE(waitFor(settled));
    CHECK(model.total() == model.rowCount());
    const auto rows = console.data.matching(model.query());
    for (int tries = 0; tries < 5 && !rows.isEmpty(); ++tries) {
        const int row = upTo(static_cast<int>(rows.size()));
        model.look(row, row);
        REQUIRE(waitFor([&] { return settled() && model.at(row) && *model.at(row) == rows[row]; }));
    }
}

TEST_CASE("A list that could not be read says so and can be read again", "[ui]")
{
    ConsoleFixture console;
    console.data.failNext = Error{ErrorKind::Storage, u"disk I/O error"_s, {}};
    ConversationListModel model(console.context);
    model.setQuery(openNewest);
    REQUIRE(waitFor([&] { return model.state() == ConversationListModel::State::Failed; }));
    CHECK(model.error().kind == ErrorKind::Storage);
    model.reload();
    CHECK(isReady(model));
}

TEST_CASE("A row is spoken with its name, channel, state and age", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    model.setQuery(openNewest);
    REQUIRE(isReady(model));
    const auto *john = console.data.byCustomer(u"John Okafor"_s);
    const int row = model.rowOf(john->conversation.id);
    rowAt(model, row);
    const QString spoken = model.data(model.index(row), Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"John Okafor, Mastodon, unread, waiting for 31"_s));
    CHECK(spoken.contains(u"late"_s));
}

TEST_CASE("All that match stay selected while others come, and what leaves the list is selected no more", "[ui]")
{
    ConsoleFixture console;
    ConversationListModel model(console.context);
    model.setQuery(openNewest);
    REQUIRE(isReady(model));
    ListSelection selection(model);
    selection.selectAll();
    CHECK(selection.count() == model.total());
    selection.toggle(model.idAt(0));
    CHECK_FALSE(selection.isAll());
    CHECK(selection.count() == model.total() - 1);
    CHECK_FALSE(selection.contains(model.idAt(0)));

    selection.clear();
    selection.addRows(3, 1);
    CHECK(selection.some() == model.ids(1, 3));
    const ConversationId leaving = model.idAt(2);
    console.data.close(leaving);
    REQUIRE(waitFor([&] { return model.rowOf(leaving) < 0; }));
    CHECK(selection.count() == 2);
    CHECK_FALSE(selection.contains(leaving));
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
