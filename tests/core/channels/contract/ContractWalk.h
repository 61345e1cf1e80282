// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/channels/contract/ContractNetwork.h"

#include <QHash>
#include <QSet>

namespace firstmile::tests
{

/// What the inbox does with a client, in the plainest form: walks from the stored cursors, keeps each step with its
/// cursor, tells messages apart by their dedupe key.
class ContractWalk
{
public:
    explicit ContractWalk(ContractNetwork &network) : m_network(network), client(network.client()) {}

    /// Every stream to its end. An error leaves the cursor where the step before it put it.
    Result<void> walk();
    Result<void> walk(const QString &stream);

    /// One step of a stream; whether there is more.
    Result<bool> step(const QString &stream);

    /// Everything known is looked at again.
    Result<void> recheck();

    void restart() { client = m_network.client(); } ///< as after a crash: what was kept is all that is left

    /// Of those that customers wrote and did not take back.
    QSet<QString> inboundIds() const;
    const IncomingMessage *find(const QString &remoteId) const;
    int count() const { return static_cast<int>(m_messages.size()); }

    const QList<Gap> &gaps() const { return m_gaps; }
    const QList<RawItem> &items() const { return m_items; } ///< all that came, in order
    const QStringList &problems() const { return m_problems; }
    int deletions() const;

private:
    void keep(const FetchResult &fetched);
    void keep(const IncomingMessage &message);

    ContractNetwork &m_network;

public:
    std::unique_ptr<ChannelClient> client;

private:
    QHash<QString, Cursor> m_cursors;
    QHash<QString, IncomingMessage> m_messages; ///< by dedupe key, as it was read last
    QList<RawItem> m_items;
    QList<Gap> m_gaps;
    QStringList m_problems; ///< what no channel may do
};

/// Messages "<prefix> 1" to "<prefix> <count>", a span apart, the last at `last`; their remote ids.
QStringList deliverMany(ContractNetwork &network, const QString &prefix, int count, Milliseconds apart, Instant last);

QSet<QString> asSet(const QStringList &ids);

}
