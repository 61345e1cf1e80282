// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CustomerDeed.h"

namespace firstmile::tests
{

/// placesOf() as its definition reads, relabelling everybody at every deed.
CustomerPlaces naivePlacesOf(const QHash<IdentityId, CustomerId> &origins, const QList<CustomerDeed> &deeds);

}
