// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ImportRun.h"

#include "core/inbox/ImportControl.h"
#include "core/inbox/ImportWriter.h"

#include <QThreadPool>

namespace firstmile
{

namespace
{

/// The batch and how far the import is with it, together or not at all.
Result<ImportSummary> writeBatch(Transaction &transaction, ImportBatch &batch,
                                 const std::optional<ImportBookmarkKey> &key, ImportSummary sum, Instant now)
{
    FM_ASSIGN(const ImportSummary counted, writeImport(transaction, std::exchange(batch.items, {}), now));
    sum += batch.counted;
    sum += counted;
    if (key && batch.last)
        FM_TRY(removeImportBookmark(transaction, *key));
    else if (key)
        FM_TRY(keepImportBookmark(transaction, *key, {batch.place, sum}, now));
    return sum;
}

}

Async<ImportSummary> ImportRun::start(Database &database, std::shared_ptr<ImportFeed> feed,
                                      const ImportOptions &options)
{
    auto *run = new ImportRun(database, std::move(feed), options);
    auto future = run->m_promise.future();
    run->open();
    return future;
}

ImportRun::ImportRun(Database &database, std::shared_ptr<ImportFeed> feed, const ImportOptions &options)
    : QObject(&database), m_database(database), m_feed(std::move(feed)), m_options(options)
{
    m_time.start();
    if (!m_options.control)
        return;
    connect(m_options.control.get(), &ImportControl::changed, this, [this] {
        m_messageRate.restart();
        m_byteRate.restart();
        goOn();
    });
}

void ImportRun::open()
{
    const auto key = m_feed->bookmarkKey();
    if (!key)
        return goOn();
    m_reading = true; // until it is known from where
    const auto bookmark = m_database.read([key](Session &session) { return importBookmark(session, *key); });
    whenDone(bookmark, this, [this](const Result<std::optional<ImportBookmark>> &found) {
        if (found)
            goOnFrom(*found);
        else
            end(found.error());
    });
}

void ImportRun::goOnFrom(const std::optional<ImportBookmark> &bookmark)
{
    if (!bookmark) {
        m_reading = false;
        return goOn();
    }
    auto promise = std::make_shared<Promise<bool>>();
    whenDone(promise->future(), this, [this, summary = bookmark->summary](const Result<bool> &fits) {
        m_reading = false;
        if (fits && *fits)
            m_summary = summary;
        goOn();
    });
    QThreadPool::globalInstance()->start(
        [feed = m_feed, promise, place = bookmark->place] { promise->settle(feed->goOnFrom(place)); });
}

bool ImportRun::isCancelled() const
{
    return m_promise.future().isCanceled() || (m_options.control && m_options.control->isCancelled());
}

bool ImportRun::isPaused() const
{
    return m_options.control && m_options.control->isPaused();
}

void ImportRun::goOn()
{
    if (m_promise.isSettled())
        return;
    if (isCancelled()) {
        if (!m_writing)
            end(Error{ErrorKind::Cancelled, {}, {}});
        return;
    }
    if (isPaused())
        return;
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
    ImportBatch batch = *std::exchange(m_waiting, std::nullopt);
    const Written about{batch.bytes, batch.messagesInAll, batch.bytesInAll};
    // The store's thread is left with the only copy, so that it is freed there.
    const auto written = m_database.write([batch = std::move(batch), key = m_feed->bookmarkKey(), sum = m_summary,
                                           now = m_options.now](Transaction &transaction) mutable {
        return writeBatch(transaction, batch, key, sum, now);
    });
    whenDone(written, this, [this, about](const Result<ImportSummary> &sum) { takeWritten(about, sum); });
}

void ImportRun::takeWritten(const Written &written, const Result<ImportSummary> &sum)
{
    m_writing = false;
    if (!sum)
        return end(sum.error());
    m_summary = *sum;
    if (m_options.progress)
        tell(written);
    goOn();
}

void ImportRun::tell(const Written &written)
{
    const Milliseconds now(m_time.elapsed());
    m_messageRate.add(now, m_summary.read);
    m_byteRate.add(now, written.bytes);
    ImportProgress progress;
    progress.messages = m_summary.read;
    progress.messagesInAll = written.messagesInAll;
    progress.bytes = written.bytes;
    progress.bytesInAll = written.bytesInAll;
    progress.perSecond = m_messageRate.perSecond();
    if (progress.messagesInAll >= 0)
        progress.left = m_messageRate.timeFor(progress.messagesInAll - progress.messages);
    else if (progress.bytesInAll >= 0)
        progress.left = m_byteRate.timeFor(progress.bytesInAll - progress.bytes);
    m_options.progress(progress);
}

void ImportRun::end(Result<ImportSummary> result)
{
    m_promise.settle(std::move(result));
    deleteLater();
}

}
