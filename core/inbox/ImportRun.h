// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportBookmark.h"
#include "core/inbox/ImportOptions.h"
#include "core/inbox/RateMeter.h"
#include "core/store/Database.h"

#include <QElapsedTimer>

#include <memory>

namespace firstmile
{

/// One import on its way: while a batch is written in the store's thread, the next is read and parsed in the thread
/// pool, and no more than that one is kept waiting. Batches that were written stay if a later one fails; importing
/// again goes on behind them.
///
///   opening (the bookmark) ---> reading ---> waiting ---> writing ---> counted, until the last
class ImportRun : public QObject
{
    Q_OBJECT

public:
    /// To be called in the database's own thread, which needs an event loop. Cancelling the future or by
    /// ImportOptions::control, or taking the database down, ends the import after the batch under way.
    static Async<ImportSummary> start(Database &database, std::shared_ptr<ImportFeed> feed,
                                      const ImportOptions &options);

private:
    /// What is said of a batch once it is written.
    struct Written
    {
        qint64 bytes;
        qint64 messagesInAll;
        qint64 bytesInAll;
    };

    ImportRun(Database &database, std::shared_ptr<ImportFeed> feed, const ImportOptions &options);

    void open();
    void goOnFrom(const std::optional<ImportBookmark> &bookmark);
    void goOn();
    void read();
    void write();
    void takeRead(const Result<ImportBatch> &batch);
    void takeWritten(const Written &written, const Result<ImportSummary> &sum);
    void tell(const Written &written);
    bool isCancelled() const;
    bool isPaused() const;
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
    QElapsedTimer m_time;
    RateMeter m_messageRate;
    RateMeter m_byteRate;
};

}
