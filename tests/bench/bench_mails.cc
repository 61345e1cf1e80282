// SPDX-License-Identifier: GPL-3.0-or-later
// bench_mails N SEED MAILDIR: a Maildir of N invented mails.
#include "tests/bench/MailMaker.h"

#include <cstdio>
#include <cstdlib>

using namespace firstmile::bench;

int main(int argc, char *argv[])
{
    const auto mails = argc == 4 ? std::strtoull(argv[1], nullptr, 10) : 0;
    if (mails == 0) {
        std::fputs("usage: bench_mails MAILS SEED MAILDIR\n", stderr);
        return 2;
    }
    const Plan plan(mails, std::strtoull(argv[2], nullptr, 10), Plan::Networks::EmailAlone);
    if (writeMaildir(plan, Vocabulary(), argv[3]))
        return 0;
    std::perror(argv[3]);
    return 1;
}
