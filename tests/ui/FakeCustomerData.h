// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/FakeConsoleData.h"
#include "ui/CustomerData.h"

#include <QSet>

namespace firstmile::tests
{

/// What is known of the customers of a FakeConsoleData, invented and awkward: every kind of evidence, follow-up,
/// consent and field, right-to-left names, emoji, 5,000 lines of history, somebody who was erased.
class FakeCustomerData : public CustomerData
{
    Q_OBJECT

public:
    FakeCustomerData(FakeConsoleData &console, const Clock &clock, bool empty = false);

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
    void cancelContactImport() override { contactImport.reset(); }
    Async<qint64> exportContacts(const QString &path, ContactFormat format,
                                 const QList<CustomerId> &customers) override;

    Async<void> savePersonFile(CustomerId customer, const QString &path) override;
    Async<ErasureCounts> erasurePreview(CustomerId customer) override;
    Async<CustomerDeedId> erase(CustomerId customer, const QString &words, bool forGood) override;
    Async<RetentionPreview> retentionPreview(const RetentionRule &rule) override;
    Async<void> applyRetention(const RetentionRule &rule) override;

    Async<CustomerRules> rules() override { return soon<CustomerRules>(teamRules); }
    Async<void> setRules(const CustomerRules &rules) override;
    EnrichSetup enrichSetup() const override { return hook; }
    void setEnrichSetup(const EnrichSetup &setup) override { hook = setup; }

    // What tests look at and set.
    struct Person
    {
        QList<ProfileRecord> records;
        Profile profile;
        QList<Consent> consents;
        QList<FollowUp> followUps;
        QList<Suggestion> suggestions;
        QList<CustomerDeed> deeds;   ///< newest first
        QList<HistoryEntry> history; ///< newest first
        HistoryCounts counts;
        Milliseconds headStart{0};
        QUrl crmPage;
        bool canEnrich = false;
    };
    Person &person(CustomerId customer) { return m_people[customer]; }
    Customer &customer(CustomerId id) { return m_console.customers()[id]; }
    CustomerId byName(const QString &name) const; ///< none: nobody is called so
    FollowUp *followUp(FollowUpId id);
    CustomerDeed *deed(CustomerDeedId id);
    qint64 nextId() { return ++m_nextId; }
    void announce(const QSet<CustomerId> &customers);

    // Answers of sheet, history, historyLines and find that come later: each is what was so when it was asked for.
    void holdAnswers() { m_holding = true; }
    void letAnswers() { m_holding = false; }
    qsizetype answersHeld() const { return m_held.size(); }
    void answer(qsizetype which) { m_held[which](); }

    CustomerRules teamRules;
    EnrichSetup hook;
    QHash<ConversationId, QList<Repeat>> repeatsOfConversation;
    std::optional<Error> failNext;                                ///< the next call fails with this
    QSet<HistoryKind> lastKinds;                                  ///< of the last history that was asked for
    int linesRead = 0;                                            ///< of histories
    std::pair<QString, QStringList> lastField;                    ///< what setField was told last
    std::optional<ContactImportOptions> importOptions;            ///< of the last import
    std::unique_ptr<Promise<ContactImportSummary>> contactImport; ///< the one that runs, if imports are held
    bool holdImports = false;
    ContactTablePreview preview; ///< what previewContacts tells, with the table that was asked for laid over it
    ContactImportSummary importSummary;
    QString savedPath; ///< where a file of contacts or of a person was written last

private:
    friend class FakeCustomersBuilder;
    template <class T>
    Async<T> soon(Result<T> result)
    {
        if (const auto error = std::exchange(failNext, std::nullopt))
            result = *error;
        if (!m_holding)
            return ready<T>(std::move(result));
        auto promise = std::make_shared<Promise<T>>();
        m_held.append([promise, result] { promise->settle(result); });
        return promise->future();
    }
    CustomerId standing(CustomerId customer) const;
    CustomerDeed &add(CustomerDeed deed); ///< numbers it, and keeps how all was before it
    Async<void> done(const QSet<CustomerId> &customers);

    FakeConsoleData &m_console;
    const Clock &m_clock;
    QMap<CustomerId, Person> m_people;
    QHash<CustomerDeedId, QMap<CustomerId, Customer>> m_before;
    QList<std::function<void()>> m_held;
    bool m_holding = false;
    qint64 m_nextId = 50'000;
};

}
