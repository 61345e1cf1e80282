// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace firstmile
{

class CustomerListModel;
class CustomerPage;
class EmptyState;

/// Everybody who ever wrote or was imported, to be found by typing; and the page of the one that was chosen.
class CustomersPage : public QWidget
{
    Q_OBJECT

public:
    explicit CustomersPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void open(CustomerId customer); ///< their page
    void showList();
    bool isListShown() const;
    CustomerPage &page() { return *m_page; }
    CustomerListModel &model() { return *m_model; }
    QLineEdit &search() { return *m_search; }
    QListView &list() { return *m_list; }
    CustomerId current() const; ///< the one whose page is open, else the one chosen in the list; may be none

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    void find();
    void showState();
    void openRow(const QModelIndex &index);
    bool searchKey(int key);

    const ConsoleContext &m_context;
    CustomerListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_foot;
    EmptyState *m_empty;
    QStackedWidget *m_results;
    QStackedWidget *m_stack;
    CustomerPage *m_page;
    QTimer m_delay;
    QTimer m_stale; ///< something changed: read again, but not for every one of a burst
};

}
