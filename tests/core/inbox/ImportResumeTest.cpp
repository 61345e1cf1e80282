// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ImportControl.h"
#include "core/inbox/MaildirImport.h"
#include "core/inbox/MboxImport.h"
#include "core/store/AccountRepository.h"
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

constexpr int mailCount = 2500;
constexpr int inFirstBatch = 1000;

QByteArray numberedMail(int number)
{
    return plainMail(QByteArray::number(number) + "@x.example", "ann@x.example", "us@x.example");
}

QString maildirOf(const ImportFolder &folder)
{
    for (int i = 0; i < mailCount; ++i)
        folder.write(u"m/cur/%1.M1.host:2,S"_s.arg(1000000000 + i), numberedMail(i));
    return folder.path(u"m"_s);
}

QByteArray mboxBytes(int from, int to)
{
    QList<QByteArray> mails;
    for (int i = from; i < to; ++i)
        mails.append(numberedMail(i));
    return mboxOf(mails);
}

/// Options of an import that stops when its first batch is written.
ImportOptions stoppingOptions()
{
    ImportOptions options = importOptions();
    options.control = std::make_shared<ImportControl>();
    options.progress = [control = options.control.get()](const ImportProgress &) { control->cancel(); };
    return options;
}

qint64 messagesIn(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) -> Result<qint64> {
        FM_ASSIGN(const auto count, session.first<qint64>(u"SELECT count(*) FROM messages"_s,
                                                          [](const Row &row) { return row.integer(0); }));
        return count.value_or(0);
    });
}

qint64 bookmarksIn(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) -> Result<qint64> {
        FM_ASSIGN(const auto count, session.first<qint64>(u"SELECT count(*) FROM cursors"_s,
                                                          [](const Row &row) { return row.integer(0); }));
        return count.value_or(0);
    });
}

ImportSummary wholeSummary(qint64 readEarlier, qint64 added, qint64 duplicate)
{
    return ImportSummary{added + duplicate, added, duplicate, {}, readEarlier};
}

}

TEST_CASE("an import that was cut short goes on behind what it had taken", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    const bool isMaildir = GENERATE(true, false);
    const QString source = isMaildir ? maildirOf(folder) : folder.write(u"a.mbox"_s, mboxBytes(0, mailCount));
    const auto import = isMaildir ? importMaildir : importMbox;
    CHECK(await(import(workspace.database(), source, stoppingOptions())).error().kind == ErrorKind::Cancelled);
    CHECK(messagesIn(workspace) == inFirstBatch);
    CHECK(bookmarksIn(workspace) == 1);
    workspace.reopen();
    CHECK(await(import(workspace.database(), source, importOptions())).value() ==
          wholeSummary(inFirstBatch, mailCount, 0));
    CHECK(messagesIn(workspace) == mailCount);
    CHECK(bookmarksIn(workspace) == 0);
    CHECK(await(import(workspace.database(), source, importOptions())).value() == wholeSummary(0, 0, mailCount));
}

TEST_CASE("what failed before an import was cut short is told when it ends", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    const QString source = maildirOf(folder);
    const QString empty = folder.write(u"m/cur/0000000001.M1.host:2,S"_s, {});
    CHECK_FALSE(await(importMaildir(workspace.database(), source, stoppingOptions())));
    const auto summary = await(importMaildir(workspace.database(), source, importOptions())).value();
    CHECK(summary.read == mailCount + 1);
    CHECK(summary.added == mailCount);
    REQUIRE(summary.failed.size() == 1);
    CHECK(summary.failed.first().what == empty);
}

TEST_CASE("a Maildir that changed since its import was cut short is looked at from its beginning", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    const QString source = maildirOf(folder);
    CHECK_FALSE(await(importMaildir(workspace.database(), source, stoppingOptions())));
    const QString first = folder.path(u"m/cur/1000000000.M1.host:2,S"_s);
    SECTION("a mail came in between")
    {
        folder.write(u"m/cur/0999999999.M1.host:2,S"_s, numberedMail(mailCount));
        CHECK(await(importMaildir(workspace.database(), source, importOptions())).value() ==
              wholeSummary(0, mailCount + 1 - inFirstBatch, inFirstBatch));
    }
    SECTION("a mail was thrown away")
    {
        REQUIRE(QFile::remove(first));
        CHECK(await(importMaildir(workspace.database(), source, importOptions())).value() ==
              wholeSummary(0, mailCount - inFirstBatch, inFirstBatch - 1));
    }
    SECTION("a mail got a flag")
    {
        REQUIRE(QFile::rename(first, folder.path(u"m/cur/1000000000.M1.host:2,FS"_s)));
        CHECK(await(importMaildir(workspace.database(), source, importOptions())).value() ==
              wholeSummary(0, mailCount - inFirstBatch, inFirstBatch));
    }
}

TEST_CASE("an mbox goes on where it was cut short if it only grew, and begins anew if it was written anew", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    const QString source = folder.write(u"a.mbox"_s, mboxBytes(0, mailCount));
    CHECK_FALSE(await(importMbox(workspace.database(), source, stoppingOptions())));
    SECTION("it grew")
    {
        folder.write(u"a.mbox"_s, mboxBytes(0, mailCount + 10));
        CHECK(await(importMbox(workspace.database(), source, importOptions())).value() ==
              wholeSummary(inFirstBatch, mailCount + 10, 0));
    }
    SECTION("it lost its first mail")
    {
        folder.write(u"a.mbox"_s, mboxBytes(1, mailCount));
        CHECK(await(importMbox(workspace.database(), source, importOptions())).value() ==
              wholeSummary(0, mailCount - inFirstBatch, inFirstBatch - 1));
    }
    SECTION("it is shorter than the place")
    {
        folder.write(u"a.mbox"_s, mboxBytes(0, 10));
        CHECK(await(importMbox(workspace.database(), source, importOptions())).value() == wholeSummary(0, 0, 10));
    }
}

TEST_CASE("an import that is paused writes nothing until it is resumed", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    const QString source = maildirOf(folder);
    ImportOptions options = importOptions();
    options.control = std::make_shared<ImportControl>();
    QList<qint64> reached;
    options.progress = [&](const ImportProgress &progress) {
        CHECK(progress.messagesInAll == mailCount);
        reached.append(progress.messages);
        if (reached.size() == 1)
            options.control->pause();
    };
    const auto import = importMaildir(workspace.database(), source, options);
    REQUIRE(waitFor([&] { return reached.size() == 1; }));
    QTest::qWait(150);
    CHECK(reached == QList<qint64>{inFirstBatch});
    CHECK(messagesIn(workspace) == inFirstBatch);
    CHECK_FALSE(import.isFinished());
    options.control->resume();
    CHECK(await(import).value() == wholeSummary(0, mailCount, 0));
}
