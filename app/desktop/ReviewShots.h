// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"
#include "ui/Shots.h"

namespace firstmile
{

/// Renders a review's screens to PNG files: its list, its first conversations one after the other, every page.
class ReviewShots
{
public:
    ReviewShots(MainWindow &window, Theme &theme, ConsoleData &data, const QDir &directory);

    /// False: a file could not be written, or the list could not be read.
    bool takeAll(const QString &name);

private:
    bool takeConversations(const QString &name);

    MainWindow &m_window;
    ConsoleData &m_data;
    Shots m_shots;
};

}
