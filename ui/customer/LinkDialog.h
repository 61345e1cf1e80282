// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace firstmile
{

class ComparisonView;
class CustomerDeeds;
class DialogFoot;
class EmptyState;
class LinkCandidates;

/// Finds who else a customer is, shows the two side by side with what speaks for it, and links them or says that they
/// are two people. Either can be undone, so nothing is asked twice.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const ConsoleContext &context, CustomerDeeds &deeds, CustomerId customer, QWidget *parent = nullptr);

    void suggest(CustomerId other, const QList<Evidence> &evidence = {}); ///< compares with them at once

    ComparisonView &comparison() { return *m_comparison; }
    LinkCandidates &candidates() { return *m_candidates; }
    DialogFoot &foot() { return *m_foot; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    QWidget *makeList();
    void connectAll();
    void onCandidates();
    void onCurrent();
    void refresh();
    void link();
    void refuse();
    void decided(const Async<CustomerDeedId> &deed, QString (*words)(const Error &));
    bool actOn(int key);

    const ConsoleContext &m_context;
    CustomerDeeds &m_deeds;
    CustomerId m_customer;
    CustomerId m_other; ///< who is compared
    LinkCandidates *m_candidates;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nobody;
    ComparisonView *m_comparison;
    EmptyState *m_empty;
    QLabel *m_outcome;
    DialogFoot *m_foot;
    QPushButton *m_refuse = nullptr;
    bool m_deciding = false;
};

}
