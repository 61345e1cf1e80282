// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "tests/ui/FakeConsoleData.h"
#include "tests/ui/FakeCustomerData.h"
#include "tests/ui/FakeMeasureData.h"
#include "tests/ui/FakeReplyData.h"
#include "ui/ConsoleContext.h"
#include "ui/ConsolePages.h"
#include "ui/MainWindow.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace firstmile::tests
{

/// The whole console over the invented workspace, with a clock that stands still.
struct ConsoleFixture
{
    explicit ConsoleFixture(bool empty = false) : data(clock, empty), customers(data, clock, empty)
    {
        theme.apply();
        window = std::make_unique<MainWindow>(context);
    }

    void begin()
    {
        addConsolePages(*window, context);
        window->begin();
        window->show();
        QApplication::processEvents();
    }

    FakeClock clock{fromMsecs(1'777'900'200'000)}; // 2026-05-04T13:10:00Z
    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeConsoleData data;
    FakeCustomerData customers;
    FakeReplyData replies{data, clock};
    FakeMeasureData measures{clock};
    Theme theme{*qApp, settings};
    Notices notices;
    ConsoleContext context{data, customers, replies, measures, clock, settings, theme, notices};
    std::unique_ptr<MainWindow> window;
};

}
