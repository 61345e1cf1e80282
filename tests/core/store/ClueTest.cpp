// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ClueRepository.h"

#include "core/inbox/DemoWorkspace.h"
#include "core/store/AccountRepository.h"
#include "core/store/ClueFill.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/Maintenance.h"
#include "core/store/MessageRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant clueNoon = fromMsecs(1'777'809'600'000);

struct ClueScene
{
    AccountId account;
    ConversationId conversation;
    Identity author;
};

Identity anaOnMastodon()
{
    Identity identity;
    identity.channel = Channel::Mastodon;
    identity.remoteKey = identity.profileUrl = u"https://o.example/@ana"_s;
    identity.handle = u"@ana@o.example"_s;
    identity.name = u"Ana Sousa"_s;
    identity.about = u"ana@kiln.example"_s;
    return identity;
}

ClueScene clueScene(TestWorkspace &workspace)
{
    return workspace.write([](Transaction &tx) -> Result<ClueScene> {
        Account account;
        account.channel = Channel::Mastodon;
        account.handle = u"@brand@o.example"_s;
        FM_ASSIGN(const AccountId id, AccountRepository(tx).add(tx, account));
        FM_ASSIGN(const Identity author, CustomerRepository(tx).resolve(tx, anaOnMastodon(), clueNoon));
        FM_ASSIGN(const auto conversation, ConversationRepository(tx).create({id, author.customer, {}, {}, {}}));
        return ClueScene{id, conversation, author};
    });
}

IncomingMessage postOfAna(const QString &id, const QString &text)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = id;
    message.author = anaOnMastodon();
    message.text = text;
    message.at = message.receivedAt = clueNoon;
    return message;
}

StoredMessage addPost(TestWorkspace &workspace, const ClueScene &scene, const IncomingMessage &message)
{
    return workspace.write([&](Transaction &tx) -> Result<StoredMessage> {
        FM_ASSIGN(const MessageId id, MessageRepository(tx).insert(
                                          tx, {message, scene.account, scene.conversation, scene.author.id, {}, {}}));
        return StoredMessage{id, scene.conversation, {}, false};
    });
}

QStringList cluesHeld(TestWorkspace &workspace, const ClueScene &scene)
{
    const auto clues =
        workspace.read([&](Session &session) { return ClueRepository(session).of({scene.author.id}, 100); });
    QStringList values;
    for (const StoredClue &each : clues)
        values.append(QString::number(static_cast<int>(each.clue.source)) + u' ' + each.clue.value);
    values.sort();
    return values;
}

/// As an upgrade from a version without clues leaves them.
void forgetClues(TestWorkspace &workspace)
{
    workspace.write([](Transaction &tx) -> Result<void> {
        FM_TRY(tx.run(u"DELETE FROM clues"_s));
        return tx.run(u"INSERT INTO clues_progress (id, identities_before, messages_before) SELECT 1, "
                      "(SELECT max(id) + 1 FROM identities), (SELECT max(id) + 1 FROM messages)"_s);
    });
}

QStringList allClues(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) {
        return session.all<QString>(
            u"SELECT identity_id, hash, source, value FROM clues ORDER BY identity_id, hash"_s, [](const Row &row) {
                return u"%1 %2 %3 %4"_s.arg(row.integer(0)).arg(row.integer(1)).arg(row.integer(2)).arg(row.text(3));
            });
    });
}

}

TEST_CASE("an identity keeps each clue once, by its surest source, and what its profile tells anew takes the place",
          "[store][clues]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ClueScene scene = clueScene(workspace);
    CHECK(cluesHeld(workspace, scene) == QStringList{u"1 o.example/@ana"_s, u"4 ana@kiln.example"_s});
    addPost(workspace, scene, postOfAna(u"1"_s, u"order A-21903, ana@kiln.example or ana@home.example"_s));
    addPost(workspace, scene, postOfAna(u"2"_s, u"order A-21903 again"_s));
    const QStringList both{u"1 o.example/@ana"_s, u"4 ana@kiln.example"_s, u"6 A-21903"_s, u"6 ana@home.example"_s};
    CHECK(cluesHeld(workspace, scene) == both);

    Identity told = anaOnMastodon();
    told.followers = 5;
    workspace.write([=](Transaction &tx) { return CustomerRepository(tx).resolve(tx, told, clueNoon); });
    CHECK(cluesHeld(workspace, scene) == both);
    told.about = u"ana@home.example"_s;
    workspace.write([=](Transaction &tx) { return CustomerRepository(tx).resolve(tx, told, clueNoon); });
    CHECK(cluesHeld(workspace, scene) == QStringList{u"1 o.example/@ana"_s, u"4 ana@home.example"_s, u"6 A-21903"_s});
}

TEST_CASE("what somebody took back or edited away is no clue any more", "[store][clues]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ClueScene scene = clueScene(workspace);
    const StoredMessage first = addPost(workspace, scene, postOfAna(u"1"_s, u"order A-21903"_s));
    const StoredMessage second = addPost(workspace, scene, postOfAna(u"2"_s, u"order A-21904"_s));
    workspace.write([&](Transaction &tx) { return MessageRepository(tx).markDeleted(tx, first); });
    workspace.write([&](Transaction &tx) {
        return MessageRepository(tx).replaceText(tx, second, postOfAna(u"2"_s, u"order A-21905"_s), clueNoon);
    });
    CHECK(cluesHeld(workspace, scene) == QStringList{u"1 o.example/@ana"_s, u"4 ana@kiln.example"_s, u"6 A-21905"_s});
}

TEST_CASE("what we wrote, what a program wrote, and what was logged for somebody is no clue", "[store][clues]")
{
    TestWorkspace workspace;
    const ClueScene scene = clueScene(workspace);
    const QStringList before = cluesHeld(workspace, scene);
    IncomingMessage message = postOfAna(u"1"_s, u"order A-21903"_s);
    message.direction = Direction::Outbound;
    addPost(workspace, scene, message);
    message = postOfAna(u"2"_s, u"order A-21903"_s);
    message.automatic = Automatic::AutoReply;
    addPost(workspace, scene, message);
    message = postOfAna(u"3"_s, u"order A-21903"_s);
    message.contact = ContactKind::Phone;
    addPost(workspace, scene, message);
    CHECK(cluesHeld(workspace, scene) == before);
}

TEST_CASE("an older workspace is read for clues step by step, with the same outcome", "[store][clues]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    REQUIRE(await(createDemo(workspace.database(), clueNoon), 60000));
    const QStringList whole = allClues(workspace);
    REQUIRE(whole.size() > 100);
    forgetClues(workspace);
    const auto step = [&] { return workspace.write([](Transaction &tx) { return fillSomeClues(tx, 50); }); };
    REQUIRE(step());
    CHECK_FALSE(workspace.read(cluesAreComplete));
    int steps = 1;
    while (step())
        ++steps;
    CHECK(steps > 5);
    CHECK(workspace.read(cluesAreComplete));
    CHECK(allClues(workspace) == whole);

    forgetClues(workspace);
    Maintenance maintenance(workspace.database());
    const auto report = await(maintenance.runAll(Maintenance::Pace::Now), 60000);
    REQUIRE(report);
    CHECK(report->clueMessages > 0);
    CHECK(allClues(workspace) == whole);
}
