// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LineIcon.h"

#include <catch2/catch_session.hpp>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    // No window of a test may appear on the screen of whoever runs it.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    firstmile::initUiResources();
    return Catch::Session().run(argc, argv);
}
