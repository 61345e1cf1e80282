// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/BulkActions.h"

#include "core/store/ConversationRepository.h"

#include <QElapsedTimer>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// How long a step may hold the writer; the next one is made larger or smaller by how long the last one took.
constexpr Milliseconds stepTime{20};
constexpr qsizetype firstStep = 500;
constexpr qsizetype smallestStep = 50;
constexpr qsizetype largestStep = 4000;

qsizetype nextStep(qsizetype last, Milliseconds took)
{
    const qsizetype fitting = last * stepTime.count() / std::max<qsizetype>(took.count(), 1);
    return std::clamp(std::min(fitting, 2 * last), smallestStep, largestStep);
}

template <class T>
Async<T> busyWithAnother()
{
    return ready<T>(Error{ErrorKind::Conflict, u"another action on many conversations is under way"_s, {}});
}

}

struct BulkActions::Run
{
    qsizetype total = 0;
    qsizetype done = 0;
    qsizetype size = firstStep;
    Step step;
    std::function<void(const BulkStep &)> take;
    Done finished;
};

BulkActions::BulkActions(Database &database, const Clock &clock, QString agent, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_agent(std::move(agent))
{}

BulkActions::~BulkActions() = default;

Async<BulkRecord> BulkActions::perform(const BulkDeed &deed, const ConversationQuery &query)
{
    if (m_run)
        return busyWithAnother<BulkRecord>();
    const auto matching = m_database.read([query](Session &session) -> Result<QList<ConversationId>> {
        FM_ASSIGN(const auto keys, ConversationRepository(session).order(query));
        QList<ConversationId> ids;
        for (const ConversationKey &key : keys)
            ids.append(key.id);
        return ids;
    });
    auto promise = std::make_shared<Promise<BulkRecord>>();
    whenDone(matching, this, [this, promise, deed](const Result<QList<ConversationId>> &ids) {
        if (!ids)
            return promise->settle(ids.error());
        whenDone(perform(deed, *ids), this, [promise](const Result<BulkRecord> &record) { promise->settle(record); });
    });
    return promise->future();
}

Async<BulkRecord> BulkActions::perform(const BulkDeed &deed, const QList<ConversationId> &conversations)
{
    if (m_run)
        return busyWithAnother<BulkRecord>();
    const BulkActor actor{m_agent, m_clock.now()};
    if (const auto checked = checkDeed(deed, actor.now); !checked)
        return ready<BulkRecord>(checked.error());
    auto promise = std::make_shared<Promise<BulkRecord>>();
    auto record = std::make_shared<BulkRecord>();
    record->deed = deed;
    const auto future = promise->future();
    start(
        conversations.size(),
        [=](Transaction &transaction, qsizetype from, qsizetype count) {
            return apply(transaction, deed, conversations.mid(from, count), actor);
        },
        [record](const BulkStep &step) { record->changes += step.changed; },
        [this, promise, record](std::optional<Error> problem) {
            record->cancelled = m_cancelled;
            record->problem = std::move(problem);
            promise->settle(*record);
        });
    return future;
}

Async<BulkUndone> BulkActions::undo(const BulkRecord &record)
{
    if (m_run)
        return busyWithAnother<BulkUndone>();
    const BulkActor actor{m_agent, m_clock.now()};
    auto promise = std::make_shared<Promise<BulkUndone>>();
    auto undone = std::make_shared<BulkUndone>();
    const auto future = promise->future();
    start(
        record.changes.size(),
        [deed = record.deed, changes = record.changes, actor](Transaction &transaction, qsizetype from,
                                                              qsizetype count) {
            return takeBack(transaction, deed, changes.mid(from, count), actor);
        },
        [undone](const BulkStep &step) {
            undone->restored += step.changed.size();
            undone->changedSince += step.passedOver;
        },
        [promise, undone](const std::optional<Error> &problem) {
            promise->settle(problem ? Result<BulkUndone>(*problem) : Result<BulkUndone>(*undone));
        });
    return future;
}

void BulkActions::start(qsizetype total, Step step, std::function<void(const BulkStep &)> take, Done done)
{
    m_cancelled = false;
    m_run = std::make_unique<Run>(Run{total, 0, firstStep, std::move(step), std::move(take), std::move(done)});
    goOn();
}

void BulkActions::goOn()
{
    if (m_cancelled || m_run->done >= m_run->total)
        return end({});
    const auto written = m_database.write(
        [step = m_run->step, from = m_run->done, count = m_run->size](Transaction &transaction) -> Result<Timed> {
            QElapsedTimer clock;
            clock.start();
            FM_ASSIGN(const BulkStep done, step(transaction, from, count));
            return Timed{done, Milliseconds(clock.elapsed())};
        });
    whenDone(written, this, [this](const Result<Timed> &timed) { taken(timed); });
}

void BulkActions::taken(const Result<Timed> &timed)
{
    if (!timed)
        return end(timed.error());
    m_run->take(timed->step);
    m_run->done = std::min(m_run->done + m_run->size, m_run->total);
    m_run->size = nextStep(m_run->size, timed->took);
    Q_EMIT progressed(m_run->done, m_run->total);
    goOn();
}

void BulkActions::end(std::optional<Error> problem)
{
    const auto run = std::exchange(m_run, nullptr);
    run->finished(std::move(problem));
}

}
