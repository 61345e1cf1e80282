// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleWriter.h"
#include "core/review/export/ExportSink.h"
#include "core/review/page/HtmlPage.h"

namespace firstmile
{

/// ExportForm::Bundle: the records part by part, beside them the pages that any browser opens, the measures, what was
/// taken out, and a word to whoever unpacks it.
class BundleSink : public ExportSink
{
public:
    BundleSink(const ExportRequest &request, QByteArray resumeKey)
        : m_request(request), m_resumeKey(std::move(resumeKey))
    {}

    Result<qint64> begin(const BundleManifest &head) override;
    QByteArray state() const override { return m_state; }
    Result<ExportedFile> addFile(const Message &message, const Attachment &attachment,
                                 const QByteArray &bytes) override;
    Result<void> add(const ExportedPart &part, const QHash<MessageId, QByteArray> &sources,
                     const QByteArray &state) override;
    Result<void> addRedactions(const QList<RedactionEntry> &entries, const QList<FileToJudge> &toJudge) override;
    Result<void> finish(const BundleManifest &manifest, const QJsonObject &measures,
                        const std::function<bool(double)> &progress) override;
    void discard() override;

private:
    /// A list that grows beside the parts: a file in the writer's folder.
    struct Lines
    {
        QString name;
        qint64 size = 0;  ///< bytes that count
        qint64 count = 0; ///< lines
    };

    Result<void> openPage();
    Result<void> addLine(Lines &lines, const QByteArray &line);
    Result<void> cutOff(const Lines &lines);
    QByteArray wholeState(const QByteArray &state) const;
    bool takeState();
    Result<void> addEntries(const BundleManifest &manifest, const QJsonObject &measures);
    Result<BundleWriter::Sealing> sealing(const BundleManifest &manifest) const;
    Result<HtmlPage::Seal> pageSeal(const BundleManifest &manifest) const;

    ExportRequest m_request;
    QByteArray m_resumeKey;
    std::unique_ptr<BundleWriter> m_writer;
    std::unique_ptr<HtmlPage> m_page;
    QByteArray m_state; ///< the exporter's
    QByteArray m_pageState;
    qint64 m_conversations = 0;
    Lines m_removed{QStringLiteral("redaction.jsonl")};
    Lines m_toJudge{QStringLiteral("to-judge.jsonl")};
};

/// README.txt: what is in a bundle and how it is opened, in English.
QByteArray bundleReadme(const BundleManifest &manifest);

}
