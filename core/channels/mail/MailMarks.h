// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapCommands.h"
#include "core/channels/mail/MailCursor.h"

namespace firstmile
{

/// UIDs of which changes are asked, both included.
struct UidRange
{
    qint64 first = 1;
    qint64 last = 0;
    bool isEmpty() const { return first > last; }
    bool contains(qint64 uid) const { return first <= uid && uid <= last; }
    bool operator==(const UidRange &) const = default;
};

/// The newest of the mails that were fetched. No more: when a whole archive of 100,000 mails is marked as read at once,
/// the answer must neither fill the memory nor hold up new mail, and who waits is among the newest.
UidRange uidsWorthMarks(const MailCursor &cursor);
constexpr qint64 mostMarks = 10'000;

/// What changed since `modSeq` (RFC 7162); `vanished`: also what is there no more, which only QRESYNC tells.
ImapCommand fetchChanges(const UidRange &uids, qint64 modSeq, bool vanished);

/// Mails that were read or are gone, ascending. A mail that is unread, or unread again, says nothing.
QList<MailMark> marksIn(const ImapReply &reply, const UidRange &uids, qint64 uidValidity);

/// Asks for VANISHED instead of EXPUNGE; to be sent before a mailbox is open.
ImapCommand enableResync();
bool isResyncEnabled(const ImapReply &reply);

}
