// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportSink.h"
#include "core/review/page/HtmlPage.h"

namespace firstmile
{

/// ExportForm::Html: one page with everything in it. Pictures (PNG, JPEG, GIF and WebP by their first bytes, up to
/// 5 MiB each and 100 MiB together) stand in the page; other files are named. What is written gathers in "FILE.part"
/// beside the page, where an interrupted run goes on.
class HtmlSink : public ExportSink
{
public:
    HtmlSink(const ExportRequest &request, QByteArray resumeKey);

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
    QString inFolder(const QString &name) const;
    QJsonObject checkpoint() const; ///< of the interrupted run; empty: there is none of this export
    Result<void> saveCheckpoint() const;
    void removePictures() const;

    QString m_path;
    QByteArray m_resumeKey;
    HtmlPageStyle m_style;
    QByteArray m_state; ///< the exporter's
    std::unique_ptr<HtmlPage> m_page;
    qint64 m_removed = 0;
    qint64 m_toJudge = 0;
    qint64 m_pictureBytes = 0;
    int m_pictures = 0; ///< of the part that is added next
};

}
