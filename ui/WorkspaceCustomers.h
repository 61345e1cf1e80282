// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"
#include "ui/CustomerData.h"

#include <atomic>
#include <memory>

class QSettings;

namespace firstmile
{

class Clock;

/// The console's customers from a workspace: each call is one function on one of the store's threads.
class WorkspaceCustomers : public CustomerData
{
    Q_OBJECT

public:
    /// `agent` signs what is done; `settings` are this machine's, where the hook that enriches profiles is set up.
    WorkspaceCustomers(Database &database, const Clock &clock, QString agent, QSettings &settings,
                       QObject *parent = nullptr);
    ~WorkspaceCustomers() override;

    Async<CustomerSheet> sheet(CustomerId customer) override;
    Async<QList<HistoryKey>> history(CustomerId customer, const HistoryFilter &filter) override;
    Async<QList<HistoryEntry>> historyLines(const QList<HistoryKey> &keys) override;
    Async<QList<CustomerLine>> find(const QString &text, int limit) override;
    Async<QList<Suggestion>> suggestions(int limit) override;
    Async<QList<Repeat>> repeats(ConversationId conversation) override;
    Async<QList<FollowUpLine>> dueFollowUps(bool mineOnly, int limit) override;

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

    Async<ContactTablePreview> previewContacts(const QString &path, const ContactTable &table) override;
    Async<ContactImportSummary> importContacts(const ContactImportOptions &options) override;
    void cancelContactImport() override;
    Async<qint64> exportContacts(const QString &path, ContactFormat format,
                                 const QList<CustomerId> &customers) override;

    Async<void> savePersonFile(CustomerId customer, const QString &path) override;
    Async<ErasureCounts> erasurePreview(CustomerId customer) override;
    Async<CustomerDeedId> erase(CustomerId customer, const QString &words, bool forGood) override;
    Async<RetentionPreview> retentionPreview(const RetentionRule &rule) override;
    Async<void> applyRetention(const RetentionRule &rule) override;

    Async<CustomerRules> rules() override;
    Async<void> setRules(const CustomerRules &rules) override;
    EnrichSetup enrichSetup() const override;
    void setEnrichSetup(const EnrichSetup &setup) override;

private:
    LinkRequest requestOf(CustomerId customer, CustomerId other, const QList<Evidence> &evidence) const;
    void keepEnriched(CustomerId customer, const Result<QList<ProfileProperty>> &told,
                      const std::shared_ptr<Promise<int>> &promise);
    void retainMore(const RetentionRule &rule, const std::shared_ptr<Promise<void>> &promise);

    Database &m_database;
    const Clock &m_clock;
    QString m_agent;
    QSettings &m_settings;
    std::shared_ptr<std::atomic_bool> m_cancelImport; ///< of the import that runs; read in the store's thread
    std::unique_ptr<EnrichHook> m_hook;               ///< the one that is asked
};

}
