// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactWriter.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// SQLite keeps a copy of every page that a statement touches, lest its last row fails: of one with many rows it keeps
/// fewer copies. 8 columns of 1,000 rows are far from what either engine lets a statement bind.
constexpr size_t rowsOfStatement[] = {1000, 50, 1};

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
    add(m_customers, id, name, m_import.at, m_import.id);
    return id;
}

void ContactWriter::addIdentity(CustomerId customer, const Identity &identity)
{
    add(m_identities, customer, customer, toString(identity.channel), identity.remoteKey, identity.handle,
        identity.name, toString(identity.contact), m_import.id);
}

void ContactWriter::addRecord(CustomerId customer, const QByteArray &content)
{
    add(m_records, customer, m_import.id, u"import"_s, m_import.words, m_import.at, Utf8{content});
}

void ContactWriter::addConsent(CustomerId customer, const Consent &consent)
{
    add(m_consents, customer, toString(consent.purpose), consent.given, m_import.at, m_import.agent, m_import.words);
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
    std::span<const SqlValue> left(rows.values);
    for (const size_t some : rowsOfStatement) {
        const size_t values = some * rows.columns;
        if (left.size() < values)
            continue;
        const QString sql = insert + placeholders(some, rows.columns);
        for (; left.size() >= values; left = left.subspan(values))
            FM_TRY(m_transaction.execOf(sql, left.first(values)));
    }
    rows.values.clear();
    return {};
}

}
