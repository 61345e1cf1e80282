// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/RulesSection.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace firstmile
{

/// Whether, and by how much at most, the reach of who writes counts in the queue.
class ReachSection : public RulesSection
{
    Q_OBJECT

public:
    explicit ReachSection(QWidget *parent);

    void take(const CustomerRules &rules) override;
    void put(CustomerRules &rules) const override;
    static QString example(const ReachRule &rule); ///< computed by headStart()

private:
    void refresh();

    QCheckBox *m_on;
    QSpinBox *m_most;
    QLabel *m_example;
};

}
