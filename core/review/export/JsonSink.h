// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportSink.h"
#include "core/review/export/ExportSpool.h"

namespace firstmile
{

/// ExportForm::Json: {"format":"firstmile-export","version":1,"manifest","customers":[…],"conversations":[…],
/// "redaction":[…],"toJudge":[…],"measures"}, with the records as a bundle has them. Files are named, without bytes.
class JsonSink : public ExportSink
{
public:
    JsonSink(const ExportRequest &request, QByteArray resumeKey)
        : m_path(request.path), m_resumeKey(std::move(resumeKey))
    {}

    Result<qint64> begin(const BundleManifest &head) override;
    QByteArray state() const override { return m_spool->state(); }
    Result<ExportedFile> addFile(const Message &, const Attachment &, const QByteArray &) override
    {
        return ExportedFile{};
    }
    Result<void> add(const ExportedPart &part, const QHash<MessageId, QByteArray> &sources,
                     const QByteArray &state) override;
    Result<void> addRedactions(const QList<RedactionEntry> &entries, const QList<FileToJudge> &toJudge) override;
    Result<void> finish(const BundleManifest &manifest, const QJsonObject &measures,
                        const std::function<bool(double)> &progress) override;
    void discard() override { m_spool->discard(); }

private:
    Result<void> addItem(const QString &list, const QByteArray &json);

    QString m_path;
    QByteArray m_resumeKey;
    std::unique_ptr<ExportSpool> m_spool;
};

}
