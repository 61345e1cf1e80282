// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ConversationActions.h"
#include "core/store/OutboxRepository.h"
#include "tests/core/reply/JournalDesk.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

TEST_CASE("the switch of the signature is kept with its draft", "[reply][drafts]")
{
    JournalDesk desk;
    Draft draft = *desk.save(desk.fresh(u"Dear Ana"_s));
    CHECK(desk.stored(draft.id).withSignature);
    draft.withSignature = false;
    draft = *desk.save(draft); // nothing else changed
    CHECK_FALSE(desk.stored(draft.id).withSignature);
    Draft bare = desk.fresh(u"Dear Bob"_s);
    bare.withSignature = false;
    CHECK_FALSE(desk.stored(desk.save(bare)->id).withSignature);
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
