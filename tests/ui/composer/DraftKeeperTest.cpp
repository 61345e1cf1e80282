// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/DraftKeeper.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <catch2/catch_test_macros.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct KeeperUnderTest
{
    KeeperUnderTest()
    {
        QObject::connect(&keeper, &DraftKeeper::saveWanted, [this](const Draft &draft, qint64 ticket) {
            saves.append({draft, ticket});
        });
        keeper.begin(draftOf(ConversationId(1)));
    }
    static Draft draftOf(ConversationId conversation)
    {
        Draft draft;
        draft.conversation = conversation;
        return draft;
    }
    void type(const QString &text)
    {
        Draft draft = keeper.draft();
        draft.text = text;
        keeper.change(draft);
    }
    /// The workspace's answer to the save of that number.
    void answer(qsizetype save, DraftId id, qint64 revision)
    {
        Draft kept = saves[save].first;
        kept.id = id;
        kept.revision = revision;
        keeper.kept(saves[save].second, kept);
    }

    DraftKeeper keeper;
    QList<std::pair<Draft, qint64>> saves;
};

}

TEST_CASE("What is typed is given away within a second, also by somebody who never pauses", "[ui]")
{
    KeeperUnderTest test;
    int letters = 0;
    REQUIRE(waitFor(
        [&] {
            test.type(QString(++letters, u'a'));
            return !test.saves.isEmpty();
        },
        1000));
    CHECK_FALSE(test.saves.first().first.text.isEmpty());
}

TEST_CASE("A new draft never becomes two: what is typed meanwhile waits for its id", "[ui]")
{
    KeeperUnderTest test;
    test.type(u"one"_s);
    test.keeper.flush();
    test.type(u"one two"_s);
    test.keeper.flush();
    REQUIRE(test.saves.size() == 1);
    CHECK_FALSE(test.keeper.isSettled());
    test.answer(0, DraftId(7), 1);
    REQUIRE(test.saves.size() == 2);
    CHECK(test.saves[1].first.id == DraftId(7));
    CHECK(test.saves[1].first.revision == 1);
    CHECK(test.saves[1].first.text == u"one two"_s);
    test.answer(1, DraftId(7), 2);
    CHECK(test.keeper.isSettled());
    CHECK(test.keeper.draft().revision == 2);
}

TEST_CASE("The last words of a draft that was left are kept after its first save", "[ui]")
{
    KeeperUnderTest test;
    test.type(u"one"_s);
    test.keeper.flush();
    test.type(u"one two"_s);
    test.keeper.begin(KeeperUnderTest::draftOf(ConversationId(2)));
    const auto left = test.keeper.unsettled(ConversationId(1), DraftMode::Reply);
    REQUIRE(left);
    CHECK(left->text == u"one two"_s);
    test.answer(0, DraftId(7), 1);
    REQUIRE(test.saves.size() == 2);
    CHECK(test.saves[1].first.text == u"one two"_s);
    CHECK(test.saves[1].first.id == DraftId(7));
    test.answer(1, DraftId(7), 2);
    CHECK_FALSE(test.keeper.unsettled(ConversationId(1), DraftMode::Reply));
    CHECK(test.keeper.draft().text.isEmpty());
}

TEST_CASE("Who comes back to a draft that is still on its way goes on with it", "[ui]")
{
    KeeperUnderTest test;
    test.type(u"one"_s);
    test.keeper.begin(KeeperUnderTest::draftOf(ConversationId(2)));
    test.keeper.begin(*test.keeper.unsettled(ConversationId(1), DraftMode::Reply));
    test.answer(0, DraftId(7), 1);
    CHECK(test.keeper.draft().id == DraftId(7));
    test.type(u"one more"_s);
    test.keeper.flush();
    REQUIRE(test.saves.size() == 2);
    CHECK(test.saves[1].first.id == DraftId(7));
}

TEST_CASE("What could not be kept is given away again with the next save that succeeds", "[ui]")
{
    KeeperUnderTest test;
    test.type(u"one"_s);
    test.keeper.flush();
    test.keeper.begin(KeeperUnderTest::draftOf(ConversationId(2)));
    test.keeper.kept(test.saves[0].second, Error{ErrorKind::Storage, u"disk full"_s, {}});
    test.type(u"two"_s);
    test.keeper.flush();
    REQUIRE(test.saves.size() == 2);
    test.answer(1, DraftId(8), 1);
    REQUIRE(test.saves.size() == 3);
    CHECK(test.saves[2].first.text == u"one"_s);
}

TEST_CASE("What was sent is not kept again, whatever answers arrive late", "[ui]")
{
    KeeperUnderTest test;
    test.type(u"one"_s);
    test.keeper.flush();
    test.type(u"one two"_s);
    test.keeper.forget(KeeperUnderTest::draftOf(ConversationId(1)));
    test.answer(0, DraftId(7), 1);
    CHECK(test.saves.size() == 1);
    CHECK_FALSE(test.keeper.draft().id);
    test.keeper.flush();
    CHECK(test.saves.size() == 1);
}
