// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactBatch.h"

#include "core/customers/Linking.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerGroup.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

void ContactBatch::complain(qint64 line, const QString &words)
{
    noteProblem(m_summary, {line, words});
}

Result<void> ContactBatch::take(const QList<ContactPerson> &people)
{
    FM_TRY(m_memory.read(people));
    FM_TRY(m_writer.reserve(people.size()));
    for (const ContactPerson &person : people)
        FM_TRY(takeOne(person));
    m_unwritten.clear();
    return m_writer.flush();
}

Result<void> ContactBatch::takeOne(const ContactPerson &person)
{
    FM_ASSIGN(const auto known, matches(person));
    const auto isFree = [this](const Identity &each) { return !m_memory.find(each.channel, each.remoteKey); };
    if (known.isEmpty() && !std::ranges::any_of(person.identities, isFree)) {
        ++m_summary.skipped;
        complain(person.line, person.identities.isEmpty()
                                  ? u"has no address, number or account by which a person can be known; left out"_s
                                  : u"has only what is known of somebody else already; left out"_s);
        return {};
    }
    return known.isEmpty() ? addNew(person) : update(person, known);
}

/// Whom the file means: by address and account, then by number, each once.
Result<QList<ContactBatch::Match>> ContactBatch::matches(const ContactPerson &person)
{
    QList<Match> found;
    const auto add = [&found](const KnownContact &known) {
        if (!known.isErased && std::ranges::find(found, known.customer, &Match::customer) == found.cend())
            found.append({known.customer, known.identity});
    };
    for (const ContactHandle &each : person.handles) {
        if (const KnownContact *const known = m_memory.find(each))
            add(*known);
    }
    for (const Identity &each : person.identities) {
        const KnownContact *const known = m_memory.find(each.channel, each.remoteKey);
        if (!known)
            continue;
        const bool isKnownToBe = std::ranges::find(found, known->customer, &Match::customer) != found.cend();
        if (each.channel != Channel::Logged || isKnownToBe) {
            add(*known);
            continue;
        }
        if (!known->identity)
            FM_TRY(m_writer.flush());
        FM_ASSIGN(const bool isSomebodyElse, m_memory.isSomebodyElse(person, known->customer));
        if (isSomebodyElse)
            complain(person.line, u"%1 is customer %2's, who has another name and address; not taken for one person"_s
                                      .arg(each.handle)
                                      .arg(known->customer.value));
        else
            add(*known);
    }
    return found;
}

Result<void> ContactBatch::addNew(const ContactPerson &person)
{
    const CustomerId customer = m_writer.addCustomer(person.name);
    for (const Identity &each : person.identities) {
        if (m_memory.find(each.channel, each.remoteKey))
            continue;
        m_writer.addIdentity(customer, each);
        m_memory.add(each, customer);
    }
    m_writer.addRecord(customer, person.content);
    m_unwritten[customer].append(person.content);
    FM_TRY(addConsents(customer, person));
    ++m_summary.added;
    return {};
}

Result<void> ContactBatch::update(const ContactPerson &person, const QList<Match> &matches)
{
    const CustomerId customer = matches.first().customer;
    FM_ASSIGN(const int linked, linkOthers(person, matches));
    bool isNew = linked > 0;
    for (const Identity &each : person.identities) {
        if (m_memory.find(each.channel, each.remoteKey))
            continue;
        m_writer.addIdentity(customer, each);
        m_memory.add(each, customer);
        isNew = true;
    }
    bool isSaid = m_unwritten.value(customer).contains(person.content);
    if (!isSaid) {
        FM_ASSIGN(isSaid, m_memory.isSaid(customer, person.content));
    }
    if (!isSaid) {
        m_writer.addRecord(customer, person.content);
        m_unwritten[customer].append(person.content);
        FM_TRY(addConsents(customer, person));
    }
    ++(isNew || !isSaid ? m_summary.updated : m_summary.unchanged);
    return {};
}

/// The value is how many were linked.
Result<int> ContactBatch::linkOthers(const ContactPerson &person, const QList<Match> &matches)
{
    int linked = 0;
    const Match &into = matches.first();
    for (const Match &other : matches.mid(1)) {
        FM_TRY(m_writer.flush());
        FM_ASSIGN(const bool isRefused, wasRefused(into.customer, other.customer));
        if (isRefused) {
            complain(person.line,
                     u"names customers %1 and %2, who were told apart; not linked"_s.arg(into.customer.value)
                         .arg(other.customer.value));
            continue;
        }
        Evidence told;
        told.value = m_import.words;
        told.one = into.identity;
        told.other = other.identity;
        const auto deed =
            link(m_transaction, {into.customer, other.customer, {told}, m_import.agent, m_import.id, {}}, m_import.at);
        if (!deed && deed.error().kind != ErrorKind::Conflict && deed.error().kind != ErrorKind::Forbidden)
            return deed.error();
        if (!deed) {
            complain(person.line, u"could not be linked: "_s + deed.error().detail);
            continue;
        }
        m_memory.linked(other.customer, into.customer);
        ++m_summary.linked;
        ++linked;
    }
    return linked;
}

Result<bool> ContactBatch::wasRefused(CustomerId one, CustomerId other)
{
    FM_ASSIGN(const auto ours, groupOf(m_transaction, one));
    FM_ASSIGN(const auto theirs, groupOf(m_transaction, other));
    FM_ASSIGN(const auto deeds, CustomerDeedRepository(m_transaction).of(ours));
    return std::ranges::any_of(deeds, [&](const CustomerDeed &each) {
        return each.kind == CustomerDeedKind::Refusal && !each.undoneAt &&
               ((ours.contains(each.customer) && theirs.contains(each.other)) ||
                (ours.contains(each.other) && theirs.contains(each.customer)));
    });
}

/// What they said last and the file says again is not said anew.
Result<void> ContactBatch::addConsents(CustomerId customer, const ContactPerson &person)
{
    for (const Consent &each : person.consents) {
        FM_ASSIGN(const auto last, (m_transaction.first<bool>(
                                       u"SELECT given FROM consents WHERE customer_id = ? AND purpose = ? "
                                       "AND channel = '' ORDER BY at DESC, id DESC LIMIT 1"_s,
                                       [](const Row &row) { return row.truth(0); }, customer, toString(each.purpose))));
        if (last != each.given)
            m_writer.addConsent(customer, each);
    }
    return {};
}

}
