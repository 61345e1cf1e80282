// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"

#include <QCache>

namespace firstmile
{

/// The rows of a list that are being looked at, and a few hundred more. One question at a time, always about what is
/// looked at when it is asked: what was scrolled past meanwhile is never read.
class RowLoader : public QObject
{
    Q_OBJECT

public:
    explicit RowLoader(ConsoleData &data, QObject *parent = nullptr);

    void start(const ListQuery &query); ///< forgets all rows
    void show(const QList<ConversationId> &seen, const QList<ConversationId> &ahead);
    void touch(const QSet<ConversationId> &ids); ///< to be read again when they are looked at
    void touchAll();

    /// Null: not read yet. An old row stays until its new state is there.
    const ConversationRow *row(ConversationId id) const;
    qsizetype held() const { return m_rows.size(); } ///< rows in memory

Q_SIGNALS:
    void loaded(const QSet<firstmile::ConversationId> &ids);
    void failed(const firstmile::Error &error);

private:
    struct Kept
    {
        ConversationRow row;
        bool stale = false;
    };
    void askNext();
    QList<ConversationId> missing(const QList<ConversationId> &ids) const;
    void take(const QList<ConversationId> &asked, const QList<ConversationRow> &rows);

    ConsoleData &m_data;
    ListQuery m_query;
    mutable QCache<ConversationId, Kept> m_rows;
    QList<ConversationId> m_seen;
    QList<ConversationId> m_ahead;
    QSet<ConversationId> m_absent;           ///< asked for and not there any more
    QSet<ConversationId> m_changedMeanwhile; ///< while a question is under way: its answer may be too old
    bool m_allChangedMeanwhile = false;
    int m_started = 0;
    bool m_asking = false;
};

}
