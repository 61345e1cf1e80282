// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportFeed.h"
#include "core/review/redaction/Redactor.h"

namespace firstmile
{

/// Makes of a batch the part that a sink takes: formatted texts and files out of the mails' sources, and all of it
/// redacted if asked. In the thread pool: it takes longer than the reading.
class ExportContents
{
public:
    ExportContents(ExportSink &sink, Redactor *redactor, bool withFiles)
        : m_sink(sink), m_redactor(redactor), m_withFiles(withFiles)
    {}

    Result<void> fill(FeedBatch &batch);
    const QHash<MessageId, QByteArray> &sources() const { return m_sources; } ///< as ExportSink::add() has them
    qint64 files() const { return m_files; }                                  ///< whose bytes went to the sink

private:
    struct FileBytes;
    Result<void> fill(const FeedBatch &batch, ExportedConversation &conversation);
    Result<QList<FileBytes>> openMessage(const FeedBatch &batch, const ExportedConversation &of,
                                         ExportedMessage &message);
    Result<void> addFiles(ExportedConversation &conversation, QList<FileBytes> files);
    bool goesAsItCame(const ExportedMessage &message) const;

    ExportSink &m_sink;
    Redactor *m_redactor;
    const bool m_withFiles;
    QHash<MessageId, QByteArray> m_sources;
    qint64 m_files = 0;
};

}
