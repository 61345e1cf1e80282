// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeTable.h"

#include "ui/notices/NoticeWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Words.h"

#include <QHeaderView>

namespace firstmile
{

namespace
{

enum NoticeColumn { NoticeCustomer, NoticeChannel, NoticeText, NoticeStanding };

}

NoticeTable::NoticeTable(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Customer"), tr("Channel"), tr("What they get"), tr("How it stands")});
    setAccessibleName(tr("Recipients"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    header()->setStretchLastSection(true);
    header()->resizeSection(NoticeCustomer, 140);
    header()->resizeSection(NoticeChannel, 90);
    header()->resizeSection(NoticeText, 260);
    connect(this, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *line) { Q_EMIT conversationChosen(at(line)); });
}

ConversationId NoticeTable::at(const QTreeWidgetItem *line) const
{
    return line ? ConversationId(line->data(NoticeCustomer, Qt::UserRole).toLongLong()) : ConversationId();
}

void NoticeTable::fill(QTreeWidgetItem &line, const NoticeRecipient &recipient, bool preview) const
{
    line.setData(NoticeCustomer, Qt::UserRole, recipient.conversation.value);
    line.setText(NoticeCustomer, recipient.customerName);
    line.setText(NoticeChannel, Words::channel(recipient.channel));
    line.setIcon(NoticeChannel, lineIcon(markName(recipient.channel)));
    line.setText(NoticeText, recipient.text.simplified());
    line.setToolTip(NoticeText, recipient.text.toHtmlEscaped());
    const bool can = recipient.whyNot.isEmpty() && !recipient.state;
    line.setText(NoticeStanding, preview && can ? tr("Can get it") : NoticeWords::outcome(recipient));
    line.setToolTip(NoticeStanding, line.text(NoticeStanding).toHtmlEscaped());
}

void NoticeTable::show(const QList<NoticeRecipient> &recipients, bool preview)
{
    while (topLevelItemCount() > recipients.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    for (qsizetype row = 0; row < recipients.size(); ++row) {
        if (row >= topLevelItemCount())
            addTopLevelItem(new QTreeWidgetItem);
        fill(*topLevelItem(static_cast<int>(row)), recipients[row], preview);
    }
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

QString NoticeTable::said(ConversationId conversation) const
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (at(topLevelItem(row)) == conversation)
            return topLevelItem(row)->text(NoticeStanding);
    }
    return {};
}

}
