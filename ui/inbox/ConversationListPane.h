// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace firstmile
{

class ConversationListModel;
class ConversationListView;
class EmptyState;

/// The middle pane: what view this is, the search field, the list or what stands in its place.
class ConversationListPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationListPane(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(const ListQuery &query, const QString &title);
    using QWidget::show;
    void focusSearch();
    void focusList();
    ConversationListView &list() { return *m_list; }
    const ConversationListModel &model() const { return *m_model; }
    void hold(ConversationId conversation);

Q_SIGNALS:
    void activated();

private:
    QWidget *makeHead();
    QToolButton *makeSortButton();
    void search();
    void showState();
    void sayEmpty();
    void chooseFirst();

    const ConsoleContext &m_context;
    ConversationListModel *m_model;
    ConversationListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_search;
    QToolButton *m_sort = nullptr;
    bool m_focusWanted = false;
    QTimer m_searchDelay;
    QTimer m_ageing;
};

}
