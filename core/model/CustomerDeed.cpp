// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CustomerDeed.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the database, JSON and the command line carry them.
constexpr std::pair<CustomerDeedKind, QLatin1StringView> customerDeedKindNames[] = {
    {CustomerDeedKind::Link, "link"_L1},       {CustomerDeedKind::Split, "split"_L1},
    {CustomerDeedKind::Refusal, "refusal"_L1}, {CustomerDeedKind::Import, "import"_L1},
    {CustomerDeedKind::Erasure, "erasure"_L1},
};

CustomerId standingAmong(const CustomerPlaces &places, CustomerId customer)
{
    return places.mergedInto.value(customer, customer);
}

/// Who follows whom points straight at who stands, before and after.
void mergePlaces(CustomerPlaces &places, CustomerId into, CustomerId other)
{
    if (into == other)
        return;
    for (CustomerId &customer : places.mergedInto) {
        if (customer == other)
            customer = into;
    }
    places.mergedInto.insert(other, into);
    for (CustomerId &customer : places.customerOf) {
        if (customer == other)
            customer = into;
    }
}

void applyDeed(CustomerPlaces &places, const CustomerDeed &deed)
{
    if (deed.kind == CustomerDeedKind::Link) {
        mergePlaces(places, standingAmong(places, deed.customer), standingAmong(places, deed.other));
    } else if (deed.kind == CustomerDeedKind::Split) {
        for (const IdentityId identity : deed.identities) {
            if (places.customerOf.contains(identity))
                places.customerOf[identity] = deed.customer;
        }
    }
}

bool standsForSomebody(const CustomerPlaces &places, CustomerId customer)
{
    return std::ranges::find(places.mergedInto, customer) != places.mergedInto.cend() ||
           std::ranges::find(places.customerOf, customer) != places.customerOf.cend();
}

/// Whom a split made follows, once it is undone, whom they left: what was said of them meanwhile is found there.
void sendHome(CustomerPlaces &places, const CustomerDeed &undone)
{
    const CustomerId home = standingAmong(places, undone.other);
    if (home != undone.customer && !places.mergedInto.contains(undone.customer) &&
        !standsForSomebody(places, undone.customer))
        places.mergedInto.insert(undone.customer, home);
}

}

QString toString(CustomerDeedKind kind)
{
    const auto *const found =
        std::ranges::find(customerDeedKindNames, kind, &std::pair<CustomerDeedKind, QLatin1StringView>::first);
    return found == std::end(customerDeedKindNames) ? QString() : QString(found->second);
}

std::optional<CustomerDeedKind> customerDeedKindFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(customerDeedKindNames, name, &std::pair<CustomerDeedKind, QLatin1StringView>::second);
    return found == std::end(customerDeedKindNames) ? std::nullopt : std::optional(found->first);
}

CustomerPlaces placesOf(const QHash<IdentityId, CustomerId> &origins, const QList<CustomerDeed> &deeds)
{
    CustomerPlaces places{origins, {}};
    for (const CustomerDeed &deed : deeds) {
        if (!deed.undoneAt)
            applyDeed(places, deed);
    }
    for (const CustomerDeed &deed : deeds) {
        if (deed.undoneAt && deed.kind == CustomerDeedKind::Split)
            sendHome(places, deed);
    }
    return places;
}

}
