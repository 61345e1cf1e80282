// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CustomerDeed.h"
#include "core/model/Identity.h"
#include "core/store/Transaction.h"

/// Who is who: each call is one deed, written into the log of deeds, within the transaction. Nothing is destroyed: a
/// customer who was linked keeps their name, their records and their number, and stands for themselves again when the
/// deed is undone. Conversations go where their identity goes; no message, event or count changes.
namespace firstmile
{

struct LinkRequest
{
    CustomerId into;
    CustomerId other;
    QList<Evidence> evidence;
    QString agent;
    CustomerDeedId parent = {}; ///< the import that it is part of
    QString words = {};         ///< why, in the agent's words
};

/// `into` takes over the identities of `other`. NotFound: one of them is not there. Conflict: they are one already, or
/// one of them was linked to somebody meanwhile, which the detail names. Forbidden: one of them was erased.
Result<CustomerDeedId> link(Transaction &transaction, const LinkRequest &request, Instant now);

/// `identities` leave `from` and are a customer of their own, under the name that they bring; its number is the value's
/// `customer`. Malformed: none, or all of them. Conflict: one of them is not theirs (any more).
Result<CustomerDeed> split(Transaction &transaction, CustomerId from, const QList<IdentityId> &identities,
                           const QString &agent, Instant now);

/// They are two people: they are not suggested again, however either is linked later. Conflict: that was said already.
Result<CustomerDeedId> refuseLink(Transaction &transaction, const LinkRequest &request, Instant now);

/// Undoes a link, a split or a refusal; later deeds stand. Conflict: it was undone already. Imports and erasures are
/// undone by undoDeed() of core/customers/CustomerUndo.h, which takes all kinds.
Result<void> undoPlaceDeed(Transaction &transaction, const CustomerDeed &deed, const QString &agent, Instant now);

/// An address, a phone or a handle that the agent was told: it becomes the customer's. Conflict: it is somebody else's,
/// whom the detail names by number; link them instead. Malformed: it is no address or number.
Result<Identity> claimIdentity(Transaction &transaction, CustomerId customer, const Identity &identity,
                               const QString &agent, Instant now);

/// Brings identities, customers and conversations in line with the deeds that stand, around these customers.
Result<void> replaceAround(Transaction &transaction, const QList<CustomerId> &customers);

}
