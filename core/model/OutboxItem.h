// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Message.h"
#include "core/model/ReplyOrigin.h"

#include <optional>

namespace firstmile
{

/// Where a reply stands on its way out.
///
///    Held --approved--> Queued; --sent back--> Cancelled
///
///     |
///     v
///   Queued --claim--> Sending --accepted--> Sent --own message seen in a poll--> Confirmed
///     ^  |               |--retryable (429, 5xx, offline, 4xx of SMTP)--> Queued, at a later time
///     |  '--undo/reject--|--refused--> Rejected
///     |  |               |--"that is here already", after a try whose fate was not known--> Uncertain
///     |  v               '--time-out after it left, or a crash--> Uncertain --look-up: found--> Sent
///     | Cancelled                                                    |
///     '---------------------- look-up: certainly not there ----------'
///
/// Uncertain for longer than any look-up helps: a person says whether it arrived (SaidSent, SaidAbsent).
enum class OutboxState { Held, Queued, Sending, Sent, Confirmed, Rejected, Uncertain, Cancelled };

QString toString(OutboxState state); ///< lower case, as the database and JSON carry it
std::optional<OutboxState> outboxStateFromString(const QString &name);

/// What happens to an outbox item.
enum class OutboxEvent {
    Claimed,       ///< a sender took it
    Accepted,      ///< the network took it and gave it an id
    Retry,         ///< certainly not taken; worth another try later
    Refused,       ///< certainly not taken; another try would not help
    FateUnknown,   ///< it left and no answer came, or the sender died; again, where a look-up cannot tell either
    FoundRemotely, ///< a look-up or a poll saw it on the network
    Duplicate,     ///< refused as one that is there already, which an earlier try may be: never sent again by itself
    NotFound,      ///< a look-up is sure that it is not there
    Undone,        ///< a person took it back in time
    Approved,      ///< a second person released it
    SentBack,      ///< a second person gave it back to who wrote it
    Overtaken,     ///< the customer wrote first, and it was to go only if they did not
    SaidSent,      ///< a person saw it on the network
    Rescheduled,   ///< a person chose another time
    SaidAbsent     ///< a person saw that it is not there
};

QString toString(OutboxEvent event); ///< "claimed", ..., "said-absent"
std::optional<OutboxEvent> outboxEventFromString(const QString &name);

/// The state that follows, or nothing if the event cannot happen in that state. Pure; the whole machine is this table.
std::optional<OutboxState> next(OutboxState state, OutboxEvent event);

/// A file that goes out with a reply, complete.
struct OutgoingFile
{
    QString name;
    QString type;        ///< MIME type, lower case
    QString description; ///< alt text
    QByteArray content;
    bool operator==(const OutgoingFile &) const = default;
};

/// A reply on its way to a channel, complete: sending it again gives the same bytes and the same key.
struct OutgoingMessage
{
    AccountId account;
    ConversationId conversation;
    QString key; ///< ours before the first byte leaves: Message-ID, Idempotency-Key, record key
    Instant at;  ///< when it was queued; the Date it carries
    Mailbox from;
    QList<Mailbox> to;
    QList<Mailbox> cc;
    QString subject; ///< mail: the subject; Mastodon: the content warning
    QString text;
    QString html = {}; ///< mail: the same, formatted and safe; empty: plain text alone
    QString language;
    Visibility visibility = Visibility::Public;
    QString inReplyTo;      ///< remoteId of the message answered
    QStringList references; ///< mail: the chain, oldest first, inReplyTo last
    QList<OutgoingFile> files = {};
    bool operator==(const OutgoingMessage &) const = default;
};

/// What the network said on taking a message.
struct SentReceipt
{
    QString remoteId;
    QString url;
    Instant at; ///< the network's own time of the message
    bool operator==(const SentReceipt &) const = default;
};

struct OutboxItem
{
    OutboxId id;
    OutgoingMessage message;
    OutboxState state = OutboxState::Queued;
    QString agent;
    int attempt = 0;               ///< how often it was claimed
    Instant notBefore;             ///< end of the undo window, or time of the next try
    std::optional<Instant> leftAt; ///< last byte could have left at this time; empty: it certainly did not
    QString claimedBy;
    std::optional<Instant> leaseUntil; ///< the claim of a sender that stays silent ends here
    QString remoteId;
    QString error;       ///< the network's own words on the last failure
    QString undelivered; ///< the words of the bounce that came back for it; empty: none did
    Instant createdAt;
    Instant updatedAt;
    OutboxId after;             ///< goes out only once this one has: the part before it of a thread; none: on its own
    DraftId draft;              ///< it was; open again when the reply is taken back
    NoticeId notice;            ///< that it is part of
    QString zone;               ///< IANA time zone in which `notBefore` was chosen; empty: not scheduled
    bool unlessWritten = false; ///< taken back by itself when the customer writes before it leaves
    qint64 seenVersion = 0;     ///< the conversation's when it was queued
    QString approver;           ///< who released it or sent it back
    ReplyOrigin origin;         ///< what it was made from
    bool operator==(const OutboxItem &) const = default;
};

/// One thing that happened to a reply on its way.
struct OutboxStep
{
    Instant at;
    std::optional<OutboxEvent> event;        ///< none: it was put into the outbox
    OutboxState state = OutboxState::Queued; ///< that it led to
    QString agent;                           ///< a person's doing; empty: the program's
    QString words;                           ///< the network's, or a person's
    bool operator==(const OutboxStep &) const = default;
};

}
