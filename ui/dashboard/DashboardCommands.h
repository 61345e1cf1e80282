// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace firstmile
{

class ActionRegistry;
class DashboardPage;

/// What can be done with the dashboard from anywhere: each of its pages by name, and the next and the one before while
/// it is seen.
class DashboardCommands : public QObject
{
    Q_OBJECT

public:
    /// `seen` gives the dashboard if it is what the window shows, `open` shows it first.
    DashboardCommands(std::function<DashboardPage *()> seen, std::function<DashboardPage *()> open,
                      QObject *parent = nullptr);
    void addTo(ActionRegistry &actions);

private:
    void step(int by);

    std::function<DashboardPage *()> m_seen;
    std::function<DashboardPage *()> m_open;
};

}
