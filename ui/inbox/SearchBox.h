// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/inbox/CompletionOffers.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace firstmile
{

class CompletionPopup;
class QueryEdit;

/// Where one searches: the query language with completion; what is wrong is marked and told, and the list stays as it
/// was. Everything is searched; "in this view" writes the view's own query in front, to be seen and changed.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(const ConsoleContext &context, QWidget *parent = nullptr);

    QString text() const; ///< trimmed; empty: nothing is searched
    void setText(const QString &text);
    void setView(const QString &query); ///< the query of the view that is on the screen
    void clear();
    bool isFieldFocused() const;
    void focusField();
    bool isBad() const { return m_bad; }
    void offerCompletions(); ///< for what stands before the cursor
    QueryEdit &field() { return *m_edit; }

Q_SIGNALS:
    void searched(const QString &text); ///< a moment after the last key; only what can be read
    void saveAsked(const QString &text);
    void leaveAsked(); ///< to the list

private:
    QWidget *makeFoot();
    void onEdited();
    void search();
    void setInView(bool on);
    void lookUpCustomers(const QString &begun);
    void offerCustomers(const QList<ConversationKey> &keys, const QString &begun);
    void take(const QString &offer);
    void readVocabulary();
    void onReturn();
    void onEscape();

    const ConsoleContext &m_context;
    QueryEdit *m_edit;
    CompletionPopup *m_popup = nullptr;
    QLabel *m_problem;
    QWidget *m_foot = nullptr;
    QToolButton *m_inView = nullptr;
    QAction *m_clear = nullptr;
    QTimer m_delay;
    QString m_view;
    QString m_searched;
    Vocabulary m_vocabulary;
    bool m_bad = false;
    int m_asked = 0; ///< numbers the look-ups: an answer to an older one is dropped
};

}
