// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/OutboxItem.h"

namespace firstmile
{

/// What the outcome of a send means for the item in the outbox. Pure.
struct SendVerdict
{
    OutboxEvent event = OutboxEvent::Accepted;
    std::optional<Instant> notBefore; ///< time of the next try
    QString error;
};

/// `attempt` counts from 1. Later tries wait 15 s, 1 min, 5 min, 15 min, then hourly (RFC 5321 4.5.4.1 in spirit), or
/// as long as the network says.
SendVerdict verdictOn(const Error &error, int attempt, Instant now);

/// What an event means after the steps `before` it. A refusal as a duplicate is one as any other, unless an earlier try
/// may have arrived: then it is the network's word against its own look-up, which cannot tell any more. Pure.
OutboxEvent meaningAfter(const QList<OutboxStep> &before, OutboxEvent event);

/// A look-up that failed so never tells: asking again does not help, a person has to look.
bool needsPerson(const Error &failedLookUp);

/// How long until the next look-up after `lookUps` that settled nothing: 2 s, then twice as long each time, up to 5
/// min, or as long as the network says. `failure` is why the last one could not be made, if so.
Milliseconds lookUpWait(int lookUps, const std::optional<Error> &failure);

}
