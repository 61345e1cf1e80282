// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CustomerDeedRepository.h"

#include "core/store/EvidenceJson.h"
#include "core/store/JsonList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString deedDataToJson(const CustomerDeed &deed)
{
    QJsonObject data;
    if (!deed.evidence.isEmpty())
        data.insert(u"evidence"_s, evidenceToJson(deed.evidence));
    if (!deed.words.isEmpty())
        data.insert(u"words"_s, deed.words);
    return data.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
}

QList<IdentityId> deedIdentities(const QString &json)
{
    QList<IdentityId> ids;
    for (const QJsonValue each : QJsonDocument::fromJson(json.toUtf8()).array())
        ids.append(IdentityId(each.toInteger()));
    return ids;
}

CustomerDeed readDeed(const Row &row)
{
    CustomerDeed deed;
    deed.id = row.id<CustomerDeedId>(0);
    deed.kind = customerDeedKindFromString(row.text(1)).value_or(CustomerDeedKind::Refusal);
    deed.parent = row.id<CustomerDeedId>(2);
    deed.at = row.instant(3);
    deed.agent = row.text(4);
    deed.customer = row.id<CustomerId>(5);
    deed.other = row.id<CustomerId>(6);
    deed.identities = deedIdentities(row.text(7));
    const QJsonObject data = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    deed.evidence = evidenceFromJson(data["evidence"_L1]);
    deed.words = data["words"_L1].toString();
    deed.undoneAt = row.maybeInstant(9);
    deed.undoneBy = row.text(10);
    return deed;
}

const QString deedColumns =
    u"d.id, d.kind, d.parent_id, d.at, d.agent, d.customer_id, d.other_id, d.identities, d.data, d.undone_at, d.undone_by"_s;

const QString selectDeeds = u"SELECT "_s + deedColumns + u" FROM customer_deeds d"_s;

}

Result<CustomerDeedId> CustomerDeedRepository::append(Transaction &transaction, const CustomerDeed &deed)
{
    FM_ASSIGN(const qint64 id,
              m_session.insert(uR"(
        INSERT INTO customer_deeds (kind, parent_id, at, agent, customer_id, other_id, identities, data)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)"_s,
                               toString(deed.kind), deed.parent, deed.at, deed.agent, deed.customer.value, deed.other,
                               deed.identities.isEmpty() ? QString() : jsonList(deed.identities),
                               deedDataToJson(deed)));
    for (const CustomerId each : {deed.customer, deed.other}) {
        if (each)
            transaction.changes().customers.insert(each);
    }
    return CustomerDeedId(id);
}

Result<void> CustomerDeedRepository::markUndone(Transaction &transaction, CustomerDeedId id, const QString &agent,
                                                Instant now)
{
    FM_ASSIGN(
        const qint64 marked,
        m_session.exec(u"UPDATE customer_deeds SET undone_at = ?, undone_by = ? WHERE id = ? AND undone_at IS NULL"_s,
                       now, agent, id));
    FM_ASSIGN(const auto deed, find(id));
    if (!deed)
        return Error{ErrorKind::NotFound, u"there is no deed "_s + id.toString(), {}};
    if (marked == 0)
        return Error{ErrorKind::Conflict, u"deed %1 was undone already"_s.arg(id.value), {}};
    for (const CustomerId each : {deed->customer, deed->other}) {
        if (each)
            transaction.changes().customers.insert(each);
    }
    return {};
}

Result<std::optional<CustomerDeed>> CustomerDeedRepository::find(CustomerDeedId id)
{
    return m_session.first<CustomerDeed>(selectDeeds + u" WHERE d.id = ?"_s, readDeed, id);
}

/// Each side by its own index.
Result<QList<CustomerDeed>> CustomerDeedRepository::of(const QList<CustomerId> &customers)
{
    if (customers.isEmpty())
        return QList<CustomerDeed>();
    const QString list = u"SELECT value FROM "_s + numbersFromJson(m_session.engine());
    const QString json = jsonList(customers);
    return m_session.all<CustomerDeed>(
        selectDeeds + u" WHERE d.id IN (SELECT id FROM customer_deeds WHERE customer_id IN ("_s + list +
            u") UNION SELECT id FROM customer_deeds WHERE other_id IS NOT NULL AND other_id IN ("_s + list +
            u")) ORDER BY d.id"_s,
        readDeed, json, json);
}

Result<QList<CustomerDeed>> CustomerDeedRepository::children(CustomerDeedId import)
{
    return m_session.all<CustomerDeed>(selectDeeds + u" WHERE d.parent_id = ? ORDER BY d.id"_s, readDeed, import);
}

Result<QList<CustomerDeed>> CustomerDeedRepository::newest(int limit)
{
    return m_session.all<CustomerDeed>(selectDeeds + u" ORDER BY d.id DESC LIMIT ?"_s, readDeed, limit);
}

Result<QList<CustomerDeed>> CustomerDeedRepository::placing()
{
    return m_session.all<CustomerDeed>(selectDeeds + u" WHERE d.kind IN ('link', 'split') ORDER BY d.id"_s, readDeed);
}

}
