// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"

#include <QListView>

namespace firstmile
{

class HistoryModel;

/// The lines of a history. All have one height, so that thousands are laid out at once; it tells the model which of
/// them are seen.
class HistoryView : public QListView
{
    Q_OBJECT

public:
    explicit HistoryView(HistoryModel &model, QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {} // single letters are commands here

Q_SIGNALS:
    /// A line was chosen; without a conversation it is about the customer as such, and nothing is told.
    void chosen(firstmile::ConversationId conversation, firstmile::MessageId message);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void choose(const QModelIndex &index);

    HistoryModel &m_model;
};

}
