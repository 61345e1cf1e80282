// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/calendar/MeasureRules.h"
#include "core/model/Event.h"
#include "core/model/Identity.h"
#include "tests/support/TestWorkspace.h"

#include <random>

namespace firstmile::tests
{

/// Lets everything happen to a workspace that the measures must follow, through the store: messages in and out of
/// order, of bots, with clocks that run ahead; mails that come back, contacts that are taken back, edits and deletions;
/// two agents who close, reopen, assign, tag, label, hand over and praise; people who are erased or linked, and a team
/// that changes its hours and its zone.
class MeasureHistory
{
public:
    MeasureHistory(TestWorkspace &workspace, quint32 seed);

    ChangeSet step(); ///< one thing more; what it touched
    Instant now() const { return m_now; }
    const MeasureRules &rules() const { return m_rules; }

private:
    using Deed = Result<void> (MeasureHistory::*)(Transaction &);

    Result<void> begin(Transaction &transaction);
    Result<void> write(Transaction &transaction);
    Result<void> revoke(Transaction &transaction);
    Result<void> change(Transaction &transaction);
    Result<void> act(Transaction &transaction);
    Result<void> look(Transaction &transaction);
    Result<void> handOff(Transaction &transaction);
    Result<void> label(Transaction &transaction);
    Result<void> suggest(Transaction &transaction);
    Result<void> meet(Transaction &transaction);
    Result<void> erase(Transaction &transaction);
    Result<void> merge(Transaction &transaction);

    Result<void> put(Transaction &transaction, ConversationId conversation, EventKind kind, Automatic automatic,
                     Instant at);
    Result<void> log(Transaction &transaction, ConversationId conversation, EventKind kind, Instant at,
                     MessageId message, Automatic automatic = Automatic::None, const QString &data = {});
    Identity stranger();
    void changeRules();
    void passTime();
    Instant someTime();
    QString agent() { return below(2) == 0 ? QStringLiteral("lea") : QStringLiteral("max"); }
    ConversationId anyConversation() { return m_conversations.at(below(static_cast<int>(m_conversations.size()))); }
    int below(int bound) { return std::uniform_int_distribution(0, bound - 1)(m_random); }

    struct Written
    {
        MessageId id;
        ConversationId conversation;
        EventKind kind;
        Instant at;
    };

    TestWorkspace &m_workspace;
    std::mt19937 m_random;
    Instant m_now;
    MeasureRules m_rules;
    QList<AccountId> m_accounts;
    QList<Channel> m_channels;
    QList<ConversationId> m_conversations;
    QList<Written> m_written;
    int m_messages = 0;
    QString m_name; ///< of this history: keys of two in one workspace differ
};

}
