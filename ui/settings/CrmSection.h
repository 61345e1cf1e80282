// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/RulesSection.h"

class QLabel;
class QLineEdit;

namespace firstmile
{

/// Where a customer's page in the CRM is.
class CrmSection : public RulesSection
{
    Q_OBJECT

public:
    explicit CrmSection(QWidget *parent);

    void take(const CustomerRules &rules) override;
    void put(CustomerRules &rules) const override;

private:
    bool refresh(); ///< true: it can be kept

    QLineEdit *m_template;
    QLabel *m_example;
    QString m_kept;
};

}
