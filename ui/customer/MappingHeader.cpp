// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/MappingHeader.h"

#include "ui/customer/ContactWords.h"
#include "ui/widgets/Type.h"

#include <QComboBox>

namespace firstmile
{

namespace
{

constexpr int mappedColumnWidth = 172;
constexpr int columnRole = Qt::UserRole;
constexpr int fieldRole = Qt::UserRole + 1;

}

MappingHeader::MappingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignBottom);
    setDefaultSectionSize(mappedColumnWidth);
    setMinimumSectionSize(120);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
}

QComboBox *MappingHeader::makeChoice(int column, const ContactTablePreview &preview)
{
    auto *choice = new QComboBox(viewport());
    const auto add = [choice](const QString &text, ContactColumn what, const QString &field) {
        choice->addItem(text, static_cast<int>(what));
        choice->setItemData(choice->count() - 1, field, fieldRole);
    };
    for (const ContactColumn each : ContactWords::columns())
        add(ContactWords::column(each), each, {});
    for (const ProfileField &field : std::as_const(m_fields))
        add(field.label, ContactColumn::CustomField, field.key);
    const ContactColumn is = preview.table.columns.value(column, ContactColumn::Keep);
    const QString key = preview.table.fields.value(column);
    for (int i = 0; i < choice->count(); ++i) {
        const bool same = choice->itemData(i, columnRole).toInt() == static_cast<int>(is);
        if (same && (is != ContactColumn::CustomField || choice->itemData(i, fieldRole).toString() == key))
            choice->setCurrentIndex(i);
    }
    const QString name = preview.headers.value(column);
    choice->setAccessibleName(name.isEmpty() ? tr("What column %1 is").arg(column + 1) : tr("What “%1” is").arg(name));
    choice->setMaxVisibleItems(16);
    connect(choice, &QComboBox::activated, this, &MappingHeader::chosen);
    choice->show();
    return choice;
}

void MappingHeader::show(const ContactTablePreview &preview)
{
    for (QComboBox *choice : std::as_const(m_choices))
        choice->deleteLater();
    m_choices.clear();
    const auto columns = static_cast<int>(preview.table.columns.size());
    for (int column = 0; column < columns; ++column)
        m_choices.append(makeChoice(column, preview));
    place();
}

ContactTable MappingHeader::mapped(ContactTable table) const
{
    table.columns.clear();
    table.fields.clear();
    for (const QComboBox *choice : m_choices) {
        table.columns.append(static_cast<ContactColumn>(choice->currentData(columnRole).toInt()));
        table.fields.append(choice->currentData(fieldRole).toString());
    }
    return table;
}

QSize MappingHeader::sizeHint() const
{
    const QSize own = QHeaderView::sizeHint();
    return {own.width(), space::hit + fontMetrics().height() + 3 * space::half};
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::place()
{
    for (int column = 0; column < m_choices.size(); ++column) {
        const int x = sectionViewportPosition(column);
        m_choices[column]->setGeometry(x + 2, 2, sectionSize(column) - space::half, space::hit);
    }
}

}
