// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyRefusals.h"
#include "core/reply/ReplyRequest.h"
#include "core/reply/SentMessage.h"
#include "core/reply/TakenBackReply.h"
#include "core/store/AccountRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/ReplyUseRepository.h"

#include <QLocale>
#include <QTimeZone>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<OutboxItem> replyThere(Session &session, OutboxId id)
{
    FM_ASSIGN(const auto item, OutboxRepository(session).find(id));
    if (!item)
        return Error{ErrorKind::NotFound, u"there is no such reply in the outbox"_s, {}};
    return *item;
}

Error conflictOf(const QString &words)
{
    return Error{ErrorKind::Conflict, words, {}};
}

/// What may have reached the customer is no draft again: sent once more it would be there twice.
Result<void> refuseLeft(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Sending:
        return conflictOf(u"the reply is on its way just now"_s);
    case OutboxState::Uncertain:
        return conflictOf(u"the reply may have arrived: look whether it is there first"_s);
    case OutboxState::Sent:
    case OutboxState::Confirmed:
        return conflictOf(u"the reply has left"_s);
    case OutboxState::Cancelled:
        return conflictOf(u"the reply was taken back already"_s);
    case OutboxState::Held:
    case OutboxState::Queued:
    case OutboxState::Rejected:
        break;
    }
    return {};
}

QString timeWords(Instant at, const QString &zone)
{
    const QDateTime there = toDateTime(at).toTimeZone(QTimeZone(zone.toUtf8()));
    return QLocale::c().toString(there, u"d MMMM yyyy hh:mm"_s) + u", "_s + zone;
}

/// All parts of a thread that a second person has to release are released, or not, together.
Result<QList<OutboxItem>> heldParts(Transaction &transaction, OutboxId id)
{
    FM_ASSIGN(const OutboxItem item, replyThere(transaction, id));
    if (item.state != OutboxState::Held)
        return conflictOf(u"the reply is %1 by now"_s.arg(toString(item.state)));
    FM_ASSIGN(auto parts, OutboxRepository(transaction).thread(id));
    parts.removeIf([](const OutboxItem &part) { return part.state != OutboxState::Held; });
    return parts;
}

}

Result<void> undoReply(Transaction &transaction, OutboxId id, const QString &agent, Instant now)
{
    FM_ASSIGN(const OutboxItem item, replyThere(transaction, id));
    FM_TRY(refuseLeft(item));
    return takeBackReply(transaction, id, OutboxEvent::Undone, {{}, {}, {}, agent}, now);
}

Result<void> discardReply(Transaction &transaction, OutboxId id, const QString &agent, Instant now)
{
    OutboxRepository outbox(transaction);
    FM_ASSIGN(const OutboxItem item, replyThere(transaction, id));
    FM_ASSIGN(const auto parts, outbox.thread(id));
    FM_TRY(outbox.apply(transaction, id, OutboxEvent::Undone, {{}, {}, {}, agent}, now));
    for (const OutboxItem &part : parts) {
        if (part.id != id && refuseLeft(part))
            FM_TRY(outbox.apply(transaction, part.id, OutboxEvent::Undone, {{}, {}, {}, agent}, now));
    }
    FM_ASSIGN(const auto draft, DraftRepository(transaction).find(item.draft));
    if (draft && item.state != OutboxState::Uncertain)
        FM_TRY(DraftRepository(transaction).setState(transaction, draft->id, DraftState::Discarded, {}, now));
    return ReplyUseRepository(transaction).forget(transaction, parts.first().id);
}

Result<void> approveReply(Transaction &transaction, OutboxId id, const QString &agent, Instant now)
{
    FM_ASSIGN(const auto parts, heldParts(transaction, id));
    for (const OutboxItem &part : parts) {
        if (part.agent == agent)
            return Error{ErrorKind::Forbidden, u"a second person has to release it, not who wrote it"_s, {}};
        FM_TRY(
            OutboxRepository(transaction).apply(transaction, part.id, OutboxEvent::Approved, {{}, {}, {}, agent}, now));
    }
    return {};
}

Result<void> sendBackReply(Transaction &transaction, OutboxId id, const QString &agent, const QString &words,
                           Instant now)
{
    FM_TRY(heldParts(transaction, id));
    return takeBackReply(transaction, id, OutboxEvent::SentBack, {words, {}, {}, agent}, now);
}

Result<void> rescheduleReply(Transaction &transaction, OutboxId id, const QString &agent, Instant at,
                             const QString &zone, Instant now)
{
    const QString chosen = zone.isEmpty() ? u"UTC"_s : zone;
    FM_TRY(refuseSchedule(at, chosen, now));
    FM_ASSIGN(const OutboxItem item, replyThere(transaction, id));
    FM_TRY(refuseLeft(item));
    OutboxRepository outbox(transaction);
    const OutboxStep step{now, {}, item.state, agent, timeWords(at, chosen)};
    FM_TRY(outbox.reschedule(transaction, id, at, chosen, step));
    FM_ASSIGN(const auto parts, outbox.thread(id));
    for (const OutboxItem &part : parts) {
        if (part.id != id && (part.state == OutboxState::Queued || part.state == OutboxState::Held))
            FM_TRY(outbox.reschedule(transaction, part.id, at, chosen, step));
    }
    return {};
}

Result<void> settleReply(Transaction &transaction, OutboxId id, bool arrived, const QString &agent, Instant now)
{
    OutboxRepository outbox(transaction);
    if (!arrived) {
        FM_TRY(outbox.apply(transaction, id, OutboxEvent::SaidAbsent, {{}, {}, now, agent}, now));
        return {};
    }
    FM_TRY(outbox.apply(transaction, id, OutboxEvent::SaidSent, {{}, {}, {}, agent}, now));
    FM_ASSIGN(const OutboxItem item, replyThere(transaction, id));
    FM_ASSIGN(const auto account, AccountRepository(transaction).find(item.message.account));
    if (!account)
        return Error{ErrorKind::NotFound, u"the account of the reply is gone"_s, {}};
    return storeSentMessage(transaction, *account, item, {}, now);
}

Result<void> retryReply(Transaction &transaction, OutboxId id, const QString &agent, Instant now)
{
    FM_TRY(OutboxRepository(transaction).apply(transaction, id, OutboxEvent::Retry, {{}, {}, now, agent}, now));
    return {};
}

}
