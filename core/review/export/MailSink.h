// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportSink.h"
#include "core/review/export/ExportSpool.h"

namespace firstmile
{

/// ExportForm::Mbox and Eml: mails as they came where nothing is to be taken out of them, else as exportedMail() makes
/// them. Mbox is one file, Eml a folder with a file a message.
class MailSink : public ExportSink
{
public:
    MailSink(const ExportRequest &request, QByteArray resumeKey)
        : m_path(request.path), m_isFolder(request.form == ExportForm::Eml), m_resumeKey(std::move(resumeKey))
    {}

    Result<qint64> begin(const BundleManifest &head) override;
    QByteArray state() const override { return m_state; }
    bool wantsSources() const override { return true; }
    bool wantsMeasures() const override { return false; }
    Result<ExportedFile> addFile(const Message &message, const Attachment &attachment,
                                 const QByteArray &bytes) override;
    Result<void> add(const ExportedPart &part, const QHash<MessageId, QByteArray> &sources,
                     const QByteArray &state) override;
    Result<void> finish(const BundleManifest &manifest, const QJsonObject &measures,
                        const std::function<bool(double)> &progress) override;
    void discard() override { m_spool->discard(); }

private:
    Result<void> addMail(const Message &message, const QByteArray &mail);
    Result<void> removeAfter(qint64 number);

    QString m_path;
    bool m_isFolder;
    QByteArray m_resumeKey;
    std::unique_ptr<ExportSpool> m_spool;
    QByteArray m_state;
    qint64 m_written = 0;                    ///< mails
    QHash<AttachmentId, QByteArray> m_files; ///< of the part that comes next
};

}
