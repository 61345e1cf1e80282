// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace firstmile
{

/// Whom a notice is for: those that were selected, or those that a search finds.
class NoticeRecipientsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeRecipientsEdit(const ConsoleContext &context, QWidget *parent = nullptr);

    void setConversations(const QList<ConversationId> &conversations);
    const QList<ConversationId> &conversations() const { return m_conversations; }
    QLineEdit &query() { return *m_query; }
    void find(); ///< all that match what is typed, in the place of those there were

Q_SIGNALS:
    void edited();
    void failed(const QString &why);

private:
    const ConsoleContext &m_context;
    QList<ConversationId> m_conversations;
    int m_turn = 0;
    QLineEdit *m_query;
    QLabel *m_count;
};

}
