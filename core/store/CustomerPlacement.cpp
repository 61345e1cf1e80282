// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CustomerPlacement.h"

#include "core/store/ConversationPlace.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/JsonList.h"
#include "core/store/ReachQueue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct PlacedIdentity
{
    IdentityId id;
    CustomerId origin;
    CustomerId customer;
};

using PlacedCustomer = std::pair<CustomerId, CustomerId>;

bool movesIdentities(const CustomerDeed &deed)
{
    return deed.kind == CustomerDeedKind::Link || deed.kind == CustomerDeedKind::Split;
}

/// An undone split still says whom the customer it made follows.
bool connects(const CustomerDeed &deed)
{
    return deed.kind == CustomerDeedKind::Split || (deed.kind == CustomerDeedKind::Link && !deed.undoneAt);
}

PlacedIdentity readPlacedIdentity(const Row &row)
{
    return {row.id<IdentityId>(0), row.id<CustomerId>(1), row.id<CustomerId>(2)};
}

PlacedCustomer readPlacedCustomer(const Row &row)
{
    return {row.id<CustomerId>(0), row.id<CustomerId>(1)};
}

/// `stored` names everybody: who stands for themselves follows none.
PlaceChanges differenceOf(const CustomerPlaces &stored, const CustomerPlaces &wanted)
{
    PlaceChanges changes;
    for (const auto &[identity, customer] : wanted.customerOf.asKeyValueRange()) {
        const CustomerId before = stored.customerOf.value(identity);
        if (before == customer)
            continue;
        changes.identities.insert(identity, customer);
        changes.touched << before << customer;
    }
    for (const auto &[customer, before] : stored.mergedInto.asKeyValueRange()) {
        const CustomerId into = wanted.mergedInto.value(customer);
        if (into != before)
            changes.customers.insert(customer, into);
    }
    return changes;
}

}

Result<QSet<CustomerId>> CustomerPlacement::neighbours(const QSet<CustomerId> &customers)
{
    const QString json = jsonList(customers.values());
    const QString list = u"(SELECT value FROM "_s + numbersFromJson(m_session.engine()) + u")"_s;
    QSet<CustomerId> found;
    FM_ASSIGN(const auto deeds, CustomerDeedRepository(m_session).of(customers.values()));
    for (const CustomerDeed &deed : deeds) {
        if (connects(deed))
            found << deed.customer << deed.other;
    }
    FM_ASSIGN(const auto moved, (m_session.all<PlacedCustomer>(
                                    u"SELECT origin_customer, customer_id FROM identities WHERE origin_customer <> "
                                    "customer_id AND (origin_customer IN "_s +
                                        list + u" OR customer_id IN "_s + list + u")"_s,
                                    readPlacedCustomer, json, json)));
    for (const auto &[origin, customer] : moved)
        found << origin << customer;
    return found - customers;
}

/// Whom each names, and whose its identities were first. A later deed may have moved these on; once that is undone, the
/// split says again whose they are.
Result<QList<QSet<CustomerId>>> CustomerPlacement::standingSplits()
{
    using Named = std::pair<QSet<CustomerId>, QJsonArray>;
    FM_ASSIGN(const auto splits, (m_session.all<Named>(u"SELECT customer_id, other_id, identities FROM customer_deeds "
                                                       "WHERE kind = 'split' AND undone_at IS NULL ORDER BY id"_s,
                                                       [](const Row &row) {
                                                           return Named({row.id<CustomerId>(0), row.id<CustomerId>(1)},
                                                                        QJsonDocument::fromJson(row.utf8(2)).array());
                                                       })));
    QList<qint64> named;
    for (const auto &[customers, identities] : splits) {
        for (const QJsonValue each : identities)
            named.append(each.toInteger());
    }
    QHash<qint64, CustomerId> origins;
    FM_TRY(m_session.all<int>(
        u"SELECT id, origin_customer FROM identities WHERE id IN (SELECT value FROM "_s +
            numbersFromJson(m_session.engine()) + u')',
        [&origins](const Row &row) {
            origins.insert(row.integer(0), row.id<CustomerId>(1));
            return 0;
        },
        jsonList(named)));
    QList<QSet<CustomerId>> all;
    for (const auto &[customers, identities] : splits) {
        all.append(customers);
        for (const QJsonValue each : identities) {
            if (const auto origin = origins.constFind(each.toInteger()); origin != origins.cend())
                all.last().insert(*origin);
        }
    }
    return all;
}

Result<QSet<CustomerId>> CustomerPlacement::connected(const QList<CustomerId> &customers)
{
    QSet<CustomerId> all(customers.cbegin(), customers.cend());
    FM_ASSIGN(const auto splits, standingSplits());
    for (QSet<CustomerId> newest = all; !newest.isEmpty();) {
        FM_ASSIGN(auto next, neighbours(newest));
        for (const QSet<CustomerId> &each : splits) {
            if (each.intersects(newest))
                next += each;
        }
        newest = next - all;
        all += newest;
    }
    return all;
}

Result<CustomerPlacement::Stored> CustomerPlacement::stored(const QString &identities, const QString &customers,
                                                            const QVariantList &list)
{
    FM_ASSIGN(const auto placed,
              m_session.allOf<PlacedIdentity>(u"SELECT id, origin_customer, customer_id FROM identities"_s + identities,
                                              readPlacedIdentity, list));
    FM_ASSIGN(const auto existing,
              m_session.allOf<PlacedCustomer>(u"SELECT id, merged_into FROM customers"_s + customers,
                                              readPlacedCustomer, list));
    Stored stored;
    for (const PlacedIdentity &each : placed) {
        stored.origins.insert(each.id, each.origin);
        stored.places.customerOf.insert(each.id, each.customer);
    }
    for (const auto &[customer, into] : existing)
        stored.places.mergedInto.insert(customer, into);
    return stored;
}

Result<PlaceChanges> CustomerPlacement::changesAround(const QList<CustomerId> &customers)
{
    FM_ASSIGN(const auto around, connected(customers));
    FM_ASSIGN(auto deeds, CustomerDeedRepository(m_session).of(around.values()));
    deeds.removeIf([](const CustomerDeed &each) { return !movesIdentities(each); });
    const QString in = u" IN (SELECT value FROM "_s + numbersFromJson(m_session.engine()) + u")"_s;
    FM_ASSIGN(const auto now,
              stored(u" WHERE origin_customer"_s + in, u" WHERE id"_s + in, {jsonList(around.values())}));
    return differenceOf(now.places, placesOf(now.origins, deeds));
}

Result<PlaceChanges> CustomerPlacement::changesEverywhere()
{
    FM_ASSIGN(const auto deeds, CustomerDeedRepository(m_session).placing());
    FM_ASSIGN(const auto now, stored({}, {}, {}));
    return differenceOf(now.places, placesOf(now.origins, deeds));
}

Result<void> CustomerPlacement::apply(Transaction &transaction, const PlaceChanges &changes)
{
    FM_TRY(moveIdentities(changes.identities));
    for (const auto &[customer, into] : changes.customers.asKeyValueRange()) {
        FM_TRY(m_session.exec(u"UPDATE customers SET merged_into = ? WHERE id = ?"_s, into, customer));
        transaction.changes().customers.insert(customer);
    }
    for (const CustomerId each : changes.touched)
        transaction.changes().customers.insert(each);
    FM_TRY(moveConversations(transaction, changes.identities.keys()));
    const QList<CustomerId> touched = changes.touched.values();
    FM_TRY(refreshReach(transaction, touched));
    return ReachQueue(m_session).requeue(transaction, touched);
}

Result<void> CustomerPlacement::moveIdentities(const QHash<IdentityId, CustomerId> &identities)
{
    QHash<CustomerId, QList<IdentityId>> byPlace;
    for (const auto &[identity, customer] : identities.asKeyValueRange())
        byPlace[customer].append(identity);
    const QString sql = u"UPDATE identities SET customer_id = ? WHERE id IN (SELECT value FROM "_s +
                        numbersFromJson(m_session.engine()) + u")"_s;
    for (const auto &[customer, ids] : byPlace.asKeyValueRange())
        FM_TRY(m_session.exec(sql, customer, jsonList(ids)));
    return {};
}

Result<void> CustomerPlacement::moveConversations(Transaction &transaction, const QList<IdentityId> &identities)
{
    if (identities.isEmpty())
        return {};
    const QString sql = uR"(
        UPDATE conversations
        SET customer_id = (SELECT i.customer_id FROM identities i WHERE i.id = conversations.identity_id)
        WHERE identity_id IN (SELECT value FROM %1) RETURNING id)"_s.arg(numbersFromJson(m_session.engine()));
    return noteConversations(transaction, sql, jsonList(identities));
}

/// Reach is that of all identities which a customer has on a channel, so those that stayed have another one too.
Result<void> CustomerPlacement::refreshReach(Transaction &transaction, const QList<CustomerId> &customers)
{
    if (customers.isEmpty())
        return {};
    const QString sql = uR"(
        UPDATE conversations SET reach = %1
        WHERE customer_id IN (SELECT value FROM %2) AND reach <> %1 RETURNING id)"_s.arg(
        reachSql(), numbersFromJson(m_session.engine()));
    return noteConversations(transaction, sql, jsonList(customers));
}

Result<void> CustomerPlacement::noteConversations(Transaction &transaction, const QString &sql, const QString &list)
{
    FM_ASSIGN(const auto changed, (m_session.all<ConversationId>(
                                      sql, [](const Row &row) { return row.id<ConversationId>(0); }, list)));
    for (const ConversationId each : changed)
        transaction.changes().conversations.insert(each);
    return {};
}

}
