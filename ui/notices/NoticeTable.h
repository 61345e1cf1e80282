// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ReplyData.h"

#include <QTreeWidget>

namespace firstmile
{

/// Who a notice is for, a line each: the customer, where they are, what they get, and how it stands or why it cannot
/// go to them. Whoever was looked at stays so when it changes.
class NoticeTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit NoticeTable(QWidget *parent = nullptr);

    /// `preview`: nothing was sent, so the last column says just why some cannot get it.
    void show(const QList<NoticeRecipient> &recipients, bool preview);
    using QTreeWidget::show;
    QString said(ConversationId conversation) const; ///< the last column of that line

Q_SIGNALS:
    void conversationChosen(firstmile::ConversationId conversation);

private:
    void fill(QTreeWidgetItem &line, const NoticeRecipient &recipient, bool preview) const;
    ConversationId at(const QTreeWidgetItem *line) const;
};

}
