// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ProfileForm.h"

#include "core/base/Clock.h"
#include "ui/customer/CustomerWords.h"
#include "ui/customer/ProfileRow.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Those that every customer has, in their order; what else is said of somebody comes after them.
const QStringList &usualFields()
{
    static const QStringList fields = {u"company"_s, u"title"_s, u"language"_s, u"preferred-channel"_s, u"tag"_s,
                                       u"product"_s, u"value"_s, u"address"_s,  u"birthday"_s,          u"note"_s};
    return fields;
}

}

ProfileForm::ProfileForm(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

ProfileRow *ProfileForm::row(const QString &field) const
{
    for (ProfileRow *row : m_rows) {
        if (row->field() == field)
            return row;
    }
    return nullptr;
}

void ProfileForm::makeRows(const CustomerSheet &sheet)
{
    QStringList names = usualFields();
    for (const ProfileField &field : sheet.fields)
        names << u"custom:"_s + field.key;
    for (const ProfileValue &value : sheet.profile.values) {
        // A photo is no text, and the name stands at the head.
        if (!names.contains(value.field) && value.field != "photo"_L1 && value.field != "name"_L1)
            names << value.field;
    }
    if (names == m_names && m_customer == sheet.customer.id && m_fields == sheet.fields)
        return; // whoever edits one of them goes on
    m_names = names;
    m_fields = sheet.fields;
    for (ProfileRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const QString &name : names) {
        auto *row = new ProfileRow(name, sheet.fields, this);
        row->setEditable(!m_context.isReadOnly());
        connect(row, &ProfileRow::changed, this, [this, row](const QStringList &texts) { keep(row, texts); });
        m_column->addWidget(row);
        m_rows.append(row);
    }
}

QString ProfileForm::sourceOf(const CustomerSheet &sheet, const QString &field) const
{
    for (const ProfileValue &value : sheet.profile.values) {
        if (value.field != field)
            continue;
        for (const ProfileRecord &record : sheet.records) {
            if (record.id == value.record)
                return CustomerWords::source(record, m_context.clock.now());
        }
    }
    return {};
}

void ProfileForm::show(const CustomerSheet &sheet)
{
    makeRows(sheet);
    m_customer = sheet.customer.id;
    for (ProfileRow *row : std::as_const(m_rows)) {
        if (!row->isEditing())
            row->show(sheet.profile.texts(row->field()), sourceOf(sheet, row->field()));
    }
}

void ProfileForm::keep(ProfileRow *row, const QStringList &texts)
{
    whenDone(m_context.customers.setField(m_customer, row->field(), texts), row,
             [this, row, texts](const Result<void> &kept) {
                 if (!kept)
                     return row->complain(Words::problem(kept.error()));
                 row->leave();
                 // What comes back from the workspace says who says it now.
                 whenDone(m_context.customers.sheet(m_customer), row, [this](const Result<CustomerSheet> &sheet) {
                     if (sheet && sheet->customer.id == m_customer)
                         show(*sheet);
                 });
             });
}

}
