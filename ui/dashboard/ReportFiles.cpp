// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ReportFiles.h"

#include "core/metrics/pages/PageExport.h"
#include "ui/MeasureData.h"
#include "ui/dashboard/CardWords.h"

#include <QSaveFile>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error cannotWrite(const QSaveFile &file)
{
    return {ErrorKind::Storage, u"%1: %2"_s.arg(file.fileName(), file.errorString()), {}};
}

Result<void> writePdf(const QList<MeasurePage> &pages, const ReportOrder &order)
{
    FM_ASSIGN(const SurveyBenchmarks surveys, SurveyBenchmarks::load());
    QSaveFile file(order.pdf);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    FM_TRY(writeReport(file, pages, CardWords(surveys), order.cover));
    if (!file.commit())
        return cannotWrite(file);
    return {};
}

Result<void> writeTable(const QList<MeasurePage> &pages, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.write(toCsv(pages, [](const MeasureOf &measure) { return CardWords::definition(measure); }));
    if (!file.commit())
        return cannotWrite(file);
    return {};
}

}

ReportFiles::ReportFiles(MeasureData &measures, QObject *parent) : QObject(parent), m_measures(measures) {}

void ReportFiles::write(const ReportOrder &order)
{
    m_order = order;
    m_pages.clear();
    readNext();
}

void ReportFiles::readNext()
{
    if (m_pages.size() == m_order->pages.size())
        return finish();
    whenDone(m_measures.page(m_order->pages[m_pages.size()]), this, [this](const Result<MeasurePage> &page) {
        if (page) {
            m_pages.append(*page);
            return readNext();
        }
        m_order.reset();
        Q_EMIT failed(page.error());
    });
}

void ReportFiles::finish()
{
    const ReportOrder order = *std::exchange(m_order, std::nullopt);
    const auto done = writePages(std::exchange(m_pages, {}), order);
    if (!done)
        return Q_EMIT failed(done.error());
    QStringList files{order.pdf, order.csv};
    files.removeAll(QString());
    Q_EMIT written(files);
}

Result<void> ReportFiles::writePages(const QList<MeasurePage> &pages, const ReportOrder &order)
{
    if (!order.pdf.isEmpty())
        FM_TRY(writePdf(pages, order));
    if (!order.csv.isEmpty())
        FM_TRY(writeTable(pages, order.csv));
    return {};
}

}
