// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CustomerRepository.h"

#include "core/store/ClueRepository.h"
#include "core/store/JsonList.h"
#include "core/store/ProfileLinkJson.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Identity readIdentity(const Row &row)
{
    Identity identity;
    identity.id = row.id<IdentityId>(0);
    identity.customer = row.id<CustomerId>(1);
    identity.channel = channelFromString(row.text(2)).value_or(Channel::Logged);
    identity.remoteKey = row.text(3);
    identity.handle = row.text(4);
    identity.name = row.text(5);
    identity.profileUrl = row.text(6);
    identity.followers = row.number(7);
    identity.verified = row.truth(8);
    identity.origin = row.id<CustomerId>(9);
    identity.contact = contactKindFromString(row.text(10));
    identity.about = row.text(11);
    identity.links = profileLinksFromJson(row.text(12));
    identity.spread = row.number(13);
    return identity;
}

Customer readCustomer(const Row &row)
{
    return Customer{row.id<CustomerId>(0), row.text(1),        row.text(2), row.instant(3), {},
                    row.id<CustomerId>(4), row.maybeInstant(5)};
}

const QString identityColumns = uR"(i.id, i.customer_id, i.channel, i.remote_key, i.handle, i.name, i.profile_url,
    i.followers, i.verified, i.origin_customer, i.contact, i.about, i.links, i.spread)"_s;

const QString selectIdentities = u"SELECT "_s + identityColumns + u" FROM identities i"_s;

}

Result<std::optional<Identity>> CustomerRepository::find(Channel channel, const QString &remoteKey)
{
    return m_session.first<Identity>(selectIdentities + u" WHERE i.channel = ? AND i.remote_key = ?"_s, readIdentity,
                                     toString(channel), remoteKey);
}

Result<std::optional<Identity>> CustomerRepository::withHandle(Channel channel, const QString &handle)
{
    return m_session.first<Identity>(
        selectIdentities +
            u" WHERE i.channel = ? AND lower(ltrim(i.handle, '@')) = lower(ltrim(?, '@')) ORDER BY i.id LIMIT 1"_s,
        readIdentity, toString(channel), handle);
}

Result<QList<Identity>> CustomerRepository::identities(Channel channel, const QStringList &remoteKeys)
{
    if (remoteKeys.isEmpty())
        return QList<Identity>();
    return m_session.all<Identity>(u"SELECT "_s + identityColumns + u" FROM "_s + textsFromJson(m_session.engine()) +
                                       u" CROSS JOIN identities i WHERE i.channel = ? AND i.remote_key = each.value"_s,
                                   readIdentity, jsonList(remoteKeys), toString(channel));
}

Result<QList<Identity>> CustomerRepository::identities(const QList<IdentityId> &ids)
{
    return m_session.all<Identity>(u"SELECT "_s + identityColumns + u" FROM "_s + numbersFromJson(m_session.engine()) +
                                       u" CROSS JOIN identities i WHERE i.id = each.value ORDER BY i.id"_s,
                                   readIdentity, jsonList(ids));
}

Result<QList<Identity>> CustomerRepository::identitiesBefore(IdentityId id, int most)
{
    return m_session.all<Identity>(selectIdentities + u" WHERE i.id < ? ORDER BY i.id DESC LIMIT ?"_s, readIdentity,
                                   id.value, most);
}

Result<Identity> CustomerRepository::resolve(Transaction &transaction, const Identity &identity, Instant now)
{
    FM_ASSIGN(const auto known, find(identity.channel, identity.remoteKey));
    if (!known)
        return addStranger(transaction, identity, now);
    const Identity newest = merged(*known, identity);
    if (newest != *known)
        FM_TRY(update(transaction, newest));
    return newest;
}

Result<Identity> CustomerRepository::addStranger(Transaction &transaction, const Identity &identity, Instant now)
{
    const QString name = identity.name.isEmpty() ? identity.handle : identity.name;
    FM_ASSIGN(const CustomerId customer, add(transaction, Customer{{}, name, {}, now, {}, {}, {}}));
    return addTo(transaction, customer, identity);
}

Result<Identity> CustomerRepository::addTo(Transaction &transaction, CustomerId customer, const Identity &identity,
                                           CustomerDeedId deed)
{
    FM_ASSIGN(const auto id, addIdentity(identity, customer, deed));
    if (!id) {
        FM_ASSIGN(const auto known, find(identity.channel, identity.remoteKey));
        return Error{ErrorKind::Conflict,
                     u"%1 is of customer %2 already"_s.arg(identity.handle).arg(known ? known->customer.value : 0),
                     {}};
    }
    Identity fresh = identity;
    fresh.id = *id;
    fresh.customer = fresh.origin = customer;
    transaction.changes().customers.insert(customer);
    return fresh;
}

Identity CustomerRepository::merged(const Identity &known, const Identity &told)
{
    Identity merged = known;
    if (!told.handle.isEmpty())
        merged.handle = told.handle;
    if (!told.name.isEmpty())
        merged.name = told.name;
    if (told.followers >= 0)
        merged.followers = told.followers;
    if (!told.about.isEmpty())
        merged.about = told.about;
    if (!told.links.isEmpty())
        merged.links = told.links;
    if (known.contact == ContactKind::None)
        merged.contact = told.contact;
    merged.verified = known.verified || told.verified;
    merged.spread = std::max(known.spread, told.spread);
    return merged;
}

Result<void> CustomerRepository::rename(IdentityId identity, const QString &remoteKey)
{
    FM_TRY(m_session.exec(u"UPDATE identities SET remote_key = ? WHERE id = ?"_s, remoteKey, identity));
    return {};
}

Result<void> CustomerRepository::update(Transaction &transaction, const Identity &identity)
{
    FM_TRY(m_session.exec(uR"(
        UPDATE identities SET handle = ?, name = ?, followers = ?, verified = ?, contact = ?, about = ?, links = ?,
            spread = ? WHERE id = ?)"_s,
                          identity.handle, identity.name, identity.followers, identity.verified,
                          toString(identity.contact), identity.about, profileLinksToJson(identity.links),
                          identity.spread, identity.id));
    FM_TRY(ClueRepository(m_session).tell(identity, false));
    transaction.changes().customers.insert(identity.customer);
    return {};
}

/// None: it is there. Where another console is about to add it, PostgreSQL waits here for how that ends.
Result<std::optional<IdentityId>> CustomerRepository::addIdentity(const Identity &identity, CustomerId customer,
                                                                  CustomerDeedId deed)
{
    FM_ASSIGN(const auto id, (m_session.first<IdentityId>(
                                 uR"(
            INSERT INTO identities (customer_id, origin_customer, deed_id, channel, remote_key, handle, name, profile_url,
                followers, verified, contact, about, links, spread)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (channel, remote_key) DO NOTHING RETURNING id)"_s,
                                 [](const Row &row) { return row.id<IdentityId>(0); }, customer, customer, deed,
                                 toString(identity.channel), identity.remoteKey, identity.handle, identity.name,
                                 identity.profileUrl, identity.followers, identity.verified, toString(identity.contact),
                                 identity.about, profileLinksToJson(identity.links), identity.spread)));
    if (id) {
        Identity stored = identity;
        stored.id = *id;
        FM_TRY(ClueRepository(m_session).tell(stored, true));
    }
    return id;
}

/// SQLite gives the number of a row that was deleted again; a number that the log of deeds names must stay that one's.
Result<CustomerId> CustomerRepository::addCustomer(const Customer &customer)
{
    static const QString sqlite = uR"(
        INSERT INTO customers (id, name, language, created_at)
        VALUES (1 + max((SELECT COALESCE(max(id), 0) FROM customers),
                        (SELECT COALESCE(max(customer_id), 0) FROM customer_deeds),
                        (SELECT COALESCE(max(other_id), 0) FROM customer_deeds WHERE other_id IS NOT NULL)), ?, ?, ?)
        RETURNING id)"_s;
    static const QString postgres =
        u"INSERT INTO customers (name, language, created_at) VALUES (?, ?, ?) RETURNING id"_s;
    FM_ASSIGN(const qint64 id, m_session.insert(m_session.engine() == Engine::Sqlite ? sqlite : postgres, customer.name,
                                                customer.language, customer.createdAt));
    return CustomerId(id);
}

Result<CustomerId> CustomerRepository::add(Transaction &transaction, const Customer &customer)
{
    FM_ASSIGN(const CustomerId id, addCustomer(customer));
    for (const Identity &identity : customer.identities)
        FM_TRY(addTo(transaction, id, identity));
    transaction.changes().customers.insert(id);
    return id;
}

Result<QList<Customer>> CustomerRepository::withIds(const QList<CustomerId> &ids)
{
    const QString among = u" IN (SELECT value FROM "_s + numbersFromJson(m_session.engine()) + u") ORDER BY "_s;
    FM_ASSIGN(auto customers,
              (m_session.all<Customer>(u"SELECT id, name, language, created_at, merged_into, erased_at FROM customers "
                                       "WHERE id"_s +
                                           among + u"id"_s,
                                       readCustomer, jsonList(ids))));
    FM_ASSIGN(const auto identities,
              (m_session.all<Identity>(selectIdentities + u" WHERE i.customer_id"_s + among + u"i.id"_s, readIdentity,
                                       jsonList(ids))));
    QHash<CustomerId, QList<Identity>> byCustomer;
    for (const Identity &identity : identities)
        byCustomer[identity.customer].append(identity);
    for (Customer &customer : customers)
        customer.identities = byCustomer.value(customer.id);
    return customers;
}

Result<std::optional<Customer>> CustomerRepository::find(CustomerId id)
{
    FM_ASSIGN(const auto found, withIds({id}));
    return found.isEmpty() ? std::optional<Customer>() : found.first();
}

}
