// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/RulesSection.h"

class QListWidget;
class QPushButton;

namespace firstmile
{

class FieldDialog;

/// The team's own fields: added, renamed, put in order, removed.
class FieldsSection : public RulesSection
{
    Q_OBJECT

public:
    explicit FieldsSection(QWidget *parent);

    void take(const CustomerRules &rules) override;
    void put(CustomerRules &rules) const override;
    FieldDialog *add();
    FieldDialog *editCurrent();

Q_SIGNALS:
    void removed(const firstmile::ProfileField &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeButton(const QString &text, const QString &accessible);
    FieldDialog *ask(int row);
    void move(int by);
    void removeCurrent();
    void fill(int current);
    void refresh();

    QList<ProfileField> m_fields;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

}
