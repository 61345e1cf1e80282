// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"
#include "ui/inbox/ConversationOrder.h"

#include <QAbstractListModel>
#include <QTimer>

namespace firstmile
{

class OrderReader;
class RowLoader;

/// The conversations of one query: their whole order, and the rows that are being looked at. What changes is merged in
/// by key, so that selection and scroll position stay.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ConversationRole = Qt::UserRole + 1 };
    enum class State { Loading, Ready, Failed };

    explicit ConversationListModel(const ConsoleContext &context, QObject *parent = nullptr);

    /// The rows of the query before stay for a moment, until the first of the new one are there.
    void setQuery(const ListQuery &query);
    const ListQuery &query() const { return m_query; }
    void reload();

    /// The rows from `first` to `last` are on the screen: they are read, and then what lies around them.
    void look(int first, int last);

    /// The conversation that is open stays in the list until another one is opened, even if it no longer fits the view.
    void hold(ConversationId conversation);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    int total() const;    ///< conversations that match
    bool isWhole() const; ///< false while only the first rows of the order are known
    int rowOf(ConversationId conversation) const { return firstmile::rowOf(m_order, conversation); } ///< -1: not here
    ConversationId idAt(int row) const { return m_order[row].id; }
    const ConversationRow *at(int row) const; ///< null: not read yet
    QList<ConversationId> ids(int first, int last) const;
    qsizetype rowsHeld() const;
    Instant now() const;
    bool isLate(const Conversation &conversation) const;
    QString reviewed(ConversationId conversation) const; ///< how I judged it; empty: not, or not under review

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void stateChanged();
    void aboutToMerge(); ///< rows will come, go or move
    void merged();

private:
    void clearRows();
    void readReviews();
    void begin(const ConversationOrder &order);
    void take(ConversationOrder order);
    void takeChanges(const QSet<ConversationId> &asked, ConversationOrder fresh);
    bool keepHeld(ConversationOrder &fresh) const;
    void become(const ConversationOrder &fresh);
    void reorder(const ConversationOrder &fresh);
    void place(ConversationId id, const ConversationOrder &fresh);
    void takeRows(const QSet<ConversationId> &ids);
    void askRows();
    void fail(const Error &error);
    void setState(State state);
    QString spokenText(const ConversationRow &row) const;

    const ConsoleContext &m_context;
    QHash<ConversationId, QString> m_reviewed;
    OrderReader *m_reader;
    RowLoader *m_loader;
    ListQuery m_query;
    ConversationOrder m_order;
    ConversationId m_held;
    bool m_heldIsGuest = false; ///< it stands in the list though it does not match
    bool m_began = false;
    bool m_stale = false; ///< the rows are still those of the query before
    QTimer m_patience;
    State m_state = State::Loading;
    Error m_error;
    int m_firstSeen = 0;
    int m_lastSeen = 0;
    bool m_downwards = true; ///< where the reader is heading
};

}
