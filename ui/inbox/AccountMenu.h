// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QMenu>

namespace firstmile
{

/// What can be done with an account from the left pane; goes away when it is closed.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    AccountMenu(const ConsoleContext &context, const AccountStatus &status, QWidget *parent);

private:
    void report(const Async<void> &deed);

    const ConsoleContext &m_context;
};

}
