// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Message.h"
#include "tests/support/TestWorkspace.h"

#include <QRandomGenerator>

namespace firstmile::tests
{

/// Lets everything happen to a workspace that lists and searches must follow: messages come in (not in the order of
/// their time), are edited and taken back; conversations are closed, snoozed, tagged, assigned, handed over; what is to
/// be done for them is written down and done.
class RandomInbox
{
public:
    RandomInbox(TestWorkspace &workspace, quint32 seed);

    void step();
    Instant now() const;
    QString randomPiece(); ///< of the words that messages are made of; often nothing

private:
    Result<void> receive(Transaction &transaction);
    Result<void> edit(Transaction &transaction);
    Result<void> act(Transaction &transaction);
    Result<void> follow(Transaction &transaction, ConversationId conversation);
    Result<void> finishSome(Transaction &transaction);
    IncomingMessage randomMessage(const QString &key);
    QString randomText(int most);
    QString pick(const QStringList &choices);
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    TestWorkspace &m_workspace;
    QRandomGenerator m_random;
    QList<AccountId> m_accounts;
    QList<ConversationId> m_conversations;
    QList<FollowUpId> m_followUps; ///< open ones
    int m_messages = 0;
};

}
