// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QVBoxLayout;

namespace firstmile
{

class ActionRegistry;
class RulesSection;

/// The part of the settings page about customers: what the team decided, and what is this machine's. What is changed is
/// kept at once; what could not be kept is said where it was changed.
class CustomerSettings : public QWidget
{
    Q_OBJECT

public:
    CustomerSettings(const ConsoleContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    ~CustomerSettings() override;

    const CustomerRules &rules() const { return m_rules; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addContacts(ActionRegistry &actions);
    void add(RulesSection *section);
    void load();
    void keep(RulesSection *section);
    void offerBack(const ProfileField &field);

    const ConsoleContext &m_context;
    QVBoxLayout *m_column;
    QList<RulesSection *> m_sections;
    CustomerRules m_rules;
    int m_turn = 0;
};

}
