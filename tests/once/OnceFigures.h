// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/OutboxItem.h"

namespace firstmile::tests
{

/// What became of one reply, as the outbox tells it and as the network does.
struct OnceFate
{
    OutboxState state = OutboxState::Queued;
    QList<OutboxStep> steps;
    int taken = 0; ///< how many of it the network has
    bool isUnlisted = false;
};

/// Of many replies to one network, or to all.
struct OnceFigures
{
    int kills = 0;
    int replies = 0;
    int once = 0; ///< the outbox says that it was sent, and the network has it, once
    int lost = 0;
    int doubled = 0;
    int refused = 0;  ///< the network has it, and the outbox says that it was refused
    int settled = 0;  ///< by look-up, after nobody knew
    int timedOut = 0; ///< its answer came after the client's time-out, at least once
    int person = 0;   ///< a person has to look, and rightly: the network has it once, refuses another and lists none
    int wrong = 0;    ///< a person is asked for another reason, or is not asked although the network cannot tell

    void add(const OnceFate &fate);
    void add(const OnceFigures &others);
    void print(const char *name) const;
};

}
