// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace firstmile
{

class CustomerDeeds;
class DialogFoot;

/// Takes identities that are somebody else's off a customer: what was written there goes with them.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(const ConsoleContext &context, CustomerDeeds &deeds, CustomerId customer, QWidget *parent = nullptr);

    void choose(IdentityId identity); ///< it is the one to go
    QList<IdentityId> chosen() const;
    DialogFoot &foot() { return *m_foot; }

private:
    void load();
    void take(const CustomerSheet &sheet);
    void refresh();
    void split();

    const ConsoleContext &m_context;
    CustomerDeeds &m_deeds;
    CustomerId m_asked;
    IdentityId m_first;
    Customer m_customer;
    QLabel *m_about;
    QVBoxLayout *m_boxes;
    QList<std::pair<IdentityId, QCheckBox *>> m_identities;
    DialogFoot *m_foot;
};

}
