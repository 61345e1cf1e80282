// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/BulkDesk.h"

namespace firstmile
{

namespace
{

constexpr qsizetype doneAtOnce = 50; ///< so few are one step, and need not wait for a deed on many
constexpr qsizetype recordsKept = 5;

}

BulkDesk::BulkDesk(Database &database, const Clock &clock, const QString &agent, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_agent(agent), m_actions(database, clock, agent)
{
    connect(&m_actions, &BulkActions::progressed, this, &BulkDesk::progressed);
}

Async<BulkOutcome> BulkDesk::onSome(const QList<ConversationId> &conversations, const BulkDeed &deed)
{
    return kept(conversations.size() <= doneAtOnce ? atOnce(conversations, deed)
                                                   : m_actions.perform(deed, conversations));
}

Async<BulkOutcome> BulkDesk::onAll(const ConversationQuery &query, const BulkDeed &deed)
{
    return kept(m_actions.perform(deed, query));
}

Async<BulkRecord> BulkDesk::atOnce(const QList<ConversationId> &conversations, const BulkDeed &deed)
{
    const BulkActor actor{m_agent, m_clock.now()};
    return m_database.write([conversations, deed, actor](Transaction &transaction) -> Result<BulkRecord> {
        FM_TRY(checkDeed(deed, actor.now));
        FM_ASSIGN(const auto step, apply(transaction, deed, conversations, actor));
        BulkRecord record;
        record.deed = deed;
        record.changes = step.changed;
        return record;
    });
}

Async<BulkOutcome> BulkDesk::kept(const Async<BulkRecord> &record)
{
    auto promise = std::make_shared<Promise<BulkOutcome>>();
    whenDone(record, this, [this, promise](const Result<BulkRecord> &done) {
        if (!done)
            return promise->settle(done.error());
        if (done->problem && done->changes.isEmpty())
            return promise->settle(*done->problem);
        promise->settle(keep(*done));
    });
    return promise->future();
}

BulkOutcome BulkDesk::keep(const BulkRecord &record)
{
    BulkOutcome outcome;
    outcome.changed = static_cast<int>(record.changes.size());
    if (record.changes.isEmpty())
        return outcome;
    outcome.undo = BulkUndoId(++m_lastId);
    m_records.append({outcome.undo, record});
    while (m_records.size() > recordsKept)
        m_records.removeFirst();
    return outcome;
}

Async<void> BulkDesk::undo(BulkUndoId deed)
{
    const auto found =
        std::find_if(m_records.begin(), m_records.end(), [deed](const auto &each) { return each.first == deed; });
    if (found == m_records.end())
        return ready<void>(Error{ErrorKind::NotFound, {}, {}});
    const BulkRecord record = found->second;
    m_records.erase(found);
    if (record.changes.size() <= doneAtOnce) {
        const BulkActor actor{m_agent, m_clock.now()};
        return m_database.write([record, actor](Transaction &transaction) -> Result<void> {
            FM_TRY(takeBack(transaction, record.deed, record.changes, actor));
            return {};
        });
    }
    auto promise = std::make_shared<Promise<void>>();
    whenDone(m_actions.undo(record), this, [promise](const Result<BulkUndone> &undone) {
        promise->settle(undone ? Result<void>() : Result<void>(undone.error()));
    });
    return promise->future();
}

}
