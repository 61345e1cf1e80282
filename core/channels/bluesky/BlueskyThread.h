// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace firstmile
{

/// What getPostThread tells of a post.
struct BlueskyThread
{
    enum class Anchor { Shown, NotFound, Blocked, Unknown };

    Anchor anchor = Anchor::Unknown;
    QList<QJsonObject> posts; ///< ancestors oldest first, the post itself last; without what is gone or hidden

    static BlueskyThread read(const QJsonObject &answer);
};

}
