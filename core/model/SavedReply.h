// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Channel.h"
#include "core/model/Ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace firstmile
{

/// The words of a saved reply for one language and one channel.
struct SavedReplyText
{
    QString language;               ///< "pt", "pt-BR"; empty: any
    std::optional<Channel> channel; ///< none: any
    QString text;                   ///< with placeholders, core/text/Placeholders.h
    bool operator==(const SavedReplyText &) const = default;
};

/// An answer that a team keeps to give again. An approved one is a position of the company: it is sent word for word,
/// has an owner, and stops being offered when it expires.
struct SavedReply
{
    SavedReplyId id;
    QString name;  ///< as it is typed, unique: lower case, digits and "-"
    QString title; ///< for people to recognise it by
    bool approved = false;
    QString owner;
    std::optional<Instant> expiresAt;
    QList<SavedReplyText> texts; ///< at least one
    Instant createdAt;
    Instant updatedAt;
    QString updatedBy;
    bool operator==(const SavedReply &) const = default;

    bool isExpired(Instant now) const { return expiresAt && *expiresAt <= now; }
};

/// The text that fits best: channel and language, language, channel and any language, any; a region falls back on its
/// language ("pt-BR" on "pt", and "pt" on "pt-BR" where that is all there is). With no language given, where the
/// customer's is not known, one for any comes first, then the first. Null if it has none.
const SavedReplyText *textFor(const SavedReply &reply, const QString &language, Channel channel);

}
