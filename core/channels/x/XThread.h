// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/x/XPosts.h"

namespace firstmile
{

/// Completes the threads of a page's posts with what they answer, up to their roots: out of what came with the page,
/// else by look-ups of a generation each. What cannot be seen any more is left out.
class XThread : public ChannelStep<QList<QJsonObject>>
{
public:
    /// `wanted` are posts of the page; `generations` bounds the look-ups.
    XThread(XApi &api, XBudget &budget, XPage page, const QList<QJsonObject> &wanted, int generations, QObject *parent);

    /// Envelopes, oldest first.
    Async<QList<QJsonObject>> start();

private:
    void know(const XPage &page, const QList<QJsonObject> &posts);
    void climb();
    void finish();

    XApi &m_api;
    XBudget &m_budget;
    int m_generations;
    QHash<QString, QJsonObject> m_known;  ///< envelopes by each version's id
    QHash<QString, QJsonObject> m_thread; ///< what will be given
    QStringList m_open;                   ///< ids whose parents are still to be looked at
};

}
