// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"

#include <optional>

namespace firstmile
{

/// Where the walk through a mailbox stands: all mails with low <= UID <= high were fetched, or were not there.
struct MailCursor
{
    qint64 uidValidity = 0;
    qint64 low = 1; ///< 1: the walk back is at its end
    qint64 high = 0;
    qint64 modSeq = 0; ///< changes elsewhere up to this HIGHESTMODSEQ were handed on (RFC 7162); 0: not known
    bool operator==(const MailCursor &) const = default;

    /// Nothing for an empty cursor, and for one that is not ours.
    static std::optional<MailCursor> from(const Cursor &text);
    Cursor toText() const; ///< {"high":9,"low":1,"modseq":40,"uidvalidity":3}; no modseq while it is not known
};

}
