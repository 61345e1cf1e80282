// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportCommands.h"

#include "ui/KnownKeys.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/export/ConversationExportDialog.h"
#include "ui/export/ExportWords.h"
#include "ui/export/ToJudgeDialog.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/WorkBar.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ExportCommands::ExportCommands(const ConsoleContext &context, WorkBar &bar, std::function<QList<ExportScope>()> scopes,
                               QWidget *window)
    : QObject(window), m_context(context), m_bar(bar), m_scopes(std::move(scopes)), m_window(window)
{
    connect(&bar, &WorkBar::cancelAsked, context.exports, &ExportData::cancel);
    connect(context.exports, &ExportData::progressed, &bar, [this](const ExportProgress &progress) {
        const double total = progress.stage == ExportProgress::Stage::Packing ? 1000 : double(progress.total);
        m_bar.show(ExportWords::progress(progress), total > 0 ? double(progress.done) / total : 0);
    });
}

void ExportCommands::addTo(ActionRegistry &actions)
{
    actions.add(
        {u"export"_s, ActionGroup::Program, tr("Export conversations …"), u"export"_s, QKeySequence(u"Ctrl+E"_s)},
        [this] { ask(); });
    actions.add({u"print"_s, ActionGroup::Program, tr("Print conversations …"), {}, QKeySequence(u"Ctrl+P"_s)},
                [this] { askPaper(); });
}

ConversationExportDialog *ExportCommands::ask()
{
    return open(false);
}

ConversationExportDialog *ExportCommands::askPaper()
{
    return open(true);
}

ConversationExportDialog *ExportCommands::open(bool paper)
{
    if (m_bar.isVisible()) {
        m_context.notices.say(ExportWords::failed({ErrorKind::Conflict, {}, {}}));
        return nullptr;
    }
    const QList<ExportScope> scopes = m_scopes();
    if (scopes.isEmpty()) {
        m_context.notices.say(tr("There is no conversation here."));
        return nullptr;
    }
    auto *dialog = new ConversationExportDialog(m_context, scopes, paper, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConversationExportDialog::exportAsked, this,
            paper ? &ExportCommands::print : &ExportCommands::write);
    dialog->open();
    return dialog;
}

void ExportCommands::write(const ExportScope &scope, const ExportRequest &request)
{
    m_bar.begin(tr("Exporting to %1").arg(QFileInfo(request.path).fileName()));
    follow(m_context.exports->write(scope, request), request);
}

void ExportCommands::print(const ExportScope &scope, const ExportRequest &request)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print conversations"));
    connect(dialog, qOverload<>(&QDialog::accepted), this, [=, this] {
        m_bar.begin(tr("Printing"));
        follow(m_context.exports->print(scope, request, printer), request);
    });
    dialog->open();
}

void ExportCommands::follow(const Async<ExportSummary> &done, const ExportRequest &request)
{
    whenDone(done, this, [this, request](const Result<ExportSummary> &summary) {
        m_bar.end();
        if (summary && !summary->publicKey.isEmpty())
            knowKey(m_context.settings, summary->publicKey); // our own, when such a bundle is opened here
        if (summary)
            return tell(*summary, request);
        const Tone tone = summary.error().kind == ErrorKind::Cancelled ? Tone::Quiet : Tone::Bad;
        m_context.notices.say({tone, ExportWords::failed(summary.error()), {}, {}, 0s});
    });
}

void ExportCommands::tell(const ExportSummary &summary, const ExportRequest &request)
{
    if (request.path.isEmpty())
        return m_context.notices.say(tr("Handed to the printer: %1.").arg(ExportWords::amount(summary)));
    const QString words = ExportWords::done(summary, request.path);
    if (!summary.toJudge.isEmpty())
        return m_context.notices.say(
            {Tone::Good, words, tr("Which files?"), [this, summary] { showToJudge(summary); }, 0s});
    const QString folder = QFileInfo(request.path).absolutePath();
    m_context.notices.say({Tone::Good, words, tr("Show the folder"),
                           [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }, 0s});
}

void ExportCommands::showToJudge(const ExportSummary &summary)
{
    auto *dialog = new ToJudgeDialog(summary.toJudge, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}
