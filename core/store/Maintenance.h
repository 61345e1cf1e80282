// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "core/store/MaintenanceSteps.h"

#include <QTimer>

namespace firstmile
{

/// What maintenance did, in each task's own unit.
struct MaintenanceReport
{
    qint64 searchMessages = 0; ///< taken into the search index
    qint64 clueMessages = 0;   ///< read for clues after an upgrade
    qint64 answerEvents = 0;   ///< of the log, read for answered cases
    qint64 mergedPages = 0;    ///< pages of work on the search index
    qint64 analysedTables = 0;
    qint64 freedPages = 0;
    qint64 logPages = 0; ///< of the -wal file that were brought into the database file
    bool logEmptied = false;
};

/// Keeps a workspace quick while nobody waits for it: one bounded step at a time, each of which holds the writer for
/// some milliseconds only, and none while something is being written.
///
///   quiet --committed--> waiting --3 s without a commit--> working: fill (3), merge, analyse, free, checkpoint -->
///   quiet
///                           ^--------------committed-----------'
class Maintenance : public QObject
{
    Q_OBJECT

public:
    enum class Pace { Gentle, Now }; ///< with pauses between the steps, or one after the other

    /// `quietTime`: how long nothing is written before it begins.
    explicit Maintenance(Database &database, Milliseconds quietTime = std::chrono::seconds(3),
                         QObject *parent = nullptr);

    /// Watches for quiet moments, until stop().
    void start();
    void stop();

    /// Does every task to its end. Conflict: it is at work already.
    Async<MaintenanceReport> runAll(Pace pace);

Q_SIGNALS:
    /// A round was done, in a quiet moment or by runAll().
    void finished(const firstmile::MaintenanceReport &report);
    void failed(const firstmile::Error &error);

private:
    enum class Task { FillSearch, FillClues, FillAnswers, MergeSearch, Analyse, FreePages, Checkpoint, Done };

    void noteCommit(const ChangeSet &changes);
    void beginRound(bool wholly);
    void goOn();
    void runTask();
    template <class F>
    void measured(F step, qint64 MaintenanceReport::*total);
    void stepped(const maintenance::Step &step, Milliseconds took);
    void nextTask();
    void checkpoint();
    void truncateLog();
    void endRound(std::optional<Error> problem);

    Database &m_database;
    std::unique_ptr<DatabaseLane> m_side; ///< checkpoints from here do not keep the writer waiting
    QTimer m_quiet;
    QTimer m_pause;
    QMetaObject::Connection m_watch;
    std::optional<Promise<MaintenanceReport>> m_promise;
    Pace m_pace = Pace::Gentle;
    Task m_task = Task::Done;
    int m_amount = 0; ///< of the task's next step
    bool m_working = false;
    bool m_stepping = false;
    bool m_interrupted = false; ///< by somebody's commit, until it is quiet again
    qint64 m_changed = 0;       ///< conversations since the planner's figures were last refreshed
    bool m_analyse = false;
    MaintenanceReport m_report;
};

}
