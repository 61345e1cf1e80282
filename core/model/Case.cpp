// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CaseWalk.h"

namespace firstmile
{

QList<Case> casesOf(QList<Event> events, Instant asOf)
{
    CaseWalk walk;
    for (const Event &event : standingLog(std::move(events), asOf).events)
        walk.take(event);
    return walk.cases();
}

}
