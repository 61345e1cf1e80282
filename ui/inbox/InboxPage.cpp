// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/InboxPage.h"

#include "core/base/Clock.h"
#include "ui/conversation/ConversationHeader.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/widgets/Words.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace firstmile
{

namespace
{

constexpr int roomForCustomer = 980; ///< below this width the conversation needs the place

}

InboxPage::InboxPage(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_splitter(new QSplitter(this))
    , m_list(new ConversationListPane(context, this))
    , m_conversation(new ConversationPage(context, this))
    , m_customer(new CustomerPanel(context, this))
{
    m_list->setMinimumWidth(260);
    m_list->setMaximumWidth(520);
    m_conversation->setMinimumWidth(440);
    m_customer->setMinimumWidth(220);
    m_customer->setMaximumWidth(400);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_conversation);
    m_splitter->addWidget(m_customer);
    for (const int pane : {0, 1, 2})
        m_splitter->setStretchFactor(pane, pane == 1 ? 8 : 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({320, 520, 230});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(&m_list->list(), &ConversationListView::currentConversation, this, &InboxPage::onCurrent);
    connect(m_list, &ConversationListPane::activated, m_conversation, &ConversationPage::focusTimeline);
    connect(m_conversation, &ConversationPage::opened, this, &InboxPage::onOpened);
    connect(m_conversation, &ConversationPage::leaveRequested, m_list, &ConversationListPane::focusList);
    connect(m_conversation, &ConversationPage::closedBySending, this, &InboxPage::letGo);
    connect(m_conversation, &ConversationPage::conversationAsked, this, &InboxPage::openConversation);
    connect(m_customer, &CustomerPanel::conversationChosen, this,
            [this](ConversationId chosen, MessageId message) { openConversation(chosen, message); });
    connect(m_customer, &CustomerPanel::repeatsRead, this,
            [this](ConversationId conversation, const QList<Repeat> &repeats) {
                if (conversation == m_conversation->conversation())
                    m_conversation->header().setRepeats(repeats, m_context.clock.now());
            });
    connect(&m_conversation->header(), &ConversationHeader::earlierChosen, this,
            [this](ConversationId earlier) { openConversation(earlier); });
}

void InboxPage::showView(const ListQuery &query, const QString &title)
{
    m_list->show(query, title);
}

void InboxPage::openConversation(ConversationId conversation, MessageId message)
{
    m_list->choose(conversation);
    m_conversation->open(conversation, message);
}

void InboxPage::openDraft(const Draft &draft)
{
    m_conversation->openDraft(draft); // first: choosing its row would open it without the draft
    m_list->choose(draft.conversation);
}

std::optional<ThreadView> InboxPage::current() const
{
    return m_conversation->conversation() ? m_conversation->thread() : std::nullopt;
}

void InboxPage::onCurrent(ConversationId conversation)
{
    if (!conversation)
        return;
    m_list->hold(conversation);
    m_conversation->open(conversation);
}

void InboxPage::onOpened(const ThreadView &thread)
{
    const ConversationListModel &model = m_list->model();
    m_customer->show(thread.conversation.customer, thread.conversation.id);
    m_customer->explainPlace(Words::whyHere(thread.conversation, model.query(), model.rowOf(thread.conversation.id),
                                            model.total(), m_context.clock.now()));
    Q_EMIT currentChanged();
}

void InboxPage::letGo()
{
    m_list->hold({});
}

void InboxPage::setCustomerShown(bool shown)
{
    m_customerWanted = shown;
    fit();
}

void InboxPage::addSide(QWidget *side)
{
    m_side = side;
    m_side->setMinimumWidth(272);
    m_side->setMaximumWidth(460);
    m_conversation->setMinimumWidth(360);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(3, 1);
    m_splitter->setSizes({280, 480, 240, 320});
    m_sideWanted = true;
    fit();
}

void InboxPage::setSideShown(bool shown)
{
    m_sideWanted = shown;
    fit();
}

bool InboxPage::isCustomerShown() const
{
    return m_customerWanted;
}

void InboxPage::fit()
{
    const bool roomy = width() >= roomForCustomer;
    m_customer->setVisible(m_customerWanted && roomy && !isSideShown());
    if (!m_side)
        return;
    m_side->setVisible(m_sideWanted);
    const bool listHadFocus = m_list->isAncestorOf(focusWidget());
    m_list->setVisible(roomy || !m_sideWanted);
    if (listHadFocus && m_list->isHidden())
        m_conversation->focusTimeline();
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QByteArray InboxPage::saveState() const
{
    return m_splitter->saveState();
}

void InboxPage::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

}
