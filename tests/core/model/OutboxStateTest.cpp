// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/OutboxItem.h"
#include "tests/support/Printers.h"

#include <map>

using namespace firstmile;

namespace
{

using State = OutboxState;
using Happens = OutboxEvent;

constexpr State allStates[] = {State::Held,      State::Queued,   State::Sending,   State::Sent,
                               State::Confirmed, State::Rejected, State::Uncertain, State::Cancelled};

constexpr Happens allEvents[] = {Happens::Claimed,     Happens::Accepted,      Happens::Retry,     Happens::Refused,
                                 Happens::FateUnknown, Happens::FoundRemotely, Happens::NotFound,  Happens::Undone,
                                 Happens::Approved,    Happens::SentBack,      Happens::Overtaken, Happens::SaidSent,
                                 Happens::Rescheduled, Happens::SaidAbsent};

/// Every arrow there is; what is not here cannot happen.
const std::map<std::pair<State, Happens>, State> arrows = {
    {{State::Held, Happens::Approved}, State::Queued},
    {{State::Held, Happens::SentBack}, State::Cancelled},
    {{State::Held, Happens::Undone}, State::Cancelled},
    {{State::Held, Happens::Overtaken}, State::Cancelled},
    {{State::Held, Happens::Rescheduled}, State::Held},
    {{State::Queued, Happens::Claimed}, State::Sending},
    {{State::Queued, Happens::Undone}, State::Cancelled},
    {{State::Queued, Happens::Overtaken}, State::Cancelled},
    {{State::Queued, Happens::Retry}, State::Queued},
    {{State::Queued, Happens::Rescheduled}, State::Queued},
    {{State::Sending, Happens::Accepted}, State::Sent},
    {{State::Sending, Happens::Retry}, State::Queued},
    {{State::Sending, Happens::Refused}, State::Rejected},
    {{State::Sending, Happens::FateUnknown}, State::Uncertain},
    {{State::Sending, Happens::FoundRemotely}, State::Confirmed},
    {{State::Sent, Happens::FoundRemotely}, State::Confirmed},
    {{State::Rejected, Happens::Retry}, State::Queued},
    {{State::Rejected, Happens::Undone}, State::Cancelled},
    {{State::Uncertain, Happens::FoundRemotely}, State::Sent},
    {{State::Uncertain, Happens::NotFound}, State::Queued},
    {{State::Uncertain, Happens::FateUnknown}, State::Uncertain},
    {{State::Uncertain, Happens::Undone}, State::Cancelled},
    {{State::Uncertain, Happens::SaidSent}, State::Sent},
    {{State::Uncertain, Happens::SaidAbsent}, State::Queued},
};

}

TEST_CASE("the machine of the outbox is this table, and nothing else")
{
    for (const State state : allStates) {
        for (const Happens event : allEvents) {
            const auto arrow = arrows.find({state, event});
            const auto expected = arrow == arrows.end() ? std::nullopt : std::optional(arrow->second);
            INFO(toString(state).toStdString() << " " << toString(event).toStdString());
            CHECK((next(state, event) == expected));
        }
    }
}

TEST_CASE("a reply that may have left is never queued again without a look-up or a person's word")
{
    for (const Happens event : allEvents) {
        const bool isSure = event == Happens::NotFound || event == Happens::SaidAbsent;
        CHECK((next(State::Uncertain, event) == State::Queued) == isSure);
    }
}

TEST_CASE("states and events keep their names")
{
    for (const State state : allStates)
        CHECK((outboxStateFromString(toString(state)) == state));
    for (const Happens event : allEvents)
        CHECK((outboxEventFromString(toString(event)) == event));
    CHECK_FALSE(outboxEventFromString({}));
}
