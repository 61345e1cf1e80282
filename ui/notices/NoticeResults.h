// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace firstmile
{

class DialogFoot;
class NoticeTable;

/// What became of a notice for each of those it is for, as it happens.
class NoticeResults : public QDialog
{
    Q_OBJECT

public:
    NoticeResults(const ConsoleContext &context, const PublicNotice &notice, QWidget *parent = nullptr);

    NoticeTable &table() { return *m_table; }
    DialogFoot &foot() { return *m_foot; }
    QString counts() const;

Q_SIGNALS:
    void undoAsked(firstmile::NoticeId notice);
    void goOnAsked(firstmile::NoticeId notice); ///< some were never queued: the program ended meanwhile
    void conversationChosen(firstmile::ConversationId conversation);

private:
    void arrange();
    void read();
    void take(const QList<NoticeRecipient> &recipients);

    const ConsoleContext &m_context;
    PublicNotice m_notice;
    QTimer m_soon; ///< many replies leave at once: they are read again together
    QLabel *m_counts;
    NoticeTable *m_table;
    DialogFoot *m_foot;
    QPushButton *m_goOn;
};

}
