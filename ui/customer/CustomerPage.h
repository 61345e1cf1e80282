// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace firstmile
{

class ConsentList;
class ContactBanner;
class CustomerHead;
class DeedList;
class EmptyState;
class FitArea;
class FollowUpList;
class HistoryPane;
class IdentityList;
class ProfileForm;
class SuggestionStrip;

/// Everything about one customer: figures, what is to be done, the profile, who they are and since when, and the whole
/// history.
class CustomerPage : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void open(CustomerId customer);
    CustomerId customer() const { return m_customer; }
    const std::optional<CustomerSheet> &sheet() const { return m_sheet; }
    CustomerHead &head() { return *m_head; }
    FollowUpList &followUps() { return *m_followUps; }
    ProfileForm &profile() { return *m_profile; }
    ConsentList &consents() { return *m_consents; }
    DeedList &deeds() { return *m_deeds; }
    HistoryPane &history() { return *m_history; }

Q_SIGNALS:
    void backAsked();
    void conversationChosen(firstmile::ConversationId conversation, firstmile::MessageId message);
    void splitAsked(firstmile::CustomerId customer, firstmile::IdentityId identity);
    void compareAsked(const firstmile::Suggestion &suggestion);
    void refuseAsked(const firstmile::Suggestion &suggestion);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFacts();
    QWidget *addSection(QVBoxLayout &column, const QString &title, QWidget *part);
    void connectParts();
    void read();
    void take(const CustomerSheet &told);
    void enrich();

    const ConsoleContext &m_context;
    CustomerId m_customer;
    std::optional<CustomerSheet> m_sheet;
    int m_question = 0;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CustomerHead *m_head;
    ContactBanner *m_banner;
    SuggestionStrip *m_suggestions;
    FollowUpList *m_followUps;
    ProfileForm *m_profile;
    IdentityList *m_identities;
    ConsentList *m_consents;
    DeedList *m_deeds;
    HistoryPane *m_history;
    FitArea *m_facts = nullptr;
    QList<QWidget *> m_ofLiving; ///< sections that somebody who was erased has not
};

}
