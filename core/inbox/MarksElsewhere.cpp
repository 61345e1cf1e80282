// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MarksElsewhere.h"

#include "core/store/ConversationBatch.h"
#include "core/store/MailboxUids.h"

#include <QMap>

namespace firstmile
{

namespace
{

struct MarkedUids
{
    QList<qint64> seen;
    QList<qint64> gone;
};

Result<void> setRead(Transaction &transaction, const QList<ConversationId> &ids, Instant now)
{
    if (ids.isEmpty())
        return {};
    ConversationBatch batch(transaction);
    FM_TRY(batch.setUnread(ids, false));
    Event event;
    event.kind = EventKind::Seen;
    event.at = event.recordedAt = now; // by whom, another mail program does not tell
    return batch.log(ids, event);
}

}

Result<void> takeMarks(Transaction &transaction, AccountId account, const QString &mailbox,
                       const QList<MailMark> &marks, Instant now)
{
    QMap<qint64, MarkedUids> byValidity;
    for (const MailMark &mark : marks) {
        if (mark.seen)
            byValidity[mark.uidValidity].seen << mark.uid;
        if (mark.gone)
            byValidity[mark.uidValidity].gone << mark.uid;
    }
    for (auto each = byValidity.cbegin(); each != byValidity.cend(); ++each) {
        MailboxUids uids(transaction, account, mailbox, each.key());
        FM_ASSIGN(const auto read, uids.unreadThatEndWith(each->seen));
        FM_TRY(setRead(transaction, read, now));
        FM_TRY(uids.forget(each->gone));
    }
    return {};
}

}
