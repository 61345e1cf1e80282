// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportJob.h"
#include "ui/ExportData.h"

namespace firstmile
{

/// The console's exports out of a workspace, or out of a bundle that is open for review.
class WorkspaceExports : public ExportData
{
    Q_OBJECT

public:
    /// `agent` is who exports, and who "me" is in queries.
    WorkspaceExports(ExportTools tools, QString agent, QObject *parent = nullptr);
    ~WorkspaceExports() override;

    Async<ExportSummary> preview(const ExportScope &scope, const ExportRequest &request) override;
    Async<ExportSummary> write(const ExportScope &scope, const ExportRequest &request) override;
    void cancel() override;
    bool canSign() const override { return m_tools.secrets != nullptr; }

private:
    struct Writing;
    void start(ExportRequest request);
    void end(const Result<ExportSummary> &summary);

    ExportTools m_tools;
    QString m_agent;
    std::unique_ptr<Writing> m_writing; ///< what runs
};

}
