// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/PublicNotice.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// What each recipient would get, and why some cannot; nothing is sent. Session only.
Result<QList<NoticeRecipient>> previewNotice(Session &session, NoticeId notice, const QString &agent, Instant now);

/// How many replies of a notice one transaction queues or takes back, so that others can write in between.
constexpr int noticeBatch = 50;

struct NoticeSent
{
    int queued = 0;
    int left = 0; ///< could not go out: NoticeRecipient::whyNot
    bool held = false;
    int remaining = 0; ///< neither yet: call again
};

/// Queues it for the next `noticeBatch` of those it can go to, the first after the undo window, the others on the same
/// account as `perMinute` lets them leave; of whom it cannot go to the reason is written down. Called until nothing
/// remains; what a crash left over is gone on with by the next call, and nobody gets it twice. Each is held where an
/// approval rule asks for it. Conflict: it was sent to all already, or taken back. Rejected: it is for nobody.
Result<NoticeSent> sendNotice(Transaction &transaction, NoticeId notice, const QString &agent, Milliseconds undoWindow,
                              Instant now);

struct NoticeUndone
{
    int takenBack = 0;
    int left = 0;        ///< too late for these
    bool isWhole = true; ///< false: call again
};

/// Takes back all that has not left, `noticeBatch` at a time, and nothing more of it is queued. The words stay in the
/// notice, so no drafts are made of them. Conflict: it was not sent.
Result<NoticeUndone> undoNotice(Transaction &transaction, NoticeId notice, const QString &agent, Instant now);

}
