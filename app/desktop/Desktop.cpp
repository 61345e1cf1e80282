// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"

#include "app/desktop/Languages.h"
#include "core/metrics/SelectionMeasures.h"
#include "ui/ConsolePages.h"
#include "ui/MainWindow.h"
#include "ui/Shots.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Words.h"

#include <QApplication>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Desktop::Desktop(Options options, QSettings &settings, Theme &theme)
    : m_options(std::move(options))
    , m_settings(settings)
    , m_theme(theme)
    , m_workspace(std::make_unique<Workspace>(m_options.url))
{}

Desktop::~Desktop() = default;

void Desktop::start()
{
    whenDone(m_workspace->database().open(), this, [this](const Result<void> &result) { opened(result); });
    makeWindow(); // while the store opens in its thread
}

void Desktop::opened(const Result<void> &result)
{
    if (!result)
        return tellFailure(result.error());
    if (!m_options.demo)
        return showWindow();
    whenDone(createDemo(m_workspace->database(), m_workspace->clock().now(), m_options.demoSet), this,
             [this](const Result<void> &filled) { filled ? showWindow() : tellFailure(filled.error()); });
}

void Desktop::makeWindow()
{
    m_desk = std::make_unique<AccountDesk>(
        AccountDeskTools{m_workspace->database(), m_workspace->clients(), m_workspace->secrets(),
                         m_workspace->network(), m_workspace->clock(), &m_workspace->poller(), &m_workspace->usage()});
    m_data = std::make_unique<WorkspaceData>(m_workspace->database(), *m_desk, m_workspace->clock(),
                                             m_options.demo ? demoAgent() : Workspace::agent());
    m_customers = std::make_unique<WorkspaceCustomers>(m_workspace->database(), m_workspace->clock(), m_data->agent(),
                                                       m_settings);
    m_replies = std::make_unique<WorkspaceReplies>(
        WorkspaceReplies::Parts{m_workspace->database(), m_workspace->clock(), m_settings, m_workspace->secrets(),
                                m_workspace->network()},
        m_data->agent());
    m_measures = std::make_unique<WorkspaceMeasures>(
        WorkspaceMeasures::Parts{m_workspace->database(), m_workspace->measures(), m_workspace->clock(), m_settings},
        m_data->agent());
    m_exports = std::make_unique<WorkspaceExports>(
        ExportTools{m_workspace->database(), &m_workspace->secrets(), m_workspace->clock(), measuresOf, makeExportSink},
        m_data->agent());
    connect(&m_workspace->poller(), &Poller::progressed, m_data.get(), &WorkspaceData::takeBackfill);
    m_context = std::make_unique<ConsoleContext>(ConsoleContext{*m_data, *m_customers, *m_replies, *m_measures,
                                                                m_workspace->clock(), m_settings, m_theme, m_notices,
                                                                m_exports.get()});
    m_context->network = &m_workspace->network();
    m_window = std::make_unique<MainWindow>(*m_context);
    addConsolePages(*m_window, *m_context);
}

void Desktop::showWindow()
{
    m_window->begin();
    m_window->show();
    if (!m_options.shots.isEmpty())
        return takeShots();
    if (!m_options.demo)
        startReports();
    if (m_options.network)
        startNetwork();
}

void Desktop::startReports()
{
    m_reports =
        std::make_unique<ReportDesk>(*m_measures, m_workspace->clock(), m_workspace->database().url().display());
    connect(m_reports.get(), &ReportDesk::failed, &m_notices, &Notices::fail);
    connect(m_reports.get(), &ReportDesk::written, this, [this](const QStringList &files) {
        m_notices.say(tr("The report was written to %1.").arg(QDir::toNativeSeparators(files.first())));
    });
    m_reports->start();
}

void Desktop::startNetwork()
{
    const auto locked = m_workspace->lock();
    if (!locked) {
        m_notices.say({Tone::Quiet,
                       tr("Another First Mile polls and sends for this workspace; what you write goes out there."),
                       {},
                       {},
                       0s});
        return;
    }
    m_workspace->poller().start();
    m_workspace->outbox().start();
    m_workspace->snoozeAlarm().start();
    m_workspace->erasurePurge().start();
    m_workspace->draftPurge().start();
    m_workspace->labelWatch().start();
    m_workspace->maintenance().start();
    connect(&m_workspace->outbox(), &Outbox::failed, this, [this](const Error &error) { m_notices.fail(error); });
}

void Desktop::tellFailure(const Error &error)
{
    m_window.reset();
    auto *page = new EmptyState;
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->setWindowTitle(tr("First Mile"));
    page->resize(560, 320);
    const QString where = m_workspace->database().url().display();
    switch (error.kind) {
    case ErrorKind::Malformed:
        page->say(
            u"warning"_s, tr("This is not a First Mile workspace"),
            tr("%1 is damaged or something else. Nothing in it was changed. Choose another file with --workspace.")
                .arg(where));
        break;
    case ErrorKind::Conflict:
        page->say(u"warning"_s, tr("This workspace is newer than the program"),
                  tr("%1 was made by a newer First Mile. Nothing in it was changed. Install that version to open it.")
                      .arg(where));
        break;
    default:
        page->say(u"warning"_s, tr("The workspace could not be opened"), where + u"\n\n"_s + Words::problem(error));
    }
    page->offer(tr("Quit"), [] { QApplication::quit(); });
    page->show();
}

void Desktop::takeShots()
{
    bool good = true;
    for (const QString &language : {u"en"_s, u"fr"_s, u"pt_PT"_s}) {
        speak(language);
        m_window = std::make_unique<MainWindow>(*m_context);
        addConsolePages(*m_window, *m_context);
        m_window->begin();
        m_window->show();
        good &= Shots(*m_window, m_theme, QDir(m_options.shots)).takeAll(language);
    }
    QApplication::exit(good ? 0 : 1);
}

}
