// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactImport.h"
#include "core/customers/ContactMemory.h"
#include "core/customers/ContactWriter.h"

namespace firstmile
{

/// Takes the people of a file in, some at a time: decides who each of them is, and writes what is new.
class ContactBatch
{
public:
    /// `import` is in the log of deeds already.
    ContactBatch(Transaction &transaction, const CustomerDeed &import, ContactImportSummary &summary)
        : m_transaction(transaction)
        , m_import(import)
        , m_summary(summary)
        , m_memory(transaction)
        , m_writer(transaction, import)
    {}

    Result<void> prepare() { return m_memory.prepare(); } ///< once, before the first people
    Result<void> take(const QList<ContactPerson> &people);

private:
    struct Match
    {
        CustomerId customer;
        IdentityId identity;
    };

    Result<void> takeOne(const ContactPerson &person);
    Result<QList<Match>> matches(const ContactPerson &person);
    Result<void> addNew(const ContactPerson &person);
    Result<void> update(const ContactPerson &person, const QList<Match> &matches);
    Result<int> linkOthers(const ContactPerson &person, const QList<Match> &matches);
    Result<bool> wasRefused(CustomerId one, CustomerId other);
    Result<void> addConsents(CustomerId customer, const ContactPerson &person);
    void complain(qint64 line, const QString &words);

    Transaction &m_transaction;
    CustomerDeed m_import;
    ContactImportSummary &m_summary;
    ContactMemory m_memory;
    ContactWriter m_writer;
    QHash<CustomerId, QByteArrayList> m_unwritten; ///< contents that wait to be written
};

}
