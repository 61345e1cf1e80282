// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch_session.hpp>

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

/// These tests need servers that the everyday run does not start: without them they fail, they are not skipped.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const auto settings = qgetenv("FM_HEAVY_SERVERS");
    if (settings.isEmpty()) {
        std::fputs("FM_HEAVY_SERVERS names no file: tests/servers/bluesky/run starts the servers and these tests\n",
                   stderr);
        return 1;
    }
    qputenv("FM_TEST_SERVERS", settings);
    return Catch::Session().run(argc, argv);
}
