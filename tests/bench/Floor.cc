// SPDX-License-Identifier: GPL-3.0-or-later
// bench_floor MAILDIR WORKSPACE OWN_ADDRESS: the floor under an import: reads the mails with GMime and fills the tables
// of a workspace that is still empty through SQLite's C interface, in one thread, without Qt and without anything of
// ours.
#include "tests/bench/FloorStore.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace firstmile::bench;

namespace
{

constexpr std::size_t batchSize = 1000; // as core/inbox/ImportFeed.h has it

std::vector<std::string> mailFiles(const std::string &maildir)
{
    std::vector<std::string> files;
    for (const char *folder : {"/cur", "/new"}) {
        for (const auto &entry : std::filesystem::directory_iterator(maildir + folder))
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string contentOf(const std::string &path)
{
    std::string bytes;
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status
    {};
    if (file < 0 || fstat(file, &status) != 0) {
        std::perror(path.c_str());
        std::exit(1);
    }
    bytes.resize(static_cast<std::size_t>(status.st_size));
    const ssize_t count = read(file, bytes.data(), bytes.size());
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    close(file);
    return bytes;
}

}

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("usage: bench_floor MAILDIR WORKSPACE OWN_ADDRESS\n", stderr);
        return 2;
    }
    g_mime_init();
    FloorStore store(argv[2], argv[3]);
    std::size_t inBatch = 0;
    store.begin();
    for (const std::string &file : mailFiles(argv[1])) {
        store.add(readFloorMail(contentOf(file)));
        if (++inBatch < batchSize)
            continue;
        store.commit();
        store.begin();
        inBatch = 0;
    }
    store.commit();
    return 0;
}
