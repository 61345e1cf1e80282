// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace firstmile
{

/// Writes down what is to be done for a customer, in place: Enter keeps it, Escape leaves.
class FollowUpForm : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpForm(const ConsoleContext &context, QWidget *parent = nullptr);

    void begin(); ///< shows itself, with the focus in the text
    void end();   ///< what was filled in is kept: empties and hides itself
    Instant dueAt() const;

Q_SIGNALS:
    void filled(const firstmile::FollowUp &followUp); ///< without the customer

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void keep();

    const ConsoleContext &m_context;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_when;
    QDateEdit *m_day;
    QComboBox *m_assignee;
};

}
