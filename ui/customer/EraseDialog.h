// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace firstmile
{

class CustomerDeeds;
class DialogFoot;

/// Erases a person. One of the few things that ask: what goes is counted first, and "for good" wants a word typed.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(const ConsoleContext &context, CustomerDeeds &deeds, CustomerId customer, QWidget *parent = nullptr);

    DialogFoot &foot() { return *m_foot; }
    static QString sentence(const ErasureCounts &counts); ///< what goes

private:
    void arrange();
    void load();
    void refresh();
    void erase();
    QString typedWord() const; ///< what confirms

    const ConsoleContext &m_context;
    CustomerDeeds &m_deeds;
    CustomerId m_asked;
    Customer m_customer;
    bool m_counted = false;
    QLabel *m_about;
    QLabel *m_counts;
    QLineEdit *m_why;
    QRadioButton *m_forNow;
    QRadioButton *m_forGood;
    QLabel *m_confirmLabel;
    QLineEdit *m_confirm;
    DialogFoot *m_foot;
};

}
