// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/DraftJournal.h"

#include "core/inbox/ConversationActions.h"
#include "core/reply/DraftPurge.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/OutboxRepository.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant journalNoon = fromMsecs(1'777'809'600'000);

/// A conversation in which Lena and Kim write.
struct JournalDesk
{
    TestWorkspace workspace{GENERATE(Engine::Sqlite, Engine::Postgres)};
    ConversationId place;
    Instant now = journalNoon;

    JournalDesk()
    {
        place = workspace.write([](Transaction &tx) -> Result<ConversationId> {
            Account account;
            account.handle = u"us@brand.example"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            Identity ana;
            ana.remoteKey = ana.handle = u"ana@x.example"_s;
            FM_ASSIGN(const Identity author, CustomerRepository(tx).resolve(tx, ana, journalNoon));
            return ConversationRepository(tx).create({account.id, author.customer, {}, u"Order"_s, u"order"_s});
        });
    }

    Draft fresh(const QString &text) const
    {
        Draft draft;
        draft.conversation = place;
        draft.text = text;
        return draft;
    }

    Result<Draft> save(const Draft &draft, const QString &agent = u"lena"_s)
    {
        return await(journalDraft(workspace.database(), draft, agent, now));
    }

    /// What a console does: it goes on with what the last save gave.
    Draft typed(const Draft &draft, const QString &text, const QString &agent = u"lena"_s)
    {
        Draft next = draft;
        next.text = text;
        const auto saved = save(next, agent);
        REQUIRE(saved);
        return *saved;
    }

    template <class F>
    auto attempt(F f)
    {
        return await(workspace.database().write(std::move(f)));
    }

    Draft stored(DraftId id)
    {
        return *workspace.read([id](Session &session) { return DraftRepository(session).find(id); });
    }

    QStringList versions(DraftId id)
    {
        const auto found = workspace.read([id](Session &session) { return DraftRepository(session).versions(id); });
        QStringList texts;
        for (const DraftVersion &each : found)
            texts.append(each.agent + u": "_s + each.text);
        return texts;
    }

    QList<Draft> seenBy(const QString &agent)
    {
        return workspace.read([&](Session &session) { return DraftRepository(session).ofConversation(place, agent); });
    }

    int prune()
    {
        FakeClock clock;
        clock.set(now);
        return *await(DraftPurge(workspace.database(), clock).look());
    }
};

ErrorKind failure(const auto &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

}

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

TEST_CASE("a save writes nothing that did not change, and the files of a draft once", "[reply][drafts]")
{
    JournalDesk desk;
    Draft draft = desk.fresh(u"Look"_s);
    draft.files = {{u"a.png"_s, u"image/png"_s, u"A kettle"_s, QByteArray(300'000, 'x')},
                   {u"b.png"_s, u"image/png"_s, {}, "b"}};
    draft = *desk.save(draft);
    const bool isSqlite = desk.workspace.url().engine == Engine::Sqlite;
    if (isSqlite) // a row that is written anew begins to count from the start, and has another place on PostgreSQL
        desk.workspace.write([](Transaction &tx) { return tx.exec(u"UPDATE draft_files SET rowid = rowid + 1000"_s); });
    const auto place = [&] {
        const QString sql = isSqlite ? u"SELECT group_concat(rowid, ' ') FROM draft_files"_s
                                     : u"SELECT string_agg(CAST(ctid AS TEXT), ' ') FROM draft_files"_s;
        return *desk.workspace.read(
            [&](Session &session) { return session.first<QString>(sql, [](const Row &row) { return row.text(0); }); });
    };
    const QString before = place();
    draft = desk.typed(draft, u"Look at this"_s);
    CHECK(place() == before);
    CHECK(desk.save(draft)->revision == draft.revision);
    draft.files[0].content[7] = 'y';
    draft = *desk.save(draft);
    CHECK(desk.workspace.read([&](Session &session) { return DraftRepository(session).files(draft.id); }) ==
          draft.files);
    draft.files.removeFirst();
    draft = *desk.save(draft);
    CHECK(desk.workspace.read([&](Session &session) { return DraftRepository(session).files(draft.id); }) ==
          draft.files);
}

TEST_CASE("whoever a conversation is assigned to, its drafts stay as they are", "[reply][drafts]")
{
    JournalDesk desk;
    const Draft draft = desk.typed(desk.fresh(u"Mine"_s), u"Mine"_s);
    for (const QString &assignee : {u"kim"_s, QString(), u"lena"_s}) {
        desk.workspace.write(
            [&](Transaction &tx) { return actions::assign(tx, desk.place, u"kim"_s, desk.now, assignee); });
        CHECK(desk.stored(draft.id) == draft);
    }
    desk.workspace.write([&](Transaction &tx) { return actions::close(tx, desk.place, u"kim"_s, desk.now); });
    CHECK(desk.stored(draft.id) == draft);
}

TEST_CASE("only what was sent or discarded a month ago goes, and not while its reply may come back", "[reply][drafts]")
{
    JournalDesk desk;
    const Draft open = desk.typed(desk.fresh(u"Open"_s), u"Open"_s);
    const Draft gone = desk.typed(desk.fresh(u"Gone"_s), u"Gone"_s);
    const Draft waiting = desk.typed(desk.fresh(u"Waiting"_s), u"Waiting"_s);
    const Draft typed = desk.typed(gone, u"!"_s);
    desk.workspace.write([&](Transaction &tx) -> Result<void> {
        FM_TRY(discardDraft(tx, gone.id, u"lena"_s, desk.now));
        OutboxItem item;
        item.message.conversation = desk.place;
        item.message.account = AccountId(1);
        item.message.key = u"1@brand.example"_s;
        item.draft = waiting.id;
        item.notBefore = item.createdAt = item.updatedAt = desk.now;
        FM_ASSIGN(item.id, OutboxRepository(tx).enqueue(tx, item));
        FM_TRY(tx.exec(u"UPDATE outbox SET draft_id = ? WHERE id = ?"_s, waiting.id, item.id));
        return DraftRepository(tx).setState(tx, waiting.id, DraftState::Sent, item.id, desk.now);
    });
    desk.now += draftKeep - 1h;
    CHECK(desk.prune() == 0);
    desk.now += 2h;
    CHECK(desk.prune() == 1);
    CHECK(desk.versions(typed.id).isEmpty());
    CHECK(desk.stored(open.id).text == u"Open"_s);
    CHECK(desk.stored(waiting.id).state == DraftState::Sent);
    desk.workspace.write([](Transaction &tx) { return tx.exec(u"UPDATE outbox SET state = 'sent'"_s); });
    CHECK(desk.prune() == 1);
}
