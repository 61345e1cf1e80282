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
    bool later = false; ///< follow-ups and deeds have two lines: written down and done, done and undone; a hand-over
                        ///< that is with us again is later, too
    bool operator==(const HistoryKey &) const = default;
};

/// A line of a customer's history, whole.
struct HistoryEntry
{
    HistoryKey key;
    bool hasChannel = false; ///< else it is of the customer as such, and `channel` says nothing
    Channel channel = Channel::Email;
    ConversationId conversation; ///< none: of the customer as such
    MessageId message;           ///< of messages, contacts and notes
    Direction direction = Direction::Inbound;
    Visibility visibility = Visibility::Public;
    ContactKind contact = ContactKind::None;
    QString who;     ///< the customer's name or handle there, or the agent
    QString subject; ///< of the conversation; of a line about identities: the name of the deed's customer, into whom
                     ///< another was linked, or who is new after a split
    QString text;    ///< its first words on one line, at most 300; of a hand-over or an outcome: the kind of the event;
                     ///< of a line about identities: the kind of the deed
    QString detail;  ///< of a hand-over "team: reason", and what came of it; of a follow-up "promise", "task", ..., and
                     ///< what came of it; of a label "help, simple", nothing if it was taken back; of a link or a split
    ///< the other customer's name, of an import the file's, of an erasure why; of a consent its purpose
    bool opensCase = false;               ///< the message opened a waiting period
    std::optional<Milliseconds> answered; ///< time to first response of the case that it opened
    bool waits = false;                   ///< that case waits still
    std::optional<Instant> dueAt;         ///< of a follow-up
    bool done = false;                    ///< of a follow-up; of a deed: it was undone; of a consent: it was given
    Automatic automatic = Automatic::None;
    bool edited = false;    ///< the words are the newest version's
    bool withdrawn = false; ///< its author took it back, or it was logged by mistake
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
