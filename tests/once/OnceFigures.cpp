// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/once/OnceFigures.h"

#include <algorithm>
#include <cstdio>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

bool has(const OnceFate &fate, OutboxEvent event)
{
    return std::ranges::any_of(fate.steps, [event](const OutboxStep &step) { return step.event == event; });
}

bool hasTimedOut(const OutboxStep &step)
{
    return step.event == OutboxEvent::FateUnknown &&
           (step.words.startsWith("no answer in"_L1) || step.words.contains("did not answer in time"_L1));
}

}

void OnceFigures::add(const OnceFate &fate)
{
    const bool isSent = fate.state == OutboxState::Sent || fate.state == OutboxState::Confirmed;
    const bool asksPerson = fate.state == OutboxState::Uncertain;
    const bool cannotTell = fate.isUnlisted && fate.taken == 1 && has(fate, OutboxEvent::Duplicate);
    ++replies;
    once += isSent && fate.taken == 1 ? 1 : 0;
    lost += fate.taken == 0 ? 1 : 0;
    doubled += fate.taken > 1 ? 1 : 0;
    refused += fate.state == OutboxState::Rejected && fate.taken > 0 ? 1 : 0;
    settled += isSent && (has(fate, OutboxEvent::FoundRemotely) || has(fate, OutboxEvent::NotFound)) ? 1 : 0;
    timedOut += std::ranges::any_of(fate.steps, hasTimedOut) ? 1 : 0;
    person += asksPerson && cannotTell ? 1 : 0;
    wrong += asksPerson != cannotTell || fate.isUnlisted != asksPerson ? 1 : 0;
}

void OnceFigures::add(const OnceFigures &others)
{
    kills += others.kills;
    replies += others.replies;
    once += others.once;
    lost += others.lost;
    doubled += others.doubled;
    refused += others.refused;
    settled += others.settled;
    timedOut += others.timedOut;
    person += others.person;
    wrong += others.wrong;
}

void OnceFigures::print(const char *name) const
{
    std::printf(
        "%-9s kills %d, replies %d, sent once %d, lost %d, double %d, refused wrongly %d, uncertain and settled "
        "by look-up %d, timed out %d, needing a person %d, needing one wrongly %d\n",
        name, kills, replies, once, lost, doubled, refused, settled, timedOut, person, wrong);
}

}
