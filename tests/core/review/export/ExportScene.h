// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleReader.h"
#include "core/review/export/ExportJob.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/TestWorkspace.h"

#include <QTemporaryDir>

namespace firstmile::tests
{

/// A sink that tells of each part that it was given, before it hands it on and after.
class WatchedSink : public ExportSink
{
public:
    using Told = std::function<void(int part)>;

    WatchedSink(std::unique_ptr<ExportSink> sink, Told before, Told after)
        : m_sink(std::move(sink)), m_before(std::move(before)), m_after(std::move(after))
    {}

    Result<qint64> begin(const BundleManifest &head) override { return m_sink->begin(head); }
    QByteArray state() const override { return m_sink->state(); }
    bool wantsSources() const override { return m_sink->wantsSources(); }
    bool wantsContents() const override { return m_sink->wantsContents(); }
    bool wantsMeasures() const override { return m_sink->wantsMeasures(); }
    Result<ExportedFile> addFile(const Message &message, const Attachment &attachment, const QByteArray &bytes) override
    {
        return m_sink->addFile(message, attachment, bytes);
    }
    Result<void> add(const ExportedPart &part, const QHash<MessageId, QByteArray> &sources,
                     const QByteArray &state) override
    {
        ++m_parts;
        if (m_before)
            m_before(m_parts);
        FM_TRY(m_sink->add(part, sources, state));
        if (m_after)
            m_after(m_parts);
        return {};
    }
    Result<void> addRedactions(const QList<RedactionEntry> &entries, const QList<FileToJudge> &toJudge) override
    {
        return m_sink->addRedactions(entries, toJudge);
    }
    Result<void> finish(const BundleManifest &manifest, const QJsonObject &measures,
                        const std::function<bool(double)> &progress) override
    {
        return m_sink->finish(manifest, measures, progress);
    }
    void discard() override { m_sink->discard(); }

private:
    std::unique_ptr<ExportSink> m_sink;
    Told m_before;
    Told m_after;
    int m_parts = 0;
};

/// A workspace of which every word is known: mails with a source, a formatted text and a file, posts that a spreadsheet
/// would run, a note, an assignee, a tag, a hand-over, a profile; four conversations.
class ExportScene
{
public:
    explicit ExportScene(Engine engine = Engine::Sqlite);

    TestWorkspace workspace;
    FakeClock clock;
    MemorySecrets secrets;
    QList<ConversationId> conversations; ///< mail (two messages and a note), mail, X, Mastodon

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    ExportRequest request(ExportForm form) const; ///< of all, with notes, into "out.SUFFIX"
    ExportTools tools();

    Result<ExportSummary> run(const ExportRequest &request);
    Result<ExportSummary> run(const ExportRequest &request, ExportTools tools);

    /// The same tools with a sink that tells of each part, and one conversation a part.
    ExportTools watched(WatchedSink::Told before, WatchedSink::Told after = {});

    /// The mails as they came, in the order of the export.
    static QList<QByteArray> mails();

private:
    void fillMail();
    void fillNetworks();
    void tend();

    QTemporaryDir m_folder;
};

/// All bytes that an export of that form has, unpacked; decoded too where they are encoded in mails.
QByteArray everythingIn(const QString &path, ExportForm form);

QByteArray bytesOf(const QString &file);

}
