// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ExportData.h"

#include <QPagedPaintDevice>

namespace firstmile::tests
{

/// Exports that write nothing: what was asked is kept, and ends when the test says so.
class FakeExportData : public ExportData
{
    Q_OBJECT

public:
    struct Asked
    {
        ExportScope scope;
        ExportRequest request;
    };

    Async<ExportSummary> preview(const ExportScope &scope, const ExportRequest &request) override
    {
        previewed.append({scope, request});
        return ready<ExportSummary>(amount);
    }
    Async<ExportSummary> write(const ExportScope &scope, const ExportRequest &request) override
    {
        written.append({scope, request});
        running = std::make_unique<Promise<ExportSummary>>();
        return running->future();
    }
    Async<ExportSummary> print(const ExportScope &scope, const ExportRequest &request,
                               const std::shared_ptr<QPagedPaintDevice> & /*paper*/) override
    {
        return write(scope, request);
    }
    void cancel() override { running->settle(Error{ErrorKind::Cancelled, {}, {}}); }
    bool canSign() const override { return true; }

    ExportSummary amount;
    QList<Asked> previewed;
    QList<Asked> written;
    std::unique_ptr<Promise<ExportSummary>> running;
};

}
