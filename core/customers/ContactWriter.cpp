// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactWriter.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t rowsOfStatement = 50;

QString placeholders(size_t rows, size_t columns)
{
    const QString row = u'(' + QString(u"?,"_s).repeated(static_cast<qsizetype>(columns)).chopped(1) + u')';
    return (row + u',').repeated(static_cast<qsizetype>(rows)).chopped(1);
}

}

/// SQLite has one writer, so that the next numbers are ours; PostgreSQL hands them out.
Result<void> ContactWriter::reserve(qsizetype customers)
{
    m_reserved.clear();
    m_taken = 0;
    const auto read = [](const Row &row) { return row.id<CustomerId>(0); };
    if (m_transaction.engine() == Engine::Postgres) {
        FM_ASSIGN(m_reserved,
                  (m_transaction.all<CustomerId>(u"SELECT nextval(pg_get_serial_sequence('customers', 'id')) "
                                                 "FROM generate_series(1, CAST(? AS bigint))"_s,
                                                 read, qint64(customers))));
        return {};
    }
    FM_ASSIGN(const auto last,
              (m_transaction.first<CustomerId>(uR"(SELECT max((SELECT COALESCE(max(id), 0) FROM customers),
                                       (SELECT COALESCE(max(customer_id), 0) FROM customer_deeds),
                                       (SELECT COALESCE(max(other_id), 0) FROM customer_deeds
                                        WHERE other_id IS NOT NULL)))"_s, // a number that a deed names stays that one's
                                               read)));
    for (qint64 i = 1; i <= customers; ++i)
        m_reserved.append(CustomerId(last.value_or(CustomerId()).value + i));
    return {};
}

CustomerId ContactWriter::addCustomer(const QString &name)
{
    const CustomerId id = m_reserved.at(m_taken++);
    for (SqlValue each : {toSqlValue(id), toSqlValue(name), toSqlValue(m_import.at), toSqlValue(m_import.id)})
        m_customers.values.push_back(std::move(each));
    return id;
}

void ContactWriter::addIdentity(CustomerId customer, const Identity &identity)
{
    for (SqlValue each : {toSqlValue(customer), toSqlValue(customer), toSqlValue(toString(identity.channel)),
                          toSqlValue(identity.remoteKey), toSqlValue(identity.handle), toSqlValue(identity.name),
                          toSqlValue(toString(identity.contact)), toSqlValue(m_import.id)})
        m_identities.values.push_back(std::move(each));
}

void ContactWriter::addRecord(CustomerId customer, const QByteArray &content)
{
    for (SqlValue each : {toSqlValue(customer), toSqlValue(m_import.id), toSqlValue(u"import"_s),
                          toSqlValue(m_import.words), toSqlValue(m_import.at), toSqlValue(Utf8{content})})
        m_records.values.push_back(std::move(each));
}

void ContactWriter::addConsent(CustomerId customer, const Consent &consent)
{
    for (SqlValue each : {toSqlValue(customer), toSqlValue(toString(consent.purpose)), toSqlValue(consent.given),
                          toSqlValue(m_import.at), toSqlValue(m_import.agent), toSqlValue(m_import.words)})
        m_consents.values.push_back(std::move(each));
}

Result<void> ContactWriter::flush()
{
    FM_TRY(write(m_customers, u"INSERT INTO customers (id, name, created_at, deed_id) VALUES "_s));
    FM_TRY(write(m_identities, u"INSERT INTO identities (customer_id, origin_customer, channel, remote_key, handle, "
                               "name, contact, deed_id) VALUES "_s));
    FM_TRY(
        write(m_records, u"INSERT INTO profile_records (customer_id, deed_id, source, name, at, content) VALUES "_s));
    return write(m_consents, u"INSERT INTO consents (customer_id, purpose, given, at, agent, words) VALUES "_s);
}

Result<void> ContactWriter::write(Rows &rows, const QString &insert)
{
    const size_t perStatement = rowsOfStatement * rows.columns;
    const std::span<const SqlValue> all(rows.values);
    const QString many = insert + placeholders(rowsOfStatement, rows.columns);
    const QString one = insert + placeholders(1, rows.columns);
    size_t at = 0;
    for (; at + perStatement <= all.size(); at += perStatement)
        FM_TRY(m_transaction.execOf(many, all.subspan(at, perStatement)));
    for (; at < all.size(); at += rows.columns)
        FM_TRY(m_transaction.execOf(one, all.subspan(at, rows.columns)));
    rows.values.clear();
    return {};
}

}
