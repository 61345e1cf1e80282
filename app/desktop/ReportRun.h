// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"
#include "core/metrics/pages/PageQuery.h"

namespace firstmile
{

/// `firstmile --report FILE`: opens a workspace, writes one report and ends; nothing is polled or sent, no window
/// opens.
class ReportRun : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        WorkspaceUrl url;
        QString file;           ///< ".csv": a table; else a PDF
        QList<PageQuery> pages; ///< empty: all
        std::optional<Instant> now;
    };

    explicit ReportRun(Options options);

    void start(); ///< ends the program with 0, or with 1 and a sentence on the error output

private:
    void opened(const Result<void> &result);
    void end(const Result<void> &result);

    Options m_options;
    Workspace m_workspace;
};

/// What --report-pages says: a JSON list of questions, as PageQuery's toJson gives them; empty gives all pages.
Result<QList<PageQuery>> reportPages(const QByteArray &json);

}
