// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/OutboxPolicy.h"

#include <algorithm>
#include <array>

namespace firstmile
{

namespace
{

Milliseconds waitBefore(int attempt)
{
    static constexpr std::array waits{std::chrono::seconds(15), std::chrono::seconds(60), std::chrono::seconds(300),
                                      std::chrono::seconds(900), std::chrono::seconds(3600)};
    return waits.at(static_cast<size_t>(std::clamp(attempt - 1, 0, static_cast<int>(waits.size()) - 1)));
}

}

SendVerdict verdictOn(const Error &error, int attempt, Instant now)
{
    switch (error.kind) {
    case ErrorKind::Uncertain:
        return {OutboxEvent::FateUnknown, now, error.detail};
    case ErrorKind::Duplicate:
        return {OutboxEvent::Duplicate, now, error.detail};
    case ErrorKind::Cancelled:
        return {OutboxEvent::Retry, now, {}};
    case ErrorKind::Rejected:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Malformed:
    case ErrorKind::Conflict:
        return {OutboxEvent::Refused, std::nullopt, error.detail};
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorised:
    case ErrorKind::OutOfCredit:
    case ErrorKind::RateLimited:
    case ErrorKind::Storage:
    case ErrorKind::Untrusted:
        break;
    }
    return {OutboxEvent::Retry, now + std::max(waitBefore(attempt), error.retryAfter.value_or(Milliseconds(0))),
            error.detail};
}

OutboxEvent meaningAfter(const QList<OutboxStep> &before, OutboxEvent event)
{
    const auto isUnknown = [](const OutboxStep &step) { return step.event == OutboxEvent::FateUnknown; };
    if (event == OutboxEvent::Duplicate && std::ranges::none_of(before, isUnknown))
        return OutboxEvent::Refused;
    if (event != OutboxEvent::NotFound)
        return event;
    const auto lastTry = std::find_if(before.crbegin(), before.crend(), [](const OutboxStep &step) {
        return step.event == OutboxEvent::Claimed || step.event == OutboxEvent::Duplicate;
    });
    const bool wasThere = lastTry != before.crend() && lastTry->event == OutboxEvent::Duplicate;
    return wasThere ? OutboxEvent::FateUnknown : event;
}

bool needsPerson(const Error &failedLookUp)
{
    return failedLookUp.kind == ErrorKind::Uncertain || failedLookUp.kind == ErrorKind::NotFound ||
           failedLookUp.kind == ErrorKind::Rejected;
}

Milliseconds lookUpWait(int lookUps, const std::optional<Error> &failure)
{
    const Milliseconds doubled = std::chrono::seconds(1LL << std::clamp(lookUps, 1, 10));
    const Milliseconds wait = std::min<Milliseconds>(doubled, std::chrono::minutes(5));
    return failure ? std::max(wait, failure->retryAfter.value_or(wait)) : wait;
}

}
