// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"

#include <QHash>
#include <QSet>

namespace firstmile
{

/// What a client remembers from one step to the next and may forget with the program: what this server cannot do, and
/// what its stream told.
struct MastodonMemory
{
    QString accountId;                ///< ours; empty until it is known
    bool asksPlainTypes = false;      ///< the server refuses kinds of notification that it does not know
    bool knowsPolicy = false;         ///< what becomes of strangers' mentions was asked
    bool knowsSearch = false;         ///< whether it searches texts was asked
    QSet<QString> lacking;            ///< streams that it does not have
    QHash<QString, RawItem> streamed; ///< by status id: edits and deletions, to come with the next step

    static constexpr int mostStreamed = 1000; ///< what is beyond it is found by looking again
};

}
