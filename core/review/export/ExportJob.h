// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/base/SecretStore.h"
#include "core/review/export/ExportSink.h"
#include "core/store/Database.h"

#include <QObject>

#include <memory>

namespace firstmile
{

/// Where an export reads from and what it is made with.
struct ExportTools
{
    Database &database;
    SecretStore *secrets = nullptr; ///< none: nothing can be signed
    const Clock &clock;
    ExportMeasures measures;  ///< none: no measures go along
    ExportSinkMaker makeSink; ///< makeExportSink, or one that knows more
    /// A message's files and formatted text where the workspace has no source of it: in a review, out of the bundle.
    /// Called on the background reader's thread; NotFound: the bytes are not there. None: sources alone.
    std::function<Result<QByteArray>(MessageId, AttachmentId)> attachment = {};
    std::function<QString(MessageId)> html = {};
    /// How much is read, and written as a part, at a time.
    int conversationsAtOnce = 200;
    qint64 bytesAtOnce = 8 << 20; ///< of texts and sources; a single conversation may be larger
};

/// Writes conversations out: some at a time on the background reader, so that the console goes on; redacted on the way
/// if asked. Cancelled, killed or out of room, the same request goes on where it was.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    ExportJob(ExportTools tools, ExportRequest request, QObject *parent = nullptr);
    ~ExportJob() override;

    /// Once. Cancelled after cancel(); Storage: the disk, with its words; Rejected: what cannot be (mails into CSV are
    /// fine; a folder that is a file is not).
    Async<ExportSummary> run();
    void cancel();

Q_SIGNALS:
    void progressed(const firstmile::ExportProgress &progress); ///< at most ten times a second

private:
    struct Run;
    std::shared_ptr<Run> m_run;
};

/// How much a request would write, to be shown before it is done: conversations, messages, customers, files. `bytes`
/// are those of the files, as far as they go along.
Result<ExportSummary> exportPreview(Session &session, const ExportRequest &request);

}
