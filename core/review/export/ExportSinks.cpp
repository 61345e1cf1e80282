// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/BundleSink.h"
#include "core/review/export/CsvSink.h"
#include "core/review/export/JsonSink.h"
#include "core/review/export/MailSink.h"
#include "core/review/page/HtmlSink.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> ExportSink::addRedactions(const QList<RedactionEntry> &, const QList<FileToJudge> &)
{
    return {};
}

Result<std::unique_ptr<ExportSink>> makeExportSink(const ExportRequest &request, const QByteArray &resumeKey)
{
    using Made = std::unique_ptr<ExportSink>;
    switch (request.form) {
    case ExportForm::Bundle:
        return Made(std::make_unique<BundleSink>(request, resumeKey));
    case ExportForm::Html:
        return Made(std::make_unique<HtmlSink>(request, resumeKey));
    case ExportForm::Json:
        return Made(std::make_unique<JsonSink>(request, resumeKey));
    case ExportForm::CsvConversations:
    case ExportForm::CsvMessages:
        return Made(std::make_unique<CsvSink>(request, resumeKey));
    case ExportForm::Mbox:
    case ExportForm::Eml:
        return Made(std::make_unique<MailSink>(request, resumeKey));
    case ExportForm::Pdf:
        break;
    }
    return Error{ErrorKind::Rejected, u"a PDF is drawn by the desktop program"_s, {}};
}

}
