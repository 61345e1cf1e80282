// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Linking.h"

#include "core/customers/CustomerFitness.h"
#include "core/customers/Leftovers.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerPlacement.h"
#include "core/store/CustomerRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error conflict(const QString &why)
{
    return Error{ErrorKind::Conflict, why, {}};
}

CustomerDeed deedOf(CustomerDeedKind kind, const LinkRequest &request, Instant now)
{
    CustomerDeed deed;
    deed.kind = kind;
    deed.parent = request.parent;
    deed.at = now;
    deed.agent = request.agent;
    deed.customer = request.into;
    deed.other = request.other;
    deed.evidence = request.evidence;
    deed.words = request.words;
    return deed;
}

Result<void> refuseOneself(const LinkRequest &request)
{
    if (request.into == request.other)
        return conflict(
            u"customer %1 is one person: they cannot be linked to themselves, or told apart"_s.arg(request.into.value));
    return {};
}

/// A link back would close a ring: who is one already is told as that, whichever of them is named.
Result<void> refuseLinked(Session &session, const LinkRequest &request)
{
    FM_TRY(refuseOneself(request));
    FM_TRY(knownCustomer(session, request.into));
    FM_TRY(knownCustomer(session, request.other));
    FM_ASSIGN(const CustomerId one, standingFor(session, request.into));
    FM_ASSIGN(const CustomerId other, standingFor(session, request.other));
    if (one == other)
        return conflict(u"customers %1 and %2 are one already, under customer %3"_s.arg(request.into.value)
                            .arg(request.other.value)
                            .arg(one.value));
    return {};
}

Result<QList<Identity>> leaving(const Customer &from, const QList<IdentityId> &identities)
{
    QList<Identity> leaving;
    for (const Identity &each : from.identities) {
        if (identities.contains(each.id))
            leaving.append(each);
    }
    for (const IdentityId id : identities) {
        if (std::ranges::find(from.identities, id, &Identity::id) == from.identities.cend())
            return conflict(u"identity %1 is not customer %2's"_s.arg(id.value).arg(from.id.value));
    }
    if (leaving.isEmpty() || leaving.size() == from.identities.size())
        return Error{ErrorKind::Malformed, u"a split takes some identities of a customer, not none and not all"_s, {}};
    return leaving;
}

QString nameOf(const QList<Identity> &identities)
{
    const auto named =
        std::ranges::find_if(identities, [](const Identity &each) { return !each.name.trimmed().isEmpty(); });
    return named == identities.cend() ? identities.first().handle : named->name;
}

/// Notes which deed brought a customer who was made for it.
Result<void> setCustomerDeed(Transaction &transaction, CustomerId customer, CustomerDeedId deed)
{
    FM_TRY(transaction.exec(u"UPDATE customers SET deed_id = ? WHERE id = ?"_s, deed, customer));
    return {};
}

Result<bool> wasRefused(Session &session, const LinkRequest &request)
{
    FM_ASSIGN(const auto one, groupOf(session, request.into));
    FM_ASSIGN(const auto other, groupOf(session, request.other));
    FM_ASSIGN(const auto deeds, CustomerDeedRepository(session).of(one));
    return std::ranges::any_of(deeds, [&one, &other](const CustomerDeed &each) {
        return each.kind == CustomerDeedKind::Refusal && !each.undoneAt &&
               ((one.contains(each.customer) && other.contains(each.other)) ||
                (other.contains(each.customer) && one.contains(each.other)));
    });
}

/// What an erasure took would be missing on one side.
Result<void> refuseErased(Session &session, const CustomerDeed &deed)
{
    for (const CustomerId each : {deed.customer, deed.other}) {
        FM_ASSIGN(const auto customer, CustomerRepository(session).find(each));
        if (!customer)
            continue;
        FM_ASSIGN(const auto standing,
                  CustomerRepository(session).find(customer->mergedInto ? customer->mergedInto : each));
        if (customer->erasedAt || (standing && standing->erasedAt))
            return conflict(u"customer %1 was erased: deed %2 can be undone once the erasure is"_s.arg(each.value)
                                .arg(deed.id.value));
    }
    return {};
}

}

Result<CustomerDeedId> link(Transaction &transaction, const LinkRequest &request, Instant now)
{
    FM_TRY(takeTurnWithPlaces(transaction));
    FM_TRY(refuseLinked(transaction, request));
    FM_TRY(standingCustomer(transaction, request.into));
    FM_TRY(standingCustomer(transaction, request.other));
    FM_ASSIGN(const CustomerDeedId id,
              CustomerDeedRepository(transaction).append(transaction, deedOf(CustomerDeedKind::Link, request, now)));
    FM_TRY(replaceAround(transaction, {request.into, request.other}));
    return id;
}

Result<CustomerDeed> split(Transaction &transaction, CustomerId from, const QList<IdentityId> &identities,
                           const QString &agent, Instant now)
{
    FM_TRY(takeTurnWithPlaces(transaction));
    FM_ASSIGN(const Customer before, standingCustomer(transaction, from));
    FM_ASSIGN(const auto left, leaving(before, identities));
    CustomerDeed deed = deedOf(CustomerDeedKind::Split, {{}, from, {}, agent}, now);
    FM_ASSIGN(deed.customer,
              CustomerRepository(transaction).add(transaction, Customer{{}, nameOf(left), {}, now, {}, {}, {}}));
    for (const Identity &each : left)
        deed.identities.append(each.id);
    FM_ASSIGN(deed.id, CustomerDeedRepository(transaction).append(transaction, deed));
    FM_TRY(setCustomerDeed(transaction, deed.customer, deed.id));
    FM_TRY(replaceAround(transaction, {deed.customer, deed.other}));
    return deed;
}

Result<CustomerDeedId> refuseLink(Transaction &transaction, const LinkRequest &request, Instant now)
{
    FM_TRY(takeTurnWithPlaces(transaction));
    FM_TRY(refuseLinked(transaction, request));
    FM_ASSIGN(const bool refused, wasRefused(transaction, request));
    if (refused)
        return conflict(
            u"customers %1 and %2 were told apart already"_s.arg(request.into.value).arg(request.other.value));
    return CustomerDeedRepository(transaction).append(transaction, deedOf(CustomerDeedKind::Refusal, request, now));
}

Result<void> undoPlaceDeed(Transaction &transaction, const CustomerDeed &deed, const QString &agent, Instant now)
{
    FM_TRY(takeTurnWithPlaces(transaction));
    if (deed.kind == CustomerDeedKind::Import || deed.kind == CustomerDeedKind::Erasure)
        return conflict(u"deed %1 is an %2, which is undone as a whole"_s.arg(deed.id.value).arg(toString(deed.kind)));
    FM_TRY(refuseErased(transaction, deed));
    FM_TRY(CustomerDeedRepository(transaction).markUndone(transaction, deed.id, agent, now));
    FM_TRY(replaceAround(transaction, {deed.customer, deed.other}));
    return dropLeftovers(transaction);
}

Result<void> replaceAround(Transaction &transaction, const QList<CustomerId> &customers)
{
    CustomerPlacement placement(transaction);
    FM_ASSIGN(const auto changes, placement.changesAround(customers));
    return placement.apply(transaction, changes);
}

}
