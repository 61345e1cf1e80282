// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace firstmile
{

/// What was done about who a customer is: by whom, why, and each with its undo.
class DeedList : public QWidget
{
    Q_OBJECT

public:
    explicit DeedList(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(const CustomerSheet &sheet);
    using QWidget::show;
    QPushButton *undoOf(CustomerDeedId deed) const { return m_undo.value(deed); } ///< null: it cannot be undone

private:
    void build();
    void addDeed(const CustomerDeed &deed);
    QString nameOf(CustomerId other) const;
    void readNames();
    void undo(CustomerDeedId deed);

    const ConsoleContext &m_context;
    Customer m_customer;
    QList<CustomerDeed> m_deeds;
    QHash<CustomerId, QString> m_names; ///< of the others
    QHash<CustomerDeedId, QPushButton *> m_undo;
    QVBoxLayout *m_column;
};

}
