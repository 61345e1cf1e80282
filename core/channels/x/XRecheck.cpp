// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XRecheck.h"

#include "core/channels/x/XIds.h"
#include "core/channels/x/XItem.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

XRecheck::XRecheck(XApi &api, XBudget &budget, QStringList remoteIds, QObject *parent)
    : ChannelStep(parent), m_api(api), m_budget(budget), m_ids(std::move(remoteIds))
{
    m_ids.removeIf([](const QString &id) { return id.isEmpty() || !xEventIdOf(id).isEmpty(); });
}

Async<FetchResult> XRecheck::start()
{
    auto result = future();
    auto *posts = new XPosts(m_api, m_budget, m_ids, this);
    await(posts->start(), [this](const Result<XFoundPosts> &found) {
        if (found)
            finish(*found);
        else
            settle(found.error());
    });
    return result;
}

void XRecheck::finish(const XFoundPosts &found)
{
    FetchResult result;
    const auto now = m_api.clock().now();
    for (const auto &id : std::as_const(m_ids)) {
        if (const auto known = found.posts.constFind(id); known != found.posts.constEnd())
            result.items += jsonItem(xitem::post, *known, u"recheck"_s, now);
        else if (found.gone.contains(id))
            result.items += goneItem(id, u"recheck"_s, now);
    }
    settle(std::move(result));
}

}
