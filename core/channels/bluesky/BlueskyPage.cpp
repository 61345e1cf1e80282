// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyPage.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void addBlueskyEntry(BlueskyPage &page, const QJsonObject &post, const QString &reason)
{
    const auto uri = post["uri"_L1].toString();
    if (!uri.isEmpty())
        page.entries += {uri, fromIso(post["indexedAt"_L1].toString()), post, reason};
}

}

BlueskyPage BlueskyPage::read(const QJsonObject &answer)
{
    BlueskyPage page;
    page.cursor = answer["cursor"_L1].toString();
    for (const auto &value : answer["notifications"_L1].toArray())
        addBlueskyEntry(page, value.toObject(), value["reason"_L1].toString());
    for (const auto &value : answer["feed"_L1].toArray())
        addBlueskyEntry(page, value["post"_L1].toObject(), value["reason"_L1].isObject() ? u"repost"_s : QString());
    for (const auto &value : answer["posts"_L1].toArray())
        addBlueskyEntry(page, value.toObject(), {});
    return page;
}

}
