// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firstmile
{

struct ConsoleContext;
class MainWindow;

/// Gives a window the pages that every console has after the inbox: dashboard, customers, outbox, drafts, saved
/// replies, public notices, accounts, settings.
void addConsolePages(MainWindow &window, const ConsoleContext &context);

}
