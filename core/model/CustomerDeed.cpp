// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CustomerDeed.h"

#include <QSet>

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

/// Whose somebody is, followed along the links so far; nobody is copied until all of them are known.
class PlaceReplay
{
public:
    explicit PlaceReplay(const QHash<IdentityId, CustomerId> &origins) { m_places.customerOf = origins; }

    void apply(const CustomerDeed &deed)
    {
        if (deed.kind == CustomerDeedKind::Link) {
            follow(standing(deed.other), standing(deed.customer));
        } else if (deed.kind == CustomerDeedKind::Split) {
            for (const IdentityId identity : deed.identities) {
                if (m_places.customerOf.contains(identity))
                    m_places.customerOf[identity] = deed.customer;
            }
        }
    }

    void settle()
    {
        for (CustomerId &customer : m_places.customerOf) {
            customer = standing(customer);
            m_peopled.insert(customer);
        }
        const auto linked = m_places.mergedInto.keys();
        for (const CustomerId each : linked)
            m_peopled.insert(standing(each));
    }

    /// Whom a split made follows, once it is undone, whom they left: what was said of them meanwhile is found there.
    void sendHome(const CustomerDeed &undone)
    {
        const CustomerId customer = undone.customer;
        if (!m_places.mergedInto.contains(customer) && !m_peopled.contains(customer))
            follow(customer, standing(undone.other));
    }

    CustomerPlaces places()
    {
        const auto linked = m_places.mergedInto.keys();
        for (const CustomerId each : linked)
            standing(each);
        return m_places;
    }

private:
    void follow(CustomerId other, CustomerId into)
    {
        if (into != other)
            m_places.mergedInto.insert(other, into);
    }

    /// The end of the chain; whoever was asked points straight at it afterwards.
    CustomerId standing(CustomerId customer)
    {
        CustomerId end = customer;
        while (m_places.mergedInto.contains(end))
            end = m_places.mergedInto.value(end);
        if (end != customer)
            m_places.mergedInto[customer] = end;
        return end;
    }

    CustomerPlaces m_places;
    QSet<CustomerId> m_peopled; ///< they have an identity, or somebody linked to them
};

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
    PlaceReplay replay(origins);
    for (const CustomerDeed &deed : deeds) {
        if (!deed.undoneAt)
            replay.apply(deed);
    }
    replay.settle();
    for (const CustomerDeed &deed : deeds) {
        if (deed.undoneAt && deed.kind == CustomerDeedKind::Split)
            replay.sendHome(deed);
    }
    return replay.places();
}

}
