// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Terminal.h"
#include "app/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace firstmile
{

/// What a command works with.
struct CommandContext
{
    const QCommandLineParser &options;
    QStringList arguments; ///< those behind the command's words
    bool json = false;
    Workspace *workspace = nullptr; ///< open, for commands that need one
};

/// One verb of the program.
struct Command
{
    enum class Needs { Nothing, Workspace, NewWorkspace };

    QString words;    ///< "account add email"
    QString synopsis; ///< "CONVERSATION [--text T|-]"
    QString brief;
    Needs needs = Needs::Workspace;
    QList<QCommandLineOption> options;
    Result<int> (*run)(CommandContext &context);
};

QList<Command> workspaceCommands();
QList<Command> accountCommands();
QList<Command> pollCommands();
QList<Command> inboxCommands();
QList<Command> listCommands();
QList<Command> replyCommands();
QList<Command> draftCommands();
QList<Command> outboxCommands();
QList<Command> importCommands();
QList<Command> reportCommands();
QList<Command> inspectCommands();
QList<Command> maintenanceCommands();
QList<Command> bulkCommands();
QList<Command> logCommands();
QList<Command> customerLinkCommands();
QList<Command> privacyCommands();
QList<Command> retentionCommands();
QList<Command> contactCommands();
QList<Command> profileCommands();
QList<Command> customerCommands();
QList<Command> crmCommands();
QList<Command> followUpCommands();
QList<Command> reachCommands();
QList<Command> suggestionCommands();
QList<Command> modelCommands();
QList<Command> libraryCommands();
QList<Command> macroCommands();
QList<Command> suggestAnswerCommands();
QList<Command> beyondCommands();
QList<Command> noticeCommands();
QList<Command> labelCommands();
QList<Command> measureCommands();
QList<Command> exportCommands();
QList<Command> reviewOpenCommands();
QList<Command> reviewMarkCommands();
QList<Command> reviewFigureCommands();
QList<Command> exportCommands();
QList<Command> reviewRedactCommands();

/// Lets the program's event loop run until the outcome is there.
template <class T>
Result<T> await(const Async<T> &future)
{
    if (!future.isFinished()) {
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                         Qt::QueuedConnection);
        watcher.setFuture(future);
        if (!future.isFinished())
            QCoreApplication::exec();
    }
    if (future.resultCount() == 0)
        return Error{ErrorKind::Cancelled, {}, {}};
    return future.result();
}

}
