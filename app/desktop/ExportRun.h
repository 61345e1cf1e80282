// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"
#include "core/review/export/ExportRequest.h"

namespace firstmile
{

class ExportJob;

/// `firstmile --export-pdf`: opens a workspace, draws one export and ends; nothing is polled or sent, no window opens.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    ExportRun(const WorkspaceUrl &url, ExportRequest request);
    ~ExportRun() override;

    void start(); ///< ends the program with 0, or with 1 and a sentence on the error output

private:
    void opened(const Result<void> &result);
    void end(const Result<void> &result);

    ExportRequest m_request;
    Workspace m_workspace;
    std::unique_ptr<ExportJob> m_job;
};

}
