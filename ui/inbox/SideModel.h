// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"
#include "ui/widgets/Notices.h"

#include <QAbstractListModel>

#include <optional>

namespace firstmile
{

/// A line of the side bar: a heading, a view, an account or a page.
struct SideEntry
{
    QString key; ///< stable: "view/waiting", "saved/2", "account/3", "page/outbox"; empty for a heading
    QString text;
    QString icon;
    QString detail;                 ///< second, smaller line; empty for none
    Tone tone = Tone::Quiet;        ///< of the detail and the count
    int count = 0;                  ///< 0: not shown
    double share = -1;              ///< 0..1: how far long work has come; negative: there is none
    std::optional<ListQuery> query; ///< what it lists; none: a page
    SavedViewId view;
    AccountId account;
    bool operator==(const SideEntry &) const = default;
};

/// The lines of a side bar.
class SideModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<SideEntry> &entries);
    const SideEntry &at(int row) const { return m_entries[row]; }
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<SideEntry> m_entries;
};

}
