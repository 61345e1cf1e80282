// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace firstmile
{

class Avatar;
class ContactBanner;
class ElidedLabel;
class FitArea;
class FollowUpList;
class HistoryModel;
class HistoryView;
class IdentityList;
class RepeatList;
class SuggestionStrip;

/// Who writes: every identity, why this conversation stands at its place, what was promised, what was written of this
/// before, and the history over all channels.
class CustomerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPanel(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(CustomerId customer, ConversationId open);
    using QWidget::show;
    void explainPlace(const QString &sentence);
    CustomerId customer() const { return m_customer; }
    const std::optional<CustomerSheet> &sheet() const { return m_sheet; }
    FollowUpList &followUps() { return *m_followUps; }

Q_SIGNALS:
    void conversationChosen(firstmile::ConversationId conversation, firstmile::MessageId message);
    void pageAsked(firstmile::CustomerId customer);
    void splitAsked(firstmile::CustomerId customer, firstmile::IdentityId identity);
    void compareAsked(const firstmile::Suggestion &suggestion);
    void refuseAsked(const firstmile::Suggestion &suggestion);
    void repeatsRead(firstmile::ConversationId conversation, const QList<firstmile::Repeat> &repeats);

private:
    void build();
    QWidget *makeHead();
    QLabel *addLine(QVBoxLayout &column);
    void connectParts();
    void read();
    void readRepeats();
    void take(const CustomerSheet &sheet);
    void showFacts(const CustomerSheet &sheet);
    void explain();

    const ConsoleContext &m_context;
    CustomerId m_customer;
    ConversationId m_open;
    std::optional<CustomerSheet> m_sheet;
    QString m_placeSentence;
    int m_question = 0;
    Avatar *m_avatar = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_facts = nullptr;
    QWidget *m_content;
    FitArea *m_upper;
    ContactBanner *m_banner;
    IdentityList *m_identities;
    QLabel *m_place = nullptr;
    SuggestionStrip *m_suggestions;
    RepeatList *m_repeats;
    FollowUpList *m_followUps;
    QLabel *m_details = nullptr;
    QLabel *m_historyHeading = nullptr;
    HistoryModel *m_model;
    HistoryView *m_history;
};

}
