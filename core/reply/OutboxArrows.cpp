// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/OutboxArrows.h"

#include "core/reply/ContactRefusal.h"
#include "core/reply/OutboxPolicy.h"
#include "core/reply/TakenBackReply.h"

namespace firstmile
{

Result<std::optional<OutboxItem>> claimWanted(Transaction &transaction, const Account &account, const QString &claimer,
                                              Instant now, Instant leaseUntil)
{
    OutboxRepository outbox(transaction);
    FM_TRY(takeBackOvertaken(transaction, account.id, now));
    FM_ASSIGN(const auto item, outbox.claimDue(transaction, account.id, claimer, now, leaseUntil));
    if (!item)
        return item;
    FM_ASSIGN(const QString words, contactRefusal(transaction, account, item->message));
    if (words.isEmpty())
        return item;
    FM_TRY(outbox.apply(transaction, item->id, OutboxEvent::Refused, {words, {}, {}}, now, claimer));
    return std::optional<OutboxItem>();
}

Result<bool> followArrow(Transaction &transaction, OutboxId id, OutboxEvent event, const OutboxChange &change,
                         Instant now)
{
    OutboxRepository outbox(transaction);
    FM_ASSIGN(const auto steps, outbox.steps(id));
    const OutboxEvent meaning = meaningAfter(steps, event);
    if (event == OutboxEvent::NotFound && meaning != event)
        return false;
    const auto applied = outbox.apply(transaction, id, meaning, change, now);
    // A poll may have seen our own message first and confirmed it: then there is nothing left to say.
    if (!applied && applied.error().kind != ErrorKind::Conflict)
        return applied.error();
    return true;
}

}
