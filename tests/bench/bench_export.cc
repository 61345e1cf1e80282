// SPDX-License-Identifier: GPL-3.0-or-later
// bench_export WORKSPACE FORM FILE [redact]: exports everything and prints a line of JSON with the time and the most
// memory that the process had (VmHWM), which is why each form is a run of its own.
#include "core/metrics/SelectionMeasures.h"
#include "core/review/export/ExportJob.h"
#include "core/store/ConversationRepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

/// In KiB, as the kernel counts it.
qint64 mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

int complain(const Error &error)
{
    std::fprintf(stderr, "bench_export: %s: %s\n", qPrintable(toString(error.kind)), qPrintable(error.detail));
    return 1;
}

Result<QList<ConversationId>> allConversations(Database &database)
{
    auto found = database.read([](Session &session) -> Result<QList<ConversationId>> {
        FM_ASSIGN(const auto keys, ConversationRepository(session).order({}));
        QList<ConversationId> ids;
        for (const ConversationKey &key : keys)
            ids.append(key.id);
        return ids;
    });
    found.waitForFinished();
    return found.result();
}

ExportRequest requestOf(const QStringList &arguments, const QList<ConversationId> &conversations)
{
    ExportRequest request;
    request.form = exportFormFromString(arguments.at(2)).value_or(ExportForm::Bundle);
    request.path = arguments.at(3);
    request.conversations = conversations;
    request.title = u"Everything"_s;
    request.choice.notes = true;
    if (arguments.value(4) == u"redact"_s)
        request.redaction = RedactionRules{{RedactionClass::Handles, RedactionClass::Mail, RedactionClass::Phones,
                                            RedactionClass::Numbers, RedactionClass::Names},
                                           {},
                                           {}};
    return request;
}

void tell(const QString &form, const ExportSummary &summary, qint64 milliseconds, qint64 before)
{
    std::printf("{\"form\": \"%s\", \"conversations\": %lld, \"messages\": %lld, \"removed\": %lld, \"bytes\": %lld, "
                "\"seconds\": %.1f, \"before_kib\": %lld, \"most_kib\": %lld}\n",
                qPrintable(form), summary.conversations, summary.messages, summary.removed, summary.bytes,
                double(milliseconds) / 1000, before, mostMemory());
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto url = arguments.size() > 3 ? WorkspaceUrl::parse(arguments.at(1))
                                          : Result<WorkspaceUrl>(Error{ErrorKind::Malformed, {}, {}});
    if (!url) {
        std::fputs("usage: bench_export WORKSPACE FORM FILE [redact]\n", stderr);
        return 2;
    }
    Database database(*url);
    auto opened = database.open();
    opened.waitForFinished();
    if (const auto result = opened.result(); !result)
        return complain(result.error());
    const auto conversations = allConversations(database);
    if (!conversations)
        return complain(conversations.error());
    const qint64 before = mostMemory();
    const SystemClock clock;
    ExportJob job({database, nullptr, clock, measuresOf, makeExportSink}, requestOf(arguments, *conversations));
    QElapsedTimer timer;
    timer.start();
    auto run = job.run();
    QFutureWatcher<Result<ExportSummary>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    watcher.setFuture(run);
    QCoreApplication::exec();
    const auto summary = run.result();
    if (!summary)
        return complain(summary.error());
    tell(arguments.at(2), *summary, timer.elapsed(), before);
    return 0;
}
