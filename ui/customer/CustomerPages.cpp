// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerPages.h"

#include "ui/MainWindow.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/customer/CustomersPage.h"
#include "ui/customer/FollowUpList.h"
#include "ui/inbox/InboxPage.h"
#include "ui/widgets/Notices.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

CustomerPages::CustomerPages(MainWindow &window, const ConsoleContext &context)
    : QObject(&window), m_window(window), m_context(context)
{
    window.addPage(u"customers"_s, tr("Customers"), u"customer"_s, u'P', [this] { return make(); });
    addActions();
    const CustomerPanel &panel = window.inbox().customer();
    connect(&panel, &CustomerPanel::pageAsked, this, &CustomerPages::show);
    connect(&panel, &CustomerPanel::splitAsked, this, &CustomerPages::splitAsked);
    connect(&panel, &CustomerPanel::compareAsked, this, &CustomerPages::compareAsked);
    connect(&panel, &CustomerPanel::refuseAsked, this, &CustomerPages::refuseAsked);
}

QWidget *CustomerPages::make()
{
    m_page = new CustomersPage(m_context, &m_window);
    const CustomerPage &page = m_page->page();
    connect(&page, &CustomerPage::conversationChosen, &m_window, &MainWindow::showConversation);
    connect(&page, &CustomerPage::splitAsked, this, &CustomerPages::splitAsked);
    connect(&page, &CustomerPage::compareAsked, this, &CustomerPages::compareAsked);
    connect(&page, &CustomerPage::refuseAsked, this, &CustomerPages::refuseAsked);
    Q_EMIT pageMade(m_page);
    return m_page;
}

void CustomerPages::addActions()
{
    ActionRegistry &actions = m_window.actions();
    actions.add({u"customer-page"_s, ActionGroup::Go, tr("Everything about this customer"), u"customer"_s,
                 QKeySequence(u"I"_s)},
                [this] {
                    if (const CustomerId customer = current())
                        return show(customer);
                    m_context.notices.say(tr("Open a conversation or choose a customer first."));
                });
    actions.add({u"follow-up"_s, ActionGroup::Write, tr("Add a promise or task for this customer …"), u"plus"_s,
                 QKeySequence(u"T"_s)},
                [this] { addFollowUp(); });
}

bool CustomerPages::isShown() const
{
    return m_page && m_page->isVisible();
}

CustomerId CustomerPages::current() const
{
    if (isShown())
        return m_page->current();
    const auto thread = m_window.inbox().current();
    return thread ? thread->conversation.customer : CustomerId();
}

void CustomerPages::show(CustomerId customer)
{
    m_window.showPage(u"customers"_s);
    m_page->open(customer);
}

// Beside the conversation where there is room for the panel, else on the customer's page.
void CustomerPages::addFollowUp()
{
    const CustomerId customer = current();
    if (!customer)
        return m_context.notices.say(tr("Open a conversation or choose a customer first."));
    InboxPage &inbox = m_window.inbox();
    if (!isShown()) {
        inbox.setCustomerShown(true);
        if (inbox.customer().isVisible())
            return inbox.customer().followUps().beginAdding();
    }
    show(customer);
    m_page->page().followUps().beginAdding();
}

}
