// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/NoNetwork.h"
#include "app/desktop/Given.h"
#include "tests/support/Printers.h"
#include "tests/support/WrittenBundle.h"

#include <QFile>

#include <cerrno>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

bool canSocket(int family)
{
    const int made = socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (made >= 0)
        close(made);
    return made >= 0 || errno != EACCES;
}

/// What a child process finds out; it takes a right from itself that it would not get back.
int inChild(int (*ask)())
{
    const pid_t child = fork();
    if (child == 0)
        _exit(ask());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}

TEST_CASE("A process that renounced the network makes no socket to one, but those within the machine")
{
    CHECK(inChild([] { return canSocket(AF_INET) ? 0 : 1; }) == 0);
    const int renounced = inChild([] {
        if (!renounceNetwork())
            return 77;
        return (canSocket(AF_INET) ? 1 : 0) | (canSocket(AF_INET6) ? 2 : 0) | (canSocket(AF_UNIX) ? 0 : 4);
    });
    if (renounced == 77)
        SKIP("this system does not let a process renounce anything");
    CHECK(renounced == 0);
}

TEST_CASE("A file on the command line is known by what is in it")
{
    WrittenBundle bundle;
    const QTemporaryDir folder;
    const QString renamed = folder.filePath(u"letter.doc"_s);
    REQUIRE(QFile::copy(bundle.file(), renamed));
    CHECK(whatIs(renamed) == Given::Review);
    CHECK(whatIs(bundle.original().url().file) == Given::Workspace);
    CHECK(whatIs(u"postgresql://team@db.example/inbox"_s) == Given::Workspace);
    CHECK(whatIs(folder.filePath(u"nothing"_s)) == Given::Missing);
    CHECK(whatIs(folder.path()) == Given::Missing);
    QFile text(folder.filePath(u"notes.txt"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("not of ours");
    text.close();
    CHECK(whatIs(text.fileName()) == Given::Other);
}
