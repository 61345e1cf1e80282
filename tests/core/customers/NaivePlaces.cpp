// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/customers/NaivePlaces.h"

namespace firstmile::tests
{

namespace
{

void relabel(CustomerPlaces &places, CustomerId from, CustomerId to)
{
    for (CustomerId &each : places.customerOf)
        each = each == from ? to : each;
    for (CustomerId &each : places.mergedInto)
        each = each == from ? to : each;
    places.mergedInto.insert(from, to);
}

bool isEmptyHanded(const CustomerPlaces &places, CustomerId customer)
{
    return !places.mergedInto.contains(customer) && !places.mergedInto.values().contains(customer) &&
           !places.customerOf.values().contains(customer);
}

}

CustomerPlaces naivePlacesOf(const QHash<IdentityId, CustomerId> &origins, const QList<CustomerDeed> &deeds)
{
    CustomerPlaces places{origins, {}};
    const auto standing = [&places](CustomerId each) { return places.mergedInto.value(each, each); };
    for (const CustomerDeed &deed : deeds) {
        if (deed.undoneAt)
            continue;
        if (deed.kind == CustomerDeedKind::Link && standing(deed.customer) != standing(deed.other))
            relabel(places, standing(deed.other), standing(deed.customer));
        for (const IdentityId each : deed.kind == CustomerDeedKind::Split ? deed.identities : QList<IdentityId>()) {
            if (origins.contains(each))
                places.customerOf[each] = deed.customer;
        }
    }
    for (const CustomerDeed &deed : deeds) {
        const bool undoneSplit = deed.undoneAt && deed.kind == CustomerDeedKind::Split;
        if (undoneSplit && isEmptyHanded(places, deed.customer) && standing(deed.other) != deed.customer)
            places.mergedInto.insert(deed.customer, standing(deed.other));
    }
    return places;
}

}
