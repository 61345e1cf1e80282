// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/inbox/Ingest.h"

namespace firstmile
{

/// What a poll brought.
struct PollSummary
{
    int added = 0;
    int duplicate = 0;
    int edited = 0;
    int unreadable = 0; ///< kept as gaps

    void add(const IngestCount &count, qsizetype gaps)
    {
        added += count.added;
        duplicate += count.duplicate;
        edited += count.edited;
        unreadable += static_cast<int>(gaps);
    }
};

/// A step of a walk, parsed and ready to be stored.
struct PollStep
{
    QList<PreparedItem> items;
    Cursor next;
    QList<Gap> gaps;
    QList<MailMark> marks;
    qint64 remaining = -1;
    bool more = false;
    bool unchanged = false; ///< it found nothing, and the cursor stays
};

/// Parses what was fetched: pure, and to be done in the thread pool. What cannot be read becomes a gap.
PollStep readPollStep(const FetchResult &fetched, const ChannelClient::Normalise &normalise, Instant now);

/// Takes its messages in, notes its gaps and sets the cursor of the stream to where the step ends.
Result<IngestCount> storePollStep(Transaction &transaction, const Account &account, const QString &stream,
                                  PollStep &step, Instant now);

}
