// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/OutboxReads.h"

#include "core/store/ConversationRepository.h"

namespace firstmile::reads
{

namespace
{

constexpr int mostEntries = 500;

QList<OutboxState> statesOf(OutboxShown shown)
{
    switch (shown) {
    case OutboxShown::NeedsPerson:
        return {OutboxState::Rejected, OutboxState::Uncertain, OutboxState::Held};
    case OutboxShown::OnItsWay:
        return {OutboxState::Queued, OutboxState::Sending};
    case OutboxShown::Scheduled:
        return {OutboxState::Queued};
    case OutboxShown::Held:
        return {OutboxState::Held};
    case OutboxShown::Sent:
        return {OutboxState::Sent, OutboxState::Confirmed};
    case OutboxShown::TakenBack:
        return {OutboxState::Cancelled};
    case OutboxShown::All:
        break;
    }
    return {};
}

bool isShownAs(const OutboxItem &item, OutboxShown shown, const QString &agent)
{
    const bool isScheduled = item.state == OutboxState::Queued && !item.zone.isEmpty() && item.attempt == 0;
    switch (shown) {
    case OutboxShown::NeedsPerson:
        return item.state != OutboxState::Held || item.agent != agent;
    case OutboxShown::OnItsWay:
        return !isScheduled;
    case OutboxShown::Scheduled:
        return isScheduled;
    case OutboxShown::Held:
    case OutboxShown::Sent:
    case OutboxShown::TakenBack:
    case OutboxShown::All:
        break;
    }
    return true;
}

}

Result<QList<OutboxEntry>> outboxEntries(Session &session, OutboxShown shown, const QString &agent)
{
    const auto states = statesOf(shown);
    const bool isSplit = shown == OutboxShown::OnItsWay || shown == OutboxShown::Scheduled ||
                         shown == OutboxShown::NeedsPerson; // counted only once the others are left out
    FM_ASSIGN(auto items, OutboxRepository(session).inStates(states, isSplit ? 0 : mostEntries));
    items.removeIf([&](const OutboxItem &item) { return !isShownAs(item, shown, agent); });
    items = items.first(std::min<qsizetype>(items.size(), mostEntries));
    QList<ConversationId> places;
    for (const OutboxItem &item : std::as_const(items))
        places.append(item.message.conversation);
    FM_ASSIGN(const auto rows, ConversationRepository(session).rows(places));
    QHash<ConversationId, Conversation> found;
    for (const Conversation &row : rows)
        found.insert(row.id, row);
    QList<OutboxEntry> entries;
    for (const OutboxItem &item : std::as_const(items)) {
        const Conversation place = found.value(item.message.conversation);
        entries.append({item, place.channel, place.customerName});
    }
    return entries;
}

}
