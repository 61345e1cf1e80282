// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Erasure.h"
#include "core/customers/ErasurePurge.h"
#include "core/store/ConversationRepository.h"
#include "core/store/SearchRepository.h"
#include "tests/core/customers/PrivacyWorld.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "tests/support/WorkspaceDump.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QStringList aside{u"erased_rows"_s, u"erasures"_s, u"customer_deeds"_s};

CustomerDeedId erase(PrivacyWorld &world, Milliseconds takeBackFor = 72h)
{
    return world.workspace.write([&](Transaction &tx) {
        return eraseCustomer(tx, {world.customer, u"kim"_s, u"asked"_s, takeBackFor}, privacyNow);
    });
}

Result<void> undo(PrivacyWorld &world, CustomerDeedId id, Instant now = privacyNow + 1h)
{
    return world.attempt([=](Transaction &tx) -> Result<void> {
        FM_ASSIGN(const auto deed, CustomerDeedRepository(tx).find(id));
        return undoErasure(tx, *deed, u"lee"_s, now);
    });
}

QStringList withMark(const QStringList &lines)
{
    return lines.filter(u"anamark"_s, Qt::CaseInsensitive);
}

/// What measures are computed from.
QStringList measured(PrivacyWorld &world)
{
    return world.workspace.read([](Session &session) -> Result<QStringList> {
        FM_ASSIGN(const auto lines,
                  session.all<QString>(
                      u"SELECT e.id, e.kind, e.at, e.recorded_at, e.account_id, e.conversation_id, e.customer_id, "
                      "e.message_id, e.automatic, e.agent, c.messages, c.first_message_at, c.last_message_at, "
                      "c.waiting_since, c.status, CASE e.kind WHEN 'labelled' THEN e.data ELSE '' END FROM events e "
                      "JOIN conversations c ON c.id = e.conversation_id "
                      "ORDER BY e.id"_s,
                      [](const Row &row) {
                          QStringList cells;
                          for (int i = 0; i < 16; ++i)
                              cells.append(row.text(i));
                          return cells.join(u'|');
                      }));
        return QStringList(lines);
    });
}

Engine anyEngine()
{
    return GENERATE(Engine::Sqlite, Engine::Postgres);
}

}

TEST_CASE("Undoing an erasure gives back every row as it was", "[customers]")
{
    PrivacyWorld world(anyEngine());
    const QStringList rows = tableDump(world.workspace.database(), aside);
    const QStringList found = workspaceDump(world.workspace.database(), {u"anamark"_s, u"bob"_s});
    REQUIRE(withMark(rows).size() > 20);
    const auto deed = erase(world);
    CHECK(undo(world, deed).has_value());
    CHECK(firstDifference(rows, tableDump(world.workspace.database(), aside)).toStdString() == "");
    CHECK(firstDifference(found, workspaceDump(world.workspace.database(), {u"anamark"_s, u"bob"_s})).toStdString() ==
          "");
    CHECK(undo(world, deed).error().kind == ErrorKind::Conflict);
}

TEST_CASE("After an erasure no row and no search tells who it was, and every measure is as before", "[customers]")
{
    PrivacyWorld world(anyEngine());
    const QStringList before = measured(world);
    const auto preview =
        world.workspace.read([&](Session &session) { return erasurePreview(session, world.customer); });
    CHECK(preview == ErasureCounts{2, 2, 5, 1, 1, 1, 1, 0});
    erase(world);
    CHECK(withMark(tableDump(world.workspace.database(), {u"erased_rows"_s})).join(u'\n').toStdString() == "");
    const auto hits = world.workspace.read([](Session &session) {
        return SearchRepository(session).find({{hasWords(foldPhrase(u"anamark"_s, false))}, {}}, 100);
    });
    CHECK(hits.isEmpty());
    CHECK(measured(world) == before);
    CHECK(before.filter(u"{\"complexity\":\"simple\",\"intent\":\"help\"}"_s).size() == 1);
    CHECK(world.workspace.read([](Session &session) { return LabelRepository(session).suggested(); }).isEmpty());
    CHECK(world.workspace.read([](Session &session) { return LabelRepository(session).labelled(10); }).isEmpty());
    CHECK(world.message(world.social, u"bob-1"_s)->text == u"from bob"_s);
    CHECK(world.message(world.social, u"bob-2"_s)->text == u"bob helps"_s);
    const auto tombstone =
        world.workspace.read([&](Session &session) { return CustomerRepository(session).find(world.customer); });
    CHECK(tombstone->erasedAt == privacyNow);
    CHECK(tombstone->name.isEmpty());
}

TEST_CASE("A poll knows again what was erased, and takes no edit of it", "[customers]")
{
    PrivacyWorld world(anyEngine());
    erase(world);
    const QStringList rows = tableDump(world.workspace.database());
    CHECK(world.take(world.mail, {PrivacyWorld::anasMail(), PrivacyWorld::ourAnswer()}).duplicate == 2);
    IncomingMessage edited = PrivacyWorld::anasAnswer();
    edited.version = u"2"_s;
    edited.text = u"anamark says otherwise"_s;
    IncomingMessage withdrawn = edited;
    withdrawn.deleted = true;
    edited.author = withdrawn.author = PrivacyWorld::bob();
    const IngestCount count = world.take(world.social, {edited, withdrawn});
    CHECK(count.duplicate == 2);
    CHECK(count.edited == 0);
    CHECK(withMark(tableDump(world.workspace.database(), {u"erased_rows"_s})).join(u'\n').toStdString() == "");
    CHECK(firstDifference(rows, tableDump(world.workspace.database())).toStdString() == "");
}

TEST_CASE("Later answers find the thread of somebody who was erased", "[customers]")
{
    PrivacyWorld world(anyEngine());
    const auto place = world.message(world.social, u"anamark-root"_s)->conversation;
    erase(world);
    CHECK(world.message(world.social, u"bob-2"_s)->inReplyTo ==
          world.message(world.social, u"anamark-root"_s)->remoteId);
    world.take(world.social, {PrivacyWorld::answer(u"bob-3"_s, PrivacyWorld::bob(), u"bob again"_s, u"anamark-thread"_s,
                                                   u"anamark-root"_s)});
    CHECK(world.message(world.social, u"bob-3"_s)->conversation == place);
    const auto conversation =
        world.workspace.read([&](Session &session) { return ConversationRepository(session).find(place); });
    CHECK(conversation->customer == world.customerOf(Channel::Mastodon, PrivacyWorld::bob().remoteKey));
}

TEST_CASE("Who was erased and writes again is somebody new, and is one person again once the erasure is undone",
          "[customers]")
{
    PrivacyWorld world(anyEngine());
    const auto deed = erase(world);
    IncomingMessage again = PrivacyWorld::anasMail();
    again.remoteId = again.dedupeKey = u"q2@anamark.example"_s;
    again.subject = u"Once more"_s;
    world.take(world.mail, {again});
    const auto fresh = world.customerOf(Channel::Email, u"anamark@x.example"_s);
    CHECK(fresh != world.customer);
    REQUIRE(undo(world, deed).has_value());
    CHECK(world.customerOf(Channel::Email, u"anamark@x.example"_s) == world.customer);
    const auto place = world.message(world.mail, u"q2@anamark.example"_s)->conversation;
    const auto conversation =
        world.workspace.read([&](Session &session) { return ConversationRepository(session).find(place); });
    CHECK(conversation->customer == world.customer);
    CHECK(world.message(world.mail, u"q@anamark.example"_s)->text == u"anamark writes"_s);
    const auto linked = world.workspace.read([&](Session &session) { return CustomerRepository(session).find(fresh); });
    CHECK(linked->mergedInto == world.customer);
}

TEST_CASE("A reply that waits is counted and taken back by an erasure, and is a draft again if that is undone",
          "[customers]")
{
    PrivacyWorld world(anyEngine());
    const auto id = world.queue(u"anamark, we are on it"_s);
    const QString state = GENERATE(u"queued"_s, u"held"_s);
    world.workspace.write([&](Transaction &tx) { return tx.exec(u"UPDATE outbox SET state = ?"_s, state); });
    const auto counts = world.workspace.read([&](Session &session) { return erasurePreview(session, world.customer); });
    CHECK(counts.replies == 1);
    const auto deed = erase(world);
    CHECK(withMark(tableDump(world.workspace.database(), {u"erased_rows"_s})).join(u'\n').toStdString() == "");
    const auto item = [&] { return *world.workspace.read([&](Session &s) { return OutboxRepository(s).find(id); }); };
    CHECK(item().state == OutboxState::Cancelled);
    REQUIRE(undo(world, deed).has_value());
    CHECK(item().state == OutboxState::Cancelled);
    CHECK(item().message.text == u"anamark, we are on it"_s);
    const auto drafts = world.workspace.read([](Session &session) { return DraftRepository(session).open(u"kim"_s); });
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().text == u"anamark, we are on it"_s);
}

TEST_CASE("An erasure waits for a reply that is leaving, and happens once", "[customers]")
{
    PrivacyWorld world(anyEngine());
    const auto kindOf = [&](CustomerId customer) {
        const auto done = world.attempt([=](Transaction &tx) {
            return eraseCustomer(tx, {customer, u"kim"_s, {}, 72h}, privacyNow);
        });
        return done ? std::nullopt : std::optional(done.error().kind);
    };
    const auto id = world.queue(u"hello"_s);
    world.workspace.write([&](Transaction &tx) {
        return OutboxRepository(tx).claimDue(tx, world.mail.id, u"me"_s, privacyNow, privacyNow + 1h);
    });
    const QStringList rows = tableDump(world.workspace.database());
    CHECK(kindOf(world.customer) == ErrorKind::Conflict);
    CHECK(tableDump(world.workspace.database()) == rows);
    world.workspace.write([&](Transaction &tx) {
        return OutboxRepository(tx).apply(tx, id, OutboxEvent::Accepted, {{}, u"r"_s, {}}, privacyNow);
    });
    CHECK(kindOf(world.customer) == std::nullopt);
    CHECK(kindOf(world.customer) == ErrorKind::Conflict);
    CHECK(kindOf(CustomerId(987)) == ErrorKind::NotFound);
}

TEST_CASE("What was erased can be taken back until its time is over, and what goes for good at no time", "[customers]")
{
    PrivacyWorld world(anyEngine());
    const auto purgeAt = [&](Instant now) {
        return world.workspace.write([now](Transaction &tx) { return purgeErased(tx, now); });
    };
    const auto deed = erase(world, 10h);
    CHECK(purgeAt(privacyNow + 9h) == 0);
    CHECK(undo(world, deed, privacyNow + 10h).error().kind == ErrorKind::Conflict);
    CHECK(purgeAt(privacyNow + 10h) == 1);
    CHECK(withMark(tableDump(world.workspace.database())).join(u'\n').toStdString() == "");
    PrivacyWorld other(world.workspace.url().engine);
    const auto forGood = erase(other, 0h);
    CHECK(withMark(tableDump(other.workspace.database())).join(u'\n').toStdString() == "");
    CHECK(undo(other, forGood).error().kind == ErrorKind::Conflict);
}

TEST_CASE("What is due to be let go is let go while the program runs", "[customers]")
{
    PrivacyWorld world(Engine::Sqlite);
    erase(world, 1h);
    FakeClock clock(privacyNow + 59min);
    ErasurePurge purge(world.workspace.database(), clock);
    CHECK(await(purge.look()).value() == 0);
    clock.advance(1min);
    CHECK(await(purge.look()).value() == 1);
    CHECK(await(purge.look()).value() == 0);
}

TEST_CASE("After a purge and a scrub the word stands nowhere in the file", "[customers]")
{
    PrivacyWorld world(Engine::Sqlite);
    const auto bytes = [&] {
        QByteArray all;
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(world.workspace.url().file + suffix);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all.toLower();
    };
    world.queue(u"anamark"_s);
    REQUIRE(bytes().contains("anamark"));
    erase(world);
    world.workspace.write([](Transaction &tx) { return purgeErased(tx, privacyNow + 73h); });
    auto scrubbed =
        world.workspace.database().onWriter([](Transaction &connection) { return scrubErased(connection); });
    scrubbed.waitForFinished();
    REQUIRE(scrubbed.result().has_value());
    CHECK_FALSE(bytes().contains("anamark"));
    CHECK(bytes().contains("bob helps"));
    CHECK(world.message(world.social, u"bob-2"_s)->text == u"bob helps"_s);
}
