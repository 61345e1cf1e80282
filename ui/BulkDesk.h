// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/BulkActions.h"
#include "ui/BulkOutcome.h"

namespace firstmile
{

/// Does the console's deeds on conversations and keeps the last few, to take them back.
class BulkDesk : public QObject
{
    Q_OBJECT

public:
    BulkDesk(Database &database, const Clock &clock, const QString &agent, QObject *parent = nullptr);

    Async<BulkOutcome> onSome(const QList<ConversationId> &conversations, const BulkDeed &deed);
    Async<BulkOutcome> onAll(const ConversationQuery &query, const BulkDeed &deed);
    Async<void> undo(BulkUndoId deed); ///< NotFound: it was too long ago

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total); ///< of a deed on many

private:
    Async<BulkRecord> atOnce(const QList<ConversationId> &conversations, const BulkDeed &deed);
    Async<BulkOutcome> kept(const Async<BulkRecord> &record);
    BulkOutcome keep(const BulkRecord &record);

    Database &m_database;
    const Clock &m_clock;
    QString m_agent;
    BulkActions m_actions;
    QList<std::pair<BulkUndoId, BulkRecord>> m_records; ///< the newest last
    qint64 m_lastId = 0;
};

}
