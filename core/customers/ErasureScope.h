// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

namespace firstmile
{

/// What an erasure reaches.
struct ErasureScope
{
    QList<CustomerId> customers; ///< the one who stands, and everybody linked to them
    QList<IdentityId> identities;
    QList<ConversationId> conversations; ///< theirs
    QList<MessageId> messages;           ///< what they wrote anywhere, and what we wrote in their conversations
    QList<ConversationId> touched;       ///< theirs, and those of others in which they wrote
};

/// NotFound: there is no such customer.
Result<ErasureScope> erasureScope(Session &session, CustomerId customer);

/// Answers to the `named` messages, by account and number there, that another erasure took: what it keeps of them names
/// what they answered.
Result<QList<qint64>> hiddenAnswers(Session &session, const ErasureScope &scope,
                                    const QHash<std::pair<AccountId, QString>, MessageId> &named);

}
