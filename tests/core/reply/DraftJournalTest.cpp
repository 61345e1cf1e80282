// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reply/JournalDesk.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("what a draft said is worth a version after a while, before much of it goes, and for somebody else",
          "[reply][drafts]")
{
    const QString letter = u"Dear Ana, the kettle is on its way and should be with you on Monday."_s;
    CHECK_FALSE(isWorthVersion(letter, letter + u" Yours"_s, 29s, true));
    CHECK(isWorthVersion(letter, letter + u" Yours"_s, 30s, true));
    CHECK(isWorthVersion(letter, letter + u"."_s, 0s, false));
    CHECK_FALSE(isWorthVersion(letter, letter, 1h, false));
    CHECK_FALSE(isWorthVersion(u"  \n"_s, letter, 1h, false));
    CHECK(isWorthVersion(letter, {}, 0s, true));
    CHECK(isWorthVersion(letter, u"Dear Ana, on Monday."_s, 0s, true));
    CHECK_FALSE(isWorthVersion(letter, letter.chopped(10), 0s, true));
    CHECK_FALSE(isWorthVersion(u"Hello"_s, {}, 0s, true)); // typed again in a second
    const QString book = letter.repeated(20);
    CHECK(isWorthVersion(book, book.chopped(130), 0s, true));
    CHECK_FALSE(isWorthVersion(book, book.chopped(50), 0s, true));
    CHECK(isWorthVersion(u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s, u"aaaa"_s, 0s, true));
}

TEST_CASE("a draft is kept with every save, and what it said at most every half minute", "[reply][drafts]")
{
    JournalDesk desk;
    Draft draft = desk.typed(desk.fresh(u"H"_s), u"He"_s);
    REQUIRE(draft.id);
    for (const QString &text : {u"Hello"_s, u"Hello Ana"_s, u"Hello Ana,"_s}) {
        desk.now += 1s;
        draft = desk.typed(draft, text);
    }
    CHECK(desk.stored(draft.id).text == u"Hello Ana,"_s);
    CHECK(desk.versions(draft.id).isEmpty());
    desk.now += 30s;
    draft = desk.typed(draft, u"Hello Ana, we are"_s);
    CHECK(desk.versions(draft.id) == QStringList{u"lena: Hello Ana,"_s});
    CHECK(draft.agent == u"lena"_s);
    CHECK(draft.createdAt == journalNoon);
    CHECK(desk.stored(draft.id).revision == draft.revision);
}

TEST_CASE("an empty new draft is not kept, and a conversation has any number of others", "[reply][drafts]")
{
    JournalDesk desk;
    CHECK_FALSE(desk.save(desk.fresh(u" \n"_s))->id);
    Draft only = desk.fresh({});
    only.variants = {{Channel::X, u"On X"_s}};
    REQUIRE(desk.save(only)->id);
    REQUIRE(desk.save(desk.fresh(u"Another"_s))->id);
    Draft picture = desk.fresh({});
    picture.files = {{u"a.png"_s, u"image/png"_s, {}, "bytes"}};
    REQUIRE(desk.save(picture)->id);
    CHECK(desk.seenBy(u"lena"_s).size() == 3);
    Draft nowhere = desk.fresh(u"Lost"_s);
    nowhere.conversation = ConversationId(999);
    CHECK(failure(desk.save(nowhere)) == ErrorKind::NotFound);
}

TEST_CASE("of two who save a draft at once both texts are kept", "[reply][drafts]")
{
    JournalDesk desk;
    Draft lena = desk.typed(desk.fresh(u"To begin with"_s), u"To begin with"_s);
    lena.shared = true;
    lena = *desk.save(lena);
    Draft kim = lena;
    desk.now += 1s;
    lena = desk.typed(lena, u"To begin with, Lena's"_s);
    kim.text = u"To begin with, Kim's"_s;
    const auto lost = desk.save(kim, u"kim"_s);
    CHECK(failure(lost) == ErrorKind::Conflict);
    CHECK(lost.error().detail == u"lena changed this draft meanwhile"_s);
    CHECK(desk.stored(lena.id).text == u"To begin with, Lena's"_s);
    CHECK(desk.versions(lena.id) == QStringList{u"kim: To begin with, Kim's"_s});
    CHECK(failure(desk.save(kim, u"kim"_s)) == ErrorKind::Conflict); // said again, it is kept once
    CHECK(desk.versions(lena.id).size() == 1);

    kim = desk.typed(desk.stored(lena.id), u"Kim goes on"_s, u"kim"_s);
    CHECK(desk.versions(lena.id).first() == u"lena: To begin with, Lena's"_s);
    CHECK(kim.agent == u"lena"_s);
    CHECK(kim.updatedBy == u"kim"_s);
}

TEST_CASE("a save whose answer was lost can be made again", "[reply][drafts]")
{
    JournalDesk desk;
    const Draft draft = desk.typed(desk.fresh(u"One"_s), u"One"_s);
    Draft again = draft;
    again.text = u"Two"_s;
    const Draft saved = *desk.save(again);
    CHECK(*desk.save(again) == saved);
    CHECK(saved.revision == 2);
}

TEST_CASE("nobody sees, changes or shares another's draft unless it is shared", "[reply][drafts]")
{
    JournalDesk desk;
    const Draft draft = desk.typed(desk.fresh(u"Mine"_s), u"Mine"_s);
    CHECK(desk.seenBy(u"kim"_s).isEmpty());
    Draft taken = draft;
    taken.text = u"Kim's"_s;
    taken.shared = true;
    CHECK(failure(desk.save(taken, u"kim"_s)) == ErrorKind::Forbidden);
    CHECK(failure(desk.attempt([&](Transaction &tx) { return discardDraft(tx, draft.id, u"kim"_s, desk.now); })) ==
          ErrorKind::Forbidden);
    desk.workspace.write([&](Transaction &tx) { return shareDraft(tx, draft.id, true, u"lena"_s, desk.now); });
    CHECK(desk.seenBy(u"kim"_s).size() == 1);
    CHECK(failure(desk.attempt([&](Transaction &tx) { return shareDraft(tx, draft.id, false, u"kim"_s, desk.now); })) ==
          ErrorKind::Forbidden);
    desk.workspace.write([&](Transaction &tx) { return shareDraft(tx, draft.id, false, u"lena"_s, desk.now); });
    CHECK(desk.seenBy(u"kim"_s).isEmpty());
}

TEST_CASE("a version comes back, and what stood there becomes one", "[reply][drafts]")
{
    JournalDesk desk;
    Draft draft = desk.fresh(u"The first thought that came"_s);
    draft.files = {{u"a.png"_s, u"image/png"_s, u"A kettle"_s, "bytes"}};
    draft = *desk.save(draft);
    draft = desk.typed(draft, u"Better"_s);
    REQUIRE(desk.versions(draft.id).size() == 1);
    const auto version =
        desk.workspace.read([&](Session &session) { return DraftRepository(session).versions(draft.id); }).first();
    const Draft restored = desk.workspace.write(
        [&](Transaction &tx) { return restoreVersion(tx, draft.id, version.id, u"lena"_s, desk.now); });
    CHECK(restored.text == u"The first thought that came"_s);
    CHECK(restored.files == draft.files);
    CHECK(desk.versions(draft.id) == QStringList{u"lena: Better"_s, u"lena: The first thought that came"_s});
    CHECK(failure(desk.attempt([&](Transaction &tx) {
              return restoreVersion(tx, draft.id, version.id + 100, u"lena"_s, desk.now);
          })) == ErrorKind::NotFound);
    CHECK(desk.typed(restored, u"The first thought that came."_s).files == draft.files);
}

TEST_CASE("a discarded draft comes back whole, and one that goes on being typed after it was sent is told",
          "[reply][drafts]")
{
    JournalDesk desk;
    Draft draft = desk.fresh(u"Words"_s);
    draft.files = {{u"a.png"_s, u"image/png"_s, u"A kettle"_s, "bytes"}};
    draft = *desk.save(draft);
    desk.workspace.write([&](Transaction &tx) { return discardDraft(tx, draft.id, u"lena"_s, desk.now); });
    CHECK(desk.seenBy(u"lena"_s).isEmpty());
    const auto aside =
        desk.workspace.read([&](Session &session) { return DraftRepository(session).putAside(desk.place, u"lena"_s); });
    REQUIRE(aside.size() == 1);
    const Draft back =
        desk.workspace.write([&](Transaction &tx) { return reopenDraft(tx, draft.id, u"lena"_s, desk.now); });
    CHECK(back.text == draft.text);
    CHECK(back.files == draft.files);
    CHECK(back.state == DraftState::Open);

    desk.workspace.write([&](Transaction &tx) {
        return DraftRepository(tx).setState(tx, draft.id, DraftState::Sent, OutboxId(), desk.now);
    });
    Draft late = back;
    late.text = u"Words, and more"_s;
    CHECK(failure(desk.save(late)) == ErrorKind::Conflict);
    CHECK(desk.versions(draft.id) == QStringList{u"lena: Words, and more"_s});
    CHECK(failure(desk.attempt([&](Transaction &tx) { return discardDraft(tx, draft.id, u"lena"_s, desk.now); })) ==
          ErrorKind::Conflict);
}
