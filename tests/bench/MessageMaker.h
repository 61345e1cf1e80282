// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/Ingest.h"
#include "tests/bench/People.h"
#include "tests/bench/TextMaker.h"

namespace firstmile::bench
{

Channel channelOf(Network network);

/// Our account on each network, not stored yet.
Account accountOn(Network network);

/// Makes the messages of a plan, as the channels' normalisers would give them. Pure: any message at any time, from any
/// thread.
class MessageMaker
{
public:
    MessageMaker(const Plan &plan, const Vocabulary &vocabulary)
        : m_plan(plan), m_vocabulary(vocabulary), m_texts(vocabulary)
    {}

    IngestItem item(const PlannedMessage &planned) const;
    QString agentOf(const PlannedConversation &conversation) const;

    /// The network's id of a message; plans of different seeds (modulo 1,000) never share one.
    QString remoteId(Network network, std::uint32_t conversation, int position) const;

private:
    std::string textOf(const PlannedMessage &planned) const;
    void addMailParts(IngestItem &item, const PlannedMessage &planned, const Person &person) const;
    void addPostParts(IncomingMessage &message, const PlannedMessage &planned) const;
    std::string subjectOf(const PlannedMessage &planned) const;

    const Plan &m_plan;
    const Vocabulary &m_vocabulary;
    TextMaker m_texts;
};

}
