// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Evidence.h"

#include <QHash>

namespace firstmile
{

/// What can be done about who is who.
enum class CustomerDeedKind {
    Link,    ///< `customer` takes over the identities of `other`
    Split,   ///< `identities` leave `other` and are `customer`, who is new
    Refusal, ///< `customer` and `other` are two people: they are not suggested again
    Import,  ///< contacts came from a file; what it linked are deeds with it as their parent
    Erasure  ///< who `customer` is was erased
};

QString toString(CustomerDeedKind kind); ///< "link", "split", "refusal", "import", "erasure"
std::optional<CustomerDeedKind> customerDeedKindFromString(const QString &name);

struct CustomerDeed
{
    CustomerDeedId id;
    CustomerDeedKind kind = CustomerDeedKind::Link;
    CustomerDeedId parent; ///< the import that it is part of
    Instant at;
    QString agent;
    CustomerId customer;
    CustomerId other;
    QList<IdentityId> identities;
    QList<Evidence> evidence; ///< of a link or a refusal: what spoke for it
    QString words;            ///< of an import: the file's name; else why, in the agent's words; may be empty
    std::optional<Instant> undoneAt;
    QString undoneBy;
    bool operator==(const CustomerDeed &) const = default;
};

/// Who is who.
struct CustomerPlaces
{
    QHash<IdentityId, CustomerId> customerOf;
    QHash<CustomerId, CustomerId> mergedInto; ///< who was linked, and who stands for them now; never itself linked
    bool operator==(const CustomerPlaces &) const = default;
};

/// Who is who after all deeds that stand (not undone), in their order. `origins`: whose each identity was at first.
/// Pure: undoing a deed is leaving it out, in whatever order deeds are undone, and with none left every identity is
/// where it was at first. `deeds`: sorted by id. Links cannot form a ring, as only a customer who stands for themselves
/// can be linked; a deed that would close one all the same is left out. Whom an undone split made follows whom they
/// were split from: they have no identity left, but something may have been said of them.
CustomerPlaces placesOf(const QHash<IdentityId, CustomerId> &origins, const QList<CustomerDeed> &deeds);

}
