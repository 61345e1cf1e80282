// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/WorkspaceLock.h"

#include "tests/support/Printers.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("one process at a time polls and sends for a workspace, and the other is told who", "[store]")
{
    QTemporaryDir folder;
    const WorkspaceUrl url = *WorkspaceUrl::parse(folder.filePath(u"a.firstmile"_s));
    {
        const auto first = WorkspaceLock::take(url);
        REQUIRE(first);
        const auto second = WorkspaceLock::take(url);
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == ErrorKind::Conflict);
        CHECK(second.error().detail.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())));
    }
    CHECK(WorkspaceLock::take(url));
}

TEST_CASE("a lock file that a killed process left behind, whole or half written, means nothing", "[store]")
{
    QTemporaryDir folder;
    const WorkspaceUrl url = *WorkspaceUrl::parse(folder.filePath(u"a.firstmile"_s));
    QFile file(url.file + u".lock"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    SECTION("empty") {}
    SECTION("half written")
    {
        file.write("firstm");
    }
    SECTION("of a process that lives on, but holds nothing")
    {
        file.write("firstmile, process 1");
    }
    file.close();
    CHECK(WorkspaceLock::take(url));
}
