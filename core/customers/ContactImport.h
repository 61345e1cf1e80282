// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactTable.h"
#include "core/model/CustomerDeed.h"
#include "core/store/Database.h"

namespace firstmile
{

struct ContactImportOptions
{
    QString path;       ///< .vcf or a table; the content decides, not the name
    ContactTable table; ///< how a table is read; of a vCard file ignored
    QString agent;
    bool dryRun = false; ///< counts what would happen, and writes nothing
};

/// Something in the file that could not be taken as it stands.
struct ContactProblem
{
    qint64 line = 0; ///< counted from 1
    QString words;   ///< English, technical: what is wrong and what was done about it
    bool operator==(const ContactProblem &) const = default;
};

struct ContactImportSummary
{
    CustomerDeedId deed; ///< by which it is undone; none of a dry run
    qint64 read = 0;     ///< people in the file
    qint64 added = 0;    ///< new customers
    qint64 updated = 0;  ///< known by an address or number; what the file says was added to what is said of them
    qint64 unchanged = 0;
    qint64 linked = 0;  ///< customers whom the file shows to be one: linked, with the file as evidence
    qint64 skipped = 0; ///< nothing in them by which a person can be known
    qint64 problemCount = 0;
    QList<ContactProblem> problems; ///< the first 100
    bool operator==(const ContactImportSummary &) const = default;
};

void noteProblem(ContactImportSummary &summary, const ContactProblem &problem); ///< counts it; keeps the first 100

/// Takes the contacts of a file in, in one transaction, so that it is there whole or not at all, with memory that does
/// not grow with the file beyond what names who is known. `progress` is called from the store's thread with the bytes
/// read so far; giving false cancels.
Result<ContactImportSummary> importContacts(Transaction &transaction, const ContactImportOptions &options, Instant now,
                                            const std::function<bool(qint64 done, qint64 total)> &progress = {});

/// What an import brought goes, with the links it made, but for customers and identities with whom somebody wrote, or
/// whom somebody changed, since: the value counts these. They go when what holds them is undone as well
/// (dropLeftovers). What the file said of anybody goes in any case. Conflict: it was undone already.
Result<qint64> undoImport(Transaction &transaction, const CustomerDeed &import, const QString &agent, Instant now);

}
