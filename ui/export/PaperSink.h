// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportSink.h"

#include <QCoreApplication>

#include <memory>

class QPagedPaintDevice;
class QSaveFile;

namespace firstmile
{

class Sheets;

/// Conversations on paper or in a PDF: what is public, private and internal stands beside each message in words. It
/// begins anew after an interruption. Needs a QGuiApplication, no display.
class PaperSink : public ExportSink
{
    Q_DECLARE_TR_FUNCTIONS(PaperSink)

public:
    /// A PDF at the request's path; it is there whole, or not at all. Storage: it cannot be written.
    static Result<std::unique_ptr<ExportSink>> toFile(const ExportRequest &request);
    static std::unique_ptr<ExportSink> toPaper(const ExportRequest &request, std::shared_ptr<QPagedPaintDevice> paper);
    ~PaperSink() override;

    Result<qint64> begin(const BundleManifest &head) override;
    Result<ExportedFile> addFile(const Message &message, const Attachment &attachment,
                                 const QByteArray &bytes) override;
    Result<void> add(const ExportedPart &part, const QHash<MessageId, QByteArray> &sources,
                     const QByteArray &state) override;
    Result<void> finish(const BundleManifest &manifest, const QJsonObject &measures,
                        const std::function<bool(double)> &progress) override;
    void discard() override;

private:
    PaperSink(const ExportRequest &request, std::unique_ptr<QSaveFile> file, std::shared_ptr<QPagedPaintDevice> paper);
    void addConversation(const ExportedConversation &conversation);
    QString titleOf(const Conversation &conversation) const;
    QString headOf(const ExportedMessage &message) const;
    QString bodyOf(const ExportedMessage &message) const;
    QString time(Instant at) const;

    ExportRequest m_request;
    std::unique_ptr<QSaveFile> m_file; ///< none: on paper
    std::shared_ptr<QPagedPaintDevice> m_paper;
    std::unique_ptr<Sheets> m_sheets;
};

}
