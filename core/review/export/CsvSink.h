// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/CsvLine.h"
#include "core/review/export/ExportSink.h"
#include "core/review/export/ExportSpool.h"

namespace firstmile
{

/// ExportForm::CsvConversations and CsvMessages: a table with a row for each, with a byte order mark, by which
/// spreadsheets know UTF-8. Its columns stand in CsvRows.cpp; times are UTC.
class CsvSink : public ExportSink
{
public:
    CsvSink(const ExportRequest &request, QByteArray resumeKey)
        : m_path(request.path), m_ofMessages(request.form == ExportForm::CsvMessages), m_resumeKey(std::move(resumeKey))
    {}

    Result<qint64> begin(const BundleManifest &head) override;
    QByteArray state() const override { return m_spool->state(); }
    bool wantsContents() const override { return false; }
    bool wantsMeasures() const override { return false; }
    Result<ExportedFile> addFile(const Message &, const Attachment &, const QByteArray &) override
    {
        return ExportedFile{};
    }
    Result<void> add(const ExportedPart &part, const QHash<MessageId, QByteArray> &sources,
                     const QByteArray &state) override;
    Result<void> finish(const BundleManifest &manifest, const QJsonObject &measures,
                        const std::function<bool(double)> &progress) override;
    void discard() override { m_spool->discard(); }

private:
    QString m_path;
    bool m_ofMessages;
    QByteArray m_resumeKey;
    QHash<AccountId, QString> m_accounts;
    std::unique_ptr<ExportSpool> m_spool;
};

/// The tables' heads and rows; `account` is its handle.
QByteArray csvConversationHead();
QByteArray csvMessageHead();
QByteArray csvRow(const ExportedConversation &conversation, const QString &account);
QByteArray csvRow(const ExportedConversation &conversation, const ExportedMessage &message, const QString &account);

/// Seconds from the first message of the customer that a person wrote to the first answer of ours that arrived.
std::optional<qint64> firstAnswerSeconds(const ExportedConversation &conversation);

}
