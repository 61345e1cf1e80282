// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/metrics/SurveyBenchmarks.h"
#include "ui/dashboard/ReportDocument.h"

namespace firstmile
{

class MeasureData;

/// What is to be written where.
struct ReportOrder
{
    QList<PageQuery> pages;
    QString pdf; ///< a file's path; empty: none
    QString csv; ///< likewise
    ReportCover cover;
};

/// Reads the pages and writes the files; each is whole or not there at all. The error names the file.
class ReportFiles : public QObject
{
    Q_OBJECT

public:
    explicit ReportFiles(MeasureData &measures, QObject *parent = nullptr);

    /// One after the other; the outcome arrives by written() or failed().
    void write(const ReportOrder &order);
    bool isBusy() const { return m_order.has_value(); }

    /// Pages that are there already.
    static Result<void> writePages(const QList<MeasurePage> &pages, const ReportOrder &order);

Q_SIGNALS:
    void written(const QStringList &files);
    void failed(const firstmile::Error &error);

private:
    void readNext();
    void finish();

    MeasureData &m_measures;
    std::optional<ReportOrder> m_order;
    QList<MeasurePage> m_pages;
};

}
