// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"
#include "core/model/ContactKind.h"
#include "core/model/Message.h"

#include <QSet>

namespace firstmile
{

/// What a line of a customer's history is.
enum class HistoryKind {
    Message,  ///< theirs or ours, on any network
    Contact,  ///< a call, a letter, a visit that was logged
    Note,     ///< of the team
    HandOver, ///< to another team, and back
    Outcome,  ///< closed, reopened, praised, marked as spam or as needing no answer
    FollowUp, ///< promised or planned; done
    Identity, ///< linked, split, refused, imported, erased, and each of these undone
    Consent
};

QString toString(HistoryKind kind); ///< "message", "contact", "note", "hand-over", "outcome", "follow-up", ...
std::optional<HistoryKind> historyKindFromString(const QString &name);

/// Which row of which table a line is, and when it was: all that is held of a line that is not on the screen.
struct HistoryKey
{
    Instant at;
    qint64 row = 0; ///< id of the message, event, follow-up, deed or consent
    HistoryKind kind = HistoryKind::Message;
    bool later = false; ///< follow-ups and deeds have two lines: written down and done, done and undone
    bool operator==(const HistoryKey &) const = default;
};

/// A line of a customer's history, whole.
struct HistoryEntry
{
    HistoryKey key;
    Channel channel = Channel::Email;
    ConversationId conversation; ///< none: of the customer as such
    MessageId message;           ///< of messages, contacts and notes
    Direction direction = Direction::Inbound;
    Visibility visibility = Visibility::Public;
    ContactKind contact = ContactKind::None;
    QString who;                          ///< the customer's name or handle there, or the agent
    QString subject;                      ///< of the conversation
    QString text;                         ///< its first words, at most 300; of an outcome: the kind of the event
    QString detail;                       ///< team, reason, tag, the other customer: the kind's own
    bool opensCase = false;               ///< the message opened a waiting period
    std::optional<Milliseconds> answered; ///< time to first response of the case that it opened
    bool waits = false;                   ///< that case waits still
    std::optional<Instant> dueAt;         ///< of a follow-up
    bool done = false;                    ///< of a follow-up; of a deed: it was undone
    bool operator==(const HistoryEntry &) const = default;
};

/// What of a history is asked for.
struct HistoryFilter
{
    QSet<HistoryKind> kinds; ///< empty: all
    QSet<Channel> channels;  ///< empty: all; lines without a conversation are then left out
    QString text;            ///< words as in the search field; empty: all
    ConversationId conversation;
    bool operator==(const HistoryFilter &) const = default;
};

}
