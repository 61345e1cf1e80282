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
    QString html = {};     ///< mail: the same, formatted and safe (core/text/MailHtml)
    QStringList more = {}; ///< further parts of a thread, in their order; each goes out once the one before it has
    DraftId draft = {};    ///< it was; kept, as sent
    std::optional<Instant> at = {}; ///< goes out then, not after the undo window
    QString zone = {};              ///< IANA time zone in which `at` was chosen
    bool unlessWritten = false;     ///< is taken back by itself when the customer writes before it leaves
    ReplyOrigin origin = {};
    NoticeId notice = {};
};

/// Puts a reply into the outbox, complete: recipients, subject, references and a key of ours, and marks the draft it
/// was as sent. The value is its first part. It is Held where a rule asks for a second person
/// (core/reply/ReplyRules.h). Conflict if a customer's message came after `seenVersion`, or another agent answered
/// first: of two that send at once with the same version one goes out; Forbidden if the customer does not want to be
/// written to; Rejected if it is empty or too long for the channel,
/// if its files have more than 25 MB together, if its time has passed or is more than a year ahead, if a placeholder in
/// it is not filled, or if the network takes no reply (core/reply/ReplyRoute.h); NotFound if
/// there is nothing to answer.
Result<OutboxItem> queueReply(Transaction &transaction, const ReplyRequest &request, Instant now);

/// Takes a reply back while it has not been claimed, with the parts of its thread that have not; its draft is open
/// again. Conflict if it has left.
Result<void> undoReply(Transaction &transaction, OutboxId id, const QString &agent, Instant now);

/// Puts a reply aside that will not go out, with the parts of its thread that have not left; its draft is discarded,
/// and can be opened again. One that may have arrived is asked after no more; its draft stays as sent.
Result<void> discardReply(Transaction &transaction, OutboxId id, const QString &agent, Instant now);

/// A second person releases a held reply. Forbidden for who wrote it.
Result<void> approveReply(Transaction &transaction, OutboxId id, const QString &agent, Instant now);

/// Or gives it back, with words; its draft is open again.
Result<void> sendBackReply(Transaction &transaction, OutboxId id, const QString &agent, const QString &words,
                           Instant now);

/// Another time for a reply that has not left.
Result<void> rescheduleReply(Transaction &transaction, OutboxId id, const QString &agent, Instant at,
                             const QString &zone, Instant now);

/// A person looked where look-ups cannot tell: it arrived, or it is not there and is queued again, with the same key.
Result<void> settleReply(Transaction &transaction, OutboxId id, bool arrived, const QString &agent, Instant now);

/// Puts a refused reply back on its way as it is, or one that waits for its next try at once.
Result<void> retryReply(Transaction &transaction, OutboxId id, const QString &agent, Instant now);

}
