// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/SuggestionModel.h"

#include "ui/customer/EvidenceWords.h"
#include "ui/customer/PersonDelegate.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

SuggestionModel::SuggestionModel(const ConsoleContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{}

void SuggestionModel::setSuggestions(const QList<Suggestion> &suggestions)
{
    beginResetModel();
    m_rows = suggestions;
    endResetModel();
}

int SuggestionModel::rowOf(CustomerId one, CustomerId other) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Suggestion &each = m_rows[row];
        if ((each.customer == one && each.other == other) || (each.customer == other && each.other == one))
            return row;
    }
    return -1;
}

void SuggestionModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void SuggestionModel::replace(CustomerId gone, CustomerId by)
{
    QList<Suggestion> rest;
    for (Suggestion each : std::as_const(m_rows)) {
        if (each.customer == gone)
            each.customer = by;
        if (each.other == gone) {
            each.other = by;
            each.otherName = m_names.value(by, each.otherName);
        }
        if (each.customer != each.other)
            rest.append(each);
    }
    setSuggestions(rest);
}

void SuggestionModel::see(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const CustomerId customer = m_rows[row].customer;
    if (m_names.contains(customer) || m_asked.contains(customer))
        return;
    m_asked.insert(customer);
    whenDone(m_context.customers.sheet(customer), this, [this, customer](const Result<CustomerSheet> &sheet) {
        if (sheet)
            setName(customer, sheet->customer.name);
    });
}

void SuggestionModel::setName(CustomerId customer, const QString &name)
{
    m_names.insert(customer, name);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Suggestion &each = m_rows[index.row()];
    const QString one = m_names.value(each.customer);
    const QString names = one.isEmpty() ? each.otherName : tr("%1 · %2", "two names").arg(one, each.otherName);
    switch (role) {
    case Qt::DisplayRole:
        return names;
    case PersonDelegate::DetailRole:
        return EvidenceWords::summary(each.evidence);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(names + u", "_s + EvidenceWords::summary(each.evidence));
    default:
        return {};
    }
}

}
