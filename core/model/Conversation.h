// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Channel.h"
#include "core/model/Ids.h"

#include <QStringList>

#include <optional>

namespace firstmile
{

enum class ConversationStatus { Open, Pending, Snoozed, Closed };

QString toString(ConversationStatus status); ///< "open", "pending", "snoozed", "closed"
std::optional<ConversationStatus> conversationStatusFromString(const QString &name);

/// A thread with one customer on one account.
struct Conversation
{
    ConversationId id;
    AccountId account;
    Channel channel = Channel::Email;
    CustomerId customer;
    QString customerName;
    QString customerHandle;
    QString subject;
    QString preview; ///< first words of the newest message the customer or we wrote
    ConversationStatus status = ConversationStatus::Open;
    bool unread = false;
    QString assignee;
    QString handedTo; ///< the team it was handed over to, empty if with us
    QStringList tags;
    int messages = 0;
    Instant firstMessageAt;
    Instant lastMessageAt;
    std::optional<Instant> waitingSince; ///< oldest message that no person has answered
    Milliseconds headStart{0};           ///< by how much earlier it stands in the queue for the customer's reach
    std::optional<Instant> snoozedUntil;
    std::optional<Instant> dueAt; ///< end of the snooze, or when it should be answered; the earlier one
    qint64 reach = -1;            ///< followers of the customer on this channel; -1: not known
    bool hasFailedReply = false;  ///< a reply was rejected, or its fate is not known
    qint64 version = 0;           ///< grows with every message; a draft remembers the one it saw
    bool operator==(const Conversation &) const = default;
};

}
