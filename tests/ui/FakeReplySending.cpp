// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeReplyData.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

bool fakeOutboxShows(const OutboxItem &item, OutboxShown shown, const QString &agent)
{
    switch (shown) {
    case OutboxShown::NeedsPerson:
        return item.state == OutboxState::Rejected || item.state == OutboxState::Uncertain ||
               (item.state == OutboxState::Held && item.agent != agent);
    case OutboxShown::Scheduled:
        return item.state == OutboxState::Queued && !item.zone.isEmpty();
    case OutboxShown::OnItsWay:
        return (item.state == OutboxState::Queued && item.zone.isEmpty()) || item.state == OutboxState::Sending;
    case OutboxShown::Held:
        return item.state == OutboxState::Held;
    case OutboxShown::Sent:
        return item.state == OutboxState::Sent || item.state == OutboxState::Confirmed;
    case OutboxShown::TakenBack:
        return item.state == OutboxState::Cancelled;
    case OutboxShown::All:
        return true;
    }
    return false;
}

}

Async<QList<CheckFinding>> FakeReplyData::check(const Reply &)
{
    ++checksAsked;
    QList<CheckFinding> found = findings;
    found.removeIf([this](const CheckFinding &each) { return teamRules.checksOff.contains(each.kind); });
    return ready<QList<CheckFinding>>(found);
}

Async<Queued> FakeReplyData::send(const Reply &reply)
{
    if (const auto error = failure())
        return ready<Queued>(*error);
    lastSent = reply;
    FakeConsoleData::Entry &found = m_data.entry(reply.conversation);
    if (reply.sawVersion != found.conversation.version)
        return ready<Queued>(Error{ErrorKind::Conflict, {}, {}});
    const bool held = std::exchange(holdsNext, false);
    OutboxId first;
    for (const QString &part : reply.parts) {
        OutboxItem item;
        item.id = OutboxId(m_data.freshId());
        item.agent = m_data.agent();
        item.state = held ? OutboxState::Held : OutboxState::Queued;
        item.message.conversation = reply.conversation;
        item.message.text = part;
        item.message.at = item.createdAt = item.updatedAt = m_clock.now();
        item.notBefore = reply.at.value_or(m_clock.now() + teamRules.undoWindow);
        item.zone = reply.zone;
        item.unlessWritten = reply.unlessWritten;
        item.origin = reply.origin;
        item.draft = reply.draft;
        if (!first)
            first = item.id;
        found.outbox.append(item);
        addStep(item.id, {}, item.state);
    }
    if (Draft *sent = draft(reply.draft)) {
        sent->state = DraftState::Sent;
        sent->outbox = first;
    }
    if (reply.thenClose)
        found.conversation.status = ConversationStatus::Closed;
    m_data.announce(reply.conversation);
    return ready<Queued>(Queued{first, held, teamRules.undoWindow});
}

void FakeReplyData::addStep(OutboxId item, std::optional<OutboxEvent> event, OutboxState state, const QString &words)
{
    m_steps[item].append({m_clock.now(), event, state, event ? m_data.agent() : QString(), words});
}

void FakeReplyData::reopen(OutboxItem &item, ConversationId conversation)
{
    if (Draft *was = draft(item.draft))
        was->state = DraftState::Open;
    else
        item.draft = addDraft(conversation, item.message.text).id;
}

Async<void> FakeReplyData::follow(OutboxId id, OutboxEvent event, const QString &words)
{
    if (const auto error = failure())
        return ready<void>(*error);
    ConversationId where;
    OutboxItem *found = m_data.item(id, &where);
    const auto state = found ? next(found->state, event) : std::nullopt;
    if (!state)
        return ready<void>(Error{ErrorKind::Conflict, {}, {}});
    found->state = *state;
    addStep(id, event, *state, words);
    if (event == OutboxEvent::Undone || event == OutboxEvent::SentBack)
        reopen(*found, where);
    const QList<OutboxItem> &all = m_data.entry(where).outbox;
    m_data.entry(where).conversation.hasFailedReply = std::ranges::any_of(all, [](const OutboxItem &each) {
        return each.state == OutboxState::Rejected || each.state == OutboxState::Uncertain;
    });
    m_data.announce(where);
    return ready(Result<void>());
}

Async<void> FakeReplyData::undoSend(OutboxId id)
{
    return follow(id, OutboxEvent::Undone);
}

Async<void> FakeReplyData::retry(OutboxId id)
{
    ConversationId where;
    if (OutboxItem *found = m_data.item(id, &where)) {
        found->state = OutboxState::Queued;
        found->notBefore = m_clock.now();
        m_data.announce(where);
    }
    return ready(Result<void>());
}

Async<void> FakeReplyData::discard(OutboxId id)
{
    ConversationId where;
    OutboxItem *found = m_data.item(id, &where);
    if (!found)
        return ready<void>(Error{ErrorKind::NotFound, {}, {}});
    found->state = OutboxState::Cancelled;
    m_data.change(where, [](Conversation &row) { row.hasFailedReply = false; });
    return ready(Result<void>());
}

Async<void> FakeReplyData::approve(OutboxId id)
{
    if (const OutboxItem *found = m_data.item(id); found && found->agent == m_data.agent())
        return ready<void>(Error{ErrorKind::Forbidden, {}, {}});
    return follow(id, OutboxEvent::Approved);
}

Async<void> FakeReplyData::sendBack(OutboxId id, const QString &words)
{
    return follow(id, OutboxEvent::SentBack, words);
}

Async<void> FakeReplyData::reschedule(OutboxId id, Instant at, const QString &zone)
{
    ConversationId where;
    OutboxItem *found = m_data.item(id, &where);
    if (!found || found->state != OutboxState::Queued)
        return ready<void>(Error{ErrorKind::Conflict, {}, {}});
    found->notBefore = at;
    found->zone = zone;
    m_data.announce(where);
    return ready(Result<void>());
}

Async<void> FakeReplyData::settle(OutboxId id, bool arrived)
{
    return follow(id, arrived ? OutboxEvent::SaidSent : OutboxEvent::SaidAbsent);
}

Async<QList<OutboxEntry>> FakeReplyData::outbox(OutboxShown shown)
{
    if (const auto error = failure())
        return ready<QList<OutboxEntry>>(*error);
    QList<OutboxEntry> result;
    for (const ConversationId id : m_data.ids()) {
        const FakeConsoleData::Entry &entry = m_data.entry(id);
        for (const OutboxItem &item : entry.outbox) {
            if (fakeOutboxShows(item, shown, m_data.agent()))
                result.prepend({item, entry.conversation.channel, entry.conversation.customerName});
        }
    }
    return ready<QList<OutboxEntry>>(result);
}

Async<QList<OutboxStep>> FakeReplyData::outboxSteps(OutboxId id)
{
    return ready<QList<OutboxStep>>(m_steps.value(id));
}

Async<MovedToPhone> FakeReplyData::moveToPhone(const Reply &closing, const MoveToPhone &move)
{
    if (const auto error = failure())
        return ready<MovedToPhone>(*error);
    movedToPhone = move;
    lastSent = closing;
    return ready<MovedToPhone>(MovedToPhone{FollowUpId(m_data.freshId()), OutboxId(m_data.freshId())});
}

Async<QList<OutboxId>> FakeReplyData::moveToPrivate(const Reply &reply, const QString &line)
{
    lastSent = reply;
    publicLine = line;
    return ready<QList<OutboxId>>(QList<OutboxId>{OutboxId(m_data.freshId())});
}

Async<Queued> FakeReplyData::acknowledge(const Reply &reply)
{
    ++acknowledged;
    return send(reply);
}

}
