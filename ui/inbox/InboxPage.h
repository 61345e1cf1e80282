// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QWidget>

class QSplitter;

namespace firstmile
{

class ConversationListPane;
class ConversationPage;
class CustomerPanel;

/// List, conversation and customer side by side; what is chosen in one is shown in the next.
class InboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit InboxPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void showView(const ListQuery &query, const QString &title);
    /// Also one that is not in the list; `message`: where to stand in it, else at its end.
    void openDraft(const Draft &draft);
    void openConversation(ConversationId conversation, MessageId message = {});
    std::optional<ThreadView> current() const;
    void setCustomerShown(bool shown);
    bool isCustomerShown() const;
    /// Another pane in the customer's place; one of the two is seen. Where there is room for neither list nor pane
    /// beside the conversation, the list gives way to this one.
    void addSide(QWidget *side);
    void setSideShown(bool shown);
    bool isSideShown() const { return m_side && m_sideWanted; }
    void letGo(); ///< the open one may leave the list: it was closed or snoozed

    ConversationListPane &list() { return *m_list; }
    ConversationPage &conversation() { return *m_conversation; }
    CustomerPanel &customer() { return *m_customer; }
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onCurrent(ConversationId conversation);
    void onOpened(const ThreadView &thread);
    void fit();

    const ConsoleContext &m_context;
    QSplitter *m_splitter;
    ConversationListPane *m_list;
    ConversationPage *m_conversation;
    CustomerPanel *m_customer;
    bool m_customerWanted = true;
    QWidget *m_side = nullptr; ///< none: the customer alone
    bool m_sideWanted = false;
};

}
