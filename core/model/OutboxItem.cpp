// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/OutboxItem.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct OutboxStateName
{
    OutboxState state;
    QLatin1StringView name;
};

constexpr OutboxStateName outboxStateNames[] = {
    {OutboxState::Queued, "queued"_L1},       {OutboxState::Sending, "sending"_L1},
    {OutboxState::Sent, "sent"_L1},           {OutboxState::Confirmed, "confirmed"_L1},
    {OutboxState::Rejected, "rejected"_L1},   {OutboxState::Uncertain, "uncertain"_L1},
    {OutboxState::Cancelled, "cancelled"_L1},
};

struct OutboxArrow
{
    OutboxState from;
    OutboxEvent event;
    OutboxState to;
};

constexpr OutboxArrow outboxArrows[] = {
    {OutboxState::Queued, OutboxEvent::Claimed, OutboxState::Sending},
    {OutboxState::Queued, OutboxEvent::Undone, OutboxState::Cancelled},
    {OutboxState::Queued, OutboxEvent::Retry, OutboxState::Queued},
    {OutboxState::Sending, OutboxEvent::Accepted, OutboxState::Sent},
    {OutboxState::Sending, OutboxEvent::Retry, OutboxState::Queued},
    {OutboxState::Sending, OutboxEvent::Refused, OutboxState::Rejected},
    {OutboxState::Sending, OutboxEvent::FateUnknown, OutboxState::Uncertain},
    {OutboxState::Sending, OutboxEvent::FoundRemotely, OutboxState::Confirmed},
    {OutboxState::Uncertain, OutboxEvent::FoundRemotely, OutboxState::Sent},
    {OutboxState::Uncertain, OutboxEvent::NotFound, OutboxState::Queued},
    {OutboxState::Sent, OutboxEvent::FoundRemotely, OutboxState::Confirmed},
    {OutboxState::Rejected, OutboxEvent::Retry, OutboxState::Queued},
    {OutboxState::Rejected, OutboxEvent::Undone, OutboxState::Cancelled},
    {OutboxState::Uncertain, OutboxEvent::Undone, OutboxState::Cancelled},
};

}

QString toString(OutboxState state)
{
    for (const auto &entry : outboxStateNames) {
        if (entry.state == state)
            return entry.name;
    }
    return {};
}

std::optional<OutboxState> outboxStateFromString(const QString &name)
{
    for (const auto &entry : outboxStateNames) {
        if (entry.name == name)
            return entry.state;
    }
    return std::nullopt;
}

std::optional<OutboxState> next(OutboxState state, OutboxEvent event)
{
    for (const auto &each : outboxArrows) {
        if (each.from == state && each.event == event)
            return each.to;
    }
    return std::nullopt;
}

}
