// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/DuplicatesDialog.h"
#include "tests/ui/ConsoleFixture.h"
#include "tests/ui/customer/DialogParts.h"
#include "ui/customer/ComparisonView.h"
#include "ui/customer/SuggestionModel.h"
#include "ui/widgets/QuietBar.h"

#include <QListView>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct DuplicatesUnderTest
{
    explicit DuplicatesUnderTest(bool empty = false) : console(empty), dialog(console.context) { dialog.show(); }
    void press(Qt::Key key) { QTest::keyClick(dialog.findChild<QListView *>(), key); }
    bool shows(const QString &name)
    {
        return waitFor([&] {
            const auto pair = dialog.comparison().pair();
            return pair && pair->other.customer.name == name && dialog.foot().act().isEnabled();
        });
    }
    int count() { return dialog.model().rowCount(); }

    ConsoleFixture console;
    DuplicatesDialog dialog;
};

}

TEST_CASE("All who may be one person are gone through by key, and decided about one after the other", "[ui]")
{
    DuplicatesUnderTest test;
    REQUIRE(test.shows(u"Sofia Marques"_s));
    CHECK(test.count() == 3);
    CHECK(says(test.dialog, u"3 pair"_s));
    test.press(Qt::Key_J);
    REQUIRE(test.shows(u"أحمد عبد الرحمن"_s));
    test.press(Qt::Key_K);
    REQUIRE(test.shows(u"Sofia Marques"_s));
    test.press(Qt::Key_N);
    REQUIRE(test.shows(u"أحمد عبد الرحمن"_s));
    CHECK(test.count() == 2);
    test.press(Qt::Key_L);
    REQUIRE(waitFor([&] { return test.count() == 1; }));
    const CustomerId ahmad = test.console.customers.byName(u"أحمد عبد الرحمن"_s);
    CHECK(test.console.customers.customer(ahmad).mergedInto == test.console.customers.byName(u"Ana Sousa"_s));
    CHECK(test.dialog.bar().offersAction());
    CHECK(unnamed(test.dialog).isEmpty());
}

TEST_CASE("Z takes back what was decided here, the last first, and shows that pair again", "[ui]")
{
    DuplicatesUnderTest test;
    REQUIRE(test.shows(u"Sofia Marques"_s));
    const CustomerId sofia = test.console.customers.byName(u"Sofia Marques"_s);
    const QList<Suggestion> all = *await(test.console.customers.suggestions(10));
    test.press(Qt::Key_L);
    REQUIRE(waitFor([&] { return test.count() == 2; }));
    REQUIRE(test.shows(u"أحمد عبد الرحمن"_s));
    test.press(Qt::Key_Z);
    REQUIRE(waitFor([&] { return !test.console.customers.customer(sofia).mergedInto; }));
    test.console.customers.person(test.console.customers.byName(u"Ana Sousa"_s)).suggestions = all;
    test.press(Qt::Key_Z);
    CHECK(waitFor([&] { return test.dialog.bar().sentence() == u"There is nothing to undo here."_s; }));
}

TEST_CASE("A pair that cannot be linked stays, with the reason", "[ui]")
{
    DuplicatesUnderTest test;
    REQUIRE(test.shows(u"Sofia Marques"_s));
    test.console.customers.failNext = Error{ErrorKind::Forbidden, {}, {}};
    test.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return test.dialog.foot().complaint().contains(u"erased"_s); }));
    CHECK(test.count() == 3);
}

TEST_CASE("After a link, pairs of those two with others go on under whoever stands", "[ui]")
{
    ConsoleFixture console;
    SuggestionModel model(console.context, nullptr);
    const auto pair = [](int one, int other) {
        Suggestion suggestion;
        suggestion.customer = CustomerId(one);
        suggestion.other = CustomerId(other);
        return suggestion;
    };
    model.setSuggestions({pair(1, 2), pair(2, 3), pair(4, 2), pair(5, 6)});
    model.replace(CustomerId(2), CustomerId(1));
    REQUIRE(model.rowCount() == 3);
    CHECK(model.rowOf(CustomerId(1), CustomerId(3)) == 0);
    CHECK(model.rowOf(CustomerId(1), CustomerId(4)) == 1);
    CHECK(model.rowOf(CustomerId(6), CustomerId(5)) == 2);
}

TEST_CASE("Where nobody may be two, the page says so", "[ui]")
{
    DuplicatesUnderTest test(true);
    CHECK(waitFor([&] { return says(test.dialog, u"No possible duplicates"_s); }));
    CHECK_FALSE(test.dialog.foot().act().isEnabled());
}
