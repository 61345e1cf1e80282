// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"
#include "core/model/Message.h"

namespace firstmile
{

/// What can happen to a conversation. The log of these is append-only and is all that the measures are computed from.
enum class EventKind {
    Received, ///< a message of a customer
    Sent,     ///< a message of ours that the customer can see
    Noted,    ///< an internal note
    Seen,     ///< somebody of us opened it
    Closed,
    Reopened,
    Snoozed,
    Assigned,
    Tagged,
    HandedOver,     ///< marketing to service; data: team and reason
    HandedBack,     ///< and back; data: the outcome
    NoAnswerNeeded, ///< the waiting message asks for no answer: left out of the measures, and counted there
    MarkedSpam,
    Praised,        ///< the customer thanked or praised
    Withdrawn,      ///< the author of a message deleted it
    Bounced,        ///< a message of ours came back for good: the customer never saw it; at: when it came back
    MovedToPhone,   ///< the case goes on by telephone, a callback was agreed; data: the follow-up's id
    MovedToPrivate, ///< the customer was asked to go on in private, or we did
    Acknowledged,   ///< we admitted a fault in public and set it right there
    TakenBack,      ///< a contact that was logged by mistake: it did not happen
    Labelled        ///< what a person says of the message that opened a case; data: {"intent", "complexity"}
};

QString toString(EventKind kind); ///< "received", "sent", ..., "handed-over"
std::optional<EventKind> eventKindFromString(const QString &name);

struct Event
{
    EventId id;
    EventKind kind = EventKind::Received;
    Instant at;         ///< when it happened; for messages the network's time
    Instant recordedAt; ///< when we wrote it down
    AccountId account;
    ConversationId conversation;
    CustomerId customer;
    MessageId message; ///< none for events that are not a message
    Automatic automatic = Automatic::None;
    QString agent; ///< who of us, empty if nobody or not known
    QString data;  ///< kind's own: team, reason, tag
    bool operator==(const Event &) const = default;
};

}
