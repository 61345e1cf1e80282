// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchRank.h"

#include <cmath>

namespace firstmile::rank
{

qint64 placeOf(qint64 messageId, double weight)
{
    constexpr double idsPerSecond = 256.0;
    return -(messageId + std::llround(std::log(weight) * decaySeconds * idsPerSecond));
}

}
