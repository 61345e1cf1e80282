// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace firstmile
{

class HistoryModel;
struct HistoryEntry;
struct Tokens;

/// Draws a line of the history: mark, who and when; under it the first words, and how long the case waited.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const HistoryModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const HistoryEntry &entry,
                   const Tokens &tokens) const;

    const HistoryModel &m_model;
};

}
