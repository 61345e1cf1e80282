// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "ui/widgets/Type.h"

#include <QListView>

namespace firstmile
{

class ConversationDelegate;
class ConversationListModel;

/// The list of conversations; never jumps under the pointer when rows come and go.
class ConversationListView : public QListView
{
    Q_OBJECT

public:
    explicit ConversationListView(ConversationListModel &model, QWidget *parent = nullptr);

    void setDensity(Density density);
    void step(int by);                        ///< to the next (1) or previous (-1) row
    void choose(ConversationId conversation); ///< if it is among the rows
    ConversationId current() const;

    void keyboardSearch(const QString &) override {} // single letters are commands here

Q_SIGNALS:
    void currentConversation(firstmile::ConversationId conversation);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepAnchor();
    void restoreAnchor();

    ConversationListModel &m_model;
    ConversationDelegate *m_delegate;
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
};

}
