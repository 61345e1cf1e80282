// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ReportRun.h"

#include "core/metrics/Measures.h"
#include "ui/dashboard/ReportFiles.h"
#include "ui/widgets/Words.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace firstmile
{

using namespace Qt::StringLiterals;

ReportRun::ReportRun(Options options) : m_options(std::move(options)), m_workspace(m_options.url) {}

void ReportRun::start()
{
    whenDone(m_workspace.database().open(), this, [this](const Result<void> &result) { opened(result); });
}

void ReportRun::opened(const Result<void> &result)
{
    if (!result)
        return end(result);
    const Instant now = m_options.now.value_or(m_workspace.clock().now());
    auto pages = m_workspace.database().read(
        [queries = m_options.pages, now](Session &session) { return pagesAsOf(session, queries, now); },
        Database::Lane::Background);
    whenDone(pages, this, [this](const Result<QList<MeasurePage>> &read) {
        if (!read)
            return end(read.error());
        const bool table = m_options.file.endsWith(u".csv"_s, Qt::CaseInsensitive);
        ReportOrder order;
        (table ? order.csv : order.pdf) = m_options.file;
        const bool isFile = m_options.url.engine == Engine::Sqlite;
        order.cover = {isFile ? QFileInfo(m_options.url.file).completeBaseName() : m_options.url.display(),
                       {},
                       m_workspace.clock().now()};
        end(ReportFiles::writePages(*read, order));
    });
}

void ReportRun::end(const Result<void> &result)
{
    if (!result)
        QTextStream(stderr) << Words::problem(result.error()) << Qt::endl;
    QApplication::exit(result ? 0 : 1);
}

Result<QList<PageQuery>> reportPages(const QByteArray &json)
{
    QList<PageQuery> pages;
    if (json.isEmpty()) {
        for (const PageId id : allPages()) {
            PageQuery query;
            query.page = id;
            pages.append(query);
        }
        return pages;
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{ErrorKind::Malformed, u"--report-pages is no list in JSON"_s, {}};
    for (const QJsonValue each : document.array()) {
        FM_ASSIGN(const PageQuery query, pageQueryFromJson(each.toObject()));
        pages.append(query);
    }
    return pages;
}

}
