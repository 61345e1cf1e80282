// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/RulesSection.h"

class QCheckBox;
class QSpinBox;

namespace firstmile
{

/// After how many days we ask whether all is still right.
class AskAgainSection : public RulesSection
{
    Q_OBJECT

public:
    explicit AskAgainSection(QWidget *parent);

    void take(const CustomerRules &rules) override;
    void put(CustomerRules &rules) const override;

private:
    QCheckBox *m_on;
    QSpinBox *m_days;
};

}
