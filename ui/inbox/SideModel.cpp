// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/SideModel.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

// Lines with the same keys only change their contents, so that the chosen one stays chosen.
void SideModel::setEntries(const QList<SideEntry> &entries)
{
    const bool same = std::equal(entries.cbegin(), entries.cend(), m_entries.cbegin(), m_entries.cend(),
                                 [](const SideEntry &a, const SideEntry &b) {
                                     return a.key == b.key && a.detail.isEmpty() == b.detail.isEmpty() &&
                                            (a.share < 0) == (b.share < 0);
                                 });
    if (!same) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    m_entries = entries;
    if (!entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SideModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].key == key)
            return row;
    }
    return -1;
}

int SideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SideEntry &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return entry.text;
    if (role == Qt::ToolTipRole)
        return entry.detail.isEmpty() ? QVariant() : QVariant(entry.text + u"\n"_s + entry.detail);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts = {entry.text};
    if (entry.count > 0)
        parts << QString::number(entry.count);
    if (!entry.detail.isEmpty())
        parts << entry.detail;
    return parts.join(u", "_s);
}

Qt::ItemFlags SideModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_entries[index.row()].key.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}
