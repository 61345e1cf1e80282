// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportSink.h"
#include "core/review/page/HtmlPage.h"

namespace firstmile
{

/// ExportForm::Html: one page with everything in it. Pictures (PNG, JPEG, GIF and WebP by their first bytes, up to
/// 5 MiB each) stand in the page; other files are named.
class HtmlSink : public ExportSink
{
public:
    HtmlSink(const ExportRequest &request, const QByteArray &resumeKey);

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
    Result<void> openPage(const QByteArray &state);
    Result<void> saveCheckpoint();

    QString m_path;
    QString m_folder; ///< "PATH.part"
    QByteArray m_resumeKey;
    HtmlPageStyle m_style;
    QByteArray m_state; ///< the exporter's
    std::unique_ptr<HtmlPage> m_page;
    qint64 m_removed = 0;
    qint64 m_toJudge = 0;
};

}
