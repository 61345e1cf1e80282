// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QDialog>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace firstmile
{

class WatchList;

/// What a person may change of an account that is there: words to watch for, time to answer, budget, folders.
class AccountEditDialog : public QDialog
{
    Q_OBJECT

public:
    AccountEditDialog(const ConsoleContext &context, const Account &account, QWidget *parent = nullptr);

    AccountEdit edit() const;

private:
    void build();
    void addWatches(QFormLayout &form);
    void addAnswerWithin(QFormLayout &form);
    void addBudget(QFormLayout &form);
    void addFolders(QFormLayout &form);
    void save();

    const ConsoleContext &m_context;
    Account m_account;
    WatchList *m_watches = nullptr;
    QSpinBox *m_answerWithin = nullptr;
    QDoubleSpinBox *m_budget = nullptr;
    QLineEdit *m_mailboxes = nullptr;
    QLineEdit *m_sent = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
};

}
