// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QAbstractListModel>

namespace firstmile
{

/// The conversations of one query as ready rows, fetched in pages; what changes is merged in by key, so that selection
/// and scroll position stay.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ConversationRole = Qt::UserRole + 1 };
    enum class State { Loading, Ready, Failed };

    explicit ConversationListModel(const ConsoleContext &context, QObject *parent = nullptr);

    void setQuery(const ListQuery &query);
    const ListQuery &query() const { return m_query; }
    void reload();

    /// The conversation that is open stays in the list until another one is opened, even if it no longer fits the view.
    void hold(ConversationId conversation);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    int total() const { return m_total; }
    int rowOf(ConversationId conversation) const; ///< -1 if it is not among the rows fetched so far
    const Conversation &at(int row) const { return m_rows[row]; }
    Instant now() const;
    bool isLate(const Conversation &conversation) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void aboutToMerge();
    void merged();

private:
    void take(const ConversationSlice &slice, int offset);
    void merge(QList<Conversation> fresh);
    void appendNew(const QList<Conversation> &more);
    void keepHeld(QList<Conversation> &fresh) const;
    void removeAbsent(const QList<Conversation> &fresh);
    void putAt(int row, const Conversation &conversation);
    void setState(State state);
    QString spokenText(const Conversation &conversation) const;

    const ConsoleContext &m_context;
    ListQuery m_query;
    QList<Conversation> m_rows;
    ConversationId m_held;
    State m_state = State::Loading;
    Error m_error;
    int m_total = 0;
    int m_asked = 0; ///< numbers the questions: an answer to an older one is dropped
    bool m_fetching = false;
};

}
