// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Leftovers.h"

#include "core/customers/Linking.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/JsonList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct LeftoverIdentity
{
    IdentityId id;
    CustomerId customer;
};

/// Those that a split which stands names: it says whose they are.
Result<QSet<qint64>> splitIdentities(Session &session)
{
    FM_ASSIGN(
        const auto lists,
        (session.all<QByteArray>(u"SELECT identities FROM customer_deeds WHERE kind = 'split' AND undone_at IS NULL"_s,
                                 [](const Row &row) { return row.utf8(0); })));
    QSet<qint64> named;
    for (const QByteArray &list : lists) {
        for (const QJsonValue each : QJsonDocument::fromJson(list).array())
            named.insert(each.toInteger());
    }
    return named;
}

/// Whom an undone split had brought follows the one whom it was split from, once nothing is theirs.
Result<void> placeEmptied(Transaction &transaction, const QList<CustomerId> &customers)
{
    FM_ASSIGN(const auto split,
              (transaction.all<CustomerId>(
                  u"SELECT k.id FROM customers k JOIN customer_deeds d ON d.id = k.deed_id WHERE d.kind = 'split' "
                  "AND d.undone_at IS NOT NULL AND k.id IN (SELECT value FROM "_s +
                      numbersFromJson(transaction.engine()) + u')',
                  [](const Row &row) { return row.id<CustomerId>(0); }, jsonList(customers))));
    return split.isEmpty() ? Result<void>() : replaceAround(transaction, split);
}

Result<void> dropIdentities(Transaction &transaction)
{
    FM_ASSIGN(const auto unheld, (transaction.all<LeftoverIdentity>(
                                     uR"(
        SELECT i.id, i.customer_id FROM customer_deeds d JOIN identities i ON i.deed_id = d.id
        WHERE d.undone_at IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM customers k WHERE k.id = i.customer_id AND k.erased_at IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.identity_id = i.id)
          AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.identity_id = i.id))"_s,
                                     [](const Row &row) {
                                         return LeftoverIdentity{row.id<IdentityId>(0), row.id<CustomerId>(1)};
                                     })));
    if (unheld.isEmpty())
        return {};
    FM_ASSIGN(const auto named, splitIdentities(transaction));
    QList<qint64> gone;
    QList<CustomerId> emptied;
    for (const LeftoverIdentity &each : unheld) {
        if (named.contains(each.id.value))
            continue;
        gone.append(each.id.value);
        emptied.append(each.customer);
        transaction.changes().customers.insert(each.customer);
    }
    const QString these = u" IN (SELECT value FROM "_s + numbersFromJson(transaction.engine()) + u')';
    FM_TRY(transaction.exec(u"DELETE FROM clues WHERE identity_id"_s + these, jsonList(gone)));
    FM_TRY(transaction.exec(u"DELETE FROM identities WHERE id"_s + these, jsonList(gone)));
    return placeEmptied(transaction, emptied);
}

/// Whoever was erased stays as a tombstone, to which what was taken may be given back. A refusal that stands holds them
/// as well as a link: it could not be shown without them.
const QString unheldCustomers = uR"(
    SELECT k.id FROM customer_deeds d JOIN customers k ON k.deed_id = d.id
    WHERE d.undone_at IS NOT NULL AND k.erased_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM identities i WHERE i.customer_id = k.id)
      AND NOT EXISTS (SELECT 1 FROM identities i WHERE i.origin_customer = k.id)
      AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.customer_id = k.id)
      AND NOT EXISTS (SELECT 1 FROM profile_records r WHERE r.customer_id = k.id)
      AND NOT EXISTS (SELECT 1 FROM consents c WHERE c.customer_id = k.id)
      AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.customer_id = k.id)
      AND NOT EXISTS (SELECT 1 FROM customers o WHERE o.merged_into = k.id)
      AND NOT EXISTS (SELECT 1 FROM customer_deeds s WHERE s.customer_id = k.id AND s.undone_at IS NULL)
      AND NOT EXISTS (SELECT 1 FROM customer_deeds s WHERE s.other_id = k.id AND s.undone_at IS NULL))"_s;

/// The value is how many went.
Result<qint64> dropCustomers(Transaction &transaction)
{
    FM_ASSIGN(const auto gone,
              (transaction.all<CustomerId>(unheldCustomers, [](const Row &row) { return row.id<CustomerId>(0); })));
    for (const CustomerId each : gone)
        transaction.changes().customers.insert(each);
    return gone.isEmpty() ? Result<qint64>(0)
                          : transaction.exec(u"DELETE FROM customers WHERE id IN (SELECT value FROM "_s +
                                                 numbersFromJson(transaction.engine()) + u")"_s,
                                             jsonList(gone));
}

}

Result<void> dropLeftovers(Transaction &transaction)
{
    FM_TRY(dropIdentities(transaction));
    for (qint64 dropped = 1; dropped > 0;) { // who goes may have been the last that held another one
        FM_ASSIGN(dropped, dropCustomers(transaction));
    }
    return {};
}

Result<void> dropStatements(Transaction &transaction, const CustomerDeed &import)
{
    FM_TRY(transaction.exec(uR"(
        DELETE FROM consents WHERE at = ? AND agent = ? AND words = ?
            AND customer_id IN (SELECT customer_id FROM profile_records WHERE deed_id = ?))"_s,
                            import.at, import.agent, import.words, import.id));
    FM_TRY(transaction.exec(u"DELETE FROM profile_records WHERE deed_id = ?"_s, import.id));
    return {};
}

Result<void> dropUndoneStatements(Transaction &transaction)
{
    CustomerDeedRepository deeds(transaction);
    FM_ASSIGN(const auto imports,
              (transaction.all<CustomerDeedId>(uR"(SELECT d.id FROM customer_deeds d WHERE d.undone_at IS NOT NULL
                                          AND EXISTS (SELECT 1 FROM profile_records r WHERE r.deed_id = d.id))"_s,
                                               [](const Row &row) { return row.id<CustomerDeedId>(0); })));
    for (const CustomerDeedId id : imports) {
        FM_ASSIGN(const auto import, deeds.find(id));
        FM_TRY(dropStatements(transaction, *import));
    }
    return {};
}

Result<qint64> leftOf(Session &session, CustomerDeedId deed)
{
    FM_ASSIGN(const auto count, (session.first<qint64>(
                                    u"SELECT (SELECT count(*) FROM customers WHERE deed_id = ?) + "
                                    "(SELECT count(*) FROM identities WHERE deed_id = ?)"_s,
                                    [](const Row &row) { return row.integer(0); }, deed, deed)));
    return count.value_or(0);
}

}
