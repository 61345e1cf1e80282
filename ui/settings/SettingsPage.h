// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/widgets/ColumnPage.h"

class QKeySequenceEdit;

namespace firstmile
{

class ActionRegistry;

/// Look and density, what the team decided about its customers, and keys.
class SettingsPage : public ColumnPage
{
    Q_OBJECT

public:
    SettingsPage(const ConsoleContext &context, ActionRegistry &actions, QWidget *parent = nullptr);

    ~SettingsPage() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addLook();
    void addReplying();
    void addCustomers();
    void addMeasures();
    void addKeys();
    void buildKeyRows();
    void clearKeyRows();
    void changeKey(const QString &id, QKeySequenceEdit *edit);

    const ConsoleContext &m_context;
    ActionRegistry &m_actions;
    int m_fixed = 0;
};

}
