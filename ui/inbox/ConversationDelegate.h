// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Type.h"

#include <QStyledItemDelegate>

namespace firstmile
{

class ConversationListModel;
struct Conversation;

/// Draws a row of the list: who, on which network, how long they have waited, what it is about; a third line only when
/// there is something to say.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConversationDelegate(const ConversationListModel &model, QObject *parent);

    void setDensity(Density density) { m_density = density; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout;
    Layout layoutFor(const QStyleOptionViewItem &option) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintFirstLine(QPainter &painter, const Layout &layout, const Conversation &row) const;
    int paintAge(QPainter &painter, const Layout &layout, const Conversation &row) const;
    void paintSecondLine(QPainter &painter, const Layout &layout, const Conversation &row) const;
    void paintThirdLine(QPainter &painter, const Layout &layout, const Conversation &row) const;
    bool hasThirdLine(const Conversation &row) const;

    const ConversationListModel &m_model;
    Density m_density = Density::Comfortable;
};

}
