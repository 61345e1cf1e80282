// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactTable.h"
#include "core/model/Profile.h"

#include <QHeaderView>

class QComboBox;

namespace firstmile
{

/// The head of a table of contacts: above each column's own name, what it is taken for.
class MappingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent);

    void setFields(const QList<ProfileField> &fields) { m_fields = fields; }
    void show(const ContactTablePreview &preview);
    using QWidget::show;
    ContactTable mapped(ContactTable table) const; ///< with what was chosen
    QComboBox *choice(int column) const { return m_choices[column]; }

    void place(); ///< the choices over their columns, as they are scrolled to

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen();

protected:
    void updateGeometries() override;

private:
    QComboBox *makeChoice(int column, const ContactTablePreview &preview);

    QList<ProfileField> m_fields;
    QList<QComboBox *> m_choices;
};

}
