// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/facebook/FacebookListCursor.h"

#include <QMap>

namespace firstmile
{

/// Where the reading of all comments stands: a cursor for each post that has any, and a round under way.
struct FacebookCommentsCursor
{
    struct Post
    {
        Instant createdAt;
        FacebookListCursor comments;
        bool isRefused = false; ///< Facebook does not give its comments; that was told
        bool operator==(const Post &) const = default;
    };

    /// One reading of the posts that are due; cut short, it goes on with those that are left.
    struct Round
    {
        bool withOld = false; ///< posts older than two days too
        QList<QPair<QString, Instant>> pending;
        bool operator==(const Round &) const = default;
    };

    QMap<QString, Post> posts;
    std::optional<Instant> oldReadAt; ///< when the older posts were read last
    std::optional<Round> round;

    QString toString() const;
    static FacebookCommentsCursor fromString(const QString &text);
    bool operator==(const FacebookCommentsCursor &) const = default;
};

}
