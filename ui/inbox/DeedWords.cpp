// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/DeedWords.h"

#include "ui/widgets/Words.h"

namespace firstmile
{

QString DeedWords::doing(const BulkDeed &deed, int n)
{
    switch (deed.kind) {
    case BulkDeed::Kind::Close:
        return tr("Closing %Ln conversation(s) …", nullptr, n);
    case BulkDeed::Kind::Reopen:
        return tr("Opening %Ln conversation(s) again …", nullptr, n);
    case BulkDeed::Kind::Snooze:
        return tr("Snoozing %Ln conversation(s) …", nullptr, n);
    case BulkDeed::Kind::Assign:
        return tr("Assigning %Ln conversation(s) …", nullptr, n);
    case BulkDeed::Kind::Tag:
    case BulkDeed::Kind::Untag:
        return tr("Tagging %Ln conversation(s) …", nullptr, n);
    case BulkDeed::Kind::MarkRead:
    case BulkDeed::Kind::MarkUnread:
        return tr("Marking %Ln conversation(s) …", nullptr, n);
    }
    return {};
}

QString DeedWords::done(const BulkDeed &deed, int n)
{
    switch (deed.kind) {
    case BulkDeed::Kind::Close:
        return tr("%Ln conversation(s) closed.", nullptr, n);
    case BulkDeed::Kind::Reopen:
        return tr("%Ln conversation(s) opened again.", nullptr, n);
    case BulkDeed::Kind::Snooze:
        return tr("%Ln conversation(s) snoozed until %1.", nullptr, n).arg(Words::dayAndTime(deed.until));
    case BulkDeed::Kind::Assign:
        return deed.value.isEmpty() ? tr("%Ln conversation(s) assigned to nobody.", nullptr, n)
                                    : tr("%Ln conversation(s) assigned to %1.", nullptr, n).arg(deed.value);
    case BulkDeed::Kind::Tag:
        return tr("%Ln conversation(s) tagged #%1.", nullptr, n).arg(deed.value);
    case BulkDeed::Kind::Untag:
        return tr("Tag #%1 removed from %Ln conversation(s).", nullptr, n).arg(deed.value);
    case BulkDeed::Kind::MarkRead:
        return tr("%Ln conversation(s) marked as read.", nullptr, n);
    case BulkDeed::Kind::MarkUnread:
        return tr("%Ln conversation(s) marked as unread.", nullptr, n);
    }
    return {};
}

}
