// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ImportRun.h"

#include "core/inbox/ImportWriter.h"

#include <QThreadPool>

namespace firstmile
{

Async<ImportSummary> ImportRun::start(Database &database, std::shared_ptr<ImportFeed> feed,
                                      const ImportOptions &options)
{
    auto *run = new ImportRun(database, std::move(feed), options);
    run->goOn();
    return run->m_promise.future();
}

ImportRun::ImportRun(Database &database, std::shared_ptr<ImportFeed> feed, const ImportOptions &options)
    : QObject(&database), m_database(database), m_feed(std::move(feed)), m_options(options)
{}

void ImportRun::goOn()
{
    if (m_promise.isSettled())
        return;
    if (m_promise.future().isCanceled())
        return end(Error{ErrorKind::Cancelled, {}, {}});
    if (m_waiting && !m_writing)
        write();
    if (!m_waiting && !m_reading && !m_readAll)
        read();
    if (m_readAll && !m_waiting && !m_writing)
        end(m_summary);
}

void ImportRun::read()
{
    m_reading = true;
    auto promise = std::make_shared<Promise<ImportBatch>>();
    whenDone(promise->future(), this, [this](const Result<ImportBatch> &batch) { takeRead(batch); });
    QThreadPool::globalInstance()->start([feed = m_feed, promise] { promise->settle(feed->next()); });
}

void ImportRun::takeRead(const Result<ImportBatch> &batch)
{
    m_reading = false;
    if (!batch)
        return end(batch.error());
    m_waiting = *batch;
    m_readAll = batch->last;
    goOn();
}

void ImportRun::write()
{
    m_writing = true;
    const ImportBatch batch = *std::exchange(m_waiting, std::nullopt);
    const auto written = m_database.write(
        [batch, now = m_options.now](Transaction &transaction) { return writeImport(transaction, batch.items, now); });
    whenDone(written, this, [this, batch](const Result<ImportSummary> &counted) { takeWritten(batch, counted); });
}

void ImportRun::takeWritten(const ImportBatch &batch, const Result<ImportSummary> &counted)
{
    m_writing = false;
    if (!counted)
        return end(counted.error());
    m_summary += batch.counted;
    m_summary += *counted;
    if (m_options.progress)
        m_options.progress(batch.done, batch.total);
    goOn();
}

void ImportRun::end(Result<ImportSummary> result)
{
    m_promise.settle(std::move(result));
    deleteLater();
}

}
