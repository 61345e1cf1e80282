// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReviewedCustomers.h"

#include "ui/ReviewRefusal.h"

namespace firstmile
{

Async<QList<Suggestion>> ReviewedCustomers::suggestions(int)
{
    return ready<QList<Suggestion>>(QList<Suggestion>());
}

Async<CustomerDeedId> ReviewedCustomers::link(CustomerId, CustomerId, const QList<Evidence> &)
{
    return refusedInReview<CustomerDeedId>();
}

Async<CustomerDeedId> ReviewedCustomers::refuse(CustomerId, CustomerId, const QList<Evidence> &)
{
    return refusedInReview<CustomerDeedId>();
}

Async<CustomerDeed> ReviewedCustomers::split(CustomerId, const QList<IdentityId> &)
{
    return refusedInReview<CustomerDeed>();
}

Async<UndoOutcome> ReviewedCustomers::undo(CustomerDeedId)
{
    return refusedInReview<UndoOutcome>();
}

Async<Identity> ReviewedCustomers::claim(CustomerId, const Identity &)
{
    return refusedInReview<Identity>();
}

Async<void> ReviewedCustomers::setField(CustomerId, const QString &, const QStringList &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedCustomers::setConsent(const Consent &)
{
    return refusedInReview<void>();
}

Async<FollowUpId> ReviewedCustomers::addFollowUp(const FollowUp &)
{
    return refusedInReview<FollowUpId>();
}

Async<void> ReviewedCustomers::changeFollowUp(const FollowUp &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedCustomers::finishFollowUp(FollowUpId, const QString &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedCustomers::notReached(FollowUpId, const QString &, const CallSlot &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedCustomers::reopenFollowUp(FollowUpId)
{
    return refusedInReview<void>();
}

Async<int> ReviewedCustomers::enrich(CustomerId)
{
    return refusedInReview<int>();
}

Async<ContactImportSummary> ReviewedCustomers::importContacts(const ContactImportOptions &)
{
    return refusedInReview<ContactImportSummary>();
}

Async<CustomerDeedId> ReviewedCustomers::erase(CustomerId, const QString &, bool)
{
    return refusedInReview<CustomerDeedId>();
}

Async<void> ReviewedCustomers::applyRetention(const RetentionRule &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedCustomers::setRules(const CustomerRules &)
{
    return refusedInReview<void>();
}

}
