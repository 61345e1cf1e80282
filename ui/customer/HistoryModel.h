// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace firstmile
{

/// A customer's conversations over all channels, newest first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(const Clock &clock, QObject *parent = nullptr) : QAbstractListModel(parent), m_clock(clock) {}

    void setHistory(const QList<Conversation> &history, ConversationId open);
    const Conversation &at(int row) const { return m_rows[row]; }
    bool isOpen(int row) const { return m_rows[row].id == m_open; }
    const Clock &clock() const { return m_clock; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock &m_clock;
    QList<Conversation> m_rows;
    ConversationId m_open;
};

/// Draws a line of the history: the network's mark, what it was about, when, and how it ended.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
