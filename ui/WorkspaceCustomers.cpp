// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceCustomers.h"

#include "core/base/Clock.h"
#include "core/customers/CrmLink.h"
#include "core/customers/FollowUpActions.h"
#include "core/customers/ReachRules.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/ProfileRepository.h"
#include "ui/CustomerReads.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QSettings>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// How many customers and sources one transaction of the retention rule takes: the writer is free in between.
constexpr int retainedAtOnce = 20;

struct EnrichQuestion
{
    Customer customer;
    Profile profile;
};

Result<EnrichQuestion> readEnrichQuestion(Session &session, CustomerId id)
{
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(id));
    if (!customer)
        return Error{ErrorKind::NotFound, u"there is no customer "_s + id.toString(), {}};
    FM_ASSIGN(const auto records, ProfileRepository(session).of(id));
    return EnrichQuestion{*customer, profileOf(records)};
}

Result<void> writeRules(Transaction &transaction, const CustomerRules &rules)
{
    FM_TRY(setReachRule(transaction, rules.reach));
    FM_TRY(setAskAgainAfter(transaction, rules.askAgainAfter));
    FM_TRY(setCrmTemplate(transaction, rules.crmTemplate));
    FM_TRY(setRetentionRule(transaction, rules.retention));
    return ProfileRepository(transaction).setFields(transaction, rules.fields);
}

}

WorkspaceCustomers::WorkspaceCustomers(Database &database, const Clock &clock, QString agent, QSettings &settings,
                                       QObject *parent)
    : CustomerData(parent), m_database(database), m_clock(clock), m_agent(std::move(agent)), m_settings(settings)
{}

WorkspaceCustomers::~WorkspaceCustomers() = default;

Async<CustomerSheet> WorkspaceCustomers::sheet(CustomerId customer)
{
    const bool canEnrich = enrichSetup().on;
    return m_database.read([customer, canEnrich, now = m_clock.now()](Session &session) -> Result<CustomerSheet> {
        FM_ASSIGN(auto sheet, reads::customerSheet(session, customer, now));
        sheet.canEnrich = canEnrich;
        return sheet;
    });
}

// Words take as long as a search: lines that are scrolled to meanwhile must not wait behind it.
Async<QList<HistoryKey>> WorkspaceCustomers::history(CustomerId customer, const HistoryFilter &filter)
{
    return m_database.read([customer, filter](Session &session) { return historyOf(session, customer, filter); },
                           filter.text.isEmpty() ? Database::Lane::Interactive : Database::Lane::Background);
}

Async<QList<HistoryEntry>> WorkspaceCustomers::historyLines(const QList<HistoryKey> &keys)
{
    return m_database.read(
        [keys, now = m_clock.now()](Session &session) { return firstmile::historyLines(session, keys, now); });
}

Async<QList<CustomerLine>> WorkspaceCustomers::find(const QString &text, int limit)
{
    return m_database.read([text, limit](Session &session) { return findCustomers(session, text, limit); },
                           Database::Lane::Background);
}

Async<QList<Suggestion>> WorkspaceCustomers::suggestions(int limit)
{
    return m_database.read([limit](Session &session) { return allSuggestions(session, limit); },
                           Database::Lane::Background);
}

Async<QList<Repeat>> WorkspaceCustomers::repeats(ConversationId conversation)
{
    return m_database.read([conversation](Session &session) { return repeatsOf(session, conversation); });
}

Async<QList<FollowUpLine>> WorkspaceCustomers::dueFollowUps(bool mineOnly, int limit)
{
    const QString assignee = mineOnly ? m_agent : QString();
    return m_database.read([assignee, limit, now = m_clock.now()](Session &session) {
        return reads::dueFollowUps(session, assignee, now, limit);
    });
}

LinkRequest WorkspaceCustomers::requestOf(CustomerId customer, CustomerId other, const QList<Evidence> &evidence) const
{
    return {customer, other, evidence, m_agent, {}, {}};
}

Async<CustomerDeedId> WorkspaceCustomers::link(CustomerId into, CustomerId other, const QList<Evidence> &evidence)
{
    return m_database.write([request = requestOf(into, other, evidence), now = m_clock.now()](
                                Transaction &transaction) { return firstmile::link(transaction, request, now); });
}

Async<CustomerDeedId> WorkspaceCustomers::refuse(CustomerId customer, CustomerId other, const QList<Evidence> &evidence)
{
    return m_database.write([request = requestOf(customer, other, evidence), now = m_clock.now()](
                                Transaction &transaction) { return refuseLink(transaction, request, now); });
}

Async<CustomerDeed> WorkspaceCustomers::split(CustomerId from, const QList<IdentityId> &identities)
{
    return m_database.write([from, identities, agent = m_agent, now = m_clock.now()](Transaction &transaction) {
        return firstmile::split(transaction, from, identities, agent, now);
    });
}

Async<UndoOutcome> WorkspaceCustomers::undo(CustomerDeedId deed)
{
    return m_database.write([deed, agent = m_agent, now = m_clock.now()](Transaction &transaction) {
        return undoDeed(transaction, deed, agent, now);
    });
}

Async<Identity> WorkspaceCustomers::claim(CustomerId customer, const Identity &identity)
{
    return m_database.write([customer, identity, agent = m_agent, now = m_clock.now()](Transaction &transaction) {
        return claimIdentity(transaction, customer, identity, agent, now);
    });
}

Async<void> WorkspaceCustomers::setField(CustomerId customer, const QString &field, const QStringList &texts)
{
    return m_database.write([customer, field, texts, agent = m_agent, now = m_clock.now()](Transaction &transaction) {
        return ProfileRepository(transaction).setField(transaction, customer, field, texts, agent, now);
    });
}

Async<void> WorkspaceCustomers::setConsent(const Consent &consent)
{
    Consent whole = consent;
    whole.agent = m_agent;
    whole.at = m_clock.now();
    return m_database.write([whole](Transaction &transaction) -> Result<void> {
        FM_TRY(ConsentRepository(transaction).append(transaction, whole));
        return {};
    });
}

Async<FollowUpId> WorkspaceCustomers::addFollowUp(const FollowUp &followUp)
{
    FollowUp whole = followUp;
    whole.agent = m_agent;
    return m_database.write([whole, now = m_clock.now()](Transaction &transaction) {
        return firstmile::addFollowUp(transaction, whole, now);
    });
}

Async<void> WorkspaceCustomers::changeFollowUp(const FollowUp &followUp)
{
    return m_database.write(
        [followUp](Transaction &transaction) { return FollowUpRepository(transaction).change(transaction, followUp); });
}

Async<void> WorkspaceCustomers::finishFollowUp(FollowUpId followUp, const QString &outcome)
{
    return m_database.write([followUp, outcome, agent = m_agent, now = m_clock.now()](Transaction &transaction) {
        return FollowUpRepository(transaction).finish(transaction, followUp, agent, outcome, now);
    });
}

Async<void> WorkspaceCustomers::notReached(FollowUpId followUp, const QString &words, const CallSlot &next)
{
    return m_database.write([followUp, words, next, now = m_clock.now()](Transaction &transaction) {
        return noteNotReached(transaction, followUp, words, next, now);
    });
}

Async<void> WorkspaceCustomers::reopenFollowUp(FollowUpId followUp)
{
    return m_database.write(
        [followUp](Transaction &transaction) { return FollowUpRepository(transaction).reopen(transaction, followUp); });
}

Async<int> WorkspaceCustomers::enrich(CustomerId customer)
{
    auto promise = std::make_shared<Promise<int>>();
    const auto question =
        m_database.read([customer](Session &session) { return readEnrichQuestion(session, customer); });
    whenDone(question, this, [this, customer, promise](const Result<EnrichQuestion> &asked) {
        if (!asked)
            return promise->settle(asked.error());
        m_hook = std::make_unique<EnrichHook>(enrichSetup());
        whenDone(m_hook->ask(asked->customer, asked->profile), this,
                 [this, customer, promise](const Result<QList<ProfileProperty>> &told) {
                     keepEnriched(customer, told, promise);
                 });
    });
    return promise->future();
}

void WorkspaceCustomers::keepEnriched(CustomerId customer, const Result<QList<ProfileProperty>> &told,
                                      const std::shared_ptr<Promise<int>> &promise)
{
    if (!told)
        return promise->settle(told.error());
    const auto kept = m_database.write([customer, properties = *told, name = enrichName(enrichSetup()),
                                        now = m_clock.now()](Transaction &transaction) {
        return keepEnrichment(transaction, customer, name, properties, now);
    });
    whenDone(kept, this, [promise, count = static_cast<int>(told->size())](const Result<void> &result) {
        promise->settle(result ? Result<int>(count) : result.error());
    });
}

Async<ContactTablePreview> WorkspaceCustomers::previewContacts(const QString &path, const ContactTable &table)
{
    return m_database.read([path, table](Session &) { return firstmile::previewContacts(path, table); },
                           Database::Lane::Background);
}

Async<ContactImportSummary> WorkspaceCustomers::importContacts(const ContactImportOptions &options)
{
    if (m_cancelImport)
        return ready<ContactImportSummary>(Error{ErrorKind::Conflict, u"an import of contacts is running"_s, {}});
    m_cancelImport = std::make_shared<std::atomic_bool>(false);
    ContactImportOptions whole = options;
    whole.agent = m_agent;
    const auto progress = [data = QPointer(this), cancelled = m_cancelImport](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [data, done, total] {
                if (data)
                    Q_EMIT data->contactsProgressed(done, total);
            },
            Qt::QueuedConnection);
        return !*cancelled;
    };
    const auto import = m_database.write([whole, progress, now = m_clock.now()](Transaction &transaction) {
        return firstmile::importContacts(transaction, whole, now, progress);
    });
    whenDone(import, this, [this](const Result<ContactImportSummary> &) { m_cancelImport.reset(); });
    return import;
}

void WorkspaceCustomers::cancelContactImport()
{
    if (m_cancelImport)
        *m_cancelImport = true;
}

Async<qint64> WorkspaceCustomers::exportContacts(const QString &path, ContactFormat format,
                                                 const QList<CustomerId> &customers)
{
    return m_database.read(
        [path, format, customers](Session &session) { return reads::exportContacts(session, path, format, customers); },
        Database::Lane::Background);
}

Async<void> WorkspaceCustomers::savePersonFile(CustomerId customer, const QString &path)
{
    return m_database.read([customer, path, now = m_clock.now()](
                               Session &session) { return reads::savePersonFile(session, customer, path, now); },
                           Database::Lane::Background);
}

Async<ErasureCounts> WorkspaceCustomers::erasurePreview(CustomerId customer)
{
    return m_database.read([customer](Session &session) { return firstmile::erasurePreview(session, customer); },
                           Database::Lane::Background);
}

Async<CustomerDeedId> WorkspaceCustomers::erase(CustomerId customer, const QString &words, bool forGood)
{
    ErasureRequest request{customer, m_agent, words};
    if (forGood)
        request.takeBackFor = Milliseconds(0);
    return m_database.write(
        [request, now = m_clock.now()](Transaction &transaction) { return eraseCustomer(transaction, request, now); });
}

Async<RetentionPreview> WorkspaceCustomers::retentionPreview(const RetentionRule &rule)
{
    return m_database.read(
        [rule, now = m_clock.now()](Session &session) { return firstmile::retentionPreview(session, rule, now); },
        Database::Lane::Background);
}

Async<void> WorkspaceCustomers::applyRetention(const RetentionRule &rule)
{
    auto promise = std::make_shared<Promise<void>>();
    retainMore(rule, promise);
    return promise->future();
}

void WorkspaceCustomers::retainMore(const RetentionRule &rule, const std::shared_ptr<Promise<void>> &promise)
{
    const auto step = m_database.write([rule, agent = m_agent, now = m_clock.now()](Transaction &transaction) {
        return firstmile::applyRetention(transaction, rule, agent, now, retainedAtOnce);
    });
    whenDone(step, this, [this, rule, promise](const Result<qint64> &left) {
        if (!left)
            return promise->settle(left.error());
        *left > 0 ? retainMore(rule, promise) : promise->settle(Result<void>());
    });
}

Async<CustomerRules> WorkspaceCustomers::rules()
{
    return m_database.read([](Session &session) { return reads::customerRules(session); });
}

Async<void> WorkspaceCustomers::setRules(const CustomerRules &rules)
{
    return m_database.write([rules](Transaction &transaction) { return writeRules(transaction, rules); });
}

EnrichSetup WorkspaceCustomers::enrichSetup() const
{
    return {m_settings.value(u"enrich/on"_s, false).toBool(), m_settings.value(u"enrich/command"_s).toString(),
            QUrl(m_settings.value(u"enrich/url"_s).toString())};
}

void WorkspaceCustomers::setEnrichSetup(const EnrichSetup &setup)
{
    m_settings.setValue(u"enrich/on"_s, setup.on);
    m_settings.setValue(u"enrich/command"_s, setup.command);
    m_settings.setValue(u"enrich/url"_s, setup.url.toString());
}

}
