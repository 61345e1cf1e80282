// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MaildirImport.h"

#include "tests/core/inbox/ImportFolder.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

Result<ImportSummary> runMaildirImport(TestWorkspace &workspace, const QString &path)
{
    return await(importMaildir(workspace.database(), path, importOptions()));
}

void writeMails(const ImportFolder &folder, const QStringList &files)
{
    for (const QString &file : files)
        folder.write(file, plainMail(QString(file).replace(u':', u'_').toUtf8() + "@x.example", "ann@x.example",
                                     "us@x.example"));
}

}

TEST_CASE("a Maildir comes in with the folders below it, whichever way they nest", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    writeMails(folder, {u"m/cur/1043068129.M1.host:2,S"_s, u"m/new/1043068130.M2.host"_s, u"m/.Sent/cur/3"_s,
                        u"m/.Sent.2002/new/4"_s, u"m/archive/2001/cur/5"_s});
    writeMails(folder, {u"m/tmp/half-written"_s, u"m/cur/.hidden"_s, u"m/dovecot.index"_s});
    CHECK(runMaildirImport(workspace, folder.path(u"m"_s)).value() == ImportSummary{5, 5, 0, {}});
    CHECK(runMaildirImport(workspace, folder.path(u"m"_s)).value() == ImportSummary{5, 0, 5, {}});
}

TEST_CASE("a file in a Maildir that is no mail fails alone", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    writeMails(folder, {u"m/cur/1"_s});
    const QString empty = folder.write(u"m/cur/2"_s, {});
    const auto summary = runMaildirImport(workspace, folder.path(u"m"_s));
    REQUIRE(summary);
    CHECK(summary->read == 2);
    CHECK(summary->added == 1);
    REQUIRE(summary->failed.size() == 1);
    CHECK(summary->failed[0].what == empty);
}

TEST_CASE("a single mail file comes in as well", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    const QString mail = folder.write(u"saved.eml"_s, plainMail("q@x.example", "ann@x.example", "us@x.example"));
    CHECK(runMaildirImport(workspace, mail).value() == ImportSummary{1, 1, 0, {}});
}

TEST_CASE("a folder that is no Maildir is an Error", "[import]")
{
    TestWorkspace workspace;
    ImportFolder folder;
    writeMails(folder, {u"m/letters/1"_s});
    CHECK(runMaildirImport(workspace, folder.path(u"m"_s)).error().kind == ErrorKind::Malformed);
    CHECK(runMaildirImport(workspace, folder.path(u"none"_s)).error().kind == ErrorKind::NotFound);
}
