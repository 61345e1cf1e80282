// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace firstmile
{

/// Pairs of customers who may be one person. A suggestion names only one of the two: the other's name is read when its
/// row is first seen.
class SuggestionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    SuggestionModel(const ConsoleContext &context, QObject *parent);

    void setSuggestions(const QList<Suggestion> &suggestions);
    const Suggestion &at(int row) const { return m_rows[row]; }
    int rowOf(CustomerId one, CustomerId other) const; ///< -1: not there
    void remove(int row);
    void replace(CustomerId gone, CustomerId by); ///< after a link: who is one now is no pair any more
    void see(int row);                            ///< its names are wanted
    void setName(CustomerId customer, const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const ConsoleContext &m_context;
    QList<Suggestion> m_rows;
    QHash<CustomerId, QString> m_names;
    QSet<CustomerId> m_asked;
};

}
