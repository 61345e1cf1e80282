// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"
#include "ui/settings/RulesSection.h"

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace firstmile
{

/// A program or a local address of this machine that is asked what it knows of a customer. Off until somebody here
/// switches it on; kept on this machine only.
class EnrichSection : public RulesSection
{
    Q_OBJECT

public:
    EnrichSection(const ConsoleContext &context, QWidget *parent);

    void take(const CustomerRules &) override {} // it is this machine's, not the team's
    void put(CustomerRules &) const override {}
    EnrichSetup setup() const;
    void test();
    QString outcome() const;

private:
    void arrange();
    void load();
    void keep();
    void refresh();

    const ConsoleContext &m_context;
    QCheckBox *m_on;
    QRadioButton *m_isCommand;
    QRadioButton *m_isUrl;
    QLineEdit *m_command;
    QLineEdit *m_url;
    QPushButton *m_test;
    QLabel *m_outcome;
    std::unique_ptr<EnrichHook> m_hook; ///< that is tested just now
};

}
