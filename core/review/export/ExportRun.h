// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportFeed.h"
#include "core/review/export/ExportState.h"
#include "core/review/redaction/Redactor.h"

#include <atomic>

namespace firstmile
{

/// The steps of an export, one after the other, each on the thread that its comment names. ExportJob calls them.
class ExportRun
{
public:
    ExportRun(ExportTools tools, ExportRequest request);

    const ExportRequest &request() const { return m_request; }
    const ExportTools &tools() const { return m_tools; }

    // before the first step
    Result<void> check() const; ///< Rejected: what cannot be
    void setSigningKey(const QByteArray &secretKey) { m_request.signingKey = secretKey; }
    void setWorkspace(const QString &id) { m_workspace = id; }

    Result<void> readAccounts(Session &session); ///< background reader
    Result<void> open();                         ///< pool: the sink, and what an interrupted run left
    Result<bool> learnSome(Session &session);    ///< background reader; false: everybody is known
    bool hasMore() const { return m_state.taken < m_request.conversations.size(); }
    Result<FeedBatch> read(Session &session); ///< background reader
    Result<void> take(FeedBatch batch);       ///< pool
    Result<void> measure(Session &session);   ///< background reader
    Result<ExportSummary> finish();           ///< pool

    /// After the last step, or the one that failed: what is on the disk stays.
    void close() { m_sink.reset(); }

    // from any thread, at any time
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }
    ExportProgress progress() const;

private:
    BundleManifest head() const;
    Result<BundleManifest> manifest();
    Result<void> tellRedactions();
    qint64 bytesWritten() const;

    ExportTools m_tools;
    ExportRequest m_request;
    QString m_workspace;
    QList<Account> m_accounts;
    std::unique_ptr<ExportSink> m_sink;
    std::unique_ptr<Redactor> m_redactor;
    ExportState m_state;
    qint64 m_resumedAfter = 0;
    qsizetype m_learned = 0;
    QSet<CustomerId> m_known; ///< to the redactor
    QJsonObject m_measures;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isPacking = false;
    std::atomic<qint64> m_done = 0;
};

}
