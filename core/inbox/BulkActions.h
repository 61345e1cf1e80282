// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/inbox/BulkDeed.h"
#include "core/store/ConversationQuery.h"
#include "core/store/Database.h"

#include <functional>
#include <memory>

namespace firstmile
{

/// What was done to how many, and what is needed to undo it.
struct BulkRecord
{
    BulkDeed deed;
    QList<BulkChange> changes;
    bool cancelled = false;       ///< before the last of them
    std::optional<Error> problem; ///< what ended it before the last of them; what is in `changes` was done
};

/// What undoing could put back.
struct BulkUndone
{
    qsizetype restored = 0;
    qsizetype changedSince = 0; ///< left as they are: somebody changed them after the deed
};

/// Does something to everything that matches, in steps so short that the writer is free for others every few dozen
/// milliseconds; each step is a transaction. One run at a time.
class BulkActions : public QObject
{
    Q_OBJECT

public:
    BulkActions(Database &database, const Clock &clock, QString agent, QObject *parent = nullptr);
    ~BulkActions() override;

    /// Malformed: the deed makes no sense; Conflict: another run is under way. Nothing was done then.
    Async<BulkRecord> perform(const BulkDeed &deed, const QList<ConversationId> &conversations);

    /// The same to what matches now, whatever its order.
    Async<BulkRecord> perform(const BulkDeed &deed, const ConversationQuery &query);

    /// Puts back what the deed changed and nobody changed since. An Error: what the steps before it put back stays.
    Async<BulkUndone> undo(const BulkRecord &record);

    /// Ends the run under way after the step under way.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total);

private:
    struct Timed
    {
        BulkStep step;
        Milliseconds took{};
    };
    struct Run;
    using Step = std::function<Result<BulkStep>(Transaction &, qsizetype from, qsizetype count)>;
    using Done = std::function<void(std::optional<Error>)>;

    void start(qsizetype total, Step step, std::function<void(const BulkStep &)> take, Done done);
    void goOn();
    void taken(const Result<Timed> &timed);
    void end(std::optional<Error> problem);

    Database &m_database;
    const Clock &m_clock;
    QString m_agent;
    bool m_cancelled = false;
    std::unique_ptr<Run> m_run;
};

}
