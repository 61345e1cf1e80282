// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/WorkspaceWriter.h"

#include "core/inbox/ConversationActions.h"
#include "core/inbox/ImportParallel.h"
#include "core/inbox/ImportWriter.h"

#include <QElapsedTimer>

namespace firstmile::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Instant ends = Instant(Milliseconds(planEnds));

const QStringList &tagNames()
{
    static const QStringList names{u"refund"_s,       u"delivery"_s,  u"invoice"_s,  u"broken"_s,   u"praise"_s,
                                   u"spam?"_s,        u"address"_s,   u"return"_s,   u"payment"_s,  u"login"_s,
                                   u"network"_s,      u"contract"_s,  u"urgent"_s,   u"press"_s,    u"warranty"_s,
                                   u"stock"_s,        u"voucher"_s,   u"luggage"_s,  u"hotel"_s,    u"flight"_s,
                                   u"compensation"_s, u"complaint"_s, u"question"_s, u"follow-up"_s};
    return names;
}

template <class T>
Result<T> finished(Async<T> future)
{
    future.waitForFinished();
    return future.result();
}

}

WorkspaceWriter::WorkspaceWriter(Database &database, const Plan &plan, const Vocabulary &vocabulary)
    : m_database(database), m_plan(plan), m_maker(plan, vocabulary)
{}

Result<WorkspaceWriter::Cost> WorkspaceWriter::write(std::size_t first)
{
    const auto &messages = m_plan.messages();
    const auto begin = messages.begin() + static_cast<std::ptrdiff_t>(first);
    const Batch batch(begin, begin + static_cast<std::ptrdiff_t>(std::min(batchSize, messages.size() - first)));
    Cost cost;
    QElapsedTimer timer;
    timer.start();
    auto items =
        mapInParallel<PreparedItem>(QList<PlannedMessage>(batch.begin(), batch.end()), [this](const auto &each) {
            return prepare(m_maker.item(each)); // where the product prepares, too: beside the store's thread
        });
    cost.making = timer.nsecsElapsed();
    timer.start();
    FM_TRY(finished(m_database.write([&](Transaction &transaction) { return take(transaction, batch, items); })));
    cost.taking = timer.nsecsElapsed();
    timer.start();
    FM_TRY(finished(m_database.write([&](Transaction &transaction) { return tend(transaction, batch); })));
    cost.tending = timer.nsecsElapsed();
    return cost;
}

Result<Account> WorkspaceWriter::accountFor(Transaction &transaction, Network network)
{
    auto found = m_accounts.find(network);
    if (found == m_accounts.end()) {
        FM_ASSIGN(const Account account,
                  accountForImport(transaction, accountOn(network), Instant(Milliseconds(planBegins))));
        found = m_accounts.emplace(network, account).first;
    }
    return found->second;
}

Result<void> WorkspaceWriter::take(Transaction &transaction, const Batch &batch, QList<PreparedItem> &items)
{
    std::map<Network, std::unique_ptr<Ingest>> targets;
    for (const Network network : {Network::X, Network::Facebook, Network::Mastodon, Network::Bluesky, Network::Email}) {
        FM_TRY(accountFor(transaction, network));
        targets[network] = std::make_unique<Ingest>(transaction, m_accounts[network], ends);
    }
    for (std::size_t i = 0; i < batch.size(); ++i)
        targets[m_plan.conversation(batch[i]).network]->takePrepared(std::move(items[static_cast<qsizetype>(i)]));
    for (const auto &[network, target] : targets)
        FM_TRY(target->finish());
    return {};
}

Result<void> WorkspaceWriter::tend(Transaction &transaction, const Batch &batch)
{
    for (const PlannedMessage &planned : batch) {
        if (planned.last)
            FM_TRY(tendTo(transaction, planned));
    }
    return {};
}

Result<void> WorkspaceWriter::tendTo(Transaction &transaction, const PlannedMessage &last)
{
    const PlannedConversation &conversation = m_plan.conversation(last);
    const QString remoteId = m_maker.remoteId(conversation.network, last.conversation, last.position);
    FM_ASSIGN(const auto id,
              MessageRepository(transaction).conversationOf(m_accounts[conversation.network].id, remoteId));
    if (!id)
        return Error{ErrorKind::NotFound, u"the message is not where it was put: "_s + remoteId, {}};
    const Instant at = fromMsecs(last.at) + 30min;
    const QString agent = m_maker.agentOf(conversation);
    if (conversation.assigned)
        FM_TRY(actions::assign(transaction, *id, agent, at, agent));
    Random random(m_plan.seed(), last.conversation, 4);
    static const WeightedChoice choice = WeightedChoice::zipf(static_cast<std::size_t>(tagNames().size()), 1);
    for (int left = random.chance(550) ? 0 : random.between(1, 2); left > 0; --left)
        FM_TRY(actions::tag(transaction, *id, agent, at, tagNames().at(static_cast<qsizetype>(choice.draw(random)))));
    return end(transaction, conversation, *id, at);
}

Result<void> WorkspaceWriter::end(Transaction &transaction, const PlannedConversation &conversation, ConversationId id,
                                  Instant at)
{
    const QString agent = m_maker.agentOf(conversation);
    switch (conversation.ending) {
    case Ending::StaysOpen:
        return {};
    case Ending::Closed:
        return actions::close(transaction, id, agent, at);
    case Ending::NoAnswerNeeded:
        FM_TRY(actions::markNoAnswerNeeded(transaction, id, agent, at));
        return actions::close(transaction, id, agent, at);
    case Ending::Snoozed:
        return actions::snooze(transaction, id, agent, at, ends + 24h);
    }
    return {};
}

}
