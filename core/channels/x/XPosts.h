// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/x/XRead.h"

namespace firstmile
{

/// Posts found by their ids, as they are now.
struct XFoundPosts
{
    QHash<QString, QJsonObject> posts; ///< by the id asked for: envelopes (XItem.h), of the newest version
    QStringList gone;                  ///< of the ids asked for, what is surely not there any more
};

/// Looks posts up. Of an edited one the newest version is given, whichever was asked for. What may not be seen (its
/// author became private, was suspended, ...) is neither found nor gone.
class XPosts : public ChannelStep<XFoundPosts>
{
public:
    static constexpr int mostIds = 100; ///< of one request

    XPosts(XApi &api, XBudget &budget, QStringList ids, QObject *parent);

    Async<XFoundPosts> start();

private:
    void next();
    void onReading(const Result<XReading> &reading);
    void take(const XPage &page);
    void takeErrors(const XPage &page);

    XApi &m_api;
    XBudget &m_budget;
    QStringList m_waiting;
    QHash<QString, QString> m_askedFor; ///< newer version -> the id that was asked for
    XFoundPosts m_found;
};

}
