// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportFeed.h"
#include "core/inbox/ImportOptions.h"
#include "core/store/Database.h"

#include <memory>

namespace firstmile
{

/// One import on its way: while a batch is written in the store's thread, the next is read and parsed in the thread
/// pool, and no more than that one is kept waiting. Batches that were written stay if a later one fails; importing
/// again takes up the rest.
///
///   reading ---> waiting ---> writing ---> counted, until the last
class ImportRun : public QObject
{
    Q_OBJECT

public:
    /// To be called in the database's own thread, which needs an event loop. Cancelling the future, or taking the
    /// database down, ends the import after the batch under way.
    static Async<ImportSummary> start(Database &database, std::shared_ptr<ImportFeed> feed,
                                      const ImportOptions &options);

private:
    ImportRun(Database &database, std::shared_ptr<ImportFeed> feed, const ImportOptions &options);

    void goOn();
    void read();
    void write();
    void takeRead(const Result<ImportBatch> &batch);
    void takeWritten(const ImportBatch &batch, const Result<ImportSummary> &counted);
    void end(Result<ImportSummary> result);

    Database &m_database;
    std::shared_ptr<ImportFeed> m_feed;
    ImportOptions m_options;
    Promise<ImportSummary> m_promise;
    ImportSummary m_summary;
    std::optional<ImportBatch> m_waiting;
    bool m_reading = false;
    bool m_writing = false;
    bool m_readAll = false;
};

}
