// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutboxRepository.h"

#include "core/store/OutgoingJson.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

OutboxStep readStep(const Row &row)
{
    return OutboxStep{row.instant(0), outboxEventFromString(row.text(1)),
                      outboxStateFromString(row.text(2)).value_or(OutboxState::Uncertain), row.text(3), row.text(4)};
}

void noteChanged(Transaction &transaction, const OutboxItem &item)
{
    transaction.changes().outbox.insert(item.id);
    transaction.changes().conversations.insert(item.message.conversation);
}

}

Result<void> OutboxRepository::reschedule(Transaction &transaction, OutboxId id, Instant notBefore, const QString &zone,
                                          const OutboxStep &step)
{
    FM_ASSIGN(const auto item, find(id));
    if (!item)
        return Error{ErrorKind::NotFound, u"there is no such reply in the outbox"_s, {}};
    FM_ASSIGN(const qint64 changed, m_session.exec(uR"(
        UPDATE outbox SET not_before = ?, zone = ?, updated_at = ? WHERE id = ? AND state IN ('queued', 'held'))"_s,
                                                   notBefore, zone, step.at, id));
    if (changed != 1)
        return Error{ErrorKind::Conflict, u"the reply is %1 by now"_s.arg(toString(item->state)), {}};
    FM_TRY(addStep(id, {step.at, OutboxEvent::Rescheduled, item->state, step.agent, step.words}));
    noteChanged(transaction, *item);
    return {};
}

Result<void> OutboxRepository::addStep(OutboxId id, const OutboxStep &step)
{
    FM_TRY(m_session.exec(u"INSERT INTO outbox_steps (outbox_id, at, event, state, agent, words) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_s,
                          id, step.at, step.event ? toString(*step.event) : QString(), toString(step.state), step.agent,
                          step.words));
    return {};
}

Result<QList<OutboxStep>> OutboxRepository::steps(OutboxId id)
{
    return m_session.all<OutboxStep>(
        u"SELECT at, event, state, agent, words FROM outbox_steps WHERE outbox_id = ? ORDER BY id"_s, readStep, id);
}

/// Its message is kept so: a look-up after a crash has to ask for what was sent. A private message goes where the one
/// before it went, which the message answered says.
Result<void> OutboxRepository::answerPartBefore(OutboxItem &part)
{
    if (!part.after || part.attempt > 1)
        return {};
    FM_ASSIGN(const auto before, find(part.after));
    const bool isMail = !part.message.references.isEmpty();
    if (!before || (part.message.visibility == Visibility::Private && !isMail))
        return {};
    part.message.inReplyTo = before->remoteId.isEmpty() ? before->message.key : before->remoteId;
    if (isMail)
        part.message.references = before->message.references + QStringList{part.message.inReplyTo};
    FM_TRY(m_session.exec(u"UPDATE outbox SET message = ? WHERE id = ?"_s, outgoingToJson(part.message), part.id));
    return {};
}

/// Those that cannot go out say why, as long as that is so.
Result<void> OutboxRepository::tellPartsAfter(Transaction &transaction, OutboxId id, const QString &words, Instant now)
{
    FM_ASSIGN(const auto parts, thread(id));
    for (const OutboxItem &part : parts) {
        if (part.id.value <= id.value || (part.state != OutboxState::Queued && part.state != OutboxState::Held))
            continue;
        FM_TRY(m_session.exec(u"UPDATE outbox SET error = ?, updated_at = ? WHERE id = ?"_s, words, now, part.id));
        noteChanged(transaction, part);
    }
    return {};
}

}
