// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace firstmile
{

/// A row's key; a different type per table, so that one cannot be passed for another. 0 is "none".
template <class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;

    QString toString() const { return QString::number(value); }
    static Id fromString(const QString &text) { return Id(text.toLongLong()); }
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using AccountId = Id<struct AccountTag>;
using CustomerId = Id<struct CustomerTag>;
using IdentityId = Id<struct IdentityTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using AttachmentId = Id<struct AttachmentTag>;
using DraftId = Id<struct DraftTag>;
using OutboxId = Id<struct OutboxTag>;
using EventId = Id<struct EventTag>;
using SavedViewId = Id<struct SavedViewTag>;
using GapId = Id<struct GapTag>;
using CustomerDeedId = Id<struct CustomerDeedTag>;
using ProfileRecordId = Id<struct ProfileRecordTag>;
using ConsentId = Id<struct ConsentTag>;
using FollowUpId = Id<struct FollowUpTag>;
using SavedReplyId = Id<struct SavedReplyTag>;
using MacroId = Id<struct MacroTag>;
using ReplyUseId = Id<struct ReplyUseTag>;
using NoticeId = Id<struct NoticeTag>;

}
