// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace firstmile
{

class FollowUpForm;
class FollowUpRow;

/// What was promised to a customer and what is to be done for them; what is ticked is done, and can be taken back.
class FollowUpList : public QWidget
{
    Q_OBJECT

public:
    enum class Which { Open, All };

    FollowUpList(const ConsoleContext &context, Which which, QWidget *parent = nullptr);

    /// `conversation`: what a new one is about; may be none.
    void show(CustomerId customer, ConversationId conversation, const QList<FollowUp> &followUps);
    using QWidget::show;
    void beginAdding();
    FollowUpForm &form() { return *m_form; }
    QList<FollowUpRow *> rows() const { return m_rows; }

private:
    void build();
    void tick(FollowUpRow *row, bool done);
    void askHowCallWent(FollowUpRow *row);
    void callAgain(const FollowUp &callback, Instant from);
    void finish(const FollowUp &followUp, const QString &outcome);
    void untickAll(); ///< it could not be done
    void reopen(FollowUpId followUp);
    void add(FollowUp followUp);

    const ConsoleContext &m_context;
    Which m_which;
    CustomerId m_customer;
    ConversationId m_conversation;
    QList<FollowUp> m_followUps;
    QLabel *m_heading;
    FollowUpForm *m_form;
    QVBoxLayout *m_column;
    QList<FollowUpRow *> m_rows;
    QLabel *m_none;
};

}
