// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/x/XPosts.h"

namespace firstmile
{

/// Looks at posts again for edits and deletions. Direct messages are left alone: they can only be asked for one by one,
/// and fifteen times in a quarter of an hour.
class XRecheck : public ChannelStep<FetchResult>
{
public:
    XRecheck(XApi &api, XBudget &budget, QStringList remoteIds, QObject *parent);

    Async<FetchResult> start();

private:
    void finish(const XFoundPosts &found);

    XApi &m_api;
    XBudget &m_budget;
    QStringList m_ids;
};

}
