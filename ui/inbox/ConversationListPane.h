// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace firstmile
{

class ConversationListModel;
class ConversationListView;
class EmptyState;
class SearchBox;
class SelectionHead;
class SortButton;

/// The middle pane: what view this is, the search field or what is selected, the list or what stands in its place.
class ConversationListPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationListPane(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(const ListQuery &query, const QString &title); ///< a view; what was searched before is cleared
    using QWidget::show;
    void focusSearch();
    void choose(ConversationId conversation); ///< as soon as the list is there; nothing if it is not in it
    void focusList();
    ConversationListView &list() { return *m_list; }
    SearchBox &search() { return *m_search; }
    SelectionHead &selectionHead() { return *m_selectionHead; }
    const ConversationListModel &model() const { return *m_model; }
    const QString &title() const { return m_viewTitle; } ///< of the view
    const ListQuery &view() const { return m_view; }     ///< what is listed while nothing is searched
    void hold(ConversationId conversation);

Q_SIGNALS:
    void activated();
    void selectionChanged();

private:
    QWidget *makeHead();
    QWidget *makeTitle();
    void onSearched(const QString &text);
    void sortBy(SortOrder order);
    void list(const ListQuery &query);
    void showState();
    void showSelection();
    void sayEmpty();
    void sayNothingFound();
    void chooseFirst();

    const ConsoleContext &m_context;
    ConversationListModel *m_model;
    ConversationListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QStackedWidget *m_head = nullptr;
    QLabel *m_title;
    QLabel *m_count;
    SearchBox *m_search;
    SelectionHead *m_selectionHead;
    SortButton *m_sort;
    ListQuery m_view;
    QString m_viewTitle;
    ConversationId m_wanted; ///< to be chosen once the list is there
    bool m_focusWanted = false;
    QTimer m_ageing;
};

}
