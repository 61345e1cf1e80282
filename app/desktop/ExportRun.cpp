// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ExportRun.h"

#include "core/review/export/ExportJob.h"
#include "core/review/export/ExportSummaryJson.h"
#include "ui/export/PaperSink.h"
#include "ui/widgets/Words.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTextStream>

namespace firstmile
{

ExportRun::ExportRun(const WorkspaceUrl &url, ExportRequest request) : m_request(std::move(request)), m_workspace(url)
{}

ExportRun::~ExportRun() = default;

void ExportRun::start()
{
    whenDone(m_workspace.database().open(), this, [this](const Result<void> &result) { opened(result); });
}

void ExportRun::opened(const Result<void> &result)
{
    if (!result)
        return end(result);
    const auto onPaper = [](const ExportRequest &request, const QByteArray & /*resumeKey*/) {
        return PaperSink::toFile(request);
    };
    m_job = std::make_unique<ExportJob>(ExportTools{m_workspace.database(), nullptr, m_workspace.clock(), {}, onPaper},
                                        m_request);
    whenDone(m_job->run(), this, [this](const Result<ExportSummary> &done) {
        if (done)
            QTextStream(stdout) << QJsonDocument(toJson(*done)).toJson(QJsonDocument::Compact) << Qt::endl;
        end(done ? Result<void>() : Result<void>(done.error()));
    });
}

void ExportRun::end(const Result<void> &result)
{
    if (!result)
        QTextStream(stderr) << Words::problem(result.error()) << Qt::endl;
    QApplication::exit(result ? 0 : 1);
}

}
