// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/WorkspaceCustomers.h"

namespace firstmile
{

/// The customers of a bundle that is open for review: all that is read is read, files can be written out of it, and
/// nothing is changed (ui/ReviewRefusal.h). Nobody is looked up anywhere.
class ReviewedCustomers : public WorkspaceCustomers
{
    Q_OBJECT

public:
    using WorkspaceCustomers::WorkspaceCustomers;

    Async<QList<Suggestion>> suggestions(int limit) override; ///< none

    Async<CustomerDeedId> link(CustomerId into, CustomerId other, const QList<Evidence> &evidence) override;
    Async<CustomerDeedId> refuse(CustomerId customer, CustomerId other, const QList<Evidence> &evidence) override;
    Async<CustomerDeed> split(CustomerId from, const QList<IdentityId> &identities) override;
    Async<UndoOutcome> undo(CustomerDeedId deed) override;
    Async<Identity> claim(CustomerId customer, const Identity &identity) override;

    Async<void> setField(CustomerId customer, const QString &field, const QStringList &texts) override;
    Async<void> setConsent(const Consent &consent) override;
    Async<FollowUpId> addFollowUp(const FollowUp &followUp) override;
    Async<void> changeFollowUp(const FollowUp &followUp) override;
    Async<void> finishFollowUp(FollowUpId followUp, const QString &outcome) override;
    Async<void> notReached(FollowUpId followUp, const QString &words, const CallSlot &next) override;
    Async<void> reopenFollowUp(FollowUpId followUp) override;
    Async<int> enrich(CustomerId customer) override;

    Async<ContactImportSummary> importContacts(const ContactImportOptions &options) override;
    Async<CustomerDeedId> erase(CustomerId customer, const QString &words, bool forGood) override;
    Async<void> applyRetention(const RetentionRule &rule) override;
    Async<void> setRules(const CustomerRules &rules) override;
    EnrichSetup enrichSetup() const override { return {}; }
    void setEnrichSetup(const EnrichSetup &) override {}
};

}
