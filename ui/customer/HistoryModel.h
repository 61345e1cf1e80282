// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QAbstractListModel>

namespace firstmile
{

class HistoryLoader;

/// The history of a customer: where all of its lines are, and those lines that are being looked at. What comes or goes
/// is merged in, so that the place of the reader stays.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    explicit HistoryModel(const ConsoleContext &context, QObject *parent = nullptr);

    void open(CustomerId customer, const HistoryFilter &filter = {}); ///< none: empty
    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }
    CustomerId customer() const { return m_customer; }
    void reload();

    /// The rows from `first` to `last` are on the screen: they are read, and then what lies around them.
    void look(int first, int last);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const HistoryEntry *at(int row) const; ///< null: not read yet
    qsizetype linesHeld() const;
    Instant now() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void read(bool fresh);
    void begin(const QList<HistoryKey> &keys);
    void become(const QList<HistoryKey> &keys);
    void askLines();
    QList<HistoryKey> keys(int first, int last) const;
    bool concerns(const ChangeSet &changes) const;

    const ConsoleContext &m_context;
    HistoryLoader *m_loader;
    CustomerId m_customer;
    HistoryFilter m_filter;
    QList<HistoryKey> m_keys;
    State m_state = State::Ready;
    Error m_error;
    int m_question = 0;
    int m_firstSeen = 0;
    int m_lastSeen = 0;
};

}
