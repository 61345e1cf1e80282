// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactImport.h"

#include "core/customers/ContactAhead.h"
#include "core/customers/ContactBatch.h"
#include "core/customers/ContactFeed.h"
#include "core/customers/CustomerFitness.h"
#include "core/customers/Leftovers.h"
#include "core/customers/Linking.h"
#include "core/store/ClueFill.h"
#include "core/store/CustomerDeedRepository.h"

#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype problemsKept = 100;

const QString importSavepoint = u"contact_import"_s;

using ContactProgress = std::function<bool(qint64 done, qint64 total)>;

Result<void> takeAll(Transaction &transaction, ContactFeed &feed, const CustomerDeed &import,
                     ContactImportSummary &summary, const ContactProgress &progress)
{
    ContactBatch batch(transaction, import, summary);
    FM_TRY(batch.prepare());
    ContactAhead ahead(feed);
    const qint64 size = feed.size();
    while (true) {
        const ReadPeople read = ahead.next();
        for (const ContactProblem &each : read.problems)
            noteProblem(summary, each);
        if (read.people.isEmpty())
            return feed.state();
        FM_TRY(batch.take(read.people));
        summary.read += read.people.size();
        if (progress && !progress(read.bytesRead, size))
            return Error{ErrorKind::Cancelled, u"the import was stopped; nothing of it was kept"_s, {}};
    }
}

Result<CustomerDeed> logImport(Transaction &transaction, const ContactImportOptions &options, Instant now)
{
    CustomerDeed import;
    import.kind = CustomerDeedKind::Import;
    import.at = now;
    import.agent = options.agent;
    import.words = QFileInfo(options.path).fileName();
    FM_ASSIGN(import.id, CustomerDeedRepository(transaction).append(transaction, import));
    return import;
}

}

void noteProblem(ContactImportSummary &summary, const ContactProblem &problem)
{
    ++summary.problemCount;
    if (summary.problems.size() < problemsKept)
        summary.problems.append(problem);
}

Result<ContactImportSummary> importContacts(Transaction &transaction, const ContactImportOptions &options, Instant now,
                                            const std::function<bool(qint64 done, qint64 total)> &progress)
{
    FM_ASSIGN(const auto feed, ContactFeed::open(options.path, options.table));
    FM_TRY(takeTurnWithPlaces(transaction));
    const ChangeSet before = transaction.changes();
    if (options.dryRun)
        FM_TRY(transaction.run(u"SAVEPOINT "_s + importSavepoint));
    ContactImportSummary summary;
    FM_ASSIGN(const CustomerDeed import, logImport(transaction, options, now));
    FM_TRY(takeAll(transaction, *feed, import, summary, progress));
    if (options.dryRun) { // the same path to the last count, and then back
        FM_TRY(transaction.run(u"ROLLBACK TO SAVEPOINT "_s + importSavepoint));
        FM_TRY(transaction.run(u"RELEASE SAVEPOINT "_s + importSavepoint));
        transaction.changes() = before;
        return summary;
    }
    FM_TRY(tellCluesOfImport(transaction, import.id));
    summary.deed = import.id;
    transaction.changes().everything = true; // row by row it would be longer than the import
    return summary;
}

Result<qint64> undoImport(Transaction &transaction, const CustomerDeed &import, const QString &agent, Instant now)
{
    FM_TRY(takeTurnWithPlaces(transaction));
    CustomerDeedRepository deeds(transaction);
    FM_TRY(deeds.markUndone(transaction, import.id, agent, now));
    FM_ASSIGN(const auto children, deeds.children(import.id));
    QList<CustomerId> linked;
    for (const CustomerDeed &each : children) {
        if (each.undoneAt)
            continue;
        FM_TRY(deeds.markUndone(transaction, each.id, agent, now));
        linked << each.customer << each.other;
    }
    if (!linked.isEmpty())
        FM_TRY(replaceAround(transaction, linked));
    FM_TRY(dropStatements(transaction, import));
    FM_TRY(dropLeftovers(transaction));
    transaction.changes().everything = true;
    return leftOf(transaction, import.id);
}

}
