// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CaseWalk.h"

namespace firstmile
{

QList<Case> casesOf(QList<Event> events, Instant asOf)
{
    CaseWalk walk;
    const QList<Event> standing = standingLog(std::move(events), asOf);
    for (const Event &event : standing)
        walk.take(event);
    return walk.cases();
}

}
