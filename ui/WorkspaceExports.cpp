// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceExports.h"

#include "core/base/Clock.h"
#include "core/review/export/ExportSelection.h"
#include "ui/ListReads.h"
#include "ui/export/PaperSink.h"

namespace firstmile
{

namespace
{

/// In the order of the list; a customer's as they came.
Result<QList<ConversationId>> conversationsIn(Session &session, const ExportScope &scope, const QueryScene &scene)
{
    switch (scope.kind) {
    case ExportScope::Kind::Conversations:
        break;
    case ExportScope::Kind::Customer:
        return conversationsOfCustomer(session, scope.customer);
    case ExportScope::Kind::Query: {
        FM_ASSIGN(const auto keys, reads::order(session, {scope.query, scope.sort}, scene, 0));
        QList<ConversationId> ids;
        ids.reserve(keys.size());
        for (const ConversationKey &key : keys)
            ids.append(key.id);
        return ids;
    }
    }
    return scope.conversations;
}

/// The request with what only the workspace knows.
Result<ExportRequest> completed(Session &session, const ExportScope &scope, const QueryScene &scene,
                                ExportRequest request)
{
    FM_ASSIGN(request.conversations, conversationsIn(session, scope, scene));
    if (request.title.isEmpty())
        request.title = scope.title;
    if (request.agent.isEmpty())
        request.agent = scene.agent;
    if (request.redaction) {
        FM_ASSIGN(const auto own, ownNames(session));
        request.redaction->keep += own;
        request.redaction->keep.removeDuplicates();
    }
    return request;
}

}

/// An export from the moment on in which it was asked for.
struct WorkspaceExports::Writing
{
    Promise<ExportSummary> promise;
    std::unique_ptr<ExportJob> job; ///< none: its conversations are still being looked for
    bool isCancelled = false;
};

WorkspaceExports::WorkspaceExports(ExportTools tools, QString agent, QObject *parent)
    : ExportData(parent), m_tools(std::move(tools)), m_agent(std::move(agent))
{}

WorkspaceExports::~WorkspaceExports() = default;

Async<ExportSummary> WorkspaceExports::preview(const ExportScope &scope, const ExportRequest &request)
{
    const QueryScene scene{m_tools.clock.now(), QTimeZone::systemTimeZone(), m_agent};
    return m_tools.database.read(
        [scope, request, scene](Session &session) -> Result<ExportSummary> {
            FM_ASSIGN(const ExportRequest whole, completed(session, scope, scene, request));
            return exportPreview(session, whole);
        },
        Database::Lane::Background);
}

Async<ExportSummary> WorkspaceExports::write(const ExportScope &scope, const ExportRequest &request)
{
    const auto onPaper = [](const ExportRequest &asked, const QByteArray & /*resumeKey*/) {
        return PaperSink::toFile(asked);
    };
    return run(scope, request, request.form == ExportForm::Pdf ? ExportSinkMaker(onPaper) : m_tools.makeSink);
}

Async<ExportSummary> WorkspaceExports::print(const ExportScope &scope, const ExportRequest &request,
                                             const std::shared_ptr<QPagedPaintDevice> &paper)
{
    const auto onPaper = [paper](const ExportRequest &asked,
                                 const QByteArray & /*resumeKey*/) -> Result<std::unique_ptr<ExportSink>> {
        return PaperSink::toPaper(asked, paper);
    };
    ExportRequest printed = request;
    printed.form = ExportForm::Pdf;
    printed.path.clear();
    return run(scope, printed, onPaper);
}

Async<ExportSummary> WorkspaceExports::run(const ExportScope &scope, const ExportRequest &request,
                                           const ExportSinkMaker &makeSink)
{
    if (m_writing)
        return ready<ExportSummary>(Error{ErrorKind::Conflict, {}, {}});
    m_writing = std::make_unique<Writing>();
    const auto future = m_writing->promise.future();
    const QueryScene scene{m_tools.clock.now(), QTimeZone::systemTimeZone(), m_agent};
    const auto whole = m_tools.database.read(
        [scope, request, scene](Session &session) { return completed(session, scope, scene, request); },
        Database::Lane::Background);
    whenDone(whole, this, [this, makeSink](const Result<ExportRequest> &found) {
        if (!found)
            end(found.error());
        else if (m_writing->isCancelled)
            end(Error{ErrorKind::Cancelled, {}, {}});
        else
            start(*found, makeSink);
    });
    return future;
}

void WorkspaceExports::start(ExportRequest request, const ExportSinkMaker &makeSink)
{
    ExportTools tools = m_tools;
    tools.makeSink = makeSink;
    m_writing->job = std::make_unique<ExportJob>(std::move(tools), std::move(request));
    connect(m_writing->job.get(), &ExportJob::progressed, this, &ExportData::progressed);
    whenDone(m_writing->job->run(), this, [this](const Result<ExportSummary> &summary) { end(summary); });
}

void WorkspaceExports::end(const Result<ExportSummary> &summary)
{
    const auto ended = std::move(m_writing);
    ended->promise.settle(summary);
}

void WorkspaceExports::cancel()
{
    if (!m_writing)
        return;
    m_writing->isCancelled = true;
    if (m_writing->job)
        m_writing->job->cancel();
}

}
