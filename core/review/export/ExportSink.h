// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportRequest.h"

namespace firstmile
{

/// A form that an export takes. Used on one thread that is not the window's; memory does not grow with the export.
class ExportSink
{
public:
    virtual ~ExportSink() = default;

    /// `head`: without entries, parts and counts. The value is how many conversations of an interrupted run of the
    /// same export are whole; those are not added again.
    virtual Result<qint64> begin(const BundleManifest &head) = 0;
    /// The state that the last add() of the interrupted run was given.
    virtual QByteArray state() const { return {}; }
    /// Keeps a file's bytes, if this form has room for them (else the entry stays empty). Before the part that has it.
    virtual Result<ExportedFile> addFile(const Message &message, const Attachment &attachment,
                                         const QByteArray &bytes) = 0;
    /// `sources`: the mails as they came, by message, where there is one and nothing was to be taken out of it.
    virtual Result<void> add(const ExportedPart &part, const QHash<MessageId, QByteArray> &sources,
                             const QByteArray &state) = 0;
    /// Whether add() wants the sources.
    virtual bool wantsSources() const { return false; }
    /// Whether it has room for mails' formatted texts and for files; else neither is read.
    virtual bool wantsContents() const { return true; }
    virtual bool wantsMeasures() const { return true; }
    /// What was taken out of the part that is added next; a bundle keeps the list.
    virtual Result<void> addRedactions(const QList<RedactionEntry> &entries, const QList<FileToJudge> &toJudge);
    /// The rest, and the file is there under its name. `progress` takes 0 to 1; false cancels.
    virtual Result<void> finish(const BundleManifest &manifest, const QJsonObject &measures,
                                const std::function<bool(double)> &progress) = 0;
    /// After a failure: keeps what is needed to go on later. After discard() nothing is left.
    virtual void discard() = 0;
};

/// Makes the sink of a form; the desktop program adds Pdf. `resumeKey`: BundleWriter::open().
using ExportSinkMaker =
    std::function<Result<std::unique_ptr<ExportSink>>(const ExportRequest &request, const QByteArray &resumeKey)>;
Result<std::unique_ptr<ExportSink>> makeExportSink(const ExportRequest &request, const QByteArray &resumeKey);

}
