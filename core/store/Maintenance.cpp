// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Maintenance.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// How long a step may hold the writer; the next one is made larger or smaller by how long the last one took.
constexpr Milliseconds aimedStep = 15ms;
constexpr int firstAmount = 32;
constexpr int largestAmount = 4096;

/// The pause between two steps is as long as that many of them.
constexpr int pauseSteps = 3;

/// Bytes of a -wal file that is worth emptying.
constexpr qint64 worthEmptying = 4'000'000;

/// A bulk load: so many changed conversations make the planner's figures wrong.
constexpr qint64 bulkConversations = 5'000;

struct TimedMaintenance
{
    maintenance::Step step;
    Milliseconds took{};
};

}

Maintenance::Maintenance(Database &database, Milliseconds quietTime, QObject *parent)
    : QObject(parent), m_database(database)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    m_pause.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_interrupted = false;
        if (m_working)
            return goOn();
        m_pace = Pace::Gentle;
        beginRound(false);
    });
    connect(&m_pause, &QTimer::timeout, this, &Maintenance::goOn);
}

void Maintenance::start()
{
    m_watch = connect(&m_database, &Database::committed, this, &Maintenance::noteCommit);
    m_quiet.start(); // what an earlier run left undone
}

void Maintenance::stop()
{
    disconnect(m_watch);
    m_quiet.stop();
}

void Maintenance::noteCommit(const ChangeSet &changes)
{
    m_changed += changes.conversations.size();
    m_interrupted = m_working && m_pace == Pace::Gentle && !m_promise;
    m_quiet.start();
}

Async<MaintenanceReport> Maintenance::runAll(Pace pace)
{
    if (m_working)
        return ready<MaintenanceReport>(Error{ErrorKind::Conflict, u"maintenance is under way"_s, {}});
    m_promise.emplace();
    const auto future = m_promise->future();
    m_pace = pace;
    beginRound(true);
    return future;
}

void Maintenance::beginRound(bool wholly)
{
    m_working = true;
    m_interrupted = false;
    m_report = {};
    m_analyse = wholly || m_changed >= bulkConversations;
    m_task = Task::FillSearch;
    m_amount = firstAmount;
    goOn();
}

/// Called when a pause is over and when the quiet has come back, whichever is later.
void Maintenance::goOn()
{
    if (m_working && !m_stepping && !m_interrupted)
        runTask();
}

template <class F>
void Maintenance::measured(F step, qint64 MaintenanceReport::*total)
{
    m_stepping = true;
    const auto done = m_database.write([step, amount = m_amount](Transaction &transaction) -> Result<TimedMaintenance> {
        QElapsedTimer clock;
        clock.start();
        FM_ASSIGN(const maintenance::Step outcome, step(transaction, amount));
        return TimedMaintenance{outcome, Milliseconds(clock.elapsed())};
    });
    whenDone(done, this, [this, total](const Result<TimedMaintenance> &timed) {
        m_stepping = false;
        if (!timed)
            return endRound(timed.error());
        m_report.*total += timed->step.done;
        stepped(timed->step, timed->took);
    });
}

void Maintenance::runTask()
{
    switch (m_task) {
    case Task::FillSearch:
        return measured(maintenance::fillSearch, &MaintenanceReport::searchMessages);
    case Task::FillClues:
        return measured(maintenance::fillClues, &MaintenanceReport::clueMessages);
    case Task::FillAnswers:
        return measured(maintenance::fillAnswers, &MaintenanceReport::answerEvents);
    case Task::MergeSearch:
        return measured(maintenance::mergeSearch, &MaintenanceReport::mergedPages);
    case Task::Analyse:
        return m_analyse ? measured(maintenance::analyse, &MaintenanceReport::analysedTables) : nextTask();
    case Task::FreePages:
        return measured(maintenance::freePages, &MaintenanceReport::freedPages);
    case Task::Checkpoint:
        return checkpoint();
    case Task::Done:
        return endRound({});
    }
}

void Maintenance::stepped(const maintenance::Step &step, Milliseconds took)
{
    if (!step.more)
        return nextTask();
    if (m_task == Task::Analyse) {
        ++m_amount; // here it is the table's place in the list
    } else {
        const int fitting = static_cast<int>(m_amount * aimedStep.count() / std::max<qint64>(took.count(), 1));
        m_amount = std::clamp(std::min(fitting, 2 * m_amount), 1, largestAmount);
    }
    m_pause.start(m_pace == Pace::Now ? 0ms : pauseSteps * took);
}

void Maintenance::nextTask()
{
    m_task = static_cast<Task>(static_cast<int>(m_task) + 1);
    m_amount = m_task == Task::Analyse ? 0 : firstAmount;
    m_pause.start(0ms);
}

/// The pages are brought over on a connection of our own, while others write. Only what remains, emptying the file, is
/// the writer's, and only when there is nothing left to bring over.
void Maintenance::checkpoint()
{
    if (m_database.url().engine != Engine::Sqlite)
        return nextTask();
    if (!m_side) {
        m_side = std::make_unique<DatabaseLane>(m_database.url(), DatabaseLane::Access::ReadWrite);
        (void)m_side->open(); // what went wrong is the error of the call behind it
    }
    m_stepping = true;
    const auto done =
        m_side->call<maintenance::Checkpoint>([](Transaction &session) { return maintenance::checkpoint(session); });
    whenDone(done, this, [this](const Result<maintenance::Checkpoint> &left) {
        m_stepping = false;
        if (!left)
            return endRound(left.error());
        m_report.logPages = left->pages;
        const qint64 size = QFileInfo(m_database.url().file + u"-wal"_s).size();
        left->whole &&size >= worthEmptying ? truncateLog() : nextTask();
    });
}

void Maintenance::truncateLog()
{
    m_stepping = true;
    const auto emptied = m_database.onWriter([](Session &session) { return maintenance::truncateLog(session); });
    whenDone(emptied, this, [this](const Result<bool> &done) {
        m_stepping = false;
        if (!done)
            return endRound(done.error());
        m_report.logEmptied = *done;
        nextTask();
    });
}

void Maintenance::endRound(std::optional<Error> problem)
{
    m_working = false;
    m_side.reset();
    if (!problem && m_analyse)
        m_changed = 0;
    if (auto promise = std::exchange(m_promise, std::nullopt))
        promise->settle(problem ? Result<MaintenanceReport>(*problem) : Result<MaintenanceReport>(m_report));
    if (problem)
        Q_EMIT failed(*problem);
    else
        Q_EMIT finished(m_report);
}

}
