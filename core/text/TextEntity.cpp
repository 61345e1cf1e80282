// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextEntity.h"

#include <algorithm>

namespace firstmile
{

QList<TextEntity> withoutOverlaps(QList<TextEntity> entities)
{
    std::stable_sort(entities.begin(), entities.end(),
                     [](const TextEntity &a, const TextEntity &b) { return a.start < b.start; });
    QList<TextEntity> kept;
    for (const TextEntity &entity : entities) {
        if (kept.isEmpty() || entity.start >= kept.back().end)
            kept << entity;
    }
    return kept;
}

}
