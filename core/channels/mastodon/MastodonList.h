// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mastodon/MastodonMemory.h"
#include "core/channels/mastodon/MastodonWalk.h"

namespace firstmile
{

/// One of the lists that are walked: how it is asked for, and what of it is for us. Pure.
struct MastodonList
{
    enum class Kind {
        Notifications, ///< mentions, quotes, edits: the inbox
        Own,           ///< what our account wrote, here or elsewhere
        Conversations, ///< private ones; for servers that leave these out of our own list
        Tag,
        Search
    };

    Kind kind = Kind::Notifications;
    QString query; ///< of a tag without '#', or of a search

    static constexpr auto notifications = "notifications";
    static constexpr auto own = "own";
    static constexpr auto conversations = "conversations";
    static constexpr auto watchPrefix = "watch:"; ///< and then "#tag" or a query

    static QStringList streams(const QStringList &watches);
    static std::optional<MastodonList> of(const QString &stream);

    bool isWatch() const { return kind == Kind::Tag || kind == Kind::Search; }
    bool needsOwnId() const { return kind == Kind::Own; }

    /// Path and query without paging.
    QByteArray base(const MastodonMemory &memory) const;
    MastodonReach reach() const;

    /// Is it for us? Servers give more than was asked for.
    bool wants(const MastodonPage::Entry &entry, const QString &accountId) const;

    /// Are the others of its thread wanted too?
    bool wantsThread(const QJsonObject &status) const;
};

/// Does a status name the account, or come from it?
bool mastodonConcerns(const QJsonObject &status, const QString &accountId);

}
