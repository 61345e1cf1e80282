// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/customers/ContactExport.h"
#include "core/customers/ContactImport.h"
#include "core/customers/CustomerSearch.h"
#include "core/customers/CustomerUndo.h"
#include "core/customers/EnrichHook.h"
#include "core/customers/Erasure.h"
#include "core/customers/FollowUpActions.h"
#include "core/customers/History.h"
#include "core/customers/Linking.h"
#include "core/customers/Repeats.h"
#include "core/customers/Retention.h"
#include "core/customers/Suggestions.h"
#include "core/model/Consent.h"
#include "core/model/FollowUp.h"
#include "core/model/Profile.h"
#include "core/model/Reach.h"

namespace firstmile
{

/// All that the panel and the page of a customer show, but for the history, which is read as it is scrolled to.
struct CustomerSheet
{
    Customer customer; ///< with their identities
    QList<ProfileRecord> records;
    Profile profile;
    QList<ProfileField> fields; ///< the team's own
    QList<Consent> consents;
    QList<FollowUp> followUps;
    QList<Suggestion> suggestions;
    QList<CustomerDeed> deeds; ///< those that touched them, newest first
    HistoryCounts counts;
    Reach reach;               ///< the widest of their identities
    Milliseconds headStart{0}; ///< what it gives them in the queue
    QUrl crmPage;              ///< empty: no template, or it does not fit
    bool canEnrich = false;
};

/// What a team decided about its customers.
struct CustomerRules
{
    ReachRule reach;
    Milliseconds askAgainAfter{0}; ///< 0: never
    QString crmTemplate;
    RetentionRule retention;
    QList<ProfileField> fields;
    bool operator==(const CustomerRules &) const = default;
};

/// A follow-up with whom it is for.
struct FollowUpLine
{
    FollowUp followUp;
    QString customerName;
    bool operator==(const FollowUpLine &) const = default;
};

/// All that the console reads and writes about customers. Every call returns at once; its result arrives later in the
/// caller's thread (whenDone). What a call changes is told by ConsoleData::changed(), with the customers in it.
class CustomerData : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of who stands for the customer now, if they were linked.
    virtual Async<CustomerSheet> sheet(CustomerId customer) = 0;
    virtual Async<QList<HistoryKey>> history(CustomerId customer, const HistoryFilter &filter) = 0;
    virtual Async<QList<HistoryEntry>> historyLines(const QList<HistoryKey> &keys) = 0;
    virtual Async<QList<CustomerLine>> find(const QString &text, int limit) = 0;
    virtual Async<QList<Suggestion>> suggestions(int limit) = 0;
    virtual Async<QList<Repeat>> repeats(ConversationId conversation) = 0;
    virtual Async<QList<FollowUpLine>> dueFollowUps(bool mineOnly,
                                                    int limit) = 0; ///< within the next 7 days, late ones first

    /// The errors of core/customers/Linking.h. The value is the deed, for undo().
    virtual Async<CustomerDeedId> link(CustomerId into, CustomerId other, const QList<Evidence> &evidence) = 0;
    virtual Async<CustomerDeedId> refuse(CustomerId customer, CustomerId other, const QList<Evidence> &evidence) = 0;
    virtual Async<CustomerDeed> split(CustomerId from, const QList<IdentityId> &identities) = 0;
    virtual Async<UndoOutcome> undo(CustomerDeedId deed) = 0;
    virtual Async<Identity> claim(CustomerId customer, const Identity &identity) = 0;

    virtual Async<void> setField(CustomerId customer, const QString &field, const QStringList &texts) = 0;
    virtual Async<void> setConsent(const Consent &consent) = 0;
    virtual Async<FollowUpId> addFollowUp(const FollowUp &followUp) = 0;
    virtual Async<void> changeFollowUp(const FollowUp &followUp) = 0;
    virtual Async<void> finishFollowUp(FollowUpId followUp, const QString &outcome) = 0;
    /// A callback that nobody answered, for another time.
    virtual Async<void> notReached(FollowUpId followUp, const QString &words, const CallSlot &next) = 0;
    virtual Async<void> reopenFollowUp(FollowUpId followUp) = 0;
    virtual Async<int> enrich(CustomerId customer) = 0; ///< how many properties the hook told

    virtual Async<ContactTablePreview> previewContacts(const QString &path, const ContactTable &table) = 0;
    virtual Async<ContactImportSummary> importContacts(const ContactImportOptions &options) = 0;
    virtual void cancelContactImport() = 0;
    virtual Async<qint64> exportContacts(const QString &path, ContactFormat format,
                                         const QList<CustomerId> &customers) = 0;

    virtual Async<void> savePersonFile(CustomerId customer, const QString &path) = 0; ///< .json or .html
    virtual Async<ErasureCounts> erasurePreview(CustomerId customer) = 0;
    virtual Async<CustomerDeedId> erase(CustomerId customer, const QString &words, bool forGood) = 0;
    virtual Async<RetentionPreview> retentionPreview(const RetentionRule &rule) = 0;
    virtual Async<void> applyRetention(const RetentionRule &rule) = 0;

    virtual Async<CustomerRules> rules() = 0;
    virtual Async<void> setRules(const CustomerRules &rules) = 0;
    virtual EnrichSetup enrichSetup() const = 0; ///< of this machine
    virtual void setEnrichSetup(const EnrichSetup &setup) = 0;

Q_SIGNALS:
    void contactsProgressed(qint64 done, qint64 total); ///< bytes of the file that is imported
};

}
