// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/PublicNotice.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What each recipient would get, and why some cannot; nothing is sent. Session only.
Result<QList<NoticeRecipient>> previewNotice(Session &session, NoticeId notice, const QString &agent, Instant now);

/// Queues it for everybody it can go to, the first after the undo window, the others as `perMinute` lets them leave.
/// Conflict: it was sent. Each is held where an approval rule asks for it.
struct NoticeSent
{
    int queued = 0;
    int left = 0; ///< could not go out: NoticeRecipient::whyNot
    bool held = false;
};
Result<NoticeSent> sendNotice(Transaction &transaction, NoticeId notice, const QString &agent, Milliseconds undoWindow,
                              Instant now);

/// Takes back all that has not left.
struct NoticeUndone
{
    int takenBack = 0;
    int left = 0; ///< too late for these
};
Result<NoticeUndone> undoNotice(Transaction &transaction, NoticeId notice, const QString &agent, Instant now);

}
