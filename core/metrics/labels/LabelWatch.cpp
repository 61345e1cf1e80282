// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/labels/LabelWatch.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int labelEventsAtOnce = 200; ///< some milliseconds of the writer
constexpr std::chrono::milliseconds labelPause(30);

}

LabelWatch::LabelWatch(Database &database, Milliseconds quietTime, QObject *parent)
    : QObject(parent), m_database(database)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    m_pause.setSingleShot(true);
    m_pause.setInterval(labelPause);
    connect(&m_pause, &QTimer::timeout, this, &LabelWatch::goOn);
    // An error here is the store's; every other write of this process tells it too, and the next look tries again.
    connect(&m_quiet, &QTimer::timeout, this, [this] { (void)runAll(); });
}

void LabelWatch::start()
{
    m_watch = connect(&m_database, &Database::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.conversations.isEmpty())
            m_quiet.start();
    });
    m_quiet.start();
}

void LabelWatch::stop()
{
    disconnect(m_watch);
    m_quiet.stop();
}

Async<int> LabelWatch::runAll()
{
    if (m_promise)
        return ready<int>(Error{ErrorKind::Conflict, u"labels are being learnt from just now"_s, {}});
    m_promise.emplace();
    m_done = 0;
    const auto future = m_promise->future();
    prepare();
    return future;
}

void LabelWatch::prepare()
{
    const auto learning = m_database.read(
        [known = m_model](Session &session) -> Result<LabelModel> {
            if (known) {
                FM_ASSIGN(const bool isOld, labelsAreNew(session, *known));
                if (!isOld)
                    return *known;
            }
            return learnLabels(session);
        },
        Database::Lane::Background);
    whenDone(learning, this, [this](const Result<LabelModel> &model) {
        if (!model)
            return end(model.error());
        m_model = *model;
        goOn();
    });
}

void LabelWatch::goOn()
{
    const auto step = m_database.write([model = *m_model](Transaction &transaction) {
        return suggestSomeLabels(transaction, model, labelEventsAtOnce);
    });
    whenDone(step, this, [this](const Result<int> &looked) {
        if (!looked || *looked == 0)
            return end(looked ? Result<int>(m_done) : looked);
        m_done += *looked;
        m_pause.start();
    });
}

void LabelWatch::end(const Result<int> &outcome)
{
    auto promise = std::move(*m_promise);
    m_promise.reset();
    promise.settle(outcome);
}

}
