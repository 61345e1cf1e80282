// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Type.h"

#include <QStyledItemDelegate>

namespace firstmile
{

class ConversationListModel;
class ListSelection;
struct ConversationRow;

/// Draws a row of the list: who, on which network, what the list is sorted by, what it is about; where something was
/// searched, the hit; and a further line only when there is something to say.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConversationDelegate(const ConversationListModel &model, const ListSelection &selection, QObject *parent);

    void setDensity(Density density) { m_density = density; }
    int height(const ConversationRow *row, const QFont &font) const; ///< null: of a row that is not read yet
    QRect discOf(const QRect &row, Qt::LayoutDirection direction, const QFont &font) const; ///< where a press selects
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout;
    Layout layoutFor(const QRect &rect, Qt::LayoutDirection direction, const QFont &font) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool chosen) const;
    void paintPlaceholder(QPainter &painter, const Layout &layout) const;
    void paintDisc(QPainter &painter, const Layout &layout, const QStyleOptionViewItem &option,
                   const ConversationRow &row, bool chosen) const;
    void paintFirstLine(QPainter &painter, const Layout &layout, const ConversationRow &row) const;
    int paintFigure(QPainter &painter, const Layout &layout, const ConversationRow &row) const;
    void paintSubject(QPainter &painter, const Layout &layout, const ConversationRow &row) const;
    void paintMarks(QPainter &painter, const Layout &layout, int line, const ConversationRow &row) const;

    const ConversationListModel &m_model;
    const ListSelection &m_selection;
    Density m_density = Density::Comfortable;
};

}
