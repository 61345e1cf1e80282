// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QVBoxLayout;

namespace firstmile
{

class ProfileRow;

/// What is said of a customer, field by field, the team's own fields among them.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(const CustomerSheet &sheet);
    using QWidget::show;
    ProfileRow *row(const QString &field) const; ///< null: no such field

private:
    void makeRows(const CustomerSheet &sheet);
    void keep(ProfileRow *row, const QStringList &texts);
    QString sourceOf(const CustomerSheet &sheet, const QString &field) const;

    const ConsoleContext &m_context;
    CustomerId m_customer;
    QStringList m_names; ///< of the rows
    QList<ProfileField> m_fields;
    QList<ProfileRow *> m_rows;
    QVBoxLayout *m_column;
};

}
