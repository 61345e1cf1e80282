// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeCustomerData.h"

#include "tests/ui/FakeCustomersBuilder.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

bool fits(const HistoryEntry &entry, const HistoryFilter &filter)
{
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(entry.key.kind))
        return false;
    if (!filter.channels.isEmpty() && (!entry.conversation || !filter.channels.contains(entry.channel)))
        return false;
    if (filter.conversation && filter.conversation != entry.conversation)
        return false;
    const QString all = entry.text + u' ' + entry.subject + u' ' + entry.who;
    return filter.text.isEmpty() || all.contains(filter.text, Qt::CaseInsensitive);
}

bool fits(const Customer &customer, const QString &company, const QString &text)
{
    QString all = customer.name + u' ' + company;
    for (const Identity &identity : customer.identities)
        all += u' ' + identity.handle;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

const Error notFound{ErrorKind::NotFound, {}, {}};

}

FakeCustomerData::FakeCustomerData(FakeConsoleData &console, const Clock &clock, bool empty)
    : m_console(console), m_clock(clock)
{
    if (!empty)
        FakeCustomersBuilder(*this).build();
}

CustomerId FakeCustomerData::byName(const QString &name) const
{
    for (const Customer &customer : std::as_const(m_console.customers())) {
        if (customer.name == name)
            return customer.id;
    }
    return {};
}

CustomerId FakeCustomerData::standing(CustomerId customer) const
{
    const CustomerId into = m_console.customers().value(customer).mergedInto;
    return into ? into : customer;
}

FollowUp *FakeCustomerData::followUp(FollowUpId id)
{
    for (Person &person : m_people) {
        for (FollowUp &followUp : person.followUps) {
            if (followUp.id == id)
                return &followUp;
        }
    }
    return nullptr;
}

CustomerDeed *FakeCustomerData::deed(CustomerDeedId id)
{
    for (Person &person : m_people) {
        for (CustomerDeed &deed : person.deeds) {
            if (deed.id == id)
                return &deed;
        }
    }
    return nullptr;
}

void FakeCustomerData::announce(const QSet<CustomerId> &customers)
{
    ChangeSet changes;
    changes.customers = customers;
    changes.followUps = true;
    Q_EMIT m_console.changed(changes);
}

Async<void> FakeCustomerData::done(const QSet<CustomerId> &customers)
{
    announce(customers);
    return ready(Result<void>());
}

Async<CustomerSheet> FakeCustomerData::sheet(CustomerId asked)
{
    const CustomerId id = standing(asked);
    if (!m_console.customers().contains(id))
        return soon<CustomerSheet>(notFound);
    const Person &person = m_people[id];
    CustomerSheet sheet;
    sheet.customer = m_console.customers().value(id);
    sheet.records = person.records;
    sheet.profile = person.profile;
    sheet.fields = teamRules.fields;
    sheet.consents = person.consents;
    sheet.followUps = person.followUps;
    sheet.suggestions = person.suggestions;
    sheet.deeds = person.deeds;
    sheet.counts = person.counts;
    sheet.headStart = teamRules.reach.on ? person.headStart : Milliseconds(0);
    for (const Identity &identity : std::as_const(sheet.customer.identities)) {
        sheet.reach.followers = std::max<qint64>(sheet.reach.followers, identity.followers);
        sheet.reach.verified |= identity.verified;
        sheet.reach.spread = std::max<qint64>(sheet.reach.spread, identity.spread);
    }
    sheet.crmPage = person.crmPage;
    sheet.canEnrich = person.canEnrich;
    return soon<CustomerSheet>(sheet);
}

Async<QList<HistoryKey>> FakeCustomerData::history(CustomerId customer, const HistoryFilter &filter)
{
    lastKinds = filter.kinds;
    QList<HistoryKey> keys;
    for (const HistoryEntry &entry : std::as_const(m_people[standing(customer)].history)) {
        if (fits(entry, filter))
            keys.append(entry.key);
    }
    return soon<QList<HistoryKey>>(keys);
}

Async<QList<HistoryEntry>> FakeCustomerData::historyLines(const QList<HistoryKey> &keys)
{
    QList<HistoryEntry> lines;
    for (const HistoryKey &key : keys) {
        for (const Person &person : std::as_const(m_people)) {
            const auto found = std::find_if(person.history.cbegin(), person.history.cend(),
                                            [&](const HistoryEntry &entry) { return entry.key == key; });
            if (found != person.history.cend())
                lines.append(*found);
        }
    }
    linesRead += static_cast<int>(lines.size());
    return soon<QList<HistoryEntry>>(lines);
}

Async<QList<CustomerLine>> FakeCustomerData::find(const QString &text, int limit)
{
    QList<CustomerLine> lines;
    for (const Customer &customer : std::as_const(m_console.customers())) {
        const Person &person = m_people[customer.id];
        const QString company = person.profile.text(u"company"_s);
        if (customer.mergedInto || !fits(customer, company, text))
            continue;
        lines.append({customer, company, person.counts.conversations, person.counts.lastContact});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const CustomerLine &a, const CustomerLine &b) {
        return a.lastContact.value_or(Instant()) > b.lastContact.value_or(Instant());
    });
    return soon<QList<CustomerLine>>(lines.mid(0, limit));
}

Async<QList<Suggestion>> FakeCustomerData::suggestions(int limit)
{
    QList<Suggestion> all;
    for (const Person &person : std::as_const(m_people))
        all += person.suggestions;
    std::stable_sort(all.begin(), all.end(),
                     [](const Suggestion &a, const Suggestion &b) { return a.strength > b.strength; });
    return soon<QList<Suggestion>>(all.mid(0, limit));
}

Async<QList<Repeat>> FakeCustomerData::repeats(ConversationId conversation)
{
    return soon<QList<Repeat>>(repeatsOfConversation.value(conversation));
}

Async<QList<FollowUpLine>> FakeCustomerData::dueFollowUps(bool mineOnly, int limit)
{
    QList<FollowUpLine> lines;
    for (const Person &person : std::as_const(m_people)) {
        for (const FollowUp &followUp : person.followUps) {
            const bool mine = followUp.assignee.isEmpty() || followUp.assignee == m_console.agent();
            if (!followUp.doneAt && (mine || !mineOnly) && followUp.dueAt < m_clock.now() + std::chrono::hours(24 * 7))
                lines.append({followUp, m_console.customers().value(followUp.customer).name});
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const FollowUpLine &a, const FollowUpLine &b) { return a.followUp.dueAt < b.followUp.dueAt; });
    return soon<QList<FollowUpLine>>(lines.mid(0, limit));
}

}
