// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/OutboxItem.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// All files of a reply together, in bytes: what the strictest mail servers take once they are encoded.
constexpr qint64 mostFileBytes = 25'000'000;

/// What an agent wants sent.
struct ReplyRequest
{
    ConversationId conversation;
    QString text;
    QString agent;
    std::optional<qint64> seenVersion; ///< the conversation as the agent saw it; empty: do not compare
    Milliseconds undoWindow = Milliseconds(0);
    std::optional<Visibility> visibility = {}; ///< Private: to the customer alone where the message answered is public
    QList<OutgoingFile> files = {};
};

/// Puts a reply into the outbox, complete: recipients, subject, references and a key of ours, and removes the draft it
/// was. Conflict if a customer's message came after `seenVersion`; Forbidden if the customer does not want to be
/// written to; Rejected if it is empty or too long for the channel,
/// if its files have more than 25 MB together, or if the network takes no reply (core/reply/ReplyRoute.h); NotFound if
/// there is nothing to answer.
Result<OutboxItem> queueReply(Transaction &transaction, const ReplyRequest &request, Instant now);

/// Takes a reply back while it has not been claimed; its text is a draft again.
Result<void> undoReply(Transaction &transaction, OutboxId id, Instant now);

/// Puts a refused reply back on its way as it is, or one that waits for its next try at once.
Result<void> retryReply(Transaction &transaction, OutboxId id, Instant now);

}
