// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Consent.h"
#include "core/model/CustomerDeed.h"
#include "core/model/Identity.h"
#include "core/store/Transaction.h"

#include <vector>

namespace firstmile
{

/// Writes what an import brings, many rows with one statement.
class ContactWriter
{
public:
    ContactWriter(Transaction &transaction, CustomerDeed import)
        : m_transaction(transaction), m_import(std::move(import))
    {}

    /// Numbers for as many new customers, so that rows can name them before they are written.
    Result<void> reserve(qsizetype customers);

    CustomerId addCustomer(const QString &name);
    void addIdentity(CustomerId customer, const Identity &identity);
    void addRecord(CustomerId customer, const QByteArray &content); ///< UTF-8
    void addConsent(CustomerId customer, const Consent &consent);

    Result<void> flush(); ///< all of it is in the database then

private:
    struct Rows
    {
        std::vector<SqlValue> values;
        size_t columns = 0;
    };
    template <class... Values>
    static void add(Rows &rows, const Values &...values)
    {
        (rows.values.push_back(toSqlValue(values)), ...);
    }
    Result<void> write(Rows &rows, const QString &insert);

    Transaction &m_transaction;
    CustomerDeed m_import;
    QList<CustomerId> m_reserved;
    qsizetype m_taken = 0;
    Rows m_customers{{}, 4};
    Rows m_identities{{}, 8};
    Rows m_records{{}, 6};
    Rows m_consents{{}, 6};
};

}
