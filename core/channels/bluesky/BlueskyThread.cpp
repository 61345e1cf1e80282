// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyThread.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

BlueskyThread::Anchor blueskyAnchorOf(const QJsonObject &node)
{
    const auto type = node["$type"_L1].toString();
    if (node["notFound"_L1].toBool() || type.endsWith("#notFoundPost"_L1))
        return BlueskyThread::Anchor::NotFound;
    if (node["blocked"_L1].toBool() || type.endsWith("#blockedPost"_L1))
        return BlueskyThread::Anchor::Blocked;
    return node["post"_L1].isObject() ? BlueskyThread::Anchor::Shown : BlueskyThread::Anchor::Unknown;
}

}

BlueskyThread BlueskyThread::read(const QJsonObject &answer)
{
    BlueskyThread thread;
    auto node = answer["thread"_L1].toObject();
    thread.anchor = blueskyAnchorOf(node);
    for (; blueskyAnchorOf(node) == Anchor::Shown; node = node["parent"_L1].toObject())
        thread.posts.prepend(node["post"_L1].toObject());
    return thread;
}

}
