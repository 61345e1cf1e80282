// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Channel.h"
#include "core/model/OutboxItem.h"

#include <QMap>

namespace firstmile
{

enum class NoticeState { Draft, Sending, Undone };

QString toString(NoticeState state); ///< "draft", "sending", "undone"
std::optional<NoticeState> noticeStateFromString(const QString &name);

/// One incident, many conversations: one text that answers all of them.
struct PublicNotice
{
    NoticeId id;
    QString title;                   ///< for the team alone
    QString text;                    ///< with placeholders, core/text/Placeholders.h
    QMap<Channel, QString> variants; ///< instead of `text` on that channel
    NoticeState state = NoticeState::Draft;
    int perMinute = 0; ///< replies that leave each account in a minute; 0: as fast as its network lets us
    Instant createdAt;
    QString createdBy;
    std::optional<Instant> sentAt; ///< put into the outbox
    bool operator==(const PublicNotice &) const = default;

    QString textFor(Channel channel) const { return variants.value(channel, text); }
};

/// What became of a notice for one of those it is for.
struct NoticeRecipient
{
    ConversationId conversation;
    Channel channel = Channel::Email;
    QString customerName;
    QString text;    ///< as they get it
    QString whyNot;  ///< it cannot go to them: English, a clause; empty: it can, or did
    OutboxId outbox; ///< none: not queued
    std::optional<OutboxState> state;
    QString error; ///< the network's words
    bool operator==(const NoticeRecipient &) const = default;
};

}
