// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"
#include "core/model/OutboxItem.h"

#include <QMap>

namespace firstmile
{

enum class DraftMode { Reply, Note };
enum class DraftState { Open, Sent, Discarded };

QString toString(DraftMode mode);   ///< "reply", "note"
QString toString(DraftState state); ///< "open", "sent", "discarded"
std::optional<DraftMode> draftModeFromString(const QString &name);
std::optional<DraftState> draftStateFromString(const QString &name);

/// Words that an agent has typed and not sent. A conversation has any number of them.
struct Draft
{
    DraftId id; ///< none: not kept yet
    ConversationId conversation;
    QString agent; ///< whose it is; nobody else sees it unless it is shared
    DraftMode mode = DraftMode::Reply;
    DraftState state = DraftState::Open;
    bool shared = false;
    bool privately = false;    ///< to the customer alone, where theirs was public
    bool formatted = false;    ///< mail: with an HTML part
    bool withSignature = true; ///< mail: the agent's is put below it when it goes out
    QString text;
    QMap<Channel, QString> variants; ///< instead of `text` on that channel
    ReplyOrigin origin;
    QList<OutgoingFile> files; ///< lists leave them out; Drafts::files() reads them
    qint64 seenVersion = 0;    ///< the conversation's version when its writer last looked at it
    qint64 revision = 0;       ///< grows with every save
    Instant createdAt;
    Instant updatedAt;
    QString updatedBy;
    OutboxId outbox; ///< of a sent one
    bool operator==(const Draft &) const = default;

    /// What goes out on a channel.
    QString textFor(Channel channel) const { return variants.value(channel, text); }
};

/// A reply that is taken back and was no draft of its own. A signature that stands below its words is none to be added.
Draft draftOf(const OutboxItem &item, Instant now);

/// What a draft said before.
struct DraftVersion
{
    qint64 id = 0;
    Instant at;
    QString agent; ///< who wrote it so
    QString text;
    bool operator==(const DraftVersion &) const = default;
};

}
