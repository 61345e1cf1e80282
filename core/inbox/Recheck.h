// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/ChannelStep.h"
#include "core/inbox/PollStep.h"
#include "core/store/Database.h"
#include "core/store/MessageRepository.h"

#include <QPointer>

namespace firstmile
{

/// Looks at the newest messages of conversations that are not closed again, for edits and deletions that the network
/// does not tell of by itself: as often and as many as the channel's RecheckPolicy says. The time of the last look
/// stands in the account's cursors and is written before the look, so that a look that fails is not tried again with
/// every poll.
///
///   due? -> remember -> ChannelClient::recheck -> parse (pool) -> store
class Recheck : public ChannelStep<PollSummary>
{
public:
    Recheck(Database &database, ChannelClient &client, Account account, const Clock &clock, QObject *parent);

    Async<PollSummary> start();

    /// The name under which the cursors keep when it was done last.
    static QString stream();

private:
    void remember(const QList<MessageName> &messages);
    void ask(const QList<MessageName> &messages);
    void parse(const FetchResult &found, const QList<MessageName> &messages);
    void store(PollStep step);

    Database &m_database;
    QPointer<ChannelClient> m_client;
    Account m_account;
    const Clock &m_clock;
    RecheckPolicy m_policy;
};

}
