// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeCustomerData.h"

// What a FakeCustomerData lets one change.
namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const Error notThere{ErrorKind::NotFound, {}, {}};
const Error tooLate{ErrorKind::Conflict, {}, {}};

}

CustomerDeed &FakeCustomerData::add(CustomerDeed deed)
{
    deed.id = CustomerDeedId(nextId());
    deed.at = m_clock.now();
    deed.agent = m_console.agent();
    m_before.insert(deed.id, m_console.customers());
    QList<CustomerDeed> &deeds = m_people[deed.customer].deeds;
    deeds.prepend(deed);
    return deeds.first();
}

Async<CustomerDeedId> FakeCustomerData::link(CustomerId into, CustomerId other, const QList<Evidence> &evidence)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<CustomerDeedId>(*error);
    auto &customers = m_console.customers();
    if (!customers.contains(into) || !customers.contains(other))
        return ready<CustomerDeedId>(notThere);
    if (into == other || customers[into].mergedInto || customers[other].mergedInto)
        return ready<CustomerDeedId>(tooLate);
    CustomerDeed deed;
    deed.kind = CustomerDeedKind::Link;
    deed.customer = into;
    deed.other = other;
    deed.evidence = evidence;
    for (const Identity &identity : std::as_const(customers[other].identities))
        deed.identities.append(identity.id);
    const CustomerDeedId id = add(deed).id;
    for (Identity identity : std::exchange(customers[other].identities, {})) {
        identity.customer = into;
        customers[into].identities.append(identity);
    }
    customers[other].mergedInto = into;
    for (Person &person : m_people)
        person.suggestions.removeIf([&](const Suggestion &each) { return each.other == other; });
    announce({into, other});
    return ready<CustomerDeedId>(id);
}

Async<CustomerDeedId> FakeCustomerData::refuse(CustomerId customer, CustomerId other, const QList<Evidence> &evidence)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<CustomerDeedId>(*error);
    CustomerDeed deed;
    deed.kind = CustomerDeedKind::Refusal;
    deed.customer = customer;
    deed.other = other;
    deed.evidence = evidence;
    const CustomerDeedId id = add(deed).id;
    m_people[customer].suggestions.removeIf([&](const Suggestion &each) { return each.other == other; });
    m_people[other].suggestions.removeIf([&](const Suggestion &each) { return each.other == customer; });
    announce({customer, other});
    return ready<CustomerDeedId>(id);
}

Async<CustomerDeed> FakeCustomerData::split(CustomerId from, const QList<IdentityId> &identities)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<CustomerDeed>(*error);
    auto &customers = m_console.customers();
    if (identities.isEmpty() || identities.size() >= customers[from].identities.size())
        return ready<CustomerDeed>(Error{ErrorKind::Malformed, {}, {}});
    CustomerDeed deed;
    deed.kind = CustomerDeedKind::Split;
    deed.customer = CustomerId(nextId());
    deed.other = from;
    deed.identities = identities;
    const CustomerDeed done = add(deed);
    m_people[from].deeds.prepend(done);
    Customer fresh;
    fresh.id = done.customer;
    for (const Identity &identity : std::as_const(customers[from].identities)) {
        if (identities.contains(identity.id))
            fresh.identities.append(identity);
    }
    const Identity &first = fresh.identities.first();
    fresh.name = first.name.isEmpty() ? first.handle : first.name;
    customers[from].identities.removeIf([&](const Identity &each) { return identities.contains(each.id); });
    customers.insert(fresh.id, fresh);
    announce({from, fresh.id});
    return ready<CustomerDeed>(done);
}

Async<UndoOutcome> FakeCustomerData::undo(CustomerDeedId id)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<UndoOutcome>(*error);
    const CustomerDeed *found = deed(id);
    if (!found || found->undoneAt)
        return ready<UndoOutcome>(found ? tooLate : notThere);
    const QSet<CustomerId> touched{found->customer, found->other};
    for (Person &person : m_people) {
        for (CustomerDeed &each : person.deeds) {
            if (each.id != id)
                continue;
            each.undoneAt = m_clock.now();
            each.undoneBy = m_console.agent();
        }
    }
    if (m_before.contains(id))
        m_console.customers() = m_before.take(id);
    announce(touched);
    return ready<UndoOutcome>(UndoOutcome());
}

Async<Identity> FakeCustomerData::claim(CustomerId customer, const Identity &identity)
{
    Identity claimed = identity;
    claimed.id = IdentityId(nextId());
    claimed.customer = claimed.origin = customer;
    m_console.customers()[customer].identities.append(claimed);
    announce({customer});
    return soon<Identity>(claimed);
}

Async<void> FakeCustomerData::setField(CustomerId customer, const QString &field, const QStringList &texts)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready(Result<void>(*error));
    lastField = {field, texts};
    Person &person = m_people[customer];
    person.profile.values.removeIf([&](const ProfileValue &value) { return value.field == field; });
    ProfileRecord said;
    said.id = ProfileRecordId(nextId());
    said.customer = customer;
    said.name = m_console.agent();
    said.at = m_clock.now();
    person.records.prepend(said);
    for (const QString &text : texts) {
        if (!text.isEmpty())
            person.profile.values.append({field, text, said.id, 0});
    }
    return done({customer});
}

Async<void> FakeCustomerData::setConsent(const Consent &consent)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready(Result<void>(*error));
    Consent kept = consent;
    kept.id = ConsentId(nextId());
    kept.at = m_clock.now();
    kept.agent = m_console.agent();
    m_people[consent.customer].consents.prepend(kept);
    return done({consent.customer});
}

Async<FollowUpId> FakeCustomerData::addFollowUp(const FollowUp &followUp)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<FollowUpId>(*error);
    FollowUp kept = followUp;
    kept.id = FollowUpId(nextId());
    kept.createdAt = m_clock.now();
    kept.agent = m_console.agent();
    m_people[followUp.customer].followUps.append(kept);
    announce({followUp.customer});
    return ready<FollowUpId>(kept.id);
}

Async<void> FakeCustomerData::changeFollowUp(const FollowUp &followUp)
{
    FollowUp *kept = this->followUp(followUp.id);
    if (!kept)
        return ready(Result<void>(notThere));
    *kept = followUp;
    return done({followUp.customer});
}

Async<void> FakeCustomerData::finishFollowUp(FollowUpId id, const QString &outcome)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready(Result<void>(*error));
    FollowUp *kept = followUp(id);
    if (!kept || kept->doneAt)
        return ready(Result<void>(kept ? tooLate : notThere));
    kept->doneAt = m_clock.now();
    kept->doneBy = m_console.agent();
    kept->outcome = outcome;
    return done({kept->customer});
}

Async<void> FakeCustomerData::notReached(FollowUpId id, const QString &words, const CallSlot &next)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready(Result<void>(*error));
    FollowUp *kept = followUp(id);
    if (!kept || kept->doneAt)
        return ready(Result<void>(kept ? tooLate : notThere));
    kept->outcome = words;
    kept->dueAt = next.from;
    kept->until = next.until;
    return done({kept->customer});
}

Async<void> FakeCustomerData::reopenFollowUp(FollowUpId id)
{
    FollowUp *kept = followUp(id);
    if (!kept)
        return ready(Result<void>(notThere));
    kept->doneAt.reset();
    kept->doneBy.clear();
    kept->outcome.clear();
    return done({kept->customer});
}

Async<int> FakeCustomerData::enrich(CustomerId customer)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<int>(*error);
    ProfileRecord told;
    told.id = ProfileRecordId(nextId());
    told.source = ProfileSource::Hook;
    told.at = m_clock.now();
    m_people[customer].records.append(told);
    m_people[customer].profile.values.append({u"product"_s, u"Fibre 500"_s, told.id, 0});
    announce({customer});
    return ready<int>(1);
}

Async<ContactTablePreview> FakeCustomerData::previewContacts(const QString &, const ContactTable &table)
{
    ContactTablePreview told = preview;
    if (!table.delimiter.isNull())
        told.table.delimiter = table.delimiter;
    if (!table.encoding.isEmpty())
        told.table.encoding = table.encoding;
    if (!table.columns.isEmpty())
        told.table.columns = table.columns;
    if (!table.fields.isEmpty())
        told.table.fields = table.fields;
    told.table.hasHeader = table.hasHeader;
    return soon<ContactTablePreview>(told);
}

Async<ContactImportSummary> FakeCustomerData::importContacts(const ContactImportOptions &options)
{
    importOptions = options;
    ContactImportSummary summary = importSummary;
    if (options.dryRun) {
        summary.deed = {};
        return soon<ContactImportSummary>(summary);
    }
    if (!holdImports)
        return soon<ContactImportSummary>(summary);
    contactImport = std::make_unique<Promise<ContactImportSummary>>();
    return contactImport->future();
}

Async<qint64> FakeCustomerData::exportContacts(const QString &path, ContactFormat, const QList<CustomerId> &customers)
{
    savedPath = path;
    return soon<qint64>(customers.isEmpty() ? m_console.customers().size() : customers.size());
}

Async<void> FakeCustomerData::savePersonFile(CustomerId, const QString &path)
{
    savedPath = path;
    return soon<void>(Result<void>());
}

Async<ErasureCounts> FakeCustomerData::erasurePreview(CustomerId customer)
{
    const Person &person = m_people[customer];
    ErasureCounts counts;
    counts.identities = m_console.customers().value(customer).identities.size();
    counts.conversations = person.counts.conversations;
    counts.messages = person.counts.messages;
    counts.records = person.records.size();
    counts.followUps = person.followUps.size();
    return soon<ErasureCounts>(counts);
}

Async<CustomerDeedId> FakeCustomerData::erase(CustomerId customer, const QString &words, bool forGood)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<CustomerDeedId>(*error);
    CustomerDeed deed;
    deed.kind = CustomerDeedKind::Erasure;
    deed.customer = customer;
    deed.words = words;
    const CustomerDeedId id = add(deed).id;
    if (forGood)
        m_before.remove(id);
    Customer &erased = m_console.customers()[customer];
    erased.name.clear();
    erased.identities.clear();
    erased.erasedAt = m_clock.now();
    announce({customer});
    return ready<CustomerDeedId>(id);
}

Async<RetentionPreview> FakeCustomerData::retentionPreview(const RetentionRule &rule)
{
    RetentionPreview told;
    told.customers = rule.eraseSilentAfterDays > 0 ? 12 : 0;
    told.sources = rule.dropSourcesAfterDays > 0 ? 340 : 0;
    told.bytes = told.sources * 4096;
    return soon<RetentionPreview>(told);
}

Async<void> FakeCustomerData::applyRetention(const RetentionRule &rule)
{
    teamRules.retention = rule;
    return soon<void>(Result<void>());
}

Async<void> FakeCustomerData::setRules(const CustomerRules &rules)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready(Result<void>(*error));
    teamRules = rules;
    ChangeSet changes;
    changes.settings = true;
    Q_EMIT m_console.changed(changes);
    return ready(Result<void>());
}

}
