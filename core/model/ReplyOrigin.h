// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"

#include <QString>

#include <optional>

namespace firstmile
{

/// What a reply was made from.
enum class OriginKind {
    Own,        ///< an agent's own words
    SavedReply, ///< `source`: its id
    PastAnswer, ///< suggested out of an answered case; `source`: the message that answered it
    Model       ///< drafted by a language model; marked as such until an agent sends it
};

QString toString(OriginKind kind); ///< "own", "saved-reply", "past-answer", "model"
std::optional<OriginKind> originKindFromString(const QString &name);

/// Where the words of a draft came from, to be measured when it is sent.
struct ReplyOrigin
{
    OriginKind kind = OriginKind::Own;
    qint64 source = 0;
    QString offered; ///< the words as they were offered
    bool operator==(const ReplyOrigin &) const = default;
};

/// What an agent did with an offer.
enum class UseOutcome { Accepted, Edited, Refused };

QString toString(UseOutcome outcome); ///< "accepted", "edited", "refused"
std::optional<UseOutcome> useOutcomeFromString(const QString &name);

/// A use of something that was offered.
struct ReplyUse
{
    ReplyUseId id;
    Instant at;
    QString agent;
    ConversationId conversation;
    OriginKind kind = OriginKind::SavedReply;
    qint64 source = 0;
    UseOutcome outcome = UseOutcome::Accepted;
    int kept = 0; ///< per cent of its words that went out, 0 to 100
    OutboxId outbox;
    bool operator==(const ReplyUse &) const = default;
};

/// How offers of one kind fared.
struct UseCounts
{
    qint64 accepted = 0;
    qint64 edited = 0;
    qint64 refused = 0;
    bool operator==(const UseCounts &) const = default;
};

}
