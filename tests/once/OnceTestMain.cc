// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/once/OnceSender.h"

#include <catch2/catch_session.hpp>

#include <QCoreApplication>
#include <QStandardPaths>

/// The tests, and what they start and kill: the same program as a sender.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (application.arguments().value(1) == firstmile::tests::senderArgument)
        return firstmile::tests::runSender(application.arguments().mid(2));
    return Catch::Session().run(argc, argv);
}
