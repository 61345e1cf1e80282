// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MboxImport.h"

#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"
#include "tests/core/inbox/ImportFolder.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

Result<ImportSummary> runMboxImport(TestWorkspace &workspace, const QString &file,
                                    const ImportOptions &options = importOptions())
{
    return await(importMbox(workspace.database(), file, options), 60000);
}

QList<Conversation> conversationsIn(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) { return ConversationRepository(session).list({}); });
}

QList<Message> messagesIn(TestWorkspace &workspace, ConversationId id)
{
    return workspace.read([id](Session &session) { return MessageRepository(session).ofConversation(id); });
}

QList<Account> accountsIn(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) { return AccountRepository(session).all(); });
}

}

TEST_CASE("an mbox file comes in once: in threads, with directions, accounts and sources", "[import]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    ImportFolder folder;
    const QByteArray question = plainMail("q@x.example", "Ann <ann@x.example>", "support@brand.example");
    const QString file = folder.write(
        u"a.mbox"_s,
        mboxOf({question,
                plainMail("a@brand.example", "Support@brand.example", "ann@x.example", "In-Reply-To: <q@x.example>\n"),
                plainMail("other@x.example", "ben@x.example", "support@brand.example")}));
    const auto options = importOptions({u"support@brand.example"_s});
    CHECK(runMboxImport(workspace, file, options).value() == ImportSummary{3, 3, 0, {}});
    CHECK(runMboxImport(workspace, file, options).value() == ImportSummary{3, 0, 3, {}});

    const auto accounts = accountsIn(workspace);
    REQUIRE(accounts.size() == 1);
    CHECK(accounts[0].handle == u"support@brand.example"_s);
    CHECK(accounts[0].paused);
    CHECK(accounts[0].secretSource == SecretSource::None);
    const auto conversations = conversationsIn(workspace);
    REQUIRE(conversations.size() == 2);
    const auto thread = messagesIn(workspace, std::min(conversations[0].id, conversations[1].id));
    REQUIRE(thread.size() == 2);
    CHECK(thread[0].direction == Direction::Inbound);
    CHECK(thread[1].direction == Direction::Outbound);
    const auto source =
        workspace.read([&](Session &session) { return MessageRepository(session).source(thread[0].id); });
    REQUIRE(source);
    CHECK(source->kind == u"mail"_s);
    CHECK(source->bytes == question);
}

TEST_CASE("mails go to the account that is there already, and without own addresses to one named imported", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    const QString file = folder.write(u"a.mbox"_s, mboxOf({plainMail("q@x.example", "ann@x.example", "us@x.example")}));
    SECTION("there already")
    {
        workspace.write([](Transaction &tx) {
            Account account;
            account.handle = u"Us@x.example"_s;
            return AccountRepository(tx).add(tx, account);
        });
        REQUIRE(runMboxImport(workspace, file, importOptions({u"us@x.example"_s})));
        REQUIRE(accountsIn(workspace).size() == 1);
        CHECK_FALSE(accountsIn(workspace)[0].paused);
    }
    SECTION("imported")
    {
        REQUIRE(runMboxImport(workspace, file));
        REQUIRE(accountsIn(workspace).size() == 1);
        CHECK(accountsIn(workspace)[0].handle == u"imported"_s);
    }
}

TEST_CASE("a mail that is none is told with its place, and the import goes on", "[import]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    ImportFolder folder;
    const QByteArray good = plainMail("q@x.example", "ann@x.example", "us@x.example");
    const QByteArray nul = plainMail("nul@x.example", "ben@x.example", "us@x.example") + QByteArray("a\0b\n", 4);
    const QString file = folder.write(u"a.mbox"_s, mboxOf({good, "\n\nno header at all\n", nul}));
    const auto summary = runMboxImport(workspace, file);
    REQUIRE(summary);
    CHECK(summary->read == 3);
    CHECK(summary->added == 2);
    REQUIRE(summary->failed.size() == 1);
    CHECK(summary->failed[0].what == u"a.mbox, mail 2 at byte %1"_s.arg(44 + good.size() + 1));
    CHECK_FALSE(summary->failed[0].why.isEmpty());
}

TEST_CASE("a mail without any time gets that of its separator line", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    const QString file = folder.write(u"a.mbox"_s, mboxOf({"From: ann@x.example\nSubject: s\n\nText\n"}));
    REQUIRE(runMboxImport(workspace, file));
    CHECK(conversationsIn(workspace).first().firstMessageAt == *fromIso(u"2026-05-05T10:00:00Z"_s));
}

TEST_CASE("a file that is not there or is no mbox is an Error, and nothing is written", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    CHECK(runMboxImport(workspace, folder.path(u"none.mbox"_s)).error().kind == ErrorKind::NotFound);
    CHECK(runMboxImport(workspace, folder.path()).error().kind == ErrorKind::Storage);
    CHECK(runMboxImport(workspace, folder.write(u"a.txt"_s, "Dear diary\n")).error().kind == ErrorKind::Malformed);
    CHECK(accountsIn(workspace).isEmpty());
    CHECK(runMboxImport(workspace, folder.write(u"empty.mbox"_s, {})).value() == ImportSummary{});
}

TEST_CASE("a long import goes in batches and tells how far it is", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    QList<QByteArray> mails;
    for (int i = 0; i < 2300; ++i)
        mails.append(plainMail(QByteArray::number(i) + "@x.example", "ann@x.example", "us@x.example"));
    const QByteArray bytes = mboxOf(mails);
    auto options = importOptions();
    QList<qint64> progress;
    options.progress = [&](const ImportProgress &reached) {
        CHECK(reached.bytesInAll == bytes.size());
        CHECK(reached.messagesInAll == -1);
        progress.append(reached.bytes);
    };
    CHECK(runMboxImport(workspace, folder.write(u"a.mbox"_s, bytes), options).value() ==
          ImportSummary{2300, 2300, 0, {}});
    REQUIRE(progress.size() == 3);
    CHECK(std::ranges::is_sorted(progress));
    CHECK(progress.last() == bytes.size());
}

TEST_CASE("an import that is cancelled ends, and one whose workspace goes down does too", "[import]")
{
    auto workspace = std::make_unique<TestWorkspace>();
    ImportFolder folder;
    const QString file = folder.write(u"a.mbox"_s, mboxOf({plainMail("q@x.example", "ann@x.example", "us@x.example")}));
    auto import = importMbox(workspace->database(), file, importOptions());
    SECTION("cancelled")
    {
        import.cancel();
        CHECK(await(import).error().kind == ErrorKind::Cancelled);
    }
    SECTION("the workspace goes")
    {
        workspace.reset();
        CHECK(await(import).error().kind == ErrorKind::Cancelled);
    }
}
