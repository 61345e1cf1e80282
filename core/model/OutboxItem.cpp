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
    {OutboxState::Held, "held"_L1},           {OutboxState::Queued, "queued"_L1},
    {OutboxState::Sending, "sending"_L1},     {OutboxState::Sent, "sent"_L1},
    {OutboxState::Confirmed, "confirmed"_L1}, {OutboxState::Rejected, "rejected"_L1},
    {OutboxState::Uncertain, "uncertain"_L1}, {OutboxState::Cancelled, "cancelled"_L1},
};

struct OutboxEventName
{
    OutboxEvent event;
    QLatin1StringView name;
};

constexpr OutboxEventName outboxEventNames[] = {
    {OutboxEvent::Claimed, "claimed"_L1},
    {OutboxEvent::Accepted, "accepted"_L1},
    {OutboxEvent::Retry, "retry"_L1},
    {OutboxEvent::Refused, "refused"_L1},
    {OutboxEvent::FateUnknown, "fate-unknown"_L1},
    {OutboxEvent::FoundRemotely, "found"_L1},
    {OutboxEvent::Duplicate, "duplicate"_L1},
    {OutboxEvent::NotFound, "not-found"_L1},
    {OutboxEvent::Undone, "undone"_L1},
    {OutboxEvent::Approved, "approved"_L1},
    {OutboxEvent::SentBack, "sent-back"_L1},
    {OutboxEvent::Overtaken, "overtaken"_L1},
    {OutboxEvent::Rescheduled, "rescheduled"_L1},
    {OutboxEvent::SaidSent, "said-sent"_L1},
    {OutboxEvent::SaidAbsent, "said-absent"_L1},
};

struct OutboxArrow
{
    OutboxState from;
    OutboxEvent event;
    OutboxState to;
};

constexpr OutboxArrow outboxArrows[] = {
    {OutboxState::Held, OutboxEvent::Approved, OutboxState::Queued},
    {OutboxState::Held, OutboxEvent::SentBack, OutboxState::Cancelled},
    {OutboxState::Held, OutboxEvent::Undone, OutboxState::Cancelled},
    {OutboxState::Held, OutboxEvent::Overtaken, OutboxState::Cancelled},
    {OutboxState::Held, OutboxEvent::Rescheduled, OutboxState::Held},
    {OutboxState::Queued, OutboxEvent::Rescheduled, OutboxState::Queued},
    {OutboxState::Queued, OutboxEvent::Overtaken, OutboxState::Cancelled},
    {OutboxState::Queued, OutboxEvent::Claimed, OutboxState::Sending},
    {OutboxState::Queued, OutboxEvent::Undone, OutboxState::Cancelled},
    {OutboxState::Queued, OutboxEvent::Retry, OutboxState::Queued},
    {OutboxState::Sending, OutboxEvent::Accepted, OutboxState::Sent},
    {OutboxState::Sending, OutboxEvent::Retry, OutboxState::Queued},
    {OutboxState::Sending, OutboxEvent::Refused, OutboxState::Rejected},
    {OutboxState::Sending, OutboxEvent::FateUnknown, OutboxState::Uncertain},
    {OutboxState::Sending, OutboxEvent::Duplicate, OutboxState::Uncertain},
    {OutboxState::Sending, OutboxEvent::FoundRemotely, OutboxState::Confirmed},
    {OutboxState::Uncertain, OutboxEvent::FoundRemotely, OutboxState::Sent},
    {OutboxState::Uncertain, OutboxEvent::NotFound, OutboxState::Queued},
    {OutboxState::Uncertain, OutboxEvent::FateUnknown, OutboxState::Uncertain},
    {OutboxState::Sent, OutboxEvent::FoundRemotely, OutboxState::Confirmed},
    {OutboxState::Rejected, OutboxEvent::Retry, OutboxState::Queued},
    {OutboxState::Rejected, OutboxEvent::Undone, OutboxState::Cancelled},
    {OutboxState::Uncertain, OutboxEvent::Undone, OutboxState::Cancelled},
    {OutboxState::Uncertain, OutboxEvent::SaidSent, OutboxState::Sent},
    {OutboxState::Uncertain, OutboxEvent::SaidAbsent, OutboxState::Queued},
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

QString toString(OutboxEvent event)
{
    for (const auto &entry : outboxEventNames) {
        if (entry.event == event)
            return entry.name;
    }
    return {};
}

std::optional<OutboxEvent> outboxEventFromString(const QString &name)
{
    for (const auto &entry : outboxEventNames) {
        if (entry.name == name)
            return entry.event;
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
