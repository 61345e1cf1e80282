// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportRequest.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct ExportFormName
{
    ExportForm form;
    QLatin1StringView name;
    QLatin1StringView suffix;
};

constexpr ExportFormName exportFormNames[] = {
    {ExportForm::Bundle, "bundle"_L1, "fmreview"_L1},
    {ExportForm::Html, "html"_L1, "html"_L1},
    {ExportForm::Pdf, "pdf"_L1, "pdf"_L1},
    {ExportForm::Json, "json"_L1, "json"_L1},
    {ExportForm::CsvConversations, "csv"_L1, "csv"_L1},
    {ExportForm::CsvMessages, "csv-messages"_L1, "csv"_L1},
    {ExportForm::Mbox, "mbox"_L1, "mbox"_L1},
    {ExportForm::Eml, "eml"_L1, ""_L1},
};

QJsonObject choiceKey(const ExportChoice &choice)
{
    return {{u"notes"_s, choice.notes},
            {u"attachments"_s, choice.attachments},
            {u"internals"_s, choice.internals},
            {u"profiles"_s, choice.profiles}};
}

}

QString toString(ExportForm form)
{
    for (const ExportFormName &each : exportFormNames) {
        if (each.form == form)
            return each.name;
    }
    return {};
}

std::optional<ExportForm> exportFormFromString(const QString &name)
{
    for (const ExportFormName &each : exportFormNames) {
        if (each.name == name)
            return each.form;
    }
    return {};
}

QString suffixOf(ExportForm form)
{
    for (const ExportFormName &each : exportFormNames) {
        if (each.form == form)
            return each.suffix;
    }
    return {};
}

QByteArray resumeKeyOf(const ExportRequest &request)
{
    QJsonObject key{{u"path"_s, QFileInfo(request.path).absoluteFilePath()},
                    {u"form"_s, toString(request.form)},
                    {u"title"_s, request.title},
                    {u"agent"_s, request.agent},
                    {u"choice"_s, choiceKey(request.choice)},
                    {u"language"_s, request.language},
                    {u"zone"_s, request.zone}};
    if (request.redaction)
        key.insert(u"redaction"_s, toJsonWithWords(*request.redaction));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(key).toJson(QJsonDocument::Compact));
    for (const ConversationId id : request.conversations)
        hash.addData('\n' + QByteArray::number(id.value));
    return hash.result();
}

}
