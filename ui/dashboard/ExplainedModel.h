// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/Explanation.h"

#include <QAbstractListModel>

namespace firstmile
{

/// The cases behind a figure, grouped by where they stand with it: a heading with their number, then the newest of
/// them.
class ExplainedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< true for a heading
        DetailRole,                 ///< of a case: who wrote, and when
        EndRole                     ///< of a heading: how many; of a case: after how long it was answered, or waits
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const Explanation &explanation, Instant asOf);
    const ExplainedCase *caseAt(int row) const;  ///< null: a heading, or nothing
    int rowOf(const ExplainedCase &case_) const; ///< -1: it is not there any more
    int firstCase() const;                       ///< -1: there is none
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        Standing standing = Standing::Counts;
        qsizetype number = -1; ///< of the case; -1: the heading
    };

    QString heading(Standing standing) const;
    QString end(const ExplainedCase &each) const;

    Explanation m_explanation;
    QList<Line> m_lines;
    Instant m_asOf;
};

}
