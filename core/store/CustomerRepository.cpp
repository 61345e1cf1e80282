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

const QString identityColumns = uR"(i.id, i.customer_id, i.channel, i.remote_key, i.handle, i.name, i.profile_url,
    i.followers, i.verified, i.origin_customer, i.contact, i.about, i.links, i.spread)"_s;

const QString selectIdentities = u"SELECT "_s + identityColumns + u" FROM identities i"_s;

}

Result<std::optional<Identity>> CustomerRepository::find(Channel channel, const QString &remoteKey)
{
    return m_session.first<Identity>(selectIdentities + u" WHERE i.channel = ? AND i.remote_key = ?"_s, readIdentity,
                                     toString(channel), remoteKey);
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
    Identity fresh = identity;
    FM_ASSIGN(
        fresh.customer,
        add(transaction, Customer{{}, identity.name.isEmpty() ? identity.handle : identity.name, {}, now, {}, {}, {}}));
    fresh.origin = fresh.customer;
    FM_ASSIGN(fresh.id, addIdentity(identity, fresh.customer));
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
    merged.verified = known.verified || told.verified;
    merged.spread = std::max(known.spread, told.spread);
    return merged;
}

Result<void> CustomerRepository::update(Transaction &transaction, const Identity &identity)
{
    FM_TRY(m_session.exec(uR"(
        UPDATE identities SET handle = ?, name = ?, followers = ?, verified = ?, about = ?, links = ?, spread = ?
        WHERE id = ?)"_s,
                          identity.handle, identity.name, identity.followers, identity.verified, identity.about,
                          profileLinksToJson(identity.links), identity.spread, identity.id));
    FM_TRY(ClueRepository(m_session).tell(identity, false));
    transaction.changes().customers.insert(identity.customer);
    return {};
}

Result<IdentityId> CustomerRepository::addIdentity(const Identity &identity, CustomerId customer)
{
    Identity stored = identity;
    FM_ASSIGN(const qint64 id, m_session.insert(uR"(
            INSERT INTO identities (customer_id, origin_customer, channel, remote_key, handle, name, profile_url,
                followers, verified, contact, about, links, spread)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)"_s,
                                                customer, customer, toString(identity.channel), identity.remoteKey,
                                                identity.handle, identity.name, identity.profileUrl, identity.followers,
                                                identity.verified, toString(identity.contact), identity.about,
                                                profileLinksToJson(identity.links), identity.spread));
    stored.id = IdentityId(id);
    FM_TRY(ClueRepository(m_session).tell(stored, true));
    return stored.id;
}

Result<CustomerId> CustomerRepository::add(Transaction &transaction, const Customer &customer)
{
    FM_ASSIGN(const qint64 id,
              m_session.insert(u"INSERT INTO customers (name, language, created_at) VALUES (?, ?, ?) RETURNING id"_s,
                               customer.name, customer.language, customer.createdAt));
    for (const Identity &identity : customer.identities)
        FM_TRY(addIdentity(identity, CustomerId(id)));
    transaction.changes().customers.insert(CustomerId(id));
    return CustomerId(id);
}

Result<QList<Identity>> CustomerRepository::identitiesOf(CustomerId id)
{
    return m_session.all<Identity>(selectIdentities + u" WHERE i.customer_id = ? ORDER BY i.id"_s, readIdentity, id);
}

Result<std::optional<Customer>> CustomerRepository::find(CustomerId id)
{
    FM_ASSIGN(auto customer,
              (m_session.first<Customer>(
                  u"SELECT id, name, language, created_at, merged_into, erased_at FROM customers WHERE id = ?"_s,
                  [](const Row &row) {
                      return Customer{row.id<CustomerId>(0), row.text(1),        row.text(2), row.instant(3), {},
                                      row.id<CustomerId>(4), row.maybeInstant(5)};
                  },
                  id)));
    if (customer) {
        FM_ASSIGN(customer->identities, identitiesOf(id));
    }
    return customer;
}

}
